import type { UploadOptions } from "../call/call-options.ts";

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
 * Sends and says what has left: in browsers by XMLHttpRequest, as they count for no other; elsewhere by a stream that counts what the
 * connection takes. Where a stream cannot be sent, in a browser given a `transport` and in its service workers, it says only that an upload
 * starts and that it was taken.
 */
export function createCountedTransport(
  onProgress: (progress: UploadProgress) => void,
  transport: Transport | undefined,
): Transport {
  const hasXhr = typeof XMLHttpRequest === "function";
  if (hasXhr && !transport) return (...message) => sendCounted(onProgress, ...message);
  // Firefox sends no stream, Chromium none over HTTP/1.1. What only their service workers have: workerd's global has that name as well.
  const streams = !hasXhr && !("registration" in globalThis);
  return async (url, init) => {
    const form = new Response(init.body ?? null);
    const headers = new Headers(init.headers);
    headers.set("Content-Type", form.headers.get("Content-Type")!);
    const bytes = new Uint8Array(await form.arrayBuffer());
    const total = bytes.length;
    if (!streams) onProgress({ loaded: 0, total });
    const body = streams ? countedStream(bytes, onProgress) : bytes;
    // A stream is sent while nothing is received (`duplex`, Fetch standard; not yet known to TypeScript).
    const message = { ...init, headers, body, duplex: "half" };
    const response = await (transport ?? fetch)(url, message);
    if (response.ok) onProgress({ loaded: total, total });
    return response;
  };
}

/** The end of it has arrived when it is answered, and is told of by none of these. */
function countedStream(bytes: Uint8Array, onProgress: (progress: UploadProgress) => void) {
  const total = bytes.length;
  let loaded = 0;
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        // Wanted only when what went before has been taken.
        onProgress({ loaded, total });
        const from = loaded;
        loaded += 32_768;
        controller.enqueue(bytes.subarray(from, loaded));
        if (loaded >= total) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
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
      for (const [, name, value] of xhr.getAllResponseHeaders().matchAll(/^([^:\r\n]+): *(.*)$/gm)) {
        answered.append(name!, value!);
      }
      resolve(new Response(xhr.responseText || null, { status: xhr.status, headers: answered }));
    };
    xhr.onerror = () => reject(new TypeError("Upload cut off"));
    signal!.addEventListener("abort", () => xhr.abort());
    xhr.send(body as FormData);
  });
}
