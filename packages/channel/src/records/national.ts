import type { NationalRecord, ReportRecord } from "./report.ts";

/**
 * A message to SP4N-LAPOR!: the report itself, a text written about it here, or its return because the agency
 * is not competent.
 */
export type NationalMessageKind = "create" | "reply" | "hand_back";

/**
 * `pending` waits; `sending` was claimed, and may be on its way; `unknown` may have arrived; `forwarded` and
 * `refused` have ended. A message in `sending` is never claimed again: when its lease ends, it is `unknown`.
 */
export type NationalMessageState = "pending" | "sending" | "unknown" | "forwarded" | "refused";

/** A message to SP4N-LAPOR!. Holds no text: that is read when it is sent. */
export interface NationalMessage {
  id: string;
  reportId: string;
  kind: NationalMessageKind;
  /** The timeline entry that it carries; null for the report itself. */
  entryId: string | null;
  state: NationalMessageState;
  /** Counts claims. The result of an attempt counts only while this is the number of the attempt. */
  attempts: number;
  /** A short code without text of persons. */
  lastError: string | null;
  createdAt: Date;
  /** When to send it, or (`unknown`) to look it up. Null when neither will happen. */
  nextAttemptAt: Date | null;
  /** End of the lease. Only with `sending`. */
  leasedUntil: Date | null;
  /** The last moment at which it can have been sent. Only with `unknown`. */
  sentBy: Date | null;
  /** When a look-up that counts first did not find it. Only with `unknown`. */
  missedAt: Date | null;
}

/** A claimed message, with the id in SP4N-LAPOR! of the complaint that it is about. */
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
  /** Its id in the interface of SP4N-LAPOR!. */
  nationalId: string;
  /** Whether it was with the institution of this channel when it was last read. */
  isWithUs: boolean;
  /** The status as last read, in the words of SP4N-LAPOR!. */
  status: string | null;
  /** The meaning of the status, from the mapping. */
  meaning: string | null;
  readAt: Date | null;
  /** Reads that failed since then. */
  failures: number;
  /** Null: it is not read any more. */
  nextReadAt: Date | null;
}

/** Nothing is sent to SP4N-LAPOR! or read there while there is one. */
export interface NationalPauseRecord {
  since: Date;
}

/** An entry from SP4N-LAPOR! that was recorded. */
export interface NationalEntryRecord {
  reportId: string;
  /** Its id in the interface of SP4N-LAPOR!. */
  entryId: string;
}

/** A followed complaint with its report. */
export interface ListedComplaint extends FollowedComplaint {
  report: Pick<ReportRecord, "trackingId" | "status" | "responsibleAgencyId" | "custodianAgencyId"> & {
    national: NationalRecord | null;
  };
}
