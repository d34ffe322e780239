import type { AttachmentRecord, SeenNoticeRecord } from "../report/records.ts";

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
  /** The attachment that is the supporter's photo, and the day on which it was added. */
  photoId: string | null;
  photoDay: string | null;
}

/** Most photos of supporters that a report has. A further one is refused. */
export const mostSupportPhotos = 50;

/**
 * Most photos from supports that do not count. One network can create any number of such supports, and must
 * not use up the photos of all others.
 */
export const mostUncountedPhotos = 10;

/** A photo of a supporter, as an officer of the holder sees it. */
export interface SupportPhotoRecord
  extends Pick<AttachmentRecord, "id" | "mediaType" | "bytes" | "width" | "height"> {
  day: string;
  counted: boolean;
}

/** The uploaded file that becomes the photo of a support. */
export interface NewSupportPhoto {
  support: SupportRecord;
  attachmentId: string;
  /** The key that uploaded it, and the time after which. */
  keyId: string;
  uploadedAfter: Date;
  day: string;
}

/** The number of supports of a report, exactly. Never public. */
export interface SupportCounts {
  counted: number;
  uncounted: number;
  /** Of the counted ones. */
  notSolved: number;
}

/**
 * Writes about supports. The caller holds the lock of the report, so that counts stay right. The subscription
 * to mails (`MailSubscription`) belongs to its support: it is deleted and moved with it.
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
  /**
   * Makes a waiting file of a key the photo of a support, and forgets its name. Returns false, and changes
   * nothing, for every other file.
   */
  linkSupportPhoto(photo: NewSupportPhoto): Promise<boolean>;
  countSupportPhotos(reportId: string): Promise<Pick<SupportCounts, "counted" | "uncounted">>;
  /**
   * Takes the photos from the supports of a report, or from one of them, and from the public copy. They
   * become files that wait since `uploadedAt`. Returns their ids.
   */
  releaseSupportPhotos(of: { reportId: string; supportId?: string; uploadedAt: Date }): Promise<string[]>;
  /** Deletes a support without a photo, and takes it from the counts. */
  deleteSupport(support: SupportRecord): Promise<void>;
  /**
   * Moves the supports of a merged report to the kept one, with the steps whose mails are not queued yet. If
   * two have the same follow code, the support of the kept report stays; the photo of the other becomes a
   * file that waits since `uploadedAt`. The public copy of the merged report loses the photos of supporters.
   */
  moveSupports(fromReportId: string, toReportId: string, uploadedAt: Date): Promise<void>;
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
  /** Photos of supporters: the latest day first. */
  listSupportPhotos(reportId: string, limit: number): Promise<SupportPhotoRecord[]>;
  /** The report that has the support; undefined for an unknown one. */
  findReportOfSupport(supportId: string): Promise<string | undefined>;
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
