import type { Classification, InboxSort, ReportStatus } from "@lapor/openapi";
import type { Records } from "../records/ports.ts";
import type {
  DepartureRecord,
  NationalRecord,
  ReportFile,
  ReportRecord,
  TimelineRecord,
} from "../records/report.ts";

/** A file that is linked to no report. */
export interface WaitingAttachment {
  id: string;
  /** Number of failed attempts to remove it. */
  failures: number;
}

/**
 * Selects a page of an inbox: reports that the party holds, and those that it must enter into SP4N-LAPOR!
 * (`mustBeTaken`). Order: `sort`, then `id` in the same direction.
 */
export interface InboxQuery {
  /** Null: national triage, without the reports that are with SP4N-LAPOR!. Absent: any party. */
  responsibleAgencyId?: string | null;
  /** Also the reports of these ended agencies, whose tasks `responsibleAgencyId` took over. */
  predecessorIds?: readonly string[];
  /** Leaves out what national triage may not read in full (`isOverseen`). */
  overseen?: true;
  statuses?: readonly ReportStatus[];
  /** Open deadlines before this moment (`overdue: true`) or not before it (`false`). */
  overdue?: { is: boolean; at: Date };
  /** Escalated to national triage (`true`), or not (`false`). */
  escalated?: boolean;
  /** Deadlines before this moment. */
  dueBefore?: Date;
  /** With a promise for this local date or an earlier one. */
  promisedTo?: string;
  /** With an answer that the reporter contested (`true`), or without one (`false`). */
  contested?: boolean;
  /**
   * In one of these states in SP4N-LAPOR!. Then the inbox also has the reports that SP4N-LAPOR! holds and the
   * agency is the custodian of.
   */
  nationalStates?: readonly NationalRecord["state"][];
  /** Handed over to SP4N-LAPOR! (`true`), or not (`false`). */
  handedOver?: boolean;
  classification?: Classification;
  categoryIds?: readonly string[];
  unitIds?: readonly string[];
  /** Assigned to this officer. */
  officerId?: string;
  /** Assigned to no unit and no officer (`true`), or to one of them (`false`). */
  unassigned?: boolean;
  /** These regions and everything within them. */
  regionCodes?: readonly string[];
  /** Submitted at this moment or later. */
  submittedFrom?: Date;
  /** Submitted before this moment. */
  submittedBefore?: Date;
  /** Last changed at this moment or later. */
  updatedSince?: Date;
  /** Prefixes of words (`report-words.ts`). A report must match all of them. */
  words?: readonly string[];
  /** The `moment` of an earlier page: reports that have changed since are left out. */
  unchangedSince?: string;
  /** Default: `dueAt`. */
  sort?: InboxSort;
  after?: InboxPosition;
  limit: number;
}

/** The position of a report in an inbox: the time by which the inbox is sorted, and the id. */
export interface InboxPosition {
  at: Date | null;
  id: string;
}

/** Selects an inbox to count. */
export type InboxSelection = Omit<InboxQuery, "sort" | "after" | "unchangedSince" | "limit">;

/** A page of an inbox. */
export interface InboxPage {
  reports: ReportRecord[];
  /**
   * Identifies the state of the store when the page was read, in a format of the store. Digits, colons and
   * commas.
   */
  moment: string;
}

/** Selects open reports with SP4N-LAPOR!. Order: the id. */
export interface HandedOverQuery {
  /** Only of these custodians. */
  custodianAgencyIds?: readonly string[];
  /** Only those that neither reached it nor may have. */
  untaken?: true;
  after?: string;
  limit: number;
}

/** A report with a planned automatic transition. */
export interface DueClock {
  id: string;
  actsAt: Date;
}

/** Selects a page of the reports whose `actsAt` has passed. Order: `actsAt`, then `id`. */
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
 * Selects a page of the reports that left a party. Order: the latest departure first, then `id`. Filters
 * other than the status compare the report as it was when it left, and never match data that the reader may
 * not read.
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
  /** Parties (`partiesOf`) that had the reports and no longer have them. */
  agencyIds: readonly string[];
  /** As `InboxQuery.overseen`. Without it, filters see the report as the former holder reads it. */
  overseen?: true;
  after?: { leftAt: Date; id: string };
}

/** A report that left a party, with the last departure. */
export interface PassedOnReport {
  report: ReportRecord;
  departure: DepartureRecord;
}

/** The tracking ID of a new report is taken: nothing was written. */
export class TrackingIdTaken extends Error {
  override name = "TrackingIdTaken";
}

/** Selects a report by one of its keys. */
export type ReportKey = Pick<ReportRecord, "id"> | Pick<ReportRecord, "trackingId">;

/** Writes to a report. */
export interface ReportTransaction extends Records<"attachments"> {
  /** The transaction fails with `TrackingIdTaken` when another report has the tracking ID. */
  insertReport(report: ReportRecord): Promise<void>;
  /** Reads a report and locks it until the transaction ends. */
  lockReport(id: string): Promise<ReportRecord | undefined>;
  /**
   * Reads open reports of an officer, without those of `exceptUnitId`; locks them until the transaction ends.
   */
  lockReportsOf(
    officerId: string,
    selection: { exceptUnitId?: string; limit: number },
  ): Promise<ReportRecord[]>;
  /**
   * Writes every field if the stored version is `report.version - 1`; returns false otherwise. A change of
   * the holder adds a departure, unless SP4N-LAPOR! was the holder.
   */
  updateReport(report: ReportRecord): Promise<boolean>;
  insertTimeline(entry: TimelineRecord): Promise<void>;
  /**
   * The hash of the timeline entry that made this version of a report. After `lockReport`, that of the locked
   * version costs no round trip.
   */
  findEntryHash(reportId: string, version: number): Promise<string | undefined>;
  /**
   * Links waiting attachments to a report, for a key. Returns the ids that were linked; the others are
   * unknown, used, or another key's.
   */
  linkAttachments(ids: readonly string[], target: AttachmentTarget): Promise<string[]>;
  /** Counts the files that count towards the limit of the report (`count-attachments.ts`). */
  countLimitedAttachments(reportId: string): Promise<number>;
}

/** Reads of reports, and files that wait for one. */
export interface ReportStore extends Records<"attachments"> {
  findReport(key: ReportKey): Promise<ReportFile | undefined>;
  listInbox(query: InboxQuery): Promise<InboxPage>;
  listPassedOn(query: PassedOnQuery): Promise<PassedOnReport[]>;
  /** The number of reports in each inbox, but at most `most`. */
  countInboxes(selections: readonly InboxSelection[], most: number): Promise<number[]>;
  /** The number of reports that `listPassedOn` lists, but at most `limit`. */
  countPassedOn(query: PassedOnQuery): Promise<number>;
  listDue(query: DueQuery): Promise<DueClock[]>;
  /** The ids of open reports with SP4N-LAPOR!. */
  listHandedOver(query: HandedOverQuery): Promise<string[]>;
  /**
   * Lists files that have waited for a report since before `before`: those with the fewest failures first,
   * then the oldest. Leaves out files that are put off beyond `now`.
   */
  listWaitingAttachments(query: { before: Date; now: Date; limit: number }): Promise<WaitingAttachment[]>;
  /** Records that a waiting file could not be removed, and when to try again. */
  putOffAttachment(id: string, until: Date): Promise<void>;
}
