import type { NotificationKind } from "../../records/notifications.ts";

/** The texts of messages to officers in one language. */
export interface NotificationStrings {
  /** The subject line of a message about one report. It never contains a title. */
  about(trackingId: string, kind: string): string;
  /** The subject line of a message with several notifications. */
  several(count: number): string;
  /** The subject line of a digest. `date` is a local date, written out. */
  digest(date: string, count: number): string;
  /** The heading above the notifications of one kind. */
  kinds: Record<NotificationKind, string>;
  /** Replaces a confidential report's title. */
  confidential: string;
  /** States how many notifications the message omits. */
  more(count: number): string;
  open: string;
  privacy: string;
  automatic: string;
  settings: string;
  months: readonly string[];
}
