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

/** A claim for messages to send, leased from `now` until `until`. */
export interface NotificationClaim {
  /** Either `mail`, for the messages to all officers, or one relay. */
  lane: string;
  now: Date;
  until: Date;
  limit: number;
  /** Emails per minute across all replicas, including emails to reporters. */
  perMinute: number;
}

/** Notification writes in a transaction. */
export interface NotificationTransaction extends Records<"digestDays"> {
  insertNotificationEvent(event: NotificationEvent): Promise<void>;
  /** Deletes the oldest events, and returns each with its report's current state. */
  takeNotificationEvents(limit: number): Promise<(NotificationEvent & NotificationReport)[]>;
  /** Returns a party's active officers. */
  listNotificationReaders(agencyId: string | null): Promise<NotificationReader[]>;
  /** Inserts notifications. Skips those that the recipient already has: same report, kind and source. */
  insertNotifications(notifications: readonly NotificationRecord[]): Promise<void>;
  /** Returns the reports on which a party must act by a given time. */
  listReportsDue(
    agencyId: string | null,
    due: { after: Date; until: Date; limit: number },
  ): Promise<(NotificationReport & { id: string })[]>;
  /** Returns the reports that a party promised to answer on one of these local dates. */
  listPromisesDue(
    agencyId: string,
    due: { after: string; until: string; limit: number },
  ): Promise<(NotificationReport & { id: string })[]>;
  /**
   * Returns recipients with notifications that are due immediately and do not belong to a message yet. Skips
   * recipients with a pending message, so an unreachable recipient has one message rather than a new one
   * every minute.
   */
  listRecipientsNow(since: Date, limit: number): Promise<WaitingRecipient[]>;
  /** Moves a recipient's immediate notifications to the next digest. */
  putOffNotifications(recipient: string): Promise<void>;
  /** Returns a party's recipients with digest notifications from `until` or earlier. */
  listDigestRecipients(agencyId: string | null, until: Date): Promise<string[]>;
  /** Inserts a message with the recipient's notifications of the same delivery, from `until` or earlier. */
  insertNotificationMessage(message: NotificationMessageRecord, until: Date): Promise<void>;
}

/** The messages that notifications are sent in. */
export interface NotificationStore {
  /** Returns the parties that have active officers. */
  listNotificationParties(): Promise<(string | null)[]>;
  /** Returns the lanes with due messages that are not leased. */
  listNotificationLanes(now: Date): Promise<string[]>;
  /** Leases a lane's due messages, and returns them in the order in which they are due. */
  claimNotificationMessages(claim: NotificationClaim): Promise<NotificationMessageRecord[]>;
  /** Returns at most `limit` of a message's notifications, latest first, with their total number. */
  listNotificationLines(
    messageId: string,
    limit: number,
  ): Promise<{ lines: NotificationLine[]; total: number }>;
  /**
   * Stores an attempt's result and ends the lease. Deletes the notifications unless the message is still
   * pending. Does nothing unless `leasedUntil` is the current lease.
   */
  finishNotificationMessage(message: NotificationMessageRecord): Promise<void>;
}
