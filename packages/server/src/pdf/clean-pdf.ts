import { type CleanPdf, StoreUnavailable } from "@lapor/channel/store";
import { createFairQueue, NoTurn, type QueueClient } from "../platform/fair-queue.ts";
import { cleanApart } from "./clean-apart.ts";

/**
 * Two documents are cleaned at once, at most one of them for a network. Each waiting document has its bytes
 * in memory.
 */
const limits = { places: 2, waiting: 32, placesPerNetwork: 1, waitingPerNetwork: 2 };

/**
 * Limits in milliseconds. Waiting and cleaning together take less time than the host's limit for a response.
 */
interface CleaningTimes {
  waitMs: number;
  /** The time limit for one document, from the start of its process. */
  longestMs: number;
  /** The same limit while a document from another network is waiting. */
  awaitedMs: number;
}

const defaultTimes: CleaningTimes = { waitMs: 60_000, longestMs: 20_000, awaitedMs: 6000 };
/** Milliseconds between checks of a document that has exceeded `awaitedMs`. */
const checkMs = 200;

/**
 * Cleans PDFs (`rewritePdf`), each in a separate process with limits on time and memory. Networks take turns,
 * and a document that takes long is given up once another network is waiting. Throws `StoreUnavailable` when
 * too many documents are waiting, in total or for one network, when a document has waited or run for too
 * long, and when its `signal` aborts.
 */
export function createPdfCleaner(times: Partial<CleaningTimes> = {}): CleanPdf {
  const { waitMs, longestMs, awaitedMs } = { ...defaultTimes, ...times };
  const queue = createFairQueue(limits.places, { all: limits });
  /**
   * The document given up for a waiting one. Only one is given up at a time, so the other running document
   * can continue.
   */
  let givenUp: AbortController | undefined;
  return async (bytes, { maxBytes, network, signal }) => {
    const ending = new AbortController();
    const end = (): void => ending.abort();
    const late = setTimeout(end, waitMs);
    signal?.addEventListener("abort", end);
    if (signal?.aborted) end();
    const client: QueueClient<"all"> = { lane: "all", network, signal: ending.signal };
    let checking: NodeJS.Timeout | undefined;
    const endIfAwaited = (): void => {
      if (givenUp || !queue.isAwaited(network)) checking = setTimeout(endIfAwaited, checkMs);
      else {
        givenUp = ending;
        end();
      }
    };
    try {
      return await queue.run(client, () => {
        clearTimeout(late);
        checking = setTimeout(endIfAwaited, awaitedMs);
        return cleanApart(bytes, { maxBytes, longestMs, signal: ending.signal });
      });
    } catch (error) {
      if (error instanceof NoTurn) throw new StoreUnavailable("The document was not cleaned in time.");
      throw error;
    } finally {
      clearTimeout(late);
      clearTimeout(checking);
      if (givenUp === ending) givenUp = undefined;
      signal?.removeEventListener("abort", end);
    }
  };
}
