import { type CleanPdf, StoreUnavailable } from "@lapor/channel/store";
import { createFairQueue, NoTurn, type QueueClient } from "../platform/fair-queue.ts";
import { cleanApart } from "./clean-apart.ts";

/** Two at once, at most one of a network. Each document that waits has its bytes in memory. */
const limits = { places: 2, waiting: 32, placesPerNetwork: 1, waitingPerNetwork: 2 };

/** Limits in milliseconds. Waiting and cleaning together take less than the host's limit for a response. */
interface CleaningTimes {
  /** Longest wait of a document for its turn. */
  waitMs: number;
  /** For one document, from the start of its process. */
  longestMs: number;
  /** The same while a document of another network waits. */
  awaitedMs: number;
}

const defaultTimes: CleaningTimes = { waitMs: 60_000, longestMs: 20_000, awaitedMs: 6000 };
/** Interval for checking a document that has used up `awaitedMs`, in milliseconds. */
const checkMs = 200;

/**
 * Cleans PDFs (`rewritePdf`), each in a separate process with limits of time and memory. Networks take turns,
 * and a document that takes long is given up once another network waits. Throws `StoreUnavailable` when too
 * many wait, in total or for one network, when one waited or took too long, and when its `signal` aborts.
 */
export function createPdfCleaner(times: Partial<CleaningTimes> = {}): CleanPdf {
  const { waitMs, longestMs, awaitedMs } = { ...defaultTimes, ...times };
  const queue = createFairQueue(limits.places, { all: limits });
  /** The document that is given up for a waiting one, so that the other running one may continue. */
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
