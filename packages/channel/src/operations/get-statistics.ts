import { findAgency, findRegion } from "@lapor/directory";
import type { operations, Statistics, StatisticsFigures, StatisticsGroup } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import { DomainError } from "../platform/domain-error.ts";
import type { Locale } from "../platform/locale.ts";
import { lastDayOf, lastPublishable } from "../public/refresh-statistics.ts";
import type { StatisticsRow } from "../public/statistics.ts";
import type { PublicStore } from "../public/store.ts";
import type { System } from "../records/ports.ts";
import { regionNameOf, viewAgency, viewCategory, viewCountedParty } from "../views/views.ts";

type Query = operations["getStatistics"]["parameters"]["query"];

const viewFigures = (row: StatisticsRow): StatisticsFigures => ({
  reports: row.reports,
  ...(row.onTimeShare !== null && { onTimeShare: row.onTimeShare }),
  ...(row.transferredShare !== null && { transferredShare: row.transferredShare }),
  ...(row.meanTransfers !== null && { meanTransfers: row.meanTransfers }),
  ...(row.forwardedShare !== null && { forwardedShare: row.forwardedShare }),
  ...(row.contestedShare !== null && { contestedShare: row.contestedShare }),
  ...(row.daysToVerify !== null && { daysToVerify: row.daysToVerify }),
  ...(row.daysToAnswer !== null && { daysToAnswer: row.daysToAnswer }),
  ...(row.daysToClose !== null && { daysToClose: row.daysToClose }),
  ...(row.meanRating !== null &&
    row.rated !== null && { rating: { mean: row.meanRating, count: row.rated } }),
  ...surveyOf(row),
});

function surveyOf(row: StatisticsRow): Pick<StatisticsFigures, "survey"> {
  const { surveyForm: form, surveyed: count, surveyIndex: index, surveyGrade: grade } = row;
  if (form === null || count === null || index === null) return {};
  return { survey: { form, count, index, ...(grade && { grade }) } };
}

function nameOf({ by, key }: StatisticsRow, locale: Locale): Omit<StatisticsGroup, "figures"> {
  if (by === "agency") return { responsible: viewCountedParty(key) };
  if (key === "") return {};
  if (by === "month") return { month: key };
  if (by === "region") {
    const region = findRegion(key);
    return { regionCode: key, ...(region && { regionName: regionNameOf(region) }) };
  }
  return { category: viewCategory(key, locale) ?? { id: key, name: key, group: key } };
}

function validateQuery({ by, agencyId }: Query): void {
  const rejectParameter = (code: FieldError["code"]) => {
    throw new DomainError("invalid_request", { fieldErrors: [{ parameter: "agencyId", code }] });
  };
  if (agencyId !== undefined && by === "agency") rejectParameter("not_permitted");
  if (agencyId !== undefined && !findAgency(agencyId)) rejectParameter("not_found");
}

const inOrder = (left: StatisticsRow, right: StatisticsRow): number =>
  (left.by === "month" ? 0 : right.reports - left.reports) || (left.key < right.key ? -1 : 1);

/**
 * Statistik. Returns a quarter's published figures in groups. Default: the latest publishable quarter. Throws
 * `invalid_request` for an invalid agency.
 */
export async function getStatistics(
  { store, clock }: Pick<System, "clock"> & { store: PublicStore },
  locale: Locale,
  query: Query,
): Promise<Statistics> {
  validateQuery(query);
  const last = lastPublishable(clock.now());
  const { by, year = last.year, quarter = year === last.year ? last.quarter : 4 } = query;
  const agencyId = query.agencyId === undefined ? undefined : findAgency(query.agencyId)?.id;
  const rows = await store.listStatistics({ year, quarter, by, ...(agencyId !== undefined && { agencyId }) });
  const quarters = await store.listQuartersWithFigures(agencyId);
  const isTotal = (row: StatisticsRow): boolean =>
    agencyId === undefined ? row.by === "quarter" : row.by === "agency" && row.key === agencyId;
  const total = rows.find(isTotal);
  const groups = rows.filter((row) => !isTotal(row)).sort(inOrder);
  return {
    year,
    quarter,
    by,
    ...(agencyId !== undefined && { agency: viewAgency(agencyId) }),
    until: lastDayOf({ year, quarter }),
    quarters: quarters.sort((one, other) => other.year - one.year || other.quarter - one.quarter),
    ...(total && { total: viewFigures(total) }),
    data: groups.map((row) => ({ ...nameOf(row, locale), figures: viewFigures(row) })),
  };
}
