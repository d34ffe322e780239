import type { AgencyReportSummary, FullAgencyReport, Lapor } from "@lapor/sdk";

const most = 4;

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3),
  );

/** The share of words that two titles have in common, from 0 to 1. */
export function likeness(one: string, other: string): number {
  const a = wordsOf(one);
  const b = wordsOf(other);
  const common = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

/** The reports that are most like this one, best first. The report itself is left out. */
export function mostAlike(
  { trackingId, title }: Pick<FullAgencyReport, "trackingId" | "title">,
  candidates: readonly AgencyReportSummary[],
): AgencyReportSummary[] {
  return candidates
    .filter((row) => row.access === "full" && row.trackingId !== trackingId)
    .map((row) => ({ row, score: row.access === "full" ? likeness(title, row.title) : 0 }))
    .filter(({ score }) => score >= 0.25)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ row }) => row);
}

/** Open reports of the same party, region and category whose titles are like this one's. */
export async function findRelated(
  client: Lapor,
  report: FullAgencyReport,
  locale: string,
  signal: AbortSignal,
) {
  const region = report.location.regionCode?.slice(0, 5);
  const { data } = await client.listAgencyReports(
    {
      status: ["submitted", "assigned", "in_progress", "awaiting_reporter"],
      ...(region && { regionCode: [region] }),
      ...(report.category && { categoryId: [report.category.id] }),
      sort: "-submittedAt",
      limit: 100,
    },
    { locale, signal },
  );
  return mostAlike(report, data);
}
