import type {
  Actor,
  ArchiveReason,
  Classification,
  DueStage,
  ReportStatus,
  TimelineKind,
} from "@lapor/openapi";

/** Where it happened; the fields of the contract's `NewLocation`. */
export interface LocationRecord {
  regionCode?: string;
  address?: string;
  latitude?: number;
  longitude?: number;
}

/** Which privacy notice the reporter was shown; `seenAt` is an RFC 3339 time to the letter, by a clock that may be wrong. */
export interface SeenNoticeRecord {
  version: string;
  seenAt: string;
}

/** A report as stored. `responsibleAgencyId` null means national triage: an open report always has exactly one of both. */
export interface ReportRecord {
  id: string;
  trackingId: string;
  accessCodeHash: string;
  /** Counts every change; the ETag. Starts at 1. */
  version: number;
  classification: Classification;
  /** Berkadar pengawasan: a complaint whose answer has a longer deadline. Never true of another classification. */
  needsExamination: boolean;
  title: string;
  body: string;
  /** Local date, YYYY-MM-DD. */
  occurredOn: string;
  location: LocationRecord;
  categoryId: string | null;
  /** What the citizen chose, if anything. */
  chosenAgencyId: string | null;
  /** The agency whose site the report came from. */
  siteAgencyId: string;
  anonymous: boolean;
  confidential: boolean;
  /** For the reporter alone, never for an agency. */
  notice: SeenNoticeRecord | null;
  status: ReportStatus;
  responsibleAgencyId: string | null;
  unit: string | null;
  /** When the responsible agency verified it; null again after it moves. */
  verifiedAt: Date | null;
  transferCount: number;
  /** How often the reporter contested it. */
  contestCount: number;
  pingPong: boolean;
  /** Where the report goes back to when its reporter has told what was asked; null unless it awaits its reporter. */
  pausedStatus: ReportStatus | null;
  /** Days that the stage there had left, of the kind in which it is counted. */
  pausedDays: number | null;
  /** Null unless the report is archived. */
  archiveReason: ArchiveReason | null;
  /** The report that this one was merged into; null unless it is archived as a duplicate. */
  mergedIntoId: string | null;
  /** How many reports were merged into this one, those merged into them included. */
  duplicateCount: number;
  /** Of the last answer, 1 to 5. */
  rating: number | null;
  /** When an officer last released it to the public; null while the public may not read it. */
  releasedAt: Date | null;
  submittedAt: Date;
  updatedAt: Date;
  /** When it was closed or archived; null while it is open. */
  endedAt: Date | null;
  dueAt: Date | null;
  dueStage: DueStage | null;
  /** The deadline that the present stage has missed; null while it has missed none. */
  overdueSince: Date | null;
  /** 1 once the stage is overdue, 2 when as many days again have passed. */
  escalation: 0 | 1 | 2;
  /** When the reporter was told that silence ends this stage; null until then. */
  warnedAt: Date | null;
  /** When the channel has to act by itself next (`clocks.ts`); null when never. */
  actsAt: Date | null;
  /** When the reporter asked for the erasure of what is personal; null until then. */
  erasureRequestedAt: Date | null;
  /** When words, files and identity were erased; null until then. The title and the body are empty afterwards. */
  erasedAt: Date | null;
  /** `hash` of the last entry of the timeline: the head of the chain. */
  historyHash: string;
  /** Its words did not open: it is given without them. Only ever of what was read. */
  unreadable?: true;
}

/** One thing that happened to a report. Only ever added, and chained to the one before by `hash` (`history.ts`). */
export interface TimelineRecord {
  id: string;
  reportId: string;
  /** The report's version that this entry made. */
  version: number;
  at: Date;
  kind: TimelineKind;
  actorKind: Actor["kind"];
  actorAgencyId: string | null;
  status: ReportStatus;
  responsibleAgencyId: string | null;
  message: string | null;
  /** Of the words, salted: the chain holds it in their place, so that words can be erased later without breaking the chain. */
  messageHash: string | null;
  /** Goes with the words when they are erased: what is left of short words could else be guessed. */
  messageSalt: string | null;
  pingPong: boolean;
  rating: number | null;
  hash: string;
  /** Its words did not open: it is given without them. Only ever of what was read. */
  unreadable?: true;
}

