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
  | "overdue"
  | "support_confirmation";

/** The steps that followers get mail about too: reporters whose own report was merged into this one. */
export type FollowedKind = Extract<
  MailKind,
  "passed_on" | "answered" | "closed" | "closed_by_silence" | "archived" | "overdue"
>;

/** The steps that supporters get mail about: all of them are public. */
export type SupporterKind = Extract<
  MailKind,
  "passed_on" | "answered" | "closed" | "closed_by_silence" | "archived" | "merged"
>;

/** The reporter or a supporter of this report gave an email address. */
export interface MailSubscription {
  /** The report that the mails are about. Of a supporter after a merge: the kept one. */
  reportId: string;
  /** Identifies the subscription, its mails, and the link that stops them. */
  thread: string;
  locale: ReporterLocale;
  /** The address's `recipientDomain`. */
  domain: number;
  /** The support of a supporter. Null: the subscription is that of the reporter. */
  supportId: string | null;
  /** A supporter's address, sealed (`supporterAddressContext`). Null: the identity of the reporter has it. */
  address: string | null;
}

/** The choices of a mailbox's owner about mail to it. Stored only after a choice. */
export interface MailAddressRecord {
  /** The `mailAddressName` of the mailbox. */
  name: string;
  /** When the owner confirmed that the mailbox is theirs. */
  confirmedAt: Date | null;
  /** When the owner stopped all mail to it, about any report. */
  stoppedAt: Date | null;
}

/** A step of a report that a mail is about. Holds no text written by a person, and no address. */
export interface NewMail {
  /** The report whose reporter gets the mail. Of a supporter's mail: the report with the entry. */
  reportId: string;
  /**
   * The timeline entry that it is about: each subscription gets one mail per entry. The id of the report in
   * place of an entry when a supporter's address is to be confirmed.
   */
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
 * The reason for a mail that is not sent, or not yet. `refused`: by the mail server. `no_address`: the
 * recipient has no usable address. `too_late`: it waited too long to be news. `too_many`:
 * its address has reached its limit. `stopped`: the owner of the mailbox stopped all mail. `not_public`: the
 * public cannot read the report of a supporter's mail. `told_already`: the mailbox gets this mail for another
 * support.
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

/** With these errors, no mail server has seen the mail. */
export const unsent: readonly (MailError | null)[] = [
  "no_address",
  "too_late",
  "too_many",
  "stopped",
  "not_public",
  "told_already",
];

/** A mail in the queue. */
export interface MailRecord extends NewMail {
  /** The same for every attempt, so that a mail that arrives twice is shown once. */
  id: string;
  /** The subscription that it belongs to. */
  thread: string;
  /** The support of that subscription; null for reporters. */
  supportId: string | null;
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
export interface ClaimedMail extends MailRecord, Pick<MailSubscription, "locale" | "address"> {
  trackingId: string;
  /** Only of a supporter's mail: the title as the public reads it. Null while the report is not public. */
  title: string | null;
  /**
   * Only of a supporter's mail: the public report that has the support since a merge, if it is another one.
   */
  keptTrackingId: string | null;
  /** The agency of the site that the report came from. */
  siteAgencyId: string;
  confidential: boolean;
}

/** The mails of one subscription. */
export interface MailThread {
  /** Null for a supporter while the public cannot read the report. */
  trackingId: string | null;
  /** The title as the public reads it, for a supporter. */
  title: string | null;
  siteAgencyId: string;
  stopped: boolean;
  /** Whether a supporter's address is confirmed; null for the reporter. */
  confirmed: boolean | null;
}
