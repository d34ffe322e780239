import type {
  ClaimedNationalMessage,
  FollowedComplaint,
  ListedComplaint,
  ListedNationalMessage,
  NationalMessage,
  NationalMessageState,
} from "../records/national.ts";

/** A claim of due messages, leased from `now` until `until`. */
export interface NationalClaim {
  now: Date;
  until: Date;
  limit: number;
}

/** Writes in a transaction that holds the lock of the report. */
export interface NationalTransaction {
  /** Queues a message. Returns false, and queues nothing, when the report has a message of kind `create`. */
  insertNationalMessage(message: NationalMessage): Promise<boolean>;
  findNationalMessages(reportId: string): Promise<NationalMessage[]>;
  /**
   * Replaces a message. If the message that creates a report there goes back to `pending`, the report's
   * national state goes from `sending` to `pending` too; its version stays the same.
   */
  updateNationalMessage(message: NationalMessage): Promise<void>;
  /** Deletes the messages of a report, except one that is being sent. */
  cancelNationalMessages(reportId: string): Promise<void>;
  /** Deletes everything about a report in SP4N-LAPOR!. */
  deleteNational(reportId: string): Promise<void>;
  findNationalComplaint(reportId: string): Promise<FollowedComplaint | undefined>;
  /** Adds a complaint, or replaces it. */
  saveNationalComplaint(complaint: FollowedComplaint): Promise<void>;
  /** Notes that an entry from SP4N-LAPOR! was recorded. Returns false when it already was. */
  insertNationalEntry(reportId: string, entryId: string): Promise<boolean>;
}

/**
 * The queue to SP4N-LAPOR!, and the complaints that are followed there. Nothing is claimed while it is
 * paused.
 */
export interface NationalStore {
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
  /** The ids of recorded entries of a report. */
  listNationalEntries(reportId: string): Promise<string[]>;
  /** Since when nothing is claimed; null while it is not paused. */
  findNationalPause(): Promise<Date | null>;
  /** Pauses all processes, or (null) lets them continue. */
  setNationalPause(since: Date | null): Promise<void>;
}
