import type { ChannelContext } from "../context.ts";

const batchSize = 1000;

/** Forgets in the store what limits nobody any more; each process does so for itself. Returns how many buckets went. */
export const dropFullBuckets = async (
  { store, clock }: Pick<ChannelContext, "store" | "clock">,
  signal?: AbortSignal,
): Promise<number> => {
  const now = clock.now();
  let dropped = 0;
  for (let count = batchSize; count === batchSize && !signal?.aborted; dropped += count)
    count = await store.deleteFullBuckets(now, batchSize);
  return dropped;
};
