import type { NationalRecord, ReportRecord } from "./report.ts";

/**
 * A message to SP4N-LAPOR!: the report itself, a text about it that was written here, or its return because
 * the agency is not competent.
 */
export type NationalMessageKind = "create" | "reply" | "hand_back";

/**
 * The state of a message. `pending`: it waits. `sending`: it was claimed, and may have been sent. `unknown`:
 * it may have arrived. `forwarded` and `refused` are final. A message in `sending` is never claimed again:
 * when its lease expires, it becomes `unknown`.
 */
export type NationalMessageState = "pending" | "sending" | "unknown" | "forwarded" | "refused";

/** A message to SP4N-LAPOR!. Contains no text, because the text is read when the message is sent. */
export interface NationalMessage {
  id: string;
  reportId: string;
  kind: NationalMessageKind;
  /** The timeline entry that the message transmits; null for the report itself. */
  entryId: string | null;
  state: NationalMessageState;
  /** The number of claims. An attempt's result is ignored if the message has been claimed again since. */
  attempts: number;
  /** A short code, never a text from a person. */
  lastError: string | null;
  createdAt: Date;
  /** When to send the message or, if it is `unknown`, when to look it up. Null when neither will happen. */
  nextAttemptAt: Date | null;
  /** When the lease expires. Only with `sending`. */
  leasedUntil: Date | null;
  /** The last time at which the message can have been sent. Only with `unknown`. */
  sentBy: Date | null;
  /**
   * When a look-up first failed to find the message. Look-ups before `settleAfterMs` has passed do not count.
   * Only with `unknown`.
   */
  missedAt: Date | null;
}

/** A claimed message, with its complaint's ID in SP4N-LAPOR!. */
export interface ClaimedNationalMessage extends NationalMessage {
  nationalId: string | null;
}

/** A message with its report, for the operator. */
export interface ListedNationalMessage extends NationalMessage {
  trackingId: string;
}

/** A report that is in SP4N-LAPOR!, as the bridge follows it there. */
export interface FollowedComplaint {
  reportId: string;
  /** The complaint's ID in the interface of SP4N-LAPOR!. */
  nationalId: string;
  /** Whether the complaint was with this channel's institution when it was last read. */
  isWithUs: boolean;
  /** The status as last read, in the wording of SP4N-LAPOR!. */
  status: string | null;
  /** The status's meaning according to the mapping. */
  meaning: string | null;
  readAt: Date | null;
  /** The number of failed reads since `readAt`. */
  failures: number;
  /** Null when the complaint is no longer read. */
  nextReadAt: Date | null;
}

/** While this record exists, nothing is sent to SP4N-LAPOR! or read from it. */
export interface NationalPauseRecord {
  since: Date;
}

/** An entry from SP4N-LAPOR! that was recorded. */
export interface NationalEntryRecord {
  reportId: string;
  /** The entry's ID in the interface of SP4N-LAPOR!. */
  entryId: string;
}

/** A followed complaint with its report. */
export interface ListedComplaint extends FollowedComplaint {
  report: Pick<ReportRecord, "trackingId" | "status" | "responsibleAgencyId" | "custodianAgencyId"> & {
    national: NationalRecord | null;
  };
}
