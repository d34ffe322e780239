import { startWorker } from "../start-worker.ts";
import { type ShrinkOrder, type Shrunk, shrinkPhoto } from "./shrink-photo.ts";

/** The worker's time limits in milliseconds: to start, to process one photo, and to be idle. */
const limits = { start: 10_000, photo: 60_000, idle: 30_000 };

let worker: Worker | undefined;
let resting: ReturnType<typeof setTimeout> | undefined;
/**
 * Set if the page does not allow a worker or the worker has failed. No other worker is started after that.
 */
let barred = false;

/**
 * Shrinks a photo in a worker, so typing stays responsive. The worker runs the source text of `shrinkPhoto`.
 * Falls back to the main thread if the page forbids workers, or if the worker does not respond in time or
 * cannot draw. `prepareFile` ensures that only one photo is processed at a time. Rejects when `signal`
 * aborts, which also stops the worker.
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
      // Prevent the browser from reporting the error to the host page's error monitoring, which could not act
      // on it.
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

/** The worker signals that it is running, both at its start and before each photo. */
const program = () =>
  `onmessage=async e=>{postMessage({});try{postMessage({shrunk:await(${shrinkPhoto})(e.data)})}catch(e){postMessage({failed:true})}}`;

function endWorker(): void {
  worker?.terminate();
  worker = undefined;
}
