import type { ClaimedMail, MailRecord, MailSubscription, MailThread, NewMail } from "../records/mail.ts";
import type { Records } from "../records/ports.ts";

/** Returns the context that a supporter's sealed address is bound to. */
export const supporterAddressContext = (supportId: string): string => `support ${supportId} address`;

/**
 * Returns how many of the emails per minute are reserved for officers, because anyone can trigger emails to
 * reporters.
 */
export const reservedForOfficers = (perMinute: number): number => Math.ceil(perMinute / 4);

/** A claim for emails to send, leased from `now` until `until`. */
export interface MailClaim {
  now: Date;
  until: Date;
  limit: number;
  /** Emails per minute across all replicas. */
  perMinute: number;
  /** The maximum number of emails per domain in flight at once across all replicas. */
  perDomain: number;
}

/** Mail writes in the transaction of the step that the email is about. */
export interface MailTransaction {
  insertMailSubscription(subscription: MailSubscription): Promise<void>;
  /**
   * Queues an email for the report's reporter, and with `followers` also for the reporters of reports merged
   * into it. Skips reporters who gave no address or stopped the emails. For the report's `supporters`, only
   * records the step if any supporter has confirmed an address (`queueSupporterMails`).
   */
  insertMail(mail: NewMail, to: { followers: boolean; supporters: boolean }): Promise<void>;
  /** Queues the email that asks a supporter for confirmation. */
  insertConfirmation(mail: NewMail & Pick<MailSubscription, "thread">): Promise<void>;
  /**
   * Queues emails about the oldest recorded step to at most `limit` supporters who have none about it yet,
   * and deletes the step after the last supporter. Returns the number of supporters, or undefined when no
   * step is recorded. The caller must hold a lock, so each supporter's emails stay in order.
   */
  queueSupporterMails(limit: number): Promise<number | undefined>;
}

/** The mail queue, and the choices of the owners of addresses. */
export interface MailStore extends Records<"mailAddresses"> {
  /**
   * Leases due emails: at most one per subscription, and none while an earlier mail of that subscription is
   * pending. Each domain has four queues: news to reporters; receipts and confirmation requests, which
   * anybody can trigger; retries of both; and news to supporters, of which one report can have thousands. The
   * queue with the fewest claims in the last minute goes first. The order of this list decides between equal
   * queues, and then the age of the mail. A domain never has more than `perDomain` emails in flight.
   */
  claimMails(claim: MailClaim): Promise<ClaimedMail[]>;
  /**
   * Stores the result of an attempt and ends the lease. Does nothing unless `leasedUntil` is the current
   * lease. An email that no mail server has received (`unsent`) does not count towards the limit per minute.
   */
  finishMail(mail: MailRecord): Promise<void>;
  /**
   * Reserves a mailbox for a supporter's email, so the mailbox gets only one email about an entry however
   * many supports it has. `recipient` is a keyed hash that includes the entry. `held` means that this email
   * already has the reservation, `taken` that another email about the entry has it.
   */
  reserveRecipient(
    mail: Pick<MailRecord, "reportId" | "thread" | "entryId">,
    recipient: string,
  ): Promise<"reserved" | "held" | "taken">;
  /**
   * Returns the report of a thread, or undefined once the report is erased or a supporter has stopped the
   * emails.
   */
  findMailThread(thread: string): Promise<MailThread | undefined>;
  /**
   * Stops a thread and deletes its pending emails. For a supporter, deletes the whole subscription. Returns
   * false when there is no such thread.
   */
  stopMailThread(thread: string, at: Date): Promise<boolean>;
  /** Confirms a supporter's address. Returns false when there is no such thread. */
  confirmSupporter(thread: string): Promise<boolean>;
}
