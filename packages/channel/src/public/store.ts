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
  /** Selects this region and everything within it. */
  regionCode?: string;
  categoryId?: string;
  statuses?: readonly ReportStatus[];
  classification?: Classification;
  /** The first and the last day, inclusive. */
  from?: string;
  to?: string;
  /** The words to search for. A report must match all of them. */
  words?: readonly SoughtWord[];
}

/** Selects a page. Order: newest `submittedOn` first, then `trackingId`; neither ever changes. */
export interface PublicQuery extends PublicFilters {
  after?: { submittedOn: string; trackingId: string };
  limit: number;
}

/** Selects the groups to count. */
export interface PublicCountQuery extends PublicFilters {
  by: PublicCountBy;
  /** With `by: "region"`, the length of the region codes to group by, which determines the level. */
  codeLength: number;
  /** The number of the newest reports to count. Bounds the query's time. */
  among: number;
}

/**
 * Selects the reports that are most likely about the same matter as a draft. Candidates are the newest
 * reports that contain at least two of the words, or the only word. `rankSimilar` describes their order.
 */
export interface SimilarQuery {
  /** For each of at most `mostSimilarWords` words, the alternative stems. */
  words: readonly (readonly string[])[];
  matter: { place: PublicPlaceRecord; categoryId: string | null };
  /** Selects only reports in this province, regency or city. */
  regionCode?: string;
  /** The first day of the reports to examine. */
  from: string;
  /** The number of the newest reports to examine. Bounds the query's time. */
  among: number;
  /** The maximum number of candidates to rank. */
  candidates: number;
  limit: number;
}

/** Selects statistics rows. */
export interface StatisticsQuery extends Quarter {
  by: StatisticsBy;
  /** Selects the rows within this agency. Default: the rows of all agencies together. */
  agencyId?: string;
}

/** Reads of public reports and of statistics. */
export interface PublicStore {
  listPublicReports(query: PublicQuery): Promise<PublicReportRecord[]>;
  /** Returns the groups that contain at least one report, in no particular order. */
  countPublicReports(query: PublicCountQuery): Promise<PublicCountRecord[]>;
  /**
   * Returns similar reports. Compares the words that were stored when a report was released, so no query has
   * to split a text.
   */
  listSimilarReports(query: SimilarQuery): Promise<PublicSummaryRecord[]>;
  findPublicReport(
    trackingId: string,
  ): Promise<{ report: PublicReportRecord; steps: PublicStepRecord[] } | undefined>;
  /** Returns a report's released text, for readers with full access. */
  findReleasedText(reportId: string): Promise<ReleasedTextRecord | undefined>;
  /** Returns when the first report was submitted, or undefined before that. */
  firstSubmittedAt(): Promise<Date | undefined>;
  /**
   * Counts the reports submitted in a time span, in every group of the statistics (`createReportCounter`).
   * Excludes confidential reports. Once `signal` is aborted, the result is incomplete.
   */
  countReports(span: { from: Date; before: Date }, signal?: AbortSignal): Promise<ReportCount[]>;
  /** Returns the published quarters, including those without any publishable group. */
  listPublishedQuarters(): Promise<Quarter[]>;
  /**
   * Returns the quarters with a published total, either of all reports or of an agency, in no particular
   * order.
   */
  listQuartersWithFigures(agencyId?: string): Promise<Quarter[]>;
  /**
   * Stores a quarter's statistics, all or nothing. If the quarter is already published, changes nothing and
   * returns false.
   */
  publishStatistics(quarter: Quarter, rows: readonly StatisticsRow[]): Promise<boolean>;
  /** Returns the rows, including the total, in no particular order. */
  listStatistics(query: StatisticsQuery): Promise<StatisticsRow[]>;
}

/** Writes of public reports in a transaction. */
export interface PublicTransaction {
  /**
   * Publishes the released text, after the report has been written with `releasedAt`. A copy that is already
   * public keeps its `supports`. From then on, the store updates the public copy with every change to the
   * report, and deletes it when `releasedAt` becomes null.
   */
  release(report: ReportRecord, copy: PublicReportRecord): Promise<void>;
  /** Removes photos from a report's public copy, if it has one. */
  takeBackPhotos(reportId: string, photoIds: readonly string[]): Promise<void>;
}
