import { type CleanPdf, StoreUnavailable } from "@lapor/channel";
import { cleanApart } from "./clean-apart.ts";

const atOnce = 2;
/** The most documents that wait; each has its bytes in memory. */
const mostWaiting = 32;
const mostWaitingPerNetwork = 2;
/** Milliseconds; together with the cleaning less than the host's time limit for a response. */
const longestWaitMs = 60_000;

interface Waiting {
  network: string | undefined;
  start(): void;
}

/**
 * Cleans PDFs (`rewritePdf`), each in a separate process with limits of time and memory: two at once, at most
 * one per network. Throws `StoreUnavailable` when too many wait, in total or for one network, when one waited
 * too long, and when its `signal` aborts.
 * @param longestMs For one document, from the start of its process. Default: 20,000.
 */
export function createPdfCleaner(longestMs = 20_000): CleanPdf {
  let waiting: Waiting[] = [];
  const running = new Set<Waiting>();
  const isBusy = (network: string | undefined): boolean =>
    network !== undefined && [...running].some((one) => one.network === network);
  const startNext = (): void => {
    const next = running.size < atOnce ? waiting.find(({ network }) => !isBusy(network)) : undefined;
    next?.start();
  };

  const turn = (network: string | undefined, signal: AbortSignal | undefined): Promise<Waiting> =>
    new Promise((resolve, reject) => {
      const leave = (): void => {
        clearTimeout(late);
        signal?.removeEventListener("abort", giveUp);
        waiting = waiting.filter((one) => one !== mine);
      };
      const giveUp = (): void => {
        leave();
        reject(new StoreUnavailable("The document was not cleaned in time."));
      };
      const mine: Waiting = {
        network,
        start() {
          leave();
          running.add(mine);
          resolve(mine);
        },
      };
      const late = setTimeout(giveUp, longestWaitMs);
      signal?.addEventListener("abort", giveUp);
      waiting.push(mine);
      if (signal?.aborted) giveUp();
      else startNext();
    });

  return async (bytes, { maxBytes, network, signal }) => {
    const own = network === undefined ? [] : waiting.filter((one) => one.network === network);
    if (waiting.length >= mostWaiting || own.length >= mostWaitingPerNetwork)
      throw new StoreUnavailable("Too many documents wait to be cleaned.");
    const mine = await turn(network, signal);
    try {
      return await cleanApart(bytes, { maxBytes, longestMs, signal });
    } finally {
      running.delete(mine);
      startNext();
    }
  };
}
