import type { FileRefusal } from "../../pictures/prepare-file.ts";

/** The reasons why a chosen file is rejected. Each has its own message. */
export type Refusal = FileRefusal | "tooMany" | "locked" | "broken" | "holdsFiles";

/** The channel's limits as text. */
export interface LimitWords {
  count: number;
  size: string;
  kinds: string;
}

/** The strings for the attachments field before files are chosen. */
export interface FilePickStrings {
  /** The language tag of these strings, which determines the format of sizes. */
  locale: string;
  choose: string;
  /** The button that opens the camera. */
  camera: string;
  limits: (limits: LimitWords) => string;
  /** The label of the file list. */
  list: string;
  preparing: string;
  remove: string;
  retry: string;
}

/** The strings of the chosen files. */
export interface FileListStrings {
  waiting: string;
  /** The message after a failure that may be temporary. */
  retrying: string;
  progress: (percent: number) => string;
  done: string;
  cleaned: string;
  cancelled: string;
  cancel: string;
  usePlace: string;
  refused: Readonly<Record<Refusal, (limits: LimitWords) => string>>;
  /** The announcement to screen readers that a file was uploaded. */
  announceDone: (name: string) => string;
}

/** All strings for attachments in one language. */
export type PhotosStrings = FilePickStrings & FileListStrings;
