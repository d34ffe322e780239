import type { LocationRecord, OriginalRecord, ReportRecord } from "../records/report.ts";

/** Returns the values that the reporter submitted for corrected fields, or undefined without a correction. */
export const originalOf = ({ original }: Pick<ReportRecord, "original">): OriginalRecord | undefined =>
  original === null ? undefined : (JSON.parse(original) as OriginalRecord);

/**
 * Returns the title and the place as the reporter submitted them, because a former holder must not see later
 * corrections.
 */
export function submittedWords(
  report: Pick<ReportRecord, "original" | "title" | "location">,
): Pick<ReportRecord, "title" | "location"> {
  const { title = report.title, location = report.location } = originalOf(report) ?? {};
  return { title, location };
}

/** Returns the stored original values after these fields are corrected. Each field keeps its first value. */
export const originalAfter = (report: Pick<ReportRecord, "original">, replaced: OriginalRecord): string =>
  JSON.stringify({ ...replaced, ...originalOf(report) });

export const isSamePlace = (one: LocationRecord, other: LocationRecord): boolean =>
  one.regionCode === other.regionCode &&
  one.address === other.address &&
  one.latitude === other.latitude &&
  one.longitude === other.longitude;
