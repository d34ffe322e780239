import type { StatisticsQuarter } from "@lapor/sdk";
import { dayInJakarta } from "../time/dates.ts";

const offered = 8;

/** Returns the last two years' finished quarters, latest first. A quarter ends in western Indonesian time. */
export function finishedQuarters(now: Date): StatisticsQuarter[] {
  const [year = 0, month = 0] = dayInJakarta(now).split("-").map(Number);
  const present = year * 4 + Math.floor((month - 1) / 3);
  return Array.from({ length: offered }, (_, index) => {
    const at = present - 1 - index;
    return { year: Math.floor(at / 4), quarter: (at % 4) + 1 };
  });
}
