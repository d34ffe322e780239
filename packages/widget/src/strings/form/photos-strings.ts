import type { FileRefusal } from "../../pictures/prepare-file.ts";

/** Why a chosen file is not accepted at all; each has its sentence. */
export type Refusal = FileRefusal | "tooMany" | "locked" | "broken" | "holdsFiles";

/** The channel's limits as text. */
export interface LimitWords {
  count: number;
  size: string;
  kinds: string;
}

/** Strings of the field, before there are files. */
export interface FilePickStrings {
  /** Language tag of these strings, for sizes. */
  locale: string;
  choose: string;
  /** Opens the camera. */
  camera: string;
  limits: (limits: LimitWords) => string;
  /** Label of the list. */
  list: string;
  preparing: string;
  remove: string;
  retry: string;
}

/** Strings of the files that were chosen. */
export interface FileListStrings {
  waiting: string;
  /** After a failure that may pass. */
  retrying: string;
  progress: (percent: number) => string;
  done: string;
  cleaned: string;
  cancelled: string;
  cancel: string;
  usePlace: string;
  refused: Readonly<Record<Refusal, (limits: LimitWords) => string>>;
  /** Announced to screen readers. */
  announceDone: (name: string) => string;
}

/** All strings on attachments in one language. */
export type PhotosStrings = FilePickStrings & FileListStrings;
