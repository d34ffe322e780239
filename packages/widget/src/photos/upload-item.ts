import type { Place } from "../pictures/exif.ts";
import type { Refusal } from "../strings/form/photos-strings.ts";

/** One chosen file and its progress. */
export interface UploadItem {
  /** The upload's idempotency key. It never changes, even if the page is closed and the file is restored. */
  id: string;
  /** The prepared file, or the chosen file until it is prepared. */
  file: File;
  /** The chosen file's size in bytes. */
  chosenSize: number;
  status: "preparing" | "waiting" | "uploading" | "done" | "failed" | "cancelled" | "refused";
  /** Whether the file is ready to be sent and stored on the device. */
  prepared: boolean;
  /** The percentage of the file that was sent. */
  percent: number;
  refusal?: Refusal;
  /**
   * The error code of the last failure, which determines the message. In the status `waiting`, the file is
   * retried automatically.
   */
  code?: string | undefined;
  attachmentId?: string;
  /** When the file was uploaded, in milliseconds. The channel keeps it for 24 hours without a report. */
  uploadedAt?: number;
  /** Whether location, time and camera were removed from the photo. */
  cleaned?: boolean;
  /** The place in the photo's metadata, if any. It never leaves this page and is never stored. */
  place?: Place;
}

/** A file as it is stored on the device. */
export interface FileSnapshot {
  id: string;
  name: string;
  type: string;
  bytes: Blob;
  attachmentId?: string;
  uploadedAt?: number;
}

/** A stored file to restore. */
export interface RestoredFile {
  id: string;
  file: File;
  attachmentId?: string | undefined;
  uploadedAt?: number | undefined;
}

/** Returns whether a file is being prepared or uploaded. */
export function isRunning({ status }: UploadItem): boolean {
  return status === "preparing" || status === "waiting" || status === "uploading";
}

/** Creates an item for a file that was just chosen, or that is restored under its key. */
export function newItem(id: string, file: File): UploadItem {
  return { id, file, chosenSize: file.size, status: "preparing", prepared: false, percent: 0 };
}
