import type { Classification, PublicCountBy, ReportStatus, StatisticsBy } from "@lapor/openapi";
import type {
  PublicCountRecord,
  PublicPlaceRecord,
  PublicReportRecord,
  PublicStepRecord,
  PublicSummaryRecord,
} from "../records/public.ts";
import type { ReleasedTextRecord, ReportRecord } from "../records/report.ts";
import type { SoughtWord } from "./public-words.ts";
import type { Quarter, ReportCount, StatisticsRow } from "./statistics.ts";

/** Selects public reports. */
export interface PublicFilters {
  responsibleAgencyId?: string;
  /** This region and everything within it. */
  regionCode?: string;
  categoryId?: string;
  statuses?: readonly ReportStatus[];
  classification?: Classification;
  /** First and last day. */
  from?: string;
  to?: string;
  /** A report must match all of them. */
  words?: readonly SoughtWord[];
}

/** Selects a page. Order: the newest `submittedOn` first, then `trackingId`; neither ever changes. */
export interface PublicQuery extends PublicFilters {
  after?: { submittedOn: string; trackingId: string };
  limit: number;
}

/** Selects the groups of a count. */
export interface PublicCountQuery extends PublicFilters {
  by: PublicCountBy;
  /** With `by: "region"`: the length of the codes to group by, which is that of a level. */
  codeLength: number;
  /** Number of the newest reports to count. Bounds the time of the query. */
  among: number;
}

/**
 * Selects the reports that are most likely about the same matter as a draft. Candidates are the newest with at
 * least two of the words, or with the only one. `rankSimilar` describes their order.
 */
export interface SimilarQuery {
  /** Of at most `mostSimilarWords` words, the alternative stems. */
  words: readonly (readonly string[])[];
  /** Place and category of the draft. */
  matter: { place: PublicPlaceRecord; categoryId: string | null };
  /** Only reports in this province, or this regency or city. */
  regionCode?: string;
  /** First day. */
  from: string;
  /** Number of the newest reports to examine. Bounds the time of the query. */
  among: number;
  /** Number of candidates to rank. */
  candidates: number;
  limit: number;
}

/** Selects rows of the statistics. */
export interface StatisticsQuery extends Quarter {
  by: StatisticsBy;
  /** Default: all agencies. */
  agencyId?: string;
}

/** Reads of the public. */
export interface PublicStore {
  listPublicReports(query: PublicQuery): Promise<PublicReportRecord[]>;
  /** The groups that contain a report, in no order. */
  countPublicReports(query: PublicCountQuery): Promise<PublicCountRecord[]>;
  /** The newest first. Compares the words stored at the release: no query splits a text. */
  listSimilarReports(query: SimilarQuery): Promise<PublicSummaryRecord[]>;
  findPublicReport(
    trackingId: string,
  ): Promise<{ report: PublicReportRecord; steps: PublicStepRecord[] } | undefined>;
  /** The released text of a report, for readers with full access. */
  findReleasedText(reportId: string): Promise<ReleasedTextRecord | undefined>;
  /** When the first report was submitted; undefined before that. */
  firstSubmittedAt(): Promise<Date | undefined>;
  /**
   * Counts the reports submitted in a time span, in every group of the statistics (`createReportCounter`),
   * without confidential ones. Once `signal` is aborted, the result is incomplete.
   */
  countReports(span: { from: Date; before: Date }, signal?: AbortSignal): Promise<ReportCount[]>;
  /** The published quarters, including those without any publishable group. */
  listPublishedQuarters(): Promise<Quarter[]>;
  /** The quarters with a published total, of all reports or of an agency, in no order. */
  listQuartersWithFigures(agencyId?: string): Promise<Quarter[]>;
  /**
   * Stores the statistics of a quarter, all or nothing. Returns false, and changes nothing, when it is
   * already published.
   */
  publishStatistics(quarter: Quarter, rows: readonly StatisticsRow[]): Promise<boolean>;
  /** The rows, including the total, in no order. */
  listStatistics(query: StatisticsQuery): Promise<StatisticsRow[]>;
}

/** Public writes in a transaction. */
export interface PublicTransaction {
  /**
   * Publishes the released text, after the report is written with `releasedAt`. A copy that is public already
   * keeps its `supports`. From then on, the store
   * updates the public copy with every change of the report, and deletes it when `releasedAt` becomes null.
   */
  release(report: ReportRecord, copy: PublicReportRecord): Promise<void>;
  /** Removes photos from the public copy of a report, if it has one. */
  takeBackPhotos(reportId: string, photoIds: readonly string[]): Promise<void>;
}
