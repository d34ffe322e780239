import { longestPeriod } from "./period.ts";
import type { AnsweredCount } from "./store.ts";

/** The earliest submission of a report that counts as answered from a moment on: a year before it. */
export const firstAnswerable = (from: Date): Date => new Date(from.getTime() - longestPeriod * 86_400_000);

/** Counts answered reports one by one, so that a store can read them in parts. */
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
