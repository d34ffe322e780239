import { statisticsOffset } from "../public/refresh-statistics.ts";

/** The longest period in days: a leap year. */
export const longestPeriod = 366;

const dayMs = 86_400_000;

/** Days of a period, both included. */
export const daysOf = ({ from, to }: { from: string; to: string }): number =>
  (Date.parse(to) - Date.parse(from)) / dayMs + 1;

/** The first moment of a period of local days (YYYY-MM-DD), and the first one after it. */
export const boundsOf = ({ from, to }: { from: string; to: string }): { from: Date; before: Date } => ({
  from: new Date(Date.parse(from) - statisticsOffset * 3_600_000),
  before: new Date(Date.parse(to) + dayMs - statisticsOffset * 3_600_000),
});
