import type { RecordReads } from "../records/ports.ts";
import type {
  NewSupportPhoto,
  SupportCounts,
  SupportPhotoRecord,
  SupportRecord,
} from "../records/supports.ts";

/**
 * Writes about supports. The caller holds the lock of the report, so that counts stay right. The subscription
 * to mails (`MailSubscription`) belongs to its support: it is deleted and moved with it.
 */
export interface SupportTransaction extends RecordReads<"supports"> {
  /**
   * Counts a support of a report from a network on a day. Returns false, and counts nothing, when `most` are
   * counted already. A withdrawal does not lower this count.
   * @param network A keyed hash that includes report and day.
   */
  countFromNetwork(from: { reportId: string; network: string; day: string; most: number }): Promise<boolean>;
  /** Adds the support to the counts. */
  insertSupport(support: SupportRecord): Promise<void>;
  /** Stores the supporter's message about the latest answer, and counts it. */
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
export interface SupportStore extends RecordReads<"supports"> {
  /** The counts of each report that has any, by id. */
  countSupports(reportIds: readonly string[]): Promise<ReadonlyMap<string, SupportCounts>>;
  /** Supports with a message: counted ones first, then the latest. */
  listNotSolvedMessages(reportId: string, limit: number): Promise<SupportRecord[]>;
  /** Photos of supporters: the latest day first. */
  listSupportPhotos(reportId: string, limit: number): Promise<SupportPhotoRecord[]>;
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
