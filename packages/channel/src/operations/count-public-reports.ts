import { findRegion } from "@lapor/directory";
import type { operations, PublicReportCount, PublicReportCounts, ReportStatus } from "@lapor/openapi";
import type { Locale } from "../platform/locale.ts";
import { readPublicFilters } from "../public/public-filters.ts";
import type { PublicCountQuery, PublicStore } from "../public/store.ts";
import type { PublicCountRecord } from "../records/public.ts";
import { regionNameOf, viewCategory, viewCountedParty } from "../views/views.ts";

type Query = operations["countPublicReports"]["parameters"]["query"];

/**
 * The maximum number of reports to count. A map needs no more, and counting that many takes a few hundredths
 * of a second on a table of any size.
 */
const among = 2000;

/** The code lengths of provinces, regencies and districts. Public reports do not use smaller regions. */
const [provinceLength, regencyLength, districtLength] = [2, 5, 8];

function codeLengthWithin(regionCode: string | undefined): number {
  if (regionCode === undefined) return provinceLength;
  return regionCode.length === provinceLength ? regencyLength : districtLength;
}

function viewGroup(
  by: PublicCountQuery["by"],
  { key, ...counts }: PublicCountRecord,
  locale: Locale,
): PublicReportCount {
  if (key === null) return counts;
  if (by === "agency") return { responsible: viewCountedParty(key), ...counts };
  if (by === "status") return { status: key as ReportStatus, ...counts };
  if (by === "category")
    return { category: viewCategory(key, locale) ?? { id: key, name: key, group: key }, ...counts };
  const region = findRegion(key);
  return { regionCode: key, ...(region && { regionName: regionNameOf(region) }), ...counts };
}

const largestFirst = (left: PublicCountRecord, right: PublicCountRecord): number =>
  right.reports - left.reports || ((left.key ?? "") < (right.key ?? "") ? -1 : 1);

/**
 * Counts the newest public reports that match the filters, in groups. Unlike the statistics, it does not hide
 * small groups, because each counted report is public. Throws `invalid_request` for invalid filters.
 */
export async function countPublicReports(
  { store }: { store: PublicStore },
  locale: Locale,
  { by, ...filters }: Query,
): Promise<PublicReportCounts> {
  const codeLength = codeLengthWithin(filters.regionCode);
  const groups = await store.countPublicReports({
    ...(await readPublicFilters(filters)),
    by,
    codeLength,
    among,
  });
  const counted = groups.reduce((sum, { reports }) => sum + reports, 0);
  return {
    by,
    counted,
    isComplete: counted < among,
    data: groups.sort(largestFirst).map((group) => viewGroup(by, group, locale)),
  };
}
