import type { ArchiveReason, Classification, ReportStatus, StatisticsBy } from "@lapor/openapi";
import type { ReleasedWordsRecord, ReportRecord, TimelineRecord } from "../report/store.ts";
import type { SoughtWord } from "./public-words.ts";
import type { Quarter, ReportCount, StatisticsRow } from "./statistics.ts";

/** Where it was, no nearer than the public may know. */
export interface PublicPlaceRecord {
  /** A district's at the most. */
  regionCode: string | null;
  /** Degrees, rounded. */
  point: { latitude: number; longitude: number } | null;
}

/** Laporan publik. Kept apart from the report, so that what answers the public cannot tell more. */
export interface PublicReportRecord extends ReleasedWordsRecord, PublicPlaceRecord {
  reportId: string;
  trackingId: string;
  /** Local date, YYYY-MM-DD. */
  submittedOn: string;
  classification: Classification;
  categoryId: string | null;
  status: ReportStatus;
  archiveReason: ArchiveReason | null;
  responsibleAgencyId: string | null;
}

/** A step of a report's life, without words. */
export type PublicStepRecord = Pick<
  TimelineRecord,
  "id" | "at" | "kind" | "actorKind" | "actorAgencyId" | "status" | "responsibleAgencyId"
>;

/**
 * Which page is asked for. Order: the newest `submittedOn` first, then `trackingId`; neither ever changes.
 */
export interface PublicQuery {
  responsibleAgencyId?: string;
  /** This region and everything that lies in it. */
  regionCode?: string;
  categoryId?: string;
  statuses?: readonly ReportStatus[];
  classification?: Classification;
  /** First and last day. */
  from?: string;
  to?: string;
  /** The report has all of them. */
  words?: readonly SoughtWord[];
  after?: { submittedOn: string; trackingId: string };
  limit: number;
}

/** A report that may be similar, without its words: the store has compared them already. */
export interface SimilarCandidate extends Omit<PublicReportRecord, "body" | "answers"> {
  /** For each word of the query, whether the report has one of its stems. */
  has: readonly boolean[];
}

/**
 * Which reports may be similar: those of the newest that have two of the words, or the one where there is no
 * other.
 */
export interface SimilarQuery {
  /** For each word the stems, any of which will do. */
  words: readonly (readonly string[])[];
  regionCode?: string;
  from: string;
  /** How many of the newest are looked at: what bounds the time, however many there are. */
  among: number;
  limit: number;
}

/** Which rows of the statistics are asked for. */
export interface StatisticsQuery extends Quarter {
  by: StatisticsBy;
  /** Undefined: of all agencies. */
  agencyId?: string;
}

/** What the public reads. */
export interface PublicStore {
  listPublicReports(query: PublicQuery): Promise<PublicReportRecord[]>;
  /** The newest first. Compares the words stored at the release: no query splits a text. */
  listSimilarReports(query: SimilarQuery): Promise<SimilarCandidate[]>;
  findPublicReport(
    trackingId: string,
  ): Promise<{ report: PublicReportRecord; steps: PublicStepRecord[] } | undefined>;
  /** What was released of a report, for who may read all of it. */
  findReleasedWords(reportId: string): Promise<ReleasedWordsRecord | undefined>;
  /** When the first report came; undefined when none has. */
  firstSubmittedAt(): Promise<Date | undefined>;
  /**
   * Counts the reports submitted in a span of time, in every group of the statistics (`createReportCounter`),
   * without confidential ones. Once `signal` is aborted, its result is of no use.
   */
  countReports(span: { from: Date; before: Date }, signal?: AbortSignal): Promise<ReportCount[]>;
  /** The published quarters, including those of which nothing may be shown. */
  listPublishedQuarters(): Promise<Quarter[]>;
  /**
   * Stores the statistics of a quarter, all or nothing. Returns false and changes nothing when it was
   * published before.
   */
  publishStatistics(quarter: Quarter, rows: readonly StatisticsRow[]): Promise<boolean>;
  /** In no order; the total among them. */
  listStatistics(query: StatisticsQuery): Promise<StatisticsRow[]>;
}

/** What is written for the public, inside a transaction. */
export interface PublicTransaction {
  /**
   * Makes the words public, after the report was written with `releasedAt`. From then on the store lets the
   * public's copy follow every change of the report, and deletes it as soon as `releasedAt` is null.
   */
  release(report: ReportRecord, copy: PublicReportRecord): Promise<void>;
}
