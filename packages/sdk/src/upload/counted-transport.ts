import type { Transport } from "../call/transport.ts";
import type { UploadProgress } from "../call/upload-options.ts";
import type { WrittenForm } from "../write-form.ts";

/**
 * Creates a transport that reports progress. In browsers it uses XMLHttpRequest, because `fetch` does not
 * report upload progress; elsewhere it uses a counting stream. With a custom `transport` in a browser, and in
 * service workers, it reports only the start and the end. A custom transport receives bytes, because undici's
 * `fetch` does not recognize the platform's FormData.
 */
export function createCountedTransport(
  onProgress: ((progress: UploadProgress) => void) | undefined,
  transport: Transport | undefined,
  writeForeign: (form: FormData) => Promise<WrittenForm>,
): Transport {
  const hasXhr = typeof XMLHttpRequest === "function";
  if (onProgress && hasXhr && !transport) return (...message) => sendCounted(onProgress, ...message);
  // Streams are not used in browsers: Firefox cannot send them, and Chromium cannot send them over HTTP/1.1.
  // `registration` identifies a service worker; `ServiceWorkerGlobalScope` does not, because workerd has it
  // too.
  const streams = onProgress && !hasXhr && !("registration" in globalThis);
  return async (url, init) => {
    const { bytes, type } = (await written(init.body)) ?? (await writeForeign(init.body as FormData));
    const headers = new Headers(init.headers);
    headers.set("Content-Type", type);
    const total = bytes.length;
    if (!streams) onProgress?.({ loaded: 0, total });
    const body = streams ? countedStream(bytes, onProgress) : bytes;
    // The Fetch standard requires `duplex` for streams, but TypeScript does not declare it yet.
    const message = { ...init, headers, body, ...(streams && { duplex: "half" }) };
    const response = await (transport ?? fetch)(url, message);
    if (response.ok) onProgress?.({ loaded: total, total });
    return response;
  };
}

/**
 * Serializes the form with the platform's own code. Returns undefined if the platform does not recognize it
 * as a form.
 */
async function written(form: BodyInit | null | undefined): Promise<WrittenForm | undefined> {
  const response = new Response(form ?? null);
  const type = response.headers.get("Content-Type") ?? "";
  return type.startsWith("m") ? { bytes: new Uint8Array(await response.arrayBuffer()), type } : undefined;
}

/** Reports each chunk as it is read, except the last one: the end is reported when the response arrives. */
function countedStream(bytes: Uint8Array, onProgress: (progress: UploadProgress) => void) {
  const total = bytes.length;
  let loaded = 0;
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        // The stream calls `pull` only after the previous chunk was consumed.
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
    let total = ((body as FormData).get("file") as File).size;
    xhr.upload.onprogress = (event) => {
      total = event.total;
      onProgress({ loaded: event.loaded, total });
    };
    xhr.onload = () => {
      // If a service worker (msw) handles the request, the browser does not report progress, so the end is
      // reported here.
      if (xhr.status < 300) onProgress({ loaded: total, total });
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
