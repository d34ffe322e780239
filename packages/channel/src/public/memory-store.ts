import type { PublicCountRecord, PublicReportRecord } from "../records/public.ts";
import type { ReportRecord } from "../records/report.ts";
import { isIn } from "../report/regions.ts";
import { type CountedState, countReports, partyOf } from "./memory-statistics.ts";
import { publicStateOf } from "./public-copy.ts";
import { hasSought, publicWords } from "./public-words.ts";
import { rankSimilar } from "./similar-reports.ts";
import type { Quarter, StatisticsRow } from "./statistics.ts";
import type {
  PublicCountQuery,
  PublicFilters,
  PublicQuery,
  PublicStore,
  PublicTransaction,
} from "./store.ts";

interface ReleasedCopy {
  copy: PublicReportRecord;
  words: ReadonlySet<string>;
}

export interface PublicState extends CountedState {
  released: Map<string, ReleasedCopy>;
  /** Keyed by `nameOfQuarter`. */
  statistics: Map<string, { quarter: Quarter; rows: readonly StatisticsRow[] }>;
}

const nameOfQuarter = ({ year, quarter }: Quarter): string => `${year}-${quarter}`;

export const emptyPublic = (): Pick<PublicState, "released" | "statistics"> => ({
  released: new Map(),
  statistics: new Map(),
});

const copiesIn = ({ reports, released }: PublicState): ReleasedCopy[] =>
  [...released.values()].flatMap(({ copy, words }) => {
    const report = reports.get(copy.reportId);
    return report ? [{ copy: { ...copy, ...publicStateOf(report) }, words }] : [];
  });

function newestFirst(left: PublicQuery["after"], right: PublicQuery["after"]): number {
  if (!left || !right) return 0;
  if (left.submittedOn !== right.submittedOn) return left.submittedOn < right.submittedOn ? 1 : -1;
  if (left.trackingId === right.trackingId) return 0;
  return left.trackingId < right.trackingId ? 1 : -1;
}

const byAge = (left: ReleasedCopy, right: ReleasedCopy): number => newestFirst(left.copy, right.copy);

function matches({ copy, words }: ReleasedCopy, query: PublicFilters): boolean {
  const { responsibleAgencyId, regionCode, categoryId, statuses, classification, from, to } = query;
  if (responsibleAgencyId !== undefined && copy.responsibleAgencyId !== responsibleAgencyId) return false;
  if (regionCode !== undefined && !isIn(copy.regionCode, regionCode)) return false;
  if (categoryId !== undefined && copy.categoryId !== categoryId) return false;
  if (statuses && !statuses.includes(copy.status)) return false;
  if (classification && copy.classification !== classification) return false;
  if (from !== undefined && copy.submittedOn < from) return false;
  if (to !== undefined && copy.submittedOn > to) return false;
  return query.words?.every((word) => hasSought(words, word)) !== false;
}

function countedKeyOf(copy: PublicReportRecord, { by, codeLength }: PublicCountQuery): string | null {
  if (by === "agency") return partyOf(copy);
  if (by === "category") return copy.categoryId;
  if (by === "status") return copy.status;
  const { regionCode } = copy;
  return regionCode === null || regionCode.length < codeLength ? null : regionCode.slice(0, codeLength);
}

/** Updates the public copy after a report is written, or deletes it when the report is no longer released. */
export function followReport(
  { released }: PublicState,
  report: ReportRecord,
  undoing: (map: Map<string, unknown>, key: string) => void,
): void {
  if (report.releasedAt !== null || !released.has(report.id)) return;
  undoing(released, report.id);
  released.delete(report.id);
}

/** `undoing` is called before each write to a map entry. */
export const publicWrites = (
  { released }: PublicState,
  undoing: (map: Map<string, unknown>, key: string) => void,
): PublicTransaction => ({
  async release(report, copy) {
    const supports = released.get(report.id)?.copy.supports ?? copy.supports;
    undoing(released, report.id);
    released.set(report.id, {
      copy: { ...copy, supports },
      words: new Set(publicWords(`${copy.title} ${copy.body}`)),
    });
  },
  async takeBackPhotos(reportId, photoIds) {
    const found = released.get(reportId);
    if (!found) return;
    const photos = found.copy.photos.filter(({ id }) => !photoIds.includes(id));
    undoing(released, reportId);
    released.set(reportId, { ...found, copy: { ...found.copy, photos } });
  },
});

export const publicReads = (state: PublicState): PublicStore => ({
  async listPublicReports(query) {
    return copiesIn(state)
      .filter(
        (released) =>
          matches(released, query) && !(query.after && newestFirst(query.after, released.copy) >= 0),
      )
      .sort(byAge)
      .slice(0, query.limit)
      .map(({ copy }) => copy);
  },
  async countPublicReports(query) {
    const counts = new Map<string | null, PublicCountRecord>();
    const newest = copiesIn(state)
      .filter((released) => matches(released, query))
      .sort(byAge)
      .slice(0, query.among);
    for (const { copy } of newest) {
      const key = countedKeyOf(copy, query);
      const { reports = 0, supports = 0 } = counts.get(key) ?? {};
      counts.set(key, { key, reports: reports + 1, supports: supports + copy.supports });
    }
    return [...counts.values()];
  },
  async listSimilarReports({ words, matter, regionCode, from, among, candidates, limit }) {
    const needed = Math.min(2, words.length);
    const found = copiesIn(state)
      .filter(({ copy }) => copy.submittedOn >= from && (!regionCode || isIn(copy.regionCode, regionCode)))
      .sort(byAge)
      .slice(0, among)
      .map(({ copy: { body, answers, photos, ...report }, words: own }) => ({
        report,
        has: words.map((stems) => stems.some((stem) => own.has(stem))),
      }))
      .filter(({ has }) => has.filter(Boolean).length >= needed)
      .slice(0, candidates);
    return rankSimilar(matter, found).slice(0, limit);
  },
  async findPublicReport(trackingId) {
    const report = copiesIn(state).find(({ copy }) => copy.trackingId === trackingId)?.copy;
    return report && { report, steps: state.timeline.get(report.reportId) ?? [] };
  },
  async findReleasedText(reportId) {
    const copy = state.released.get(reportId)?.copy;
    return copy && { title: copy.title, body: copy.body, answers: copy.answers, photos: copy.photos };
  },
  async firstSubmittedAt() {
    const times = [...state.reports.values()].map(({ submittedAt }) => submittedAt.getTime());
    return times.length === 0 ? undefined : new Date(times.reduce((a, b) => Math.min(a, b)));
  },
  async countReports(span) {
    return countReports(state, span);
  },
  async listPublishedQuarters() {
    return [...state.statistics.values()].map(({ quarter }) => quarter);
  },
  async listQuartersWithFigures(agencyId) {
    const [by, key] = agencyId === undefined ? ["quarter", ""] : ["agency", agencyId];
    return [...state.statistics.values()]
      .filter(({ rows }) => rows.some((row) => row.agencyId === null && row.by === by && row.key === key))
      .map(({ quarter }) => quarter);
  },
  async publishStatistics(quarter, rows) {
    const name = nameOfQuarter(quarter);
    if (state.statistics.has(name)) return false;
    state.statistics.set(name, { quarter, rows });
    return true;
  },
  async listStatistics({ by, agencyId, ...quarter }) {
    return (state.statistics.get(nameOfQuarter(quarter))?.rows ?? []).filter((row) =>
      agencyId === undefined
        ? row.agencyId === null && (row.by === by || row.by === "quarter")
        : (row.agencyId === agencyId && row.by === by) || (row.by === "agency" && row.key === agencyId),
    );
  },
});
