import type { RecordReads } from "../records/ports.ts";
import type {
  NewSupportPhoto,
  SupportCounts,
  SupportPhotoRecord,
  SupportRecord,
} from "../records/supports.ts";

/**
 * Writes of supports. The caller must hold the report's lock, so the counts stay correct. A supporter's mail
 * subscription (`MailSubscription`) is deleted and moved together with the support.
 */
export interface SupportTransaction extends RecordReads<"supports"> {
  /**
   * Counts a support for a report, network and day. When `most` are already counted, counts nothing and
   * returns false. A withdrawal does not lower this count.
   * @param network A keyed hash that includes the report and the day.
   */
  countFromNetwork(from: { reportId: string; network: string; day: string; most: number }): Promise<boolean>;
  /** Inserts a support and adds it to the counts. */
  insertSupport(support: SupportRecord): Promise<void>;
  /** Stores the supporter's message about the latest answer and counts it. */
  updateNotSolved(support: SupportRecord): Promise<void>;
  /**
   * Makes a waiting file that the key uploaded a support's photo, and deletes the file's name. For any other
   * file, changes nothing and returns false.
   */
  linkSupportPhoto(photo: NewSupportPhoto): Promise<boolean>;
  countSupportPhotos(reportId: string): Promise<Pick<SupportCounts, "counted" | "uncounted">>;
  /**
   * Removes the photos from a report's supports, or from one of them, and from the public copy. They become
   * files that have been waiting since `uploadedAt`. Returns their IDs.
   */
  releaseSupportPhotos(of: { reportId: string; supportId?: string; uploadedAt: Date }): Promise<string[]>;
  /** Deletes a support that has no photo, and removes it from the counts. */
  deleteSupport(support: SupportRecord): Promise<void>;
  /**
   * Moves a merged report's supports to the kept report, together with the steps whose emails are not queued
   * yet. If two supports have the same follow code, the kept report's support is kept, and the other
   * support's photo becomes a file that has been waiting since `uploadedAt`. The merged report's public copy
   * loses its supporters' photos.
   */
  moveSupports(fromReportId: string, toReportId: string, uploadedAt: Date): Promise<void>;
  /** Resets `notSolved` for all supports after a new answer. Keeps their messages. */
  clearNotSolved(reportId: string): Promise<void>;
  /** Erases the supporters' messages and addresses. Returns whether there were any messages. */
  eraseSupports(reportId: string): Promise<boolean>;
}

/** Reads of supports, and the work of the daily job. */
export interface SupportStore extends RecordReads<"supports"> {
  /** Returns each report's support counts by report ID. Reports without supports are omitted. */
  countSupports(reportIds: readonly string[]): Promise<ReadonlyMap<string, SupportCounts>>;
  /** Returns supports with a message: counted ones first, then latest first. */
  listNotSolvedMessages(reportId: string, limit: number): Promise<SupportRecord[]>;
  /** Returns supporters' photos, latest day first. */
  listSupportPhotos(reportId: string, limit: number): Promise<SupportPhotoRecord[]>;
  /**
   * Raises the public numbers of at most `limit` public reports to their counted supports, rounded down to a
   * multiple of `step`. Never lowers a number. Returns how many it raised.
   */
  publishSupports(step: number, limit: number): Promise<number>;
  /** Deletes counts by network for days before `beforeDay`. Returns the number of deleted counts. */
  deleteNetworkCounts(beforeDay: string, limit: number): Promise<number>;
}

/** Returns the context that a support's sealed message is bound to. */
export const supportContext = (supportId: string): string => `support ${supportId} message`;
