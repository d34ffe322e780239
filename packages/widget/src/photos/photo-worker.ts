import { startWorker } from "../own-worker.ts";
import { type ShrinkOrder, type Shrunk, shrinkPhoto } from "./shrink-photo.ts";

/** How long the worker may take to start, to do one photo, and to stay with nothing to do, in milliseconds. */
const limits = { start: 10_000, photo: 60_000, idle: 30_000 };

let worker: Worker | undefined;
let resting: ReturnType<typeof setTimeout> | undefined;
/** The page does not let a worker run, or it does not do its work: not asked again. */
let barred = false;

/**
 * Shrinks a photo aside, so that typing goes on meanwhile: in a worker made of `shrinkPhoto`'s own text. Where no worker may run, answers in
 * time or can draw, on the page's thread. One at a time: `prepareFile` sees to that. Rejects when `signal` ends it; the worker ends with it.
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
      // Told here and nowhere else: a host that watches errors has nothing to do about it.
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

/** It says at once that it lives, and at the start of each photo again. */
const program = () =>
  `onmessage=async e=>{postMessage({});try{postMessage({shrunk:await(${shrinkPhoto})(e.data)})}catch(e){postMessage({failed:true})}}`;

function endWorker(): void {
  worker?.terminate();
  worker = undefined;
}
