import type { System } from "../records/ports.ts";
import { mostApartMs } from "./bucket.ts";
import type { LimitStore } from "./store.ts";

const batchSize = 20_000;

/**
 * Deletes buckets from the store that are full by every replica's clock. Processes delete their local buckets
 * themselves. Returns the number of deleted buckets.
 */
export const dropFullBuckets = async (
  { store, clock }: Pick<System, "clock"> & { store: LimitStore },
  signal?: AbortSignal,
): Promise<number> => {
  const full = new Date(clock.now().getTime() - mostApartMs);
  let dropped = 0;
  for (let count = batchSize; count === batchSize && !signal?.aborted; dropped += count)
    count = await store.deleteFullBuckets(full, batchSize);
  return dropped;
};
