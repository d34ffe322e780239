import type { Place } from "./exif.ts";
import type { FileRefusal } from "./prepare-file.ts";

/** Why a chosen file is not taken at all. */
export type Refusal = FileRefusal | "tooMany" | "locked" | "broken" | "holdsFiles";

/** One chosen file and how far it is. */
export interface UploadItem {
  /** Idempotency key of its upload, the same for ever: also after the page was closed and the file restored. */
  id: string;
  /** As it will be sent; the chosen one until it is prepared. */
  file: File;
  /** Bytes of the file as it was chosen. */
  chosenSize: number;
  status: "preparing" | "waiting" | "uploading" | "done" | "failed" | "cancelled" | "refused";
  /** Ready to be sent: what may be kept on the device, and sent from there. */
  prepared: boolean;
  /** Percent that has left the device. */
  percent: number;
  refusal?: Refusal;
  /** Code of the last failure, for its sentence; with `waiting`, it is tried again by itself. */
  code?: string | undefined;
  attachmentId?: string;
  /** When it arrived, in milliseconds: the channel keeps it for 24 hours without a report. */
  uploadedAt?: number;
  /** Place, time and camera were taken out of the photo. */
  cleaned?: boolean;
  /** Where the photo was taken, if it said so. Stays on this page: in no snapshot, never sent. */
  place?: Place;
}

/** A file as it is kept on the device. */
export interface FileSnapshot {
  id: string;
  name: string;
  type: string;
  bytes: Blob;
  attachmentId?: string;
  uploadedAt?: number;
}

/** A kept file that comes back. */
export interface RestoredFile {
  id: string;
  file: File;
  attachmentId?: string | undefined;
  uploadedAt?: number | undefined;
}

/** Whether a file is on its way. */
export function isRunning({ status }: UploadItem): boolean {
  return status === "preparing" || status === "waiting" || status === "uploading";
}

/** A file that was just chosen, or comes back under the key it had. */
export function newItem(id: string, file: File): UploadItem {
  return { id, file, chosenSize: file.size, status: "preparing", prepared: false, percent: 0 };
}