/** A file. Without `reportId` it waits for a report; `entryId` names the timeline entry it came with, null for the report itself. */
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
  /** Its name did not open: it is given without. Only ever of what was read. */
  unreadable?: true;
}

/** A file that no report has. */
export interface WaitingAttachment {
  id: string;
  /** How often it could not be removed. */
  failures: number;
}

/** A report with all that belongs to it, oldest first; never the identity. */
export interface ReportFile {
  report: ReportRecord;
  timeline: TimelineRecord[];
  attachments: AttachmentRecord[];
  departures: DepartureRecord[];
}

/** Which page of an inbox is asked for. Order: `dueAt` (null last), then `id`. */
export interface InboxQuery {
  /** Null: national triage. Absent: whoever. */
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
  classification?: Classification;
  categoryId?: string;
  /** This region and everything that lies in it. */
  regionCode?: string;
  /** Beginnings of words (`report-words.ts`), all of which the report has. */
  words?: readonly string[];
  /** The `moment` of an earlier page: reports that have changed since are left out. */
  unchangedSince?: string;
  after?: { dueAt: Date | null; id: string };
  limit: number;
}

/** A page of an inbox. */
export interface InboxPage {
  reports: ReportRecord[];
  /** Names what the store held when the page was read; only its maker knows how. Digits, colons and commas. */
  moment: string;
}

/** A report for which the channel has to do something by itself. */
export interface DueClock {
  id: string;
  actsAt: Date;
}

/** Which page of the reports whose `actsAt` has passed is asked for. Order: `actsAt`, then `id`. */
export interface DueQuery {
  before: Date;
  after?: DueClock;
  limit: number;
}

/** What waiting files are linked to; those uploaded before `uploadedAfter` count as gone. */
export interface AttachmentTarget {
  reportId: string;
  entryId: string | null;
  keyId: string;
  uploadedAfter: Date;
}

/** A departure of a report from a party, and how the report stood then. Only ever added. */
export interface DepartureRecord {
  reportId: string;
  /** Of the entry that moved the report. */
  version: number;
  /** Who had it before; null is national triage. */
  agencyId: string | null;
  at: Date;
  classification: Classification;
  categoryId: string | null;
}

/**
 * Which page of the reports that left a party is asked for. Order: the latest departure first, then `id`.
 * Filters other than the status apply to a report as it was when it left, and never match what the reader may
 * not know.
 */
export interface PassedOnQuery
  extends Pick<InboxQuery, "statuses" | "classification" | "categoryId" | "regionCode" | "words" | "limit"> {
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

/** The words that an officer released. Nothing else that anybody wrote is ever public. */
export interface ReleasedWordsRecord {
  title: string;
  body: string;
  answers: ReleasedAnswerRecord[];
}

/** Writes to a report. */
export interface ReportTransaction {
  /** False when the tracking ID is taken; then nothing was written. */
  insertReport(report: ReportRecord): Promise<boolean>;
  /** Reads a report by its id and keeps others from changing it until the transaction ends. */
  lockReport(id: string): Promise<ReportRecord | undefined>;
  /**
   * Writes every field where the stored version is `report.version - 1`; false when it is another. A change
   * of the holder adds a departure.
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
  /** How many files count towards the limit of the report (`count-attachments.ts`). */
  countLimitedAttachments(reportId: string): Promise<number>;
}

/** Reads of reports, and files that wait for one. */
export interface ReportStore {
  findReport(trackingId: string): Promise<ReportFile | undefined>;
  findReportById(id: string): Promise<ReportFile | undefined>;
  listInbox(query: InboxQuery): Promise<InboxPage>;
  listPassedOn(query: PassedOnQuery): Promise<PassedOnReport[]>;
  listDue(query: DueQuery): Promise<DueClock[]>;
  /**
   * Files that have waited for a report since before a moment: those with the fewest failures first, of them
   * the oldest. Leaves out those that are put off until after `now`.
   */
  listWaitingAttachments(query: { before: Date; now: Date; limit: number }): Promise<WaitingAttachment[]>;
  /** Records that a waiting file could not be removed, and when to try again. */
  putOffAttachment(id: string, until: Date): Promise<void>;
  /** Deletes the row of a file that no report has. */
  deleteWaitingAttachment(id: string): Promise<void>;
  findAttachment(id: string): Promise<AttachmentRecord | undefined>;
}
