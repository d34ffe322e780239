import type { Classification, InboxSort, ReportStatus } from "@lapor/openapi";
import type { Records } from "../records/ports.ts";
import type {
  DepartureRecord,
  NationalRecord,
  ReportFile,
  ReportRecord,
  TimelineRecord,
} from "../records/report.ts";

/** A file that is not linked to any report. */
export interface WaitingAttachment {
  id: string;
  /** The number of failed attempts to remove the file. */
  failures: number;
}

/**
 * Selects a page of an inbox: reports that the party holds, and reports that it must enter into SP4N-LAPOR!
 * (`mustBeTaken`). Order: `sort`, then `id` in the same direction.
 */
export interface InboxQuery {
  /** Null means national triage, without the reports that are with SP4N-LAPOR!. Absent means any party. */
  responsibleAgencyId?: string | null;
  /** Also selects the reports of these abolished agencies, whose tasks `responsibleAgencyId` took over. */
  predecessorIds?: readonly string[];
  /** Excludes reports that national triage cannot read in full (`isOverseen`). */
  overseen?: true;
  statuses?: readonly ReportStatus[];
  /** Selects open deadlines before this time (`is: true`), or all others (`is: false`). */
  overdue?: { is: boolean; at: Date };
  /** Selects reports that are escalated to national triage (`true`) or not (`false`). */
  escalated?: boolean;
  dueBefore?: Date;
  /** Selects reports with a promise for this local date or an earlier one. */
  promisedTo?: string;
  /**
   * Selects reports with an answer that the reporter contested (`true`), or without a contested answer
   * (`false`).
   */
  contested?: boolean;
  /**
   * Selects reports in one of these states in SP4N-LAPOR!. The inbox then also includes the reports that
   * SP4N-LAPOR! holds and of which the agency is the custodian.
   */
  nationalStates?: readonly NationalRecord["state"][];
  /** Selects reports that were forwarded to SP4N-LAPOR! (`true`) or not (`false`). */
  handedOver?: boolean;
  classification?: Classification;
  categoryIds?: readonly string[];
  unitIds?: readonly string[];
  officerId?: string;
  /**
   * Selects reports assigned to neither a unit nor an officer (`true`), or to at least one of them (`false`).
   */
  unassigned?: boolean;
  /** Selects these regions and everything within them. */
  regionCodes?: readonly string[];
  /** Selects reports submitted at this time or later. */
  submittedFrom?: Date;
  submittedBefore?: Date;
  /** Selects reports last changed at this time or later. */
  updatedSince?: Date;
  /** Word prefixes (`report-words.ts`). A report must match all of them. */
  words?: readonly string[];
  /** The `moment` of an earlier page. Reports that have changed since then are excluded. */
  unchangedSince?: string;
  /** Default: `dueAt`. */
  sort?: InboxSort;
  after?: InboxPosition;
  limit: number;
}

/** A report's position in an inbox: the time by which the inbox is sorted, and the ID. */
export interface InboxPosition {
  at: Date | null;
  id: string;
}

/** Selects an inbox's reports to count. */
export type InboxSelection = Omit<InboxQuery, "sort" | "after" | "unchangedSince" | "limit">;

/** A page of an inbox. */
export interface InboxPage {
  reports: ReportRecord[];
  /**
   * Identifies the store's state when the page was read, in a store-specific format of digits, colons and
   * commas.
   */
  moment: string;
}

/** Selects open reports that are with SP4N-LAPOR!, ordered by ID. */
export interface HandedOverQuery {
  custodianAgencyIds?: readonly string[];
  /** Selects only reports that did not reach SP4N-LAPOR! and cannot have reached it. */
  untaken?: true;
  after?: string;
  limit: number;
}

/** A report with a planned automatic transition. */
export interface DueClock {
  id: string;
  actsAt: Date;
}

/** Selects a page of the reports whose `actsAt` has passed, ordered by `actsAt`, then `id`. */
export interface DueQuery {
  before: Date;
  after?: DueClock;
  limit: number;
}

