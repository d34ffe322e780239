import type {
  ClaimedNationalMessage,
  FollowedComplaint,
  ListedComplaint,
  ListedNationalMessage,
  NationalMessage,
  NationalMessageState,
} from "../records/national.ts";
import type { Records } from "../records/ports.ts";

/** A claim of due messages, leased from `now` until `until`. */
export interface NationalClaim {
  now: Date;
  until: Date;
  limit: number;
}

/**
 * Writes in a transaction that holds the lock of the report. A report has one message of kind `create` at
 * most.
 */
export interface NationalTransaction
  extends Records<"nationalComplaints" | "nationalEntries" | "nationalMessages"> {
  /**
   * Replaces a message. If the message that creates a report there goes back to `pending`, the report's
   * national state goes from `sending` to `pending` too; its version stays the same.
   */
  updateNationalMessage(message: NationalMessage): Promise<void>;
}

/**
 * The queue to SP4N-LAPOR!, and the complaints that are followed there. Nothing is claimed during a pause.
 */
export interface NationalStore extends Records<"nationalEntries" | "nationalPauses"> {
  /**
   * Turns due messages from `pending` into `sending`, and their reports if the message is the report itself.
   * The messages of a report go out in order, those after the first only once it is there.
   */
  claimNationalMessages(claim: NationalClaim): Promise<ClaimedNationalMessage[]>;
  /** Leases unknown reports to look up. They stay `unknown`. */
  claimNationalLookUps(claim: NationalClaim): Promise<NationalMessage[]>;
  /** Leases complaints to read. */
  claimNationalReads(claim: NationalClaim): Promise<FollowedComplaint[]>;
  /** Messages in `sending` whose lease has ended. */
  listLapsedNationalMessages(now: Date, limit: number): Promise<NationalMessage[]>;
  /** Messages in one of these states, the oldest first. */
  listNationalMessages(
    states: readonly NationalMessageState[],
    limit: number,
  ): Promise<ListedNationalMessage[]>;
  /** Complaints that are still read, by report. */
  listNationalComplaints(page: { after?: string; limit: number }): Promise<ListedComplaint[]>;
}
