import type { UploadOptions } from "./lapor.ts";

/** How far an upload is, in bytes; with a retry it begins again at 0. */
export interface UploadProgress {
  loaded: number;
  total: number;
}

/** Sends one message, the platform's `fetch` or what stands in for it. */
export type Transport = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Bytes a millisecond on the slowest network that is still of use (EDGE, 64 kbit/s). An upload may take its size by this on top of
 * the timeout, because fetch tells nothing by which a slow upload could be told from a dead one.
 */
export const slowestUpload = 8;

/** The body of an upload. */
export function uploadForm(file: Blob, { fileName, trackingId }: UploadOptions): FormData {
  const form = new FormData();
  if (trackingId) form.append("trackingId", trackingId);
  // Always a name: given `undefined`, Node writes that word.
  form.append("file", file, fileName || (file as File).name || "file");
  return form;
}

/**
 * Sends and says what has left: by XMLHttpRequest, as browsers count for no other. Given a `transport`, and outside of browsers, it says
 * only that an upload starts and that it has been taken: nothing more can be known there.
 */
export function createCountedTransport(
  onProgress: (progress: UploadProgress) => void,
  total: number,
  transport: Transport | undefined,
): Transport {
  if (!transport && typeof XMLHttpRequest === "function") {
    return (...message) => sendCounted(onProgress, ...message);
  }
  return async (...message) => {
    onProgress({ loaded: 0, total });
    const response = await (transport ?? fetch)(...message);
    if (response.ok) onProgress({ loaded: total, total });
    return response;
  };
}

function sendCounted(
  onProgress: (progress: UploadProgress) => void,
  url: string,
  { method = "", headers, body, signal }: RequestInit,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open(method, url);
    (headers as Headers).forEach((value, name) => {
      xhr.setRequestHeader(name, value);
    });
    xhr.upload.onprogress = ({ loaded, total }) => onProgress({ loaded, total });
    xhr.onload = () => {
      const answered = new Headers();
      for (const [, name, value] of xhr.getAllResponseHeaders().matchAll(/(.+?): *(.*)/g)) {
        answered.append(name!, value!);
      }
      resolve(new Response(xhr.responseText || null, { status: xhr.status, headers: answered }));
    };
    xhr.onerror = () => reject(new TypeError("The upload was cut off."));
    signal!.addEventListener("abort", () => xhr.abort());
    xhr.send(body as FormData);
  });
}
