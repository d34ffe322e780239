import type { ChannelContext } from "../context.ts";

const batchSize = 1000;

/** Forgets what limits nobody any more, here and in the store. Returns how many buckets the store lost. */
export const dropFullBuckets = async (
  { store, clock, localLimits, blocked }: ChannelContext,
  signal?: AbortSignal,
): Promise<number> => {
  const now = clock.now();
  await localLimits.deleteFullBuckets(now, Number.MAX_SAFE_INTEGER);
  for (const [bucket, until] of blocked) if (until <= now.getTime()) blocked.delete(bucket);
  let dropped = 0;
  for (let count = batchSize; count === batchSize && !signal?.aborted; dropped += count)
    count = await store.deleteFullBuckets(now, batchSize);
  return dropped;
};
