import type {
  NotificationEvent,
  NotificationLine,
  NotificationMessageRecord,
  NotificationReader,
  NotificationRecord,
  NotificationReport,
  WaitingRecipient,
} from "../records/notifications.ts";
import type { Records } from "../records/ports.ts";

/** A request for messages to send, leased from `now` until `until`. */
export interface NotificationClaim {
  /** The messages of all officers (`mail`), or of one relay. */
  lane: string;
  now: Date;
  until: Date;
  limit: number;
  /** Mails per minute, over all replicas, together with those to reporters. */
  perMinute: number;
}

/** Writes of notifications, in a transaction. */
export interface NotificationTransaction extends Records<"digestDays"> {
  insertNoticeEvent(event: NotificationEvent): Promise<void>;
  /** Deletes the oldest events, and returns each with its report as it is now. */
  takeNoticeEvents(limit: number): Promise<(NotificationEvent & NotificationReport)[]>;
  /** The active officers of a party. */
  listNoticeReaders(agencyId: string | null): Promise<NotificationReader[]>;
  /** Skips notifications that the recipient already has: same report, kind and source. */
  insertNotices(notifications: readonly NotificationRecord[]): Promise<void>;
  /** Reports on which a party must act by then. */
  listReportsDue(
    agencyId: string | null,
    due: { after: Date; until: Date; limit: number },
  ): Promise<(NotificationReport & { id: string })[]>;
  /** Reports that a party promised to answer on one of these local dates. */
  listPromisesDue(
    agencyId: string,
    due: { after: string; until: string; limit: number },
  ): Promise<(NotificationReport & { id: string })[]>;
  /**
   * Recipients with notifications that should go out now and are in no message. Skips recipients with a pending
   * message, so that a recipient who cannot be reached has one message and not one a minute.
   */
  listRecipientsNow(since: Date, limit: number): Promise<WaitingRecipient[]>;
  /** Leaves the notifications of a recipient that should have gone out now to the next digest. */
  putOffNotices(recipient: string): Promise<void>;
  /** Recipients of a party with notifications for a digest from `until` or before. */
  listDigestRecipients(agencyId: string | null, until: Date): Promise<string[]>;
  /** Inserts a message with the recipient's notifications of its kind, from `until` or before. */
  insertNoticeMessage(message: NotificationMessageRecord, until: Date): Promise<void>;
}

/** Messages of notifications. */
export interface NotificationStore {
  /** The parties with active officers. */
  listNoticeParties(): Promise<(string | null)[]>;
  /** The lanes with messages that are due and not leased. */
  listNoticeLanes(now: Date): Promise<string[]>;
  /** Leases messages of a lane that are due, and returns them in that order. */
  claimNoticeMessages(claim: NotificationClaim): Promise<NotificationMessageRecord[]>;
  /** The notifications of a message, at most `limit`, with their number. The latest first. */
  listNoticeLines(messageId: string, limit: number): Promise<{ lines: NotificationLine[]; total: number }>;
  /**
   * Stores the result of an attempt and ends the lease; deletes the notifications unless the message is
   * pending. Does nothing unless `leasedUntil` is the current lease.
   */
  finishNoticeMessage(message: NotificationMessageRecord): Promise<void>;
}
