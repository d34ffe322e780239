import type { SeenNoticeRecord } from "../report/records.ts";

/** Dukungan. One support of a report by another citizen. Contains no personal data in clear text. */
export interface SupportRecord {
  id: string;
  /** After a merge, the report that was kept. */
  reportId: string;
  /** SHA-256 of the follow code, which is stored nowhere. */
  followHash: string;
  /** Whether it counts (`support-report.ts`). */
  counted: boolean;
  /** YYYY-MM-DD in western Indonesian time. No time of day: it could identify the supporter. */
  day: string;
  notice: SeenNoticeRecord | null;
  /** Whether the supporter says that the latest answer did not solve the problem. */
  notSolved: boolean;
  /** Sealed. What the supporter wrote about an answer, the latest only. */
  message: string | null;
  /** The day of the message. */
  messageDay: string | null;
}

/** The number of supports of a report, exactly. Never public. */
export interface SupportCounts {
  counted: number;
  uncounted: number;
  /** Of the counted ones. */
  notSolved: number;
}

/**
 * Writes about supports. The caller holds the lock of the report, so that counts stay right. The subscription to
 * mails (`MailSubscription`) belongs to its support: it is deleted and moved with it.
 */
export interface SupportTransaction {
  findSupport(reportId: string, followHash: string): Promise<SupportRecord | undefined>;
  /**
   * Counts a support of a report from a network on a day. Returns false, and counts nothing, when `most` are
   * counted already. A withdrawal does not lower this count.
   * @param network A keyed hash that includes report and day.
   */
  countFromNetwork(from: { reportId: string; network: string; day: string; most: number }): Promise<boolean>;
  /** Adds the support to the counts. */
  insertSupport(support: SupportRecord): Promise<void>;
  /** Stores what the supporter says about the latest answer, and counts it. */
  updateNotSolved(support: SupportRecord): Promise<void>;
  /** Deletes the support, and takes it from the counts. */
  deleteSupport(support: SupportRecord): Promise<void>;
  /**
   * Moves the supports of a merged report to the kept one, with the steps that their supporters have not been
   * told of. Of two with the same follow code, that of the kept
   * report stays.
   */
  moveSupports(fromReportId: string, toReportId: string): Promise<void>;
  /** Resets `notSolved` of all supports after a new answer. Keeps their messages. */
  clearNotSolved(reportId: string): Promise<void>;
  /** Erases messages and addresses. Returns whether there were any messages. */
  eraseSupports(reportId: string): Promise<boolean>;
}

/** Reads of supports, and the work of the daily job. */
export interface SupportStore {
  findOwnSupport(reportId: string, followHash: string): Promise<SupportRecord | undefined>;
  /** The counts of each report that has any, by id. */
  countSupports(reportIds: readonly string[]): Promise<ReadonlyMap<string, SupportCounts>>;
  /** Supports with a message: counted ones first, then the latest. */
  listNotSolvedMessages(reportId: string, limit: number): Promise<SupportRecord[]>;
  /**
   * Raises the public numbers of at most `limit` public reports to their counted supports, rounded down to a
   * multiple of `step`. Lowers none. Returns how many it raised.
   */
  publishSupports(step: number, limit: number): Promise<number>;
  /** Deletes the counts by network of days before `beforeDay`. Returns the number of deleted counts. */
  deleteNetworkCounts(beforeDay: string, limit: number): Promise<number>;
}

/** The context that the sealed message of a support is bound to. */
export const supportContext = (supportId: string): string => `support ${supportId} message`;
