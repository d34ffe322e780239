import type { Place } from "../pictures/exif.ts";
import type { Refusal } from "../strings/form/photos-strings.ts";

/** One chosen file and its progress. */
export interface UploadItem {
  /** Idempotency key of its upload, never changed: also after the page was closed and the file restored. */
  id: string;
  /** As it will be sent; the chosen one until it is prepared. */
  file: File;
  /** Bytes of the file as it was chosen. */
  chosenSize: number;
  status: "preparing" | "waiting" | "uploading" | "done" | "failed" | "cancelled" | "refused";
  /** Ready to be sent, and to be stored on the device. */
  prepared: boolean;
  /** Percent that was sent. */
  percent: number;
  refusal?: Refusal;
  /** Code of the last failure, for its message; with `waiting`, it is retried automatically. */
  code?: string | undefined;
  attachmentId?: string;
  /** When it was uploaded, in milliseconds: the channel keeps it for 24 hours without a report. */
  uploadedAt?: number;
  /** Location, time and camera were removed from the photo. */
  cleaned?: boolean;
  /** The place in the photo's metadata, if any. Stays on this page: never stored, never sent. */
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

/** A stored file that is restored. */
export interface RestoredFile {
  id: string;
  file: File;
  attachmentId?: string | undefined;
  uploadedAt?: number | undefined;
}

/** Whether a file is being prepared or uploaded. */
export function isRunning({ status }: UploadItem): boolean {
  return status === "preparing" || status === "waiting" || status === "uploading";
}

/** A file that was just chosen, or is restored under its key. */
export function newItem(id: string, file: File): UploadItem {
  return { id, file, chosenSize: file.size, status: "preparing", prepared: false, percent: 0 };
}
