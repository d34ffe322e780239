import type { Transport } from "./attempt.ts";

/** How far an upload is, in bytes; with a retry it begins again at 0. */
export interface UploadProgress {
  loaded: number;
  total: number;
}

/**
 * Bytes a millisecond on the slowest network that is still of use (EDGE, 64 kbit/s). An upload may take its size by this on top of
 * the timeout, because fetch tells nothing by which a slow upload could be told from a dead one.
 */
export const slowestUpload = 8;

/** Builds the body anew for each try: one that was sent cannot be sent again everywhere. */
export function uploadForm(
  file: Blob,
  fileName: string | undefined,
  trackingId: string | undefined,
): FormData {
  const form = new FormData();
  if (trackingId) form.append("trackingId", trackingId);
  // Always a name: given `undefined`, Node writes that word.
  form.append("file", file, fileName || (file as File).name || "file");
  return form;
}

/** Sends and counts what has left: by XMLHttpRequest, as browsers count for no other. */
export function createCountedTransport(onProgress: (progress: UploadProgress) => void): Transport {
  return async (url, { method = "", headers, body, signal }) => {
    const xhr = new XMLHttpRequest();
    await new Promise<unknown>((resolve, reject) => {
      xhr.open(method, url);
      new Headers(headers).forEach((value, name) => {
        xhr.setRequestHeader(name, value);
      });
      xhr.upload.onprogress = ({ loaded, total }) => onProgress({ loaded, total });
      xhr.onload = resolve;
      xhr.onerror = () => reject(new TypeError("The upload was cut off."));
      signal?.addEventListener("abort", () => xhr.abort());
      xhr.send(body as FormData);
    });
    const answered = new Headers();
    for (const [, name, value] of xhr.getAllResponseHeaders().matchAll(/^([\w-]+): *(.*)/gm)) {
      answered.append(name!, value!);
    }
    return new Response(xhr.responseText || null, { status: xhr.status, headers: answered });
  };
}

/** Sends by `transport` and says when an upload starts and when it has been taken: nothing more can be known there. */
export function createUncountedTransport(
  transport: Transport,
  total: number,
  onProgress: (progress: UploadProgress) => void,
): Transport {
  return async (...message) => {
    onProgress({ loaded: 0, total });
    const response = await transport(...message);
    if (response.ok) onProgress({ loaded: total, total });
    return response;
  };
}
