import { statisticsDate } from "../platform/local-time.ts";
import type { System } from "../records/ports.ts";
import type { SupportStore } from "./store.ts";

/** Public numbers of supports are multiples of this number, so a single support is not visible. */
export const supportStep = 5;

const batchSize = 500;

/** Returns the day of a support: the date in western Indonesian time, as in the statistics. */
export const supportDay = (now: Date): string => statisticsDate(now);

/**
 * Deletes earlier days' counts by network, then raises the public numbers of supports. Returns how many
 * numbers it raised.
 */
export async function publishSupports(
  { store, clock }: Pick<System, "clock"> & { store: SupportStore },
  signal?: AbortSignal,
): Promise<number> {
  const today = supportDay(clock.now());
  for (let last = batchSize; last === batchSize && !signal?.aborted; )
    last = await store.deleteNetworkCounts(today, batchSize);
  let raised = 0;
  for (let last = batchSize; last === batchSize && !signal?.aborted; raised += last)
    last = await store.publishSupports(supportStep, batchSize);
  return raised;
}
