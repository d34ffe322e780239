import { longestPeriod } from "./period.ts";
import type { AnsweredCount } from "./store.ts";

/**
 * Returns the earliest submission time for which a report can still count as answered at or after the given
 * moment. It is a year before that moment.
 */
export const firstAnswerable = (from: Date): Date => new Date(from.getTime() - longestPeriod * 86_400_000);

/** Counts answered reports one by one, so a store can read them in batches. */
export interface AnsweredCounter {
  add(report: Omit<AnsweredCount, "reports">): void;
  counts(): AnsweredCount[];
}

/** Creates an empty counter. */
export function createAnsweredCounter(): AnsweredCounter {
  const groups = new Map<string, AnsweredCount>();
  return {
    add({ agencyId, unitId }) {
      const key = JSON.stringify([agencyId, unitId]);
      const group = groups.get(key);
      if (group) group.reports++;
      else groups.set(key, { agencyId, unitId, reports: 1 });
    },
    counts: () => [...groups.values()],
  };
}
