import { localDate } from "./deadlines.ts";
import type { ReportRecord, TimelineRecord } from "./ports.ts";
import { statisticsOffset } from "./refresh-statistics.ts";
import type { ReportCount, StatisticsKind } from "./statistics.ts";

/** What of a report is counted. */
interface Counted {
  agency: string;
  region: string;
  category: string;
  month: string;
  transferred: boolean;
  late: boolean;
  /** Calendar days; undefined where it has not come to that. */
  daysToAnswer: number | undefined;
  daysToClose: number | undefined;
}

const dateOf = (at: Date): string => localDate(at, statisticsOffset);
const daysBetween = (from: Date, to: Date): number =>
  Math.round((Date.parse(dateOf(to)) - Date.parse(dateOf(from))) / 86_400_000);

const regionOf = (code: string | undefined): string => /^\d\d(\.\d\d)?/.exec(code ?? "")?.[0] ?? "";

const countedOf = (report: ReportRecord, timeline: readonly TimelineRecord[]): Counted => {
  const { submittedAt, endedAt, status } = report;
  const answer = timeline.find(({ kind }) => kind === "answered");
  return {
    agency: report.responsibleAgencyId ?? "",
    region: regionOf(report.location.regionCode),
    category: report.categoryId ?? "",
    month: dateOf(submittedAt).slice(0, 7),
    transferred: report.transferCount > 0,
    late: timeline.some(({ kind }) => kind === "overdue"),
    daysToAnswer: answer && daysBetween(submittedAt, answer.at),
    daysToClose: status === "closed" && endedAt ? daysBetween(submittedAt, endedAt) : undefined,
  };
};

/** The lower one of two. */
const medianOf = (days: number[]): number | null => {
  const sorted = days.toSorted((left, right) => left - right);
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? null;
};

const given = (days: (number | undefined)[]): number[] => days.filter((count) => count !== undefined);

const countGroup = (
  name: Pick<ReportCount, "by" | "agencyId" | "key">,
  group: readonly Counted[],
): ReportCount => {
  const answers = given(group.map(({ daysToAnswer }) => daysToAnswer));
  const ends = given(group.map(({ daysToClose }) => daysToClose));
  const count = (is: (report: Counted) => boolean): number => group.filter(is).length;
  return {
    ...name,
    reports: group.length,
    transferred: count(({ transferred }) => transferred),
    judged: count(({ late, daysToAnswer }) => late || daysToAnswer !== undefined),
    late: count(({ late }) => late),
    answered: answers.length,
    daysToAnswer: medianOf(answers),
    closed: ends.length,
    daysToClose: medianOf(ends),
  };
};

const groupBy = (reports: readonly Counted[], keyOf: (report: Counted) => string): Map<string, Counted[]> => {
  const groups = new Map<string, Counted[]>();
  for (const report of reports) {
    const group = groups.get(keyOf(report));
    if (group) group.push(report);
    else groups.set(keyOf(report), [report]);
  }
  return groups;
};

const groupsOf = (
  reports: readonly Counted[],
  by: StatisticsKind,
  agencyId: string | null,
  keyOf: (report: Counted) => string,
): ReportCount[] =>
  [...groupBy(reports, keyOf)].map(([key, group]) => countGroup({ by, agencyId, key }, group));

/** Counts a year's reports in memory, as `PublicStore` says. */
export const countReports = (
  { reports, timeline }: { reports: Map<string, ReportRecord>; timeline: Map<string, TimelineRecord[]> },
  year: number,
  before: Date,
): ReportCount[] => {
  const counted = [...reports.values()]
    .filter(({ confidential, submittedAt }) => !confidential && submittedAt < before)
    .filter(({ submittedAt }) => dateOf(submittedAt).startsWith(`${year}-`))
    .map((report) => countedOf(report, timeline.get(report.id) ?? []));
  const within = [...groupBy(counted, ({ agency }) => agency)].flatMap(([agencyId, own]) =>
    (["region", "category", "month"] as const).flatMap((by) =>
      groupsOf(own, by, agencyId, (report) => report[by]),
    ),
  );
  const all = (["agency", "region", "category", "month"] as const).flatMap((by) =>
    groupsOf(counted, by, null, (report) => report[by]),
  );
  return [...groupsOf(counted, "year", null, () => ""), ...all, ...within];
};