/** The report to link waiting files to. Files uploaded before `uploadedAfter` count as unknown. */
export interface AttachmentTarget {
  reportId: string;
  entryId: string | null;
  keyId: string;
  uploadedAfter: Date;
}

/**
 * Selects a page of the reports that have left a party. Order: latest departure first, then `id`. All filters
 * except the status apply to the report's state when it left, and never match data that the reader must not
 * see.
 */
export interface PassedOnQuery
  extends Pick<
    InboxQuery,
    | "statuses"
    | "classification"
    | "categoryIds"
    | "regionCodes"
    | "submittedFrom"
    | "submittedBefore"
    | "words"
    | "limit"
  > {
  /** Parties (`partiesOf`) that held the reports and no longer hold them. */
  agencyIds: readonly string[];
  /** As in `InboxQuery`. Without it, filters compare the report as the former holder sees it. */
  overseen?: true;
  after?: { leftAt: Date; id: string };
}

/** A report that has left a party, with its last departure. */
export interface PassedOnReport {
  report: ReportRecord;
  departure: DepartureRecord;
}

/** Thrown when a new report's tracking ID is already taken. Nothing was written. */
export class TrackingIdTaken extends Error {
  override name = "TrackingIdTaken";
}

export type ReportKey = Pick<ReportRecord, "id"> | Pick<ReportRecord, "trackingId">;

export interface ReportTransaction extends Records<"attachments"> {
  /**
   * Inserts a report. The transaction fails with `TrackingIdTaken` when another report has the tracking ID.
   */
  insertReport(report: ReportRecord): Promise<void>;
  /** Reads a report and locks it until the transaction ends. */
  lockReport(id: string): Promise<ReportRecord | undefined>;
  /**
   * Reads an officer's open reports, except those of `exceptUnitId`, and locks them until the transaction
   * ends.
   */
  lockReportsOf(
    officerId: string,
    selection: { exceptUnitId?: string; limit: number },
  ): Promise<ReportRecord[]>;
  /**
   * Writes every field if the stored version is `report.version - 1`; returns false otherwise. A change of
   * holder adds a departure, unless SP4N-LAPOR! was the holder.
   */
  updateReport(report: ReportRecord): Promise<boolean>;
  insertTimeline(entry: TimelineRecord): Promise<void>;
  /**
   * Returns the hash of the timeline entry that created this version of a report. After `lockReport`, the
   * hash of the locked version is returned without a query.
   */
  findEntryHash(reportId: string, version: number): Promise<string | undefined>;
  /**
   * Links waiting attachments to a report on behalf of a key. Returns the IDs that were linked; the others
   * are unknown, already used or uploaded with another key.
   */
  linkAttachments(ids: readonly string[], target: AttachmentTarget): Promise<string[]>;
  /** Counts the files that count towards the report's limit (`count-attachments.ts`). */
  countLimitedAttachments(reportId: string): Promise<number>;
}

export interface ReportStore extends Records<"attachments"> {
  findReport(key: ReportKey): Promise<ReportFile | undefined>;
  listInbox(query: InboxQuery): Promise<InboxPage>;
  listPassedOn(query: PassedOnQuery): Promise<PassedOnReport[]>;
  /** Returns the number of reports in each inbox, but at most `most`. */
  countInboxes(selections: readonly InboxSelection[], most: number): Promise<number[]>;
  /** Returns the number of reports that `listPassedOn` would list, but at most `limit`. */
  countPassedOn(query: PassedOnQuery): Promise<number>;
  listDue(query: DueQuery): Promise<DueClock[]>;
  /** Returns the IDs of open reports that are with SP4N-LAPOR!. */
  listHandedOver(query: HandedOverQuery): Promise<string[]>;
  /**
   * Lists files that have been waiting for a report since before `before`: those with the fewest failures
   * first, then the oldest. Excludes files that are postponed to a time after `now`.
   */
  listWaitingAttachments(query: { before: Date; now: Date; limit: number }): Promise<WaitingAttachment[]>;
  /** Records that a waiting file could not be removed, and when to try again. */
  putOffAttachment(id: string, until: Date): Promise<void>;
}
