import type { NotificationKind } from "../../records/notifications.ts";

/** The texts of messages to officers, in one language. */
export interface NotificationStrings {
  /** The subject of a message about one report. It never shows a title. */
  about(trackingId: string, kind: string): string;
  /** The subject of a message with several notifications. */
  several(count: number): string;
  /** The subject of a digest. `date` is a local date in words. */
  digest(date: string, count: number): string;
  /** The heading of the notifications of one kind. */
  kinds: Record<NotificationKind, string>;
  /** A report whose words may not leave the channel. */
  confidential: string;
  /** The notifications that the message leaves out. */
  more(count: number): string;
  open: string;
  privacy: string;
  automatic: string;
  settings: string;
  months: readonly string[];
}
