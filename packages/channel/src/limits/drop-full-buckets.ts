import type { ChannelContext } from "../context.ts";
import { mostApartMs } from "./bucket.ts";

const batchSize = 20_000;

/**
 * Forgets in the store what limits nobody any more, by any replica's clock; each process does so for itself. Returns how many buckets
 * went.
 */
export const dropFullBuckets = async (
  { store, clock }: Pick<ChannelContext, "store" | "clock">,
  signal?: AbortSignal,
): Promise<number> => {
  const full = new Date(clock.now().getTime() - mostApartMs);
  let dropped = 0;
  for (let count = batchSize; count === batchSize && !signal?.aborted; dropped += count)
    count = await store.deleteFullBuckets(full, batchSize);
  return dropped;
};
