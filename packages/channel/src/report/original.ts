import type { LocationRecord, OriginalRecord, ReportRecord } from "../records/report.ts";

/** The corrected fields of a report, as the reporter submitted them; undefined without a correction. */
export const originalOf = ({ original }: Pick<ReportRecord, "original">): OriginalRecord | undefined =>
  original === null ? undefined : (JSON.parse(original) as OriginalRecord);

/** Title and place as the reporter submitted them: all that former holders may read of later corrections. */
export function submittedWords(
  report: Pick<ReportRecord, "original" | "title" | "location">,
): Pick<ReportRecord, "title" | "location"> {
  const { title = report.title, location = report.location } = originalOf(report) ?? {};
  return { title, location };
}

/** The stored form of the original after a correction of these fields: the first value of each is kept. */
export const originalAfter = (report: Pick<ReportRecord, "original">, replaced: OriginalRecord): string =>
  JSON.stringify({ ...replaced, ...originalOf(report) });

/** Whether two places are the same. */
export const isSamePlace = (one: LocationRecord, other: LocationRecord): boolean =>
  one.regionCode === other.regionCode &&
  one.address === other.address &&
  one.latitude === other.latitude &&
  one.longitude === other.longitude;
