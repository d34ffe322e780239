import { startWorker } from "../start-worker.ts";
import { type ShrinkOrder, type Shrunk, shrinkPhoto } from "./shrink-photo.ts";

/** The worker's time limits for starting, for one photo, and for staying idle, in milliseconds. */
const limits = { start: 10_000, photo: 60_000, idle: 30_000 };

let worker: Worker | undefined;
let resting: ReturnType<typeof setTimeout> | undefined;
/** The page does not allow a worker, or the worker fails: not tried again. */
let barred = false;

/**
 * Shrinks a photo in a worker, so that typing stays responsive. The worker runs the source text of
 * `shrinkPhoto`. Falls back to the page's thread where no worker may run, responds in time or can draw. One
 * photo at a time: `prepareFile` ensures that. Rejects when `signal` aborts, which also ends the worker.
 */
export function shrinkAside(order: ShrinkOrder, signal: AbortSignal | undefined): Promise<Shrunk> {
  if (barred) return shrinkPhoto(order);
  return askWorker(order, signal).catch((error) => {
    if (signal?.aborted) throw error;
    barred = true;
    return shrinkPhoto(order);
  });
}

function askWorker(order: ShrinkOrder, signal: AbortSignal | undefined): Promise<Shrunk> {
  return new Promise<Shrunk>((resolve, reject) => {
    clearTimeout(resting);
    const asked = worker ?? startWorker(program());
    worker = asked;
    let late: ReturnType<typeof setTimeout>;
    const settle = () => {
      clearTimeout(late);
      signal?.removeEventListener("abort", fail);
    };
    const fail = () => {
      settle();
      endWorker();
      reject(new DOMException("", "AbortError"));
    };
    const allow = (milliseconds: number) => {
      clearTimeout(late);
      late = setTimeout(fail, milliseconds);
    };
    signal?.addEventListener("abort", fail);
    asked.onerror = (event) => {
      // Reported here only: a host that watches errors could not act on it.
      event.preventDefault();
      fail();
    };
    asked.onmessage = ({ data }: MessageEvent<{ shrunk?: Shrunk; failed?: true }>) => {
      if (data.failed) return fail();
      if (!data.shrunk) return allow(limits.photo);
      settle();
      resting = setTimeout(endWorker, limits.idle);
      resolve(data.shrunk);
    };
    allow(limits.start);
    asked.postMessage(order);
  });
}

/** The worker signals that it runs, at its start and before each photo. */
const program = () =>
  `onmessage=async e=>{postMessage({});try{postMessage({shrunk:await(${shrinkPhoto})(e.data)})}catch(e){postMessage({failed:true})}}`;

function endWorker(): void {
  worker?.terminate();
  worker = undefined;
}
