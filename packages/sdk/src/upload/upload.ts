import type { UploadOptions } from "../call/upload-options.ts";

/**
 * Bytes per millisecond on the slowest usable network (EDGE, 64 kbit/s). The timeout of an upload grows with
 * its size at this rate, because fetch does not distinguish a slow upload from a dead one.
 */
export const slowestUpload = 8;

/** The body of an upload. */
export function uploadForm(file: Blob, { fileName, trackingId }: UploadOptions): FormData {
  const form = new FormData();
  if (trackingId) form.append("trackingId", trackingId);
  // Always pass a name: Node would send `undefined` as the name.
  form.append("file", file, fileName || (file as File).name || "file");
  return form;
}
