import { statisticsOffset } from "../platform/local-time.ts";
import { boundsOfQuarter, isOver } from "../public/refresh-statistics.ts";
import type { Quarter } from "../public/statistics.ts";

/** The longest period in days, which is a leap year. */
export const longestPeriod = 366;

const dayMs = 86_400_000;

/** Counts the days in a period, including the first and the last. */
export const daysOf = ({ from, to }: { from: string; to: string }): number =>
  (Date.parse(to) - Date.parse(from)) / dayMs + 1;

/** Returns the first moment of a local day (YYYY-MM-DD). */
export const startOf = (day: string): Date => new Date(Date.parse(day) - statisticsOffset * 3_600_000);

/** Returns the first moment after a local day. */
export const endOf = (day: string): Date => new Date(startOf(day).getTime() + dayMs);

/** Returns the first moment of a period of local days, and the first moment after it. */
export const boundsOf = ({ from, to }: { from: string; to: string }): { from: Date; before: Date } => ({
  from: startOf(from),
  before: endOf(to),
});

/** Lists the quarters that lie completely within a period of local days and are over, in order. */
export function wholeQuartersOf(period: { from: string; to: string }, now: Date): Quarter[] {
  const { from, before } = boundsOf(period);
  const [first, last] = [Number(period.from.slice(0, 4)), Number(period.to.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years
    .flatMap((year) => [1, 2, 3, 4].map((quarter) => ({ year, quarter })))
    .filter((quarter) => {
      const bounds = boundsOfQuarter(quarter);
      return bounds.from >= from && bounds.before <= before && isOver(quarter, now);
    });
}
