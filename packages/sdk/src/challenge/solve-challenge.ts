import type { Challenge } from "@lapor/openapi/schemas";
import { type Found, type SearchOrder, searchCounter } from "./search-counter.ts";

/** How a challenge is solved. */
export interface SolveOptions {
  /** Ends the search at once; the promise rejects with its reason. */
  signal?: AbortSignal | undefined;
  /**
   * Runs a program aside; a `Worker` of a blob unless told, where there are workers. For pages whose policy asks for Trusted Types, or forbids
   * such workers (`null`). Where it throws, or its worker fails, the search goes on in this thread.
   */
  createWorker?: ((program: string) => Worker) | null | undefined;
}

/** Milliseconds for which a search in this thread lets nothing else happen. */
const slice = 12;
/** For a program that does not say whether it runs, as where a policy stops it without a word. */
const startMs = 5000;

/**
 * Solves a challenge (`createChallenge`, or of an error with the code `challenge_required`) and gives what goes into the header
 * `Lapor-Challenge`. Loaded only when one is asked for; needs no `crypto.subtle`, so it works on plain HTTP.
 *
 * @example
 * ```ts
 * import { createLapor } from "@lapor/sdk";
 *
 * const lapor = createLapor({
 *   baseUrl: "https://kanal.example",
 *   key: "pk_bandung",
 *   solveChallenge: async (...asked) => (await import("@lapor/sdk/challenge")).solveChallenge(...asked),
 * });
 * ```
 */
export async function solveChallenge(challenge: Challenge, options: SolveOptions = {}): Promise<string> {
  const { signal, createWorker = typeof Worker === "function" ? workerOf : null } = options;
  const { data, ...parameters } = challenge.parameters;
  const order: SearchOrder = { ...parameters, from: 0, to: data.most };
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
  // Long after it was fetched, or never will be.
  setTimeout(() => URL.revokeObjectURL(url), startMs * 2);
  return new Worker(url);
}

/** Undefined where no worker does it. */
function searchAside(
  order: SearchOrder,
  createWorker: (program: string) => Worker,
  signal: AbortSignal | undefined,
): Promise<Found | undefined> {
  return new Promise<Found | undefined>((resolve) => {
    let worker: Worker | undefined;
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
      worker.onerror = (event) => {
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

/** In pieces, so that the page stays alive. */
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
