import type { AttachmentRecord, SeenNoticeRecord } from "./report.ts";

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
  /** Sealed. The supporter's message about an answer, the latest only. */
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
