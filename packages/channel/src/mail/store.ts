import type { ReporterLocale } from "../platform/locale.ts";

/** The steps that a reporter gets mail about: those that matter to a person who waits, not every event. */
export type MailKind =
  | "received"
  | "passed_on"
  | "accepted"
  | "asked"
  | "corrected"
  | "promised"
  | "reminded"
  | "answered"
  | "closing_announced"
  | "closed"
  | "closed_by_silence"
  | "archived"
  | "merged"
  | "withdrawn"
  | "forwarded"
  | "overdue";

/** The steps that followers get mail about too: reporters whose own report was merged into this one. */
export type FollowedKind = Extract<
  MailKind,
  "passed_on" | "answered" | "closed" | "closed_by_silence" | "archived" | "overdue"
>;

/** The reporter of this report gave an email address. The address itself is part of the sealed identity. */
export interface MailSubscription {
  reportId: string;
  /** Identifies the thread of the report's mails, and the subscription in the link that stops them. */
  thread: string;
  locale: ReporterLocale;
  /** The address's `recipientDomain`. */
  domain: number;
}

/** What the owner of a mailbox chose about mail to it. Stored only after a choice. */
export interface MailAddressRecord {
  /** When the owner confirmed that the mailbox is theirs. */
  confirmedAt: Date | null;
  /** When the owner stopped all mail to it, about any report. */
  stoppedAt: Date | null;
}

/** A step of a report that a mail is about. Holds no text written by a person, and no address. */
export interface NewMail {
  /** The report whose reporter gets the mail. */
  reportId: string;
  /** The timeline entry that it is about. Each reporter gets one mail per entry. */
  entryId: string;
  kind: MailKind;
  at: Date;
  /** The agency that has the report. Null: national triage, or SP4N-LAPOR!. */
  agencyId: string | null;
  /** The agency that handed the report over to SP4N-LAPOR!. Null unless it is there. */
  custodianAgencyId: string | null;
  /** As shown to people, with the local UTC offset. */
  dueAt: string | null;
}

/**
 * Why a mail was not sent, or not yet. `refused`: by the mail server. `no_address`: there is no address that
 * mail can be sent to. `too_late`: it waited so long that it is no longer news. `too_many`: its address has
 * reached its limit. `stopped`: the owner of the mailbox stopped all mail.
 */
export type MailError =
  | "refused"
  | "timeout"
  | "unreachable"
  | "login"
  | "no_address"
  | "too_late"
  | "too_many"
  | "stopped"
  | "internal";

/** With these errors, no mail server has seen the mail. */
export const unsent: readonly (MailError | null)[] = ["no_address", "too_late", "too_many", "stopped"];

/** A mail in the queue. */
export interface MailRecord extends NewMail {
  /** The same for every attempt, so that a mail that arrives twice is shown once. */
  id: string;
  /** The mail is about the report into which this one was merged. */
  followed: boolean;
  state: "pending" | "sent" | "given_up";
  attempts: number;
  /** The mail server's last response, if there was one. */
  lastStatus: number | null;
  lastError: MailError | null;
  /** Null unless it is `pending`. */
  nextAttemptAt: Date | null;
  /** End of the claim's lease; afterwards another process may take it over. */
  leasedUntil: Date | null;
}

/** A claimed mail with what is needed to write it. */
export interface ClaimedMail extends MailRecord, Pick<MailSubscription, "thread" | "locale"> {
  trackingId: string;
  /** The agency of the site that the report came from. */
  siteAgencyId: string;
  confidential: boolean;
}

/** The mails of one report. */
export interface MailThread {
  trackingId: string;
  siteAgencyId: string;
  stopped: boolean;
}

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
   * Queues a mail for the report's reporter, and with `toFollowers` for those of the reports merged into it.
   * Skips reporters who gave no address or stopped the mails.
   */
  insertMail(mail: NewMail, toFollowers: boolean): Promise<void>;
  /** Deletes the subscription of a report and all its mails, because the identity is erased. */
  deleteMail(reportId: string): Promise<void>;
}

/** The mail queue. */
export interface MailStore {
  /**
   * Leases due mails, at most one per report, and none while an earlier one of the report is pending. Each
   * domain has three queues: news of reports; receipts, which anybody can cause; retries of both. The queue
   * with the fewest claims in the last minute goes first, then news before receipts before retries, then the
   * oldest mail. A domain never has more than `perDomain` mails in flight.
   */
  claimMails(claim: MailClaim): Promise<ClaimedMail[]>;
  /**
   * Stores the result of an attempt and ends the lease. Does nothing unless `leasedUntil` is the current
   * lease. A mail that no mail server has seen (`unsent`) does not count towards the minute.
   */
  finishMail(mail: MailRecord): Promise<void>;
  /** The report of a thread; undefined once it is erased. */
  findMailThread(thread: string): Promise<MailThread | undefined>;
  /** Stops a thread and deletes its pending mails. False when there is no such thread. */
  stopMailThread(thread: string, at: Date): Promise<boolean>;
  /** The owner's choice for an address, by its `mailAddressName`. */
  findMailAddress(name: string): Promise<MailAddressRecord | undefined>;
  keepMailAddress(name: string, address: MailAddressRecord): Promise<void>;
  /** Deletes at most `limit` mails that were sent or given up before a moment. Returns their number. */
  deleteOldMails(before: Date, limit: number): Promise<number>;
  /**
   * Deletes at most `limit` confirmations of mailboxes before a moment; stopped mailboxes stay. Returns their
   * number.
   */
  deleteOldConfirmations(before: Date, limit: number): Promise<number>;
}
