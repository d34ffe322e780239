import type {
  ActorKind,
  ArchiveReason,
  Classification,
  DueStage,
  InboxSort,
  NationalState,
  ReportStatus,
  TimelineKind,
} from "@lapor/openapi";

/** The place where it happened, with the fields of `NewLocation` in the contract. */
export interface LocationRecord {
  regionCode?: string;
  address?: string;
  latitude?: number;
  longitude?: number;
}

/** The privacy notice that the reporter saw. `seenAt` is RFC 3339 text as sent; the clock may be wrong. */
export interface SeenNoticeRecord {
  version: string;
  seenAt: string;
}

/**
 * The report in the national channel, SP4N-LAPOR!. `manual`: it still has to be taken there by hand.
 * `forwarded`: it is there; number, URL and status are erased with the text of the report. The other states
 * are those of the message that passes it on (`national/store.ts`). Only the queue itself turns `pending`
 * into `sending` and back, and these two changes make no version.
 */
export interface NationalRecord {
  state: NationalState;
  trackingId: string | null;
  url: string | null;
  ministryStatus: string | null;
  forwardedAt: Date | null;
  /** When number and status were last recorded. */
  checkedAt: Date | null;
}

/**
 * The holder: exactly one party holds an open report. An agency, or else SP4N-LAPOR! if there is a custodian,
 * or else national triage.
 */
export interface HolderFields {
  responsibleAgencyId: string | null;
  /** The agency that handed the report over to SP4N-LAPOR!. Null unless the report is there. */
  custodianAgencyId: string | null;
}

/** A report as stored. */
export interface ReportRecord extends HolderFields {
  id: string;
  trackingId: string;
  accessCodeHash: string;
  /** Counts every change; the ETag. Starts at 1. */
  version: number;
  classification: Classification;
  /**
   * Berkadar pengawasan: the complaint needs an examination, so its answer has a longer deadline. Always
   * false for other classifications.
   */
  needsExamination: boolean;
  title: string;
  body: string;
  /** Local date, YYYY-MM-DD; `null` for an aspiration or a question without a date. */
  occurredOn: string | null;
  location: LocationRecord;
  categoryId: string | null;
  /** The agency that the reporter chose, if any. */
  chosenAgencyId: string | null;
  /** The agency whose site the report came from. */
  siteAgencyId: string;
  anonymous: boolean;
  confidential: boolean;
  /** Shown only to the reporter, never to an agency. */
  notice: SeenNoticeRecord | null;
  status: ReportStatus;
  /** The unit of the responsible agency that works on it. */
  unitId: string | null;
  /** When the responsible agency verified it; null again after it moves. */
  verifiedAt: Date | null;
  transferCount: number;
  /** How often the reporter has contested the report. */
  contestCount: number;
  pingPong: boolean;
  /** The status to return to when the reporter responds. Null unless the report awaits its reporter. */
  pausedStatus: ReportStatus | null;
  /** Days that were left of the paused stage, as that stage counts them. */
  pausedDays: number | null;
  /** Null unless the report is archived. */
  archiveReason: ArchiveReason | null;
  /** The report that this one was merged into; null unless it is archived as a duplicate. */
  mergedIntoId: string | null;
  /** How many reports were merged into this one, directly or through other duplicates. */
  duplicateCount: number;
  /** The rating of the last answer, 1 to 5. */
  rating: number | null;
  /** Null unless it is in SP4N-LAPOR!, or has to be taken there. */
  national: NationalRecord | null;
  /** When an officer last released it to the public. Null while it is not public. */
  releasedAt: Date | null;
  submittedAt: Date;
  updatedAt: Date;
  /** When it was closed or archived; null while it is open. */
  endedAt: Date | null;
  dueAt: Date | null;
  dueStage: DueStage | null;
  /** The deadline that the present stage has missed. Null if it has missed none. */
  overdueSince: Date | null;
  /** 1 when the stage is overdue, 2 when the same number of days has passed again. */
  escalation: 0 | 1 | 2;
  /** When the reporter was warned that the report ends without a response. Null before that. */
  warnedAt: Date | null;
  /** When the next automatic transition is due (`clocks.ts`). Null when none is planned. */
  actsAt: Date | null;
  /** When the reporter requested the erasure of personal data. Null before that. */
  erasureRequestedAt: Date | null;
  /** When text, files and identity were erased. Null before that. Afterwards title and body are empty. */
  erasedAt: Date | null;
  /** `hash` of the last timeline entry: the head of the chain. */
  historyHash: string;
  /** Its text is undecryptable and left empty. Set only when it is read, never stored. */
  unreadable?: true;
}

