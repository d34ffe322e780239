import { listEndedAgencies, listPresentAgencies, topics } from "@lapor/directory";
import type { ChannelContext } from "./context.ts";
import { localDate } from "./deadlines.ts";
import { type GroupCount, publishableRows } from "./statistics.ts";

/** Months of the statistics are those of western Indonesian time, for all of the country. */
export const statisticsOffset = 7;

/** The first moment of the month of a moment. */
export const monthStart = (now: Date): Date =>
  new Date(
    Date.parse(`${localDate(now, statisticsOffset).slice(0, 7)}-01T00:00:00Z`) - statisticsOffset * 3_600_000,
  );

/** The last day before the month of a moment. */
export const lastCountedDay = (now: Date): string =>
  localDate(new Date(monthStart(now).getTime() - 1), statisticsOffset);

/** 38 provinces, 514 regencies and cities (Kepmendagri 300.2.2-2138/2025). */
const regionCount = 38 + 514;
/** One more than the directory has: national triage, and where none was given. */
const countGroups = (): GroupCount => ({
  agency: listPresentAgencies().length + listEndedAgencies().length + 1,
  region: regionCount + 1,
  category: topics.length + 1,
});

/**
 * Works the statistics out anew, a year at a time, so that a stop loses nothing, and the newest year first, which most people ask for:
 * a run that is cut off leaves only old years as they were. Only whole months are counted: who reads them before and after a report
 * comes learns nothing of it.
 */
export const refreshStatistics = async (
  { store, clock }: Pick<ChannelContext, "store" | "clock">,
  signal?: AbortSignal,
): Promise<number> => {
  const now = clock.now();
  const [before, until] = [monthStart(now), lastCountedDay(now)];
  const last = Number(until.slice(0, 4));
  const groupCount = countGroups();
  let rows = 0;
  const first = (await store.firstYear()) ?? last;
  for (let year = last; year >= first && !signal?.aborted; year--) {
    const lastDay = year === last ? until : `${year}-12-31`;
    const counts = await store.countReports(year, before, signal);
    if (signal?.aborted) break;
    const shown = publishableRows(counts, groupCount, lastDay);
    await store.replaceStatistics(year, shown);
    rows += shown.length;
  }
  return rows;
};
