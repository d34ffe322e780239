import { listEndedAgencies, listPresentAgencies, topics } from "@lapor/directory";
import { statisticsDate, statisticsOffset } from "../platform/local-time.ts";
import type { System } from "../records/ports.ts";
import { type GroupCount, publishableRows, type Quarter } from "./statistics.ts";
import type { PublicStore } from "./store.ts";

/** Numbers quarters consecutively, so they can be compared and subtracted. */
const indexOf = ({ year, quarter }: Quarter): number => year * 4 + quarter - 1;
const quarterAt = (index: number): Quarter => ({ year: Math.floor(index / 4), quarter: (index % 4) + 1 });

function quarterOf(at: Date): Quarter {
  const day = statisticsDate(at);
  return { year: Number(day.slice(0, 4)), quarter: Math.ceil(Number(day.slice(5, 7)) / 3) };
}

const startOf = ({ year, quarter }: Quarter): Date =>
  new Date(Date.UTC(year, (quarter - 1) * 3, 1) - statisticsOffset * 3_600_000);

/** Returns a quarter's first instant, and the first instant after the quarter. */
export const boundsOfQuarter = (quarter: Quarter): { from: Date; before: Date } => ({
  from: startOf(quarter),
  before: startOf(quarterAt(indexOf(quarter) + 1)),
});

export const isOver = (quarter: Quarter, now: Date): boolean => boundsOfQuarter(quarter).before <= now;

export const lastDayOf = (quarter: Quarter): string =>
  statisticsDate(new Date(boundsOfQuarter(quarter).before.getTime() - 1));

/**
 * Returns the latest quarter that can be published. A whole quarter has passed since its end, so the legal
 * deadlines of all its reports are over (60 days for a report that needs an examination).
 */
export const lastPublishable = (now: Date): Quarter => quarterAt(indexOf(quarterOf(now)) - 2);

/** There are 38 provinces, and 514 regencies and cities (Kepmendagri 300.2.2-2138/2025). */
const regionCount = 38 + 514;
/** Each count is one more than the directory contains, for national triage and for unknown values. */
const countGroups = (): GroupCount => ({
  agency: listPresentAgencies().length + listEndedAgencies().length + 1,
  region: regionCount + 1,
  category: topics.length + 1,
});

/**
 * Publishes the quarters that are due, newest first. Each is published once, and no report is in two
 * quarters. Later changes to a report, such as a transfer or its erasure, do not change a publication, so
 * comparing publications reveals nothing. Each quarter is stored as soon as it is counted, so an interrupted
 * run loses no work. Returns the number of published groups. The list in `jobs.ts` runs it once a day.
 */
export async function refreshStatistics(
  { store, clock }: Pick<System, "clock"> & { store: PublicStore },
  signal?: AbortSignal,
): Promise<number> {
  const last = indexOf(lastPublishable(clock.now()));
  const earliest = await store.firstSubmittedAt();
  if (!earliest) return 0;
  const published = new Set((await store.listPublishedQuarters()).map(indexOf));
  const groupCount = countGroups();
  let rows = 0;
  for (let index = last; index >= indexOf(quarterOf(earliest)) && !signal?.aborted; index--) {
    if (published.has(index)) continue;
    const quarter = quarterAt(index);
    const counts = await store.countReports(boundsOfQuarter(quarter), signal);
    if (signal?.aborted) break;
    const shown = publishableRows(counts, groupCount, lastDayOf(quarter));
    if (await store.publishStatistics(quarter, shown)) rows += shown.length;
  }
  return rows;
}
