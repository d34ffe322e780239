import type { ReporterLocale } from "../languages/reporter-locales.ts";

/**
 * The steps that a reporter gets mail about: not every event, but those that matter to a person who is
 * waiting.
 */
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
  | "overdue"
  | "support_confirmation";

/**
 * The steps that followers also get mail about. Followers are reporters whose own report was merged into this
 * one.
 */
export type FollowedKind = Extract<
  MailKind,
  "passed_on" | "answered" | "closed" | "closed_by_silence" | "archived" | "overdue"
>;

/** The steps that supporters also get mail about; all of them are public. */
export type SupporterKind = Extract<
  MailKind,
  "passed_on" | "answered" | "closed" | "closed_by_silence" | "archived" | "merged"
>;

/** The subscription of a report's reporter or supporter who gave an email address. */
export interface MailSubscription {
  /** The report that the emails are about. For a supporter after a merge, this is the kept report. */
  reportId: string;
  /** Identifies the subscription, its emails and the link that stops them. */
  thread: string;
  locale: ReporterLocale;
  /** The address's `recipientDomain`. */
  domain: number;
  /** The supporter's support. Null means that the subscription is the reporter's. */
  supportId: string | null;
  /**
   * A supporter's address, sealed (`supporterAddressContext`). Null means that the address is in the
   * reporter's identity.
   */
  address: string | null;
}

/** The choices that a mailbox's owner made about mail to it. Stored only after a choice. */
export interface MailAddressRecord {
  /** The `mailAddressName` of the mailbox. */
  name: string;
  /** When the owner confirmed that the mailbox is theirs. */
  confirmedAt: Date | null;
  /** When the owner stopped all mail to the mailbox, about any report. */
  stoppedAt: Date | null;
}

/** A report's step that an email is about. Contains no text written by a person, and no address. */
export interface NewMail {
  /** The report whose reporter gets the email. For a supporter's email, the report that has the entry. */
  reportId: string;
  /**
   * The timeline entry that the email is about: each subscription gets one email per entry. In the email that
   * asks a supporter to confirm the address, this is the report's ID instead.
   */
  entryId: string;
  kind: MailKind;
  at: Date;
  /** The agency that has the report. Null means national triage or SP4N-LAPOR!. */
  agencyId: string | null;
  /** The agency that forwarded the report to SP4N-LAPOR!. Null unless the report is there. */
  custodianAgencyId: string | null;
  /** With the local UTC offset, as shown to people. */
  dueAt: string | null;
}

/**
 * Why an email is not sent, or not yet. `refused`: the mail server rejected it. `no_address`: the recipient
 * has no usable address. `too_late`: it waited too long to be news. `too_many`: its address has reached its
 * limit. `stopped`: the mailbox's owner stopped all mail. `not_public`: the report of a supporter's email is
 * not public. `told_already`: the mailbox gets this email for another support.
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
  | "not_public"
  | "told_already"
  | "internal";

/** Errors that mean that no mail server has received the email. */
export const unsent: readonly (MailError | null)[] = [
  "no_address",
  "too_late",
  "too_many",
  "stopped",
  "not_public",
  "told_already",
];

/** An email in the queue. */
export interface MailRecord extends NewMail {
  /** The same for every attempt, so mail programs show an email that arrives twice only once. */
  id: string;
  thread: string;
  /** Null for reporters. */
  supportId: string | null;
  /** Whether the email is about the report into which this one was merged. */
  followed: boolean;
  state: "pending" | "sent" | "given_up";
  attempts: number;
  /** The mail server's last response, if there was one. */
  lastStatus: number | null;
  lastError: MailError | null;
  /** Null unless the email is `pending`. */
  nextAttemptAt: Date | null;
  /** When the claim's lease expires; afterwards another process can take over the email. */
  leasedUntil: Date | null;
}

/** A claimed email with the data needed to write it. */
export interface ClaimedMail extends MailRecord, Pick<MailSubscription, "locale" | "address"> {
  trackingId: string;
  /** The title as the public sees it, for a supporter's email. Null while the report is not public. */
  title: string | null;
  /**
   * The public report that the support moved to in a merge, if that is a different report. Only for a
   * supporter's email.
   */
  keptTrackingId: string | null;
  siteAgencyId: string;
  confidential: boolean;
}

/** The emails of one subscription. */
export interface MailThread {
  /** Null for a supporter while the report is not public. */
  trackingId: string | null;
  /** Null for a supporter while the report is not public. */
  title: string | null;
  siteAgencyId: string;
  stopped: boolean;
  /** Whether a supporter's address is confirmed; null for the reporter. */
  confirmed: boolean | null;
}
