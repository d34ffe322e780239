import type { Statistics, StatisticsFigures, StatisticsGroup } from "@lapor/sdk";
import type { PublishedFigures } from "@lapor/widget/public-templates";
import type { Cell } from "../evidence/tables.ts";
import { writeCsv } from "../evidence/write-csv.ts";

/** The columns for a group's figures, by their names in the API. */
const figures: Readonly<Record<string, (of: StatisticsFigures) => number | string | undefined>> = {
  reports: ({ reports }) => reports,
  onTimeShare: ({ onTimeShare }) => onTimeShare,
  daysToVerify: ({ daysToVerify }) => daysToVerify,
  daysToAnswer: ({ daysToAnswer }) => daysToAnswer,
  daysToClose: ({ daysToClose }) => daysToClose,
  transferredShare: ({ transferredShare }) => transferredShare,
  meanTransfers: ({ meanTransfers }) => meanTransfers,
  forwardedShare: ({ forwardedShare }) => forwardedShare,
  contestedShare: ({ contestedShare }) => contestedShare,
  ratingMean: ({ rating }) => rating?.mean,
  ratingCount: ({ rating }) => rating?.count,
  surveyForm: ({ survey }) => survey?.form,
  surveyCount: ({ survey }) => survey?.count,
  surveyIndex: ({ survey }) => survey?.index,
  surveyGrade: ({ survey }) => survey?.grade,
};

/** Returns the ID and the name of a group. Both are empty for reports without a region or category. */
function namesOf({ responsible, category, regionCode, regionName, month }: StatisticsGroup): string[] {
  if (responsible)
    return responsible.kind === "agency"
      ? [responsible.agency.id, responsible.agency.name]
      : [responsible.kind, responsible.kind];
  if (category) return [category.id, category.name];
  return regionCode ? [regionCode, regionName ?? regionCode] : [month ?? "", month ?? ""];
}

const cellOf = (value: number | string | undefined): Cell =>
  typeof value === "number" ? { value, kind: "number" } : (value ?? null);

/**
 * Writes the statistics of a quarter as CSV: the total, then each published group. Column names are the same
 * in every language. Hidden figures are empty.
 */
export function writeStatisticsCsv({ months, agencies, categories, regions }: PublishedFigures): string {
  const shown = months.at(-1) ?? categories;
  const { year, quarter, total } = shown;
  const row = (by: string, names: string[], of: StatisticsFigures): Cell[] => [
    ...[year, quarter].map(cellOf),
    ...[by, ...names].map((text) => text || null),
    ...Object.values(figures).map((figure) => cellOf(figure(of))),
  ];
  const groupsOf = (statistics: Statistics | undefined) =>
    (statistics?.data ?? []).map((group) => row(statistics?.by ?? "", namesOf(group), group.figures));
  return writeCsv({
    title: "",
    headings: ["year", "quarter", "by", "id", "name", ...Object.keys(figures)],
    rows: [
      ...(total ? [row("total", ["", ""], total)] : []),
      ...[agencies, categories, regions, shown].flatMap(groupsOf),
    ],
  });
}
