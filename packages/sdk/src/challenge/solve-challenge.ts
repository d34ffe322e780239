import type { Challenge } from "@lapor/openapi/schemas";
import { type Found, type SearchOrder, searchCounter } from "./search-counter.ts";

/** The part of a `Worker` that the solver uses. Programs for Node lack the DOM's own type. */
export interface SearchWorker {
  onmessage: unknown;
  onerror: unknown;
  postMessage(message: unknown): void;
  terminate(): void;
}

/** Options for solving a challenge. */
export interface SolveOptions {
  /** Stops the search immediately. The promise then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /**
   * Creates a worker that runs the program. Default: a `Worker` from a blob URL. Set it on pages with Trusted
   * Types; `null` disables the worker. If it throws or the worker fails, the search continues in this thread.
   */
  createWorker?: ((program: string) => SearchWorker) | null | undefined;
}

/** How long a search can block this thread at a time, in milliseconds. */
const slice = 12;
/** How long to wait for the worker to start, in milliseconds. A page's policy may block it silently. */
const startMs = 5000;

/**
 * Solves a challenge from `createChallenge` or from an error with the code `challenge_required`, and returns
 * the value for the `Lapor-Challenge` header. Import it on demand. Works on plain HTTP, because it does not
 * use `crypto.subtle`.
 *
 * @example
 * ```ts
 * import { createLapor } from "@lapor/sdk";
 *
 * const lapor = createLapor({
 *   baseUrl: "https://kanal.example",
 *   key: "pk_bandung",
 *   solveChallenge: async (...args) => (await import("@lapor/sdk/challenge")).solveChallenge(...args),
 * });
 * ```
 */
export async function solveChallenge(challenge: Challenge, options: SolveOptions = {}): Promise<string> {
  const { signal, createWorker = typeof Worker === "function" ? workerOf : null } = options;
  const { data, ...parameters } = challenge.parameters;
  const order: SearchOrder = { ...parameters, from: 0, to: data.maxCounter };
  const stopped = () => {
    if (signal?.aborted) throw signal.reason ?? new DOMException("", "AbortError");
  };
  stopped();
  const aside = createWorker && (await searchAside(order, createWorker, signal));
  stopped();
  const found = aside || (await searchHere(order, stopped));
  if (!found) throw new RangeError("The challenge has no solution.");
  const payload = JSON.stringify({ challenge, solution: found });
  return btoa(payload).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

function workerOf(program: string): Worker {
  const url = URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
  // By then, the worker has either loaded the URL or failed to load it.
  setTimeout(() => URL.revokeObjectURL(url), startMs * 2);
  return new Worker(url);
}

/** Searches in a worker. Returns undefined if the worker fails. */
function searchAside(
  order: SearchOrder,
  createWorker: (program: string) => SearchWorker,
  signal: AbortSignal | undefined,
): Promise<Found | undefined> {
  return new Promise<Found | undefined>((resolve) => {
    let worker: SearchWorker | undefined;
    const end = (found?: Found) => {
      clearTimeout(late);
      worker?.terminate();
      signal?.removeEventListener("abort", stop);
      resolve(found);
    };
    const stop = () => end();
    const late = setTimeout(stop, startMs);
    signal?.addEventListener("abort", stop);
    try {
      worker = createWorker(`onmessage=e=>{postMessage(0);postMessage((${searchCounter})(e.data))}`);
      worker.onerror = (event: Event) => {
        event.preventDefault();
        stop();
      };
      worker.onmessage = ({ data }: MessageEvent<Found | 0 | undefined>) =>
        data === 0 ? clearTimeout(late) : end(data);
      worker.postMessage(order);
    } catch {
      stop();
    }
  });
}

/** Searches in this thread, in slices that keep the page responsive. */
async function searchHere(order: SearchOrder, stopped: () => void): Promise<Found | undefined> {
  let count = 1000;
  for (let from = order.from; from < order.to; ) {
    const began = Date.now();
    const to = Math.min(from + count, order.to);
    const found = searchCounter({ ...order, from, to });
    if (found) return found;
    from = to;
    count = Math.ceil((count * slice) / Math.max(1, Date.now() - began));
    await new Promise((resolve) => setTimeout(resolve));
    stopped();
  }
  return undefined;
}
