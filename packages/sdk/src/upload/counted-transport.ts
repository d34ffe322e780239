import type { Transport } from "./upload.ts";
import type { UploadProgress } from "./upload-options.ts";

/**
 * Creates a transport that reports progress: by XMLHttpRequest in browsers, which report it nowhere else, and
 * by a counting stream elsewhere. With a custom `transport` in a browser, and in service workers, it reports
 * only start and end.
 */
export function createCountedTransport(
  onProgress: (progress: UploadProgress) => void,
  transport: Transport | undefined,
): Transport {
  const hasXhr = typeof XMLHttpRequest === "function";
  if (hasXhr && !transport) return (...message) => sendCounted(onProgress, ...message);
  // No streams in browsers: Firefox cannot send them, and Chromium cannot over HTTP/1.1. `registration`
  // identifies a service worker; `ServiceWorkerGlobalScope` does not, because workerd has it too.
  const streams = !hasXhr && !("registration" in globalThis);
  return async (url, init) => {
    const form = new Response(init.body ?? null);
    const headers = new Headers(init.headers);
    headers.set("Content-Type", form.headers.get("Content-Type") ?? "");
    const bytes = new Uint8Array(await form.arrayBuffer());
    const total = bytes.length;
    if (!streams) onProgress({ loaded: 0, total });
    const body = streams ? countedStream(bytes, onProgress) : bytes;
    // The Fetch standard requires `duplex` for streams; TypeScript does not know it yet.
    const message = { ...init, headers, body, duplex: "half" };
    const response = await (transport ?? fetch)(url, message);
    if (response.ok) onProgress({ loaded: total, total });
    return response;
  };
}

/** Reports each chunk, except the last: the response reports the end. */
function countedStream(bytes: Uint8Array, onProgress: (progress: UploadProgress) => void) {
  const total = bytes.length;
  let loaded = 0;
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        // Called only after the previous chunk was consumed.
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
      const responseHeaders = new Headers();
      for (const [, name = "", value = ""] of xhr
        .getAllResponseHeaders()
        .matchAll(/^([^:\r\n]+): *(.*)$/gm)) {
        responseHeaders.append(name, value);
      }
      resolve(new Response(xhr.responseText || null, { status: xhr.status, headers: responseHeaders }));
    };
    xhr.onerror = () => reject(new TypeError("Upload cut off"));
    signal?.addEventListener("abort", () => xhr.abort());
    xhr.send(body as FormData);
  });
}
