import type { ReporterLocale } from "../platform/locale.ts";

/** What a mail tells its reporter: the steps that matter to one who waits at home, not every event. */
export type MailKind =
  | "received"
  | "passed_on"
  | "accepted"
  | "asked"
  | "reminded"
  | "answered"
  | "closing_announced"
  | "closed"
  | "closed_by_silence"
  | "archived"
  | "merged"
  | "withdrawn"
  | "overdue";

/** What is told also to who follows the report because an own one was merged into it. */
export type FollowedKind = Extract<
  MailKind,
  "passed_on" | "answered" | "closed" | "closed_by_silence" | "archived" | "overdue"
>;

/** That a report's reporter gave an address, which itself lies sealed with the identity. */
export interface MailSubscription {
  reportId: string;
  /** Names the thread of the report's mails, and the subscription where it is stopped; says nothing of the report. */
  thread: string;
  locale: ReporterLocale;
  /** In which lane its mails wait (`mail-lanes.ts`). */
  lane: number;
}

/** What who reads a mailbox has said of mail to it. Kept of those alone who have said something. */
export interface MailAddressRecord {
  /** That it is theirs. */
  confirmedAt: Date | null;
  /** That they want none, of whatever report. */
  stoppedAt: Date | null;
}

/** A step of a report that is told by mail: no word of anybody, and no address. */
export interface NewMail {
  /** Whose reporter is written to. */
  reportId: string;
  /** The timeline entry that it tells of: to each reporter once. */
  entryId: string;
  kind: MailKind;
  at: Date;
  /** Who has the report now; null: national triage. */
  agencyId: string | null;
  /** As told to people, with the offset of the place. */
  dueAt: string | null;
  /** Of a receipt, which has lanes of its own. Absent: the subscription's. */
  lane?: number;
}

/**
 * Why a mail did not go out, or not yet. `refused`: the mail server said so. `no_address`: nothing that mail can be sent to is there.
 * `too_late`: nobody sent mail for so long that it is no news any more. `too_many`: its address has had as many as it may. `stopped`: who
 * reads the mailbox wants none.
 */
export type MailFault =
  | "refused"
  | "timeout"
  | "unreachable"
  | "login"
  | "no_address"
  | "too_late"
  | "too_many"
  | "stopped"
  | "internal";

/** After these faults no mail server has seen the mail. */
export const unsent: readonly (MailFault | null)[] = ["no_address", "too_late", "too_many", "stopped"];

/** One mail on its way. */
export interface MailRecord extends Omit<NewMail, "lane"> {
  /** Of every attempt: who gets it twice sees one mail. */
  id: string;
  /** It tells of the report into which this one was merged. */
  followed: boolean;
  state: "pending" | "sent" | "given_up";
  attempts: number;
  /** The mail server's last answer, if there was one. */
  lastStatus: number | null;
  lastFault: MailFault | null;
  /** Null unless it is `pending`. */
  nextAttemptAt: Date | null;
  /** Who claimed it has it until then; who comes after that may take it over. */
  leasedUntil: Date | null;
}

/** A claimed mail with what is needed to write it. */
export interface ClaimedMail extends MailRecord, Pick<MailSubscription, "thread" | "locale"> {
  trackingId: string;
  confidential: boolean;
}

/** Which mails are taken, by whom until when, and how many all replicas together may take in a minute. */
export interface MailClaim {
  now: Date;
  until: Date;
  limit: number;
  perMinute: number;
  /** How many of one lane may be on their way at once, over all replicas. */
  perLane: number;
}

/** Mails, in the same transaction as the step that they tell of. */
export interface MailTransaction {
  insertMailSubscription(subscription: MailSubscription): Promise<void>;
  /**
   * Queues a mail for the report's reporter, and with `toFollowers` for those of the reports merged into it; nothing for who gave no
   * address or wants no mail.
   */
  insertMail(mail: NewMail, toFollowers: boolean): Promise<void>;
  /** Forgets the subscription of a report and every mail to its reporter: for when the identity is erased. */
  deleteMail(reportId: string): Promise<void>;
}

/** What is on its way to reporters. */
export interface MailStore {
  /**
   * Takes due mails, of each report at most one and none while an earlier one of it is pending. First from the lane of which the fewest
   * were taken within the last minute, and from it the oldest. Never more than `perMinute` within a minute, over all replicas.
   */
  claimMails(claim: MailClaim): Promise<ClaimedMail[]>;
  /**
   * Writes what an attempt came to and ends the lease; does nothing when the lease, `leasedUntil`, is not the present one. What is tried
   * again waits in another lane, apart from what is new. What no mail server has seen (`unsent`) is not counted in the minute.
   */
  finishMail(mail: MailRecord): Promise<void>;
  /** The tracking ID of the report to which a thread belongs; undefined when there is none, or no more. */
  findMailThread(thread: string): Promise<{ trackingId: string; stopped: boolean } | undefined>;
  /** Nothing is sent in this thread any more; what waits is removed. False when there is no such thread. */
  stopMailThread(thread: string, at: Date): Promise<boolean>;
  /** What was said of mail to an address, by its name (`mail-address.ts`). */
  findMailAddress(name: string): Promise<MailAddressRecord | undefined>;
  keepMailAddress(name: string, address: MailAddressRecord): Promise<void>;
  /** Forgets mails that were sent or given up before a moment, so many at the most. Returns how many they were. */
  deleteOldMails(before: Date, limit: number): Promise<number>;
  /** Forgets who confirmed a mailbox before a moment, so many at the most; who wants no mail stays known. Returns how many they were. */
  deleteOldConfirmations(before: Date, limit: number): Promise<number>;
}
