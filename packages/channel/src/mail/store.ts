import type { ClaimedMail, MailRecord, MailSubscription, MailThread, NewMail } from "../records/mail.ts";
import type { Records } from "../records/ports.ts";

/** The context that the sealed address of a supporter is bound to. */
export const supporterAddressContext = (supportId: string): string => `support ${supportId} address`;

/**
 * The share of the mails per minute that is reserved for officers, because anyone can cause mails to
 * reporters.
 */
export const reservedForOfficers = (perMinute: number): number => Math.ceil(perMinute / 4);

/** A request for mails to send, leased from `now` until `until`. */
export interface MailClaim {
  now: Date;
  until: Date;
  limit: number;
  /** Mails per minute, over all replicas. */
  perMinute: number;
  /** Mails of one domain in flight at once, over all replicas. */
  perDomain: number;
}

/** Mail writes, in the transaction of the step that the mail is about. */
export interface MailTransaction {
  insertMailSubscription(subscription: MailSubscription): Promise<void>;
  /**
   * Queues a mail for the report's reporter, and for those of the reports merged into it (`followers`). Skips
   * reporters who gave no address or stopped the mails. For `supporters` of the report it only notes the
   * step, if any has confirmed an address (`queueSupporterMails`).
   */
  insertMail(mail: NewMail, to: { followers: boolean; supporters: boolean }): Promise<void>;
  /** Queues the mail that asks a supporter for confirmation. */
  insertConfirmation(mail: NewMail & Pick<MailSubscription, "thread">): Promise<void>;
  /**
   * Queues mails about the oldest noted step, to at most `limit` supporters who have none about it. Deletes
   * the step after the last one. Returns the number of supporters; undefined when no step is noted. The
   * caller holds a lock, so that the mails of a supporter stay in order.
   */
  queueSupporterMails(limit: number): Promise<number | undefined>;
}

/** The mail queue, and the choices of the owners of addresses. */
export interface MailStore extends Records<"mailAddresses"> {
  /**
   * Leases due mails, at most one per subscription, and none while an earlier one of it is pending. Each
   * domain has four queues: news to reporters; receipts and requests for confirmation, which anybody can
   * cause; retries of both; news to supporters, of whom one report can have thousands. The queue with the
   * fewest claims in the last minute goes first. Ties follow this order, then the age of the mail. A domain
   * never has more than `perDomain` mails in flight.
   */
  claimMails(claim: MailClaim): Promise<ClaimedMail[]>;
  /**
   * Stores the result of an attempt and ends the lease. Does nothing unless `leasedUntil` is the current
   * lease. A mail that no mail server has seen (`unsent`) does not count towards the minute.
   */
  finishMail(mail: MailRecord): Promise<void>;
  /**
   * Reserves a supporter's mail for a mailbox, so that it gets one mail about an entry however many supports
   * it has. `recipient` is a keyed hash that includes the entry. `held`: this mail had it already. `taken`:
   * another mail about the entry has it.
   */
  reserveRecipient(
    mail: Pick<MailRecord, "reportId" | "thread" | "entryId">,
    recipient: string,
  ): Promise<"reserved" | "held" | "taken">;
  /** The report of a thread; undefined once it is erased, or stopped by a supporter. */
  findMailThread(thread: string): Promise<MailThread | undefined>;
  /**
   * Stops a thread and deletes its pending mails. Deletes the whole subscription of a supporter. False when
   * there is no such thread.
   */
  stopMailThread(thread: string, at: Date): Promise<boolean>;
  /** Confirms the address of a supporter. False when there is no such thread. */
  confirmSupporter(thread: string): Promise<boolean>;
}
