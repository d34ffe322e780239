import type { UploadOptions } from "../call/upload-options.ts";

/**
 * The speed of the slowest usable network (EDGE, 64 kbit/s), in bytes per millisecond. An upload's timeout
 * grows with its size at this rate, because fetch does not distinguish a slow upload from a dead one.
 */
export const slowestUpload = 8;

export function uploadForm(file: Blob, { fileName, trackingId }: UploadOptions): FormData {
  const form = new FormData();
  if (trackingId) form.append("trackingId", trackingId);
  // A name is always passed, because Node would send `undefined` as the name.
  form.append("file", file, fileName || (file as File).name || "file");
  return form;
}
