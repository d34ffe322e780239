import type {
  ClaimedNationalMessage,
  FollowedComplaint,
  ListedComplaint,
  ListedNationalMessage,
  NationalMessage,
  NationalMessageState,
} from "../records/national.ts";
import type { Records } from "../records/ports.ts";

/** A claim for due messages, leased from `now` until `until`. */
export interface NationalClaim {
  now: Date;
  until: Date;
  limit: number;
}

/**
 * The writes of a transaction that holds the report's lock. A report has at most one message of kind
 * `create`.
 */
export interface NationalTransaction
  extends Records<"nationalComplaints" | "nationalEntries" | "nationalMessages"> {
  /**
   * Replaces a message. If the message that creates the report in SP4N-LAPOR! goes back to `pending`, the
   * report's national state goes from `sending` to `pending` too, and its version stays the same.
   */
  updateNationalMessage(message: NationalMessage): Promise<void>;
}

/**
 * The queue to SP4N-LAPOR!, and the complaints that are followed there. Nothing is claimed during a pause.
 */
export interface NationalStore extends Records<"nationalEntries" | "nationalPauses"> {
  /**
   * Moves due messages from `pending` to `sending`, and the reports too when the message is the report
   * itself. A report's messages are sent in order, and only the first can be sent before the report has
   * arrived.
   */
  claimNationalMessages(claim: NationalClaim): Promise<ClaimedNationalMessage[]>;
  /** Leases reports with an unknown outcome, to look them up. They stay `unknown`. */
  claimNationalLookUps(claim: NationalClaim): Promise<NationalMessage[]>;
  /** Leases complaints to read. */
  claimNationalReads(claim: NationalClaim): Promise<FollowedComplaint[]>;
  /** Returns messages in `sending` whose lease has expired. */
  listLapsedNationalMessages(now: Date, limit: number): Promise<NationalMessage[]>;
  /** Returns messages in one of these states, oldest first. */
  listNationalMessages(
    states: readonly NationalMessageState[],
    limit: number,
  ): Promise<ListedNationalMessage[]>;
  /** Returns complaints that are still being read, ordered by report. */
  listNationalComplaints(page: { after?: string; limit: number }): Promise<ListedComplaint[]>;
}
