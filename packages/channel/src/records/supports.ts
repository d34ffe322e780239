import type { AttachmentRecord, SeenNoticeRecord } from "./report.ts";

/** Dukungan. A citizen's support for another person's report. Contains no personal data in clear text. */
export interface SupportRecord {
  id: string;
  /** After a merge, the report that was kept. */
  reportId: string;
  /** SHA-256 of the follow code, which is stored nowhere. */
  followHash: string;
  /** Whether the support counts (`support-report.ts`). */
  counted: boolean;
  /**
   * YYYY-MM-DD in western Indonesian time. The time of day is not stored, because it could identify the
   * supporter.
   */
  day: string;
  notice: SeenNoticeRecord | null;
  /** Whether the supporter says that the latest answer did not solve the problem. */
  notSolved: boolean;
  /** The supporter's latest message about an answer, sealed. */
  message: string | null;
  messageDay: string | null;
  /** The attachment with the supporter's photo, and the day on which the photo was added. */
  photoId: string | null;
  photoDay: string | null;
}

/** The maximum number of supporters' photos per report. Further photos are refused. */
export const mostSupportPhotos = 50;

/**
 * The maximum number of photos from supports that do not count. One network can create any number of such
 * supports, and its photos must not fill the limit for everyone else.
 */
export const mostUncountedPhotos = 10;

/** A supporter's photo, as an officer of the holder sees it. */
export interface SupportPhotoRecord
  extends Pick<AttachmentRecord, "id" | "mediaType" | "bytes" | "width" | "height"> {
  day: string;
  counted: boolean;
}

/** The uploaded file that becomes a support's photo. */
export interface NewSupportPhoto {
  support: SupportRecord;
  attachmentId: string;
  /** Only this key can have uploaded the file, and only after this time. */
  keyId: string;
  uploadedAfter: Date;
  day: string;
}

/** The exact number of supports for a report. Never public. */
export interface SupportCounts {
  counted: number;
  uncounted: number;
  /** The number of counted supports whose supporter says that the problem is not solved. */
  notSolved: number;
}
