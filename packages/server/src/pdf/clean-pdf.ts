import { Worker } from "node:worker_threads";
import { type CleanedPdf, StoreUnavailable } from "@lapor/channel";

/** Milliseconds; ten megabytes take about one second. */
const longestMs = 20_000;
/** What all documents at work may unpack before the largest is ended: a small file can unpack to gigabytes. */
const mostBytes = 768 * 1024 ** 2;
const lookEveryMs = 25;
const atOnce = 2;
/** Documents that wait for their turn; each has its own bytes in memory. */
const mostWaiting = 32;

const program = new URL(`./pdf-worker.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url);

const cleanApart = (bytes: Uint8Array<ArrayBuffer>): Promise<CleanedPdf> =>
  new Promise((resolve) => {
    const worker = new Worker(program, {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: 512, stackSizeMb: 4 },
    });
    const end = (cleaned: CleanedPdf): void => {
      clearTimeout(late);
      clearInterval(looking);
      resolve(cleaned);
      void worker.terminate();
    };
    const before = process.memoryUsage().arrayBuffers;
    const looking = setInterval(() => {
      if (process.memoryUsage().arrayBuffers - before > mostBytes) end({ fault: "unreadable" });
    }, lookEveryMs);
    const late = setTimeout(end, longestMs, { fault: "unreadable" } satisfies CleanedPdf);
    worker.once("message", end);
    worker.once("error", () => end({ fault: "unreadable" }));
    worker.once("exit", () => end({ fault: "unreadable" }));
  });

/**
 * Cleans PDFs (`rewritePdf`), each in a thread of its own that is ended when it takes too long or too much memory, two at one time. Throws
 * `StoreUnavailable` when too many wait.
 */
export const createPdfCleaner = (): ((bytes: Uint8Array<ArrayBuffer>) => Promise<CleanedPdf>) => {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (bytes) => {
    if (running < atOnce) running++;
    else if (waiting.length >= mostWaiting)
      throw new StoreUnavailable("Too many documents wait to be cleaned.");
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await cleanApart(bytes);
    } finally {
      // Who waits takes the place of who is done.
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
};
