import type { AgencyReportSummary, FullAgencyReport, Lapor, Location, ReportStatus } from "@lapor/sdk";

export interface RelatedReport {
  row: AgencyReportSummary & { access: "full" };
  /** In metres. Undefined unless both reports have a point. */
  metres: number | undefined;
  /** Days from the shown report to this report. Negative if this report is older. */
  days: number;
  /** Whether this report was submitted before the shown one. The older of two reports is kept. */
  isOlder: boolean;
  /** Whether the shown report can be merged into this report. */
  isOpen: boolean;
}

/** Returns the reports into which the shown report can be merged, oldest first. */
export const keepable = (related: readonly RelatedReport[]): RelatedReport[] =>
  related
    .filter(({ isOpen }) => isOpen)
    .sort((one, other) => Date.parse(one.row.submittedAt) - Date.parse(other.row.submittedAt));

const mostShown = 4;

const mostCandidates = 100;

/** Points at least this far apart do not count as near. */
const nearMetres = 1000;

const dayMs = 86_400_000;

/** The statuses in which a report can be kept when another is merged into it. */
const openStatuses: readonly ReportStatus[] = ["submitted", "assigned", "in_progress", "awaiting_reporter"];

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3),
  );

/** Returns the similarity of two titles, from 0 to 1, by the words that they share. */
export function likeness(one: string, other: string): number {
  const a = wordsOf(one);
  const b = wordsOf(other);
  const common = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

/** Returns the great-circle distance in metres (haversine), or undefined if a report has no point. */
export function metresBetween(one: Location, other: Location): number | undefined {
  const radians = (degrees: number | undefined): number => ((degrees ?? Number.NaN) * Math.PI) / 180;
  const [from, to] = [radians(one.latitude), radians(other.latitude)];
  const across = Math.sin((radians(other.longitude) - radians(one.longitude)) / 2);
  const along = Math.sin((to - from) / 2);
  const metres =
    2 * 6_371_000 * Math.asin(Math.sqrt(along ** 2 + Math.cos(from) * Math.cos(to) * across ** 2));
  return Number.isNaN(metres) ? undefined : metres;
}

type Shown = Pick<FullAgencyReport, "trackingId" | "title" | "location" | "submittedAt" | "category">;

/** Returns a score from 0 to 2: the similarity of the titles plus the nearness of the points. */
function scoreOf(report: Shown, row: RelatedReport["row"], metres: number | undefined): number {
  const near = metres === undefined ? 0 : Math.max(0, 1 - metres / nearMetres);
  const isSameCategory = report.category !== undefined && report.category.id === row.category?.id;
  // A place can have many problems. A nearby report in another category therefore counts only if the titles
  // are similar.
  const alike = likeness(report.title, row.title);
  return alike + (isSameCategory || alike > 0 ? near : 0);
}

/** Returns the most similar reports, best first, without the report itself. */
export function mostAlike(report: Shown, candidates: readonly AgencyReportSummary[]): RelatedReport[] {
  const rows = new Map(candidates.map((row) => [row.trackingId, row]));
  rows.delete(report.trackingId);
  const scored = [...rows.values()].flatMap((row) => {
    if (row.access !== "full") return [];
    const metres = metresBetween(report.location, row.location);
    const ms = Date.parse(row.submittedAt) - Date.parse(report.submittedAt);
    const days = Math.round(ms / dayMs);
    // A report that was forwarded to SP4N-LAPOR! cannot be merged with a report in this channel.
    const isOpen = row.responsible.kind !== "sp4n" && openStatuses.some((status) => status === row.status);
    return [{ found: { row, metres, days, isOlder: ms < 0, isOpen }, score: scoreOf(report, row, metres) }];
  });
  return scored
    .filter(({ score }) => score >= 0.3)
    .sort((a, b) => b.score - a.score || Math.abs(a.found.days) - Math.abs(b.found.days))
    .slice(0, mostShown)
    .map(({ found }) => found);
}

/** Returns the two longest words of a title, which are probably its rarest. */
export const rareWords = (title: string): string =>
  [...wordsOf(title)]
    .sort((a, b) => b.length - a.length)
    .slice(0, 2)
    .join(" ");

/**
 * Finds reports in the whole agency that may be about the same matter. Searches for open reports in the same
 * regency and category, and for any reports that contain the rarest words of the title.
 */
export async function findRelated(
  client: Lapor,
  report: FullAgencyReport,
  locale: string,
  signal: AbortSignal,
): Promise<RelatedReport[]> {
  const region = report.location.regionCode?.slice(0, 5);
  // Proxies may log the request's URL, so it must not contain the title of a confidential report.
  const q = report.confidential ? "" : rareWords(report.title);
  const options = { locale, signal };
  const shared = { sort: "-submittedAt", limit: mostCandidates } as const;
  const [near, worded] = await Promise.all([
    client.listAgencyReports(
      {
        ...shared,
        status: [...openStatuses],
        ...(region && { regionCode: [region] }),
        ...(report.category && { categoryId: [report.category.id] }),
      },
      options,
    ),
    q ? client.listAgencyReports({ ...shared, q }, options) : { data: [] },
  ]);
  return mostAlike(report, [...near.data, ...worded.data]);
}