/** An entry in the history of a report. Only added, never changed; `hash` chains it to the one before. */
export interface TimelineRecord extends HolderFields {
  id: string;
  reportId: string;
  /** The version of the report after this entry. */
  version: number;
  at: Date;
  kind: TimelineKind;
  actorKind: ActorKind;
  actorAgencyId: string | null;
  /** The institution that wrote it in SP4N-LAPOR!, as that names it. Only with `sp4n`. */
  institution: string | null;
  /**
   * The acting person in the system that called, as that system names them. Erased together with the message,
   * so the chain does not cover it.
   */
  actorReference: string | null;
  status: ReportStatus;
  message: string | null;
  /**
   * Salted hash of the message. The chain covers it instead of the message, so that a later erasure of the
   * message does not break the chain.
   */
  messageHash: string | null;
  /** Erased together with the message: with the salt, a short message could be guessed from its hash. */
  messageSalt: string | null;
  pingPong: boolean;
  rating: number | null;
  hash: string;
  /** Its text is undecryptable and left empty. Set only when it is read, never stored. */
  unreadable?: true;
}

/**
 * A file. A null `reportId` means that it waits for a report. `entryId` is the timeline entry that it came
 * with; null for the report itself.
 */
export interface AttachmentRecord {
  id: string;
  reportId: string | null;
  entryId: string | null;
  /** The key that uploaded it; only the same key may use it. */
  keyId: string;
  fileName: string;
  mediaType: string;
  bytes: number;
  /**
   * A keyed hash of its bytes (`Secrets.fileHash`), for the doctor and backups. It begins with the id of the
   * sealing key that it was made with.
   */
  contentHash: string;
  createdAt: Date;
  /** Its name is undecryptable and left empty. Set only when it is read, never stored. */
  unreadable?: true;
}

/** A file that is linked to no report. */
export interface WaitingAttachment {
  id: string;
  /** How many attempts to remove it have failed. */
  failures: number;
}

/** A report with its timeline, files and departures, oldest first. Never contains the identity. */
export interface ReportFile {
  report: ReportRecord;
  timeline: TimelineRecord[];
  attachments: AttachmentRecord[];
  departures: DepartureRecord[];
}

/** Selects a page of an inbox. Order: `sort`, then `id` in the same direction. */
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
  /** With an answer that the reporter contested (`true`), or without one (`false`). */
  contested?: boolean;
  classification?: Classification;
  categoryIds?: readonly string[];
  unitIds?: readonly string[];
  /** Assigned to no unit (`true`), or to one (`false`). */
  unassigned?: boolean;
  /** These regions and everything that lies in them. */
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
 * A time that a report left a party, with the state of the report then. Departures are only added, never
 * changed.
 */
export interface DepartureRecord {
  reportId: string;
  /** The version of the entry that moved the report. */
  version: number;
  /** The party that held it before. Null means national triage. */
  agencyId: string | null;
  at: Date;
  classification: Classification;
  categoryId: string | null;
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
  /** As `InboxQuery.overseen`. Without it, filters see what a former holder reads. */
  overseen?: true;
  after?: { leftAt: Date; id: string };
}

/** A report that left a party, with the last departure. */
export interface PassedOnReport {
  report: ReportRecord;
  departure: DepartureRecord;
}

/** An answer as the public reads it. */
export interface ReleasedAnswerRecord {
  entryId: string;
  message: string;
}

/** The text that an officer released. Nothing else that people wrote is ever public. */
export interface ReleasedTextRecord {
  title: string;
  body: string;
  answers: ReleasedAnswerRecord[];
}

/** Writes to a report. */
export interface ReportTransaction {
  /** Returns false, and writes nothing, when the tracking ID is taken. */
  insertReport(report: ReportRecord): Promise<boolean>;
  /** Reads a report and locks it until the transaction ends. */
  lockReport(id: string): Promise<ReportRecord | undefined>;
  /**
   * Writes every field if the stored version is `report.version - 1`; returns false otherwise. A change of
   * the holder adds a departure, unless SP4N-LAPOR! was the holder.
   */
  updateReport(report: ReportRecord): Promise<boolean>;
  insertTimeline(entry: TimelineRecord): Promise<void>;
  insertAttachment(attachment: AttachmentRecord): Promise<void>;
  /**
   * Links waiting attachments to a report, for a key. Returns the ids that were linked; the others are
   * unknown, used, or another key's.
   */
  linkAttachments(ids: readonly string[], target: AttachmentTarget): Promise<string[]>;
  findAttachment(id: string): Promise<AttachmentRecord | undefined>;
  /** Counts the files that count towards the limit of the report (`count-attachments.ts`). */
  countLimitedAttachments(reportId: string): Promise<number>;
}

/** Reads of reports, and files that wait for one. */
export interface ReportStore {
  findReport(trackingId: string): Promise<ReportFile | undefined>;
  findReportById(id: string): Promise<ReportFile | undefined>;
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
  /**
   * Makes a key's own file that no report has too old to be linked, as of a moment; the row stays until the
   * file is removed. Returns whether there was one.
   */
  expireAttachment(file: { id: string; keyId: string; at: Date }): Promise<boolean>;
  /** Deletes the row of a file that is linked to no report. */
  deleteWaitingAttachment(id: string): Promise<void>;
  findAttachment(id: string): Promise<AttachmentRecord | undefined>;
}
