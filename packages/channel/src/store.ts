import type {
  Actor,
  ArchiveReason,
  Classification,
  DueStage,
  ReportStatus,
  TimelineKind,
} from "@lapor/openapi";
import type { DeskStore, DeskTransaction } from "./desk/desk-ports.ts";
import type { EventRecord, EventStore } from "./events/event-ports.ts";
import type { WebhookStore } from "./events/webhook-ports.ts";
import type { LimitStore } from "./limits/limit-ports.ts";
import type { MailStore, MailTransaction } from "./mail/mail-ports.ts";
import type { PrivacyStore, PrivacyTransaction } from "./privacy/privacy-ports.ts";
import type { PublicStore, PublicTransaction } from "./public/public-ports.ts";
import type { DepartureRecord, PassedOnQuery, PassedOnReport } from "./report/departure-ports.ts";

/** What the channel needs of time. The mock sets it, the server reads the system's. */
export interface Clock {
  now(): Date;
}

/** Where randomness comes from: ids, tracking IDs, access codes. Must be unpredictable outside of tests and the mock. */
export interface Random {
  bytes(count: number): Uint8Array<ArrayBuffer>;
}

/** A stored file that is read in parts. It stays the same while it is read, or `read` rejects. */
export interface BlobReader {
  /** In bytes. */
  size: number;
  /** The bytes from `start` to `end`, exclusive. Rejects when some are missing. */
  read(start: number, end: number): Promise<Uint8Array<ArrayBuffer>>;
  close(): Promise<void>;
}

/** Where files lie. Keys are made by the channel and hold no names. */
export interface Blobs {
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Undefined when there is no such file. */
  get(key: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /**
   * For reading in parts; undefined when there is no such file. May read at most the first `openingBytes`
   * bytes in advance.
   */
  open(key: string): Promise<BlobReader | undefined>;
  delete(key: string): Promise<void>;
}

/** What became of a PDF: without what tells of its maker, or why it cannot be had so. */
export type CleanedPdf =
  | { bytes: Uint8Array<ArrayBuffer> }
  /** It wants a password; it is broken; it holds other files. */
  | { fault: "locked" | "unreadable" | "holds_files" };

/** For whom a PDF is cleaned, and how large it may get. */
export interface CleanPdfOptions {
  /** The most that the cleaned document may have: a few packed bytes can be many. */
  maxBytes: number;
  /** Where it comes from, so that nobody takes the turns of all; undefined where it is not known. */
  network: string | undefined;
  /** Aborts when nobody waits for it any more. */
  signal?: AbortSignal | undefined;
}

/**
 * Takes out of a PDF what tells of its maker, and leaves what it shows. Too much for the channel itself: hosts bring it. Throws
 * `StoreUnavailable` for what may pass: too many at once, or no time.
 */
export type CleanPdf = (bytes: Uint8Array<ArrayBuffer>, options: CleanPdfOptions) => Promise<CleanedPdf>;

/** What an officer's key may do: everything in national triage, everything in an agency, or only working on reports. */
export type Role = "national_admin" | "agency_admin" | "liaison";

/** A key as stored: never the key itself, only its SHA-256. */
export interface KeyRecord {
  id: string;
  hash: string;
  kind: "publishable" | "secret";
  /** Null only for the role `national_admin`. */
  agencyId: string | null;
  role: Role | null;
  /** Sites that may use a publishable key from a browser, as origins (`https://bandung.go.id`). */
  origins: string[];
  label: string;
  createdAt: Date;
  revokedAt: Date | null;
}

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

/** An answer kept for its `Idempotency-Key`. `keyHash` is the SHA-256 of the client's key: the key itself is part of a secret. */
export interface KeptAnswer {
  /** Who sent it: the id of the publishable or secret key, and for what operation. */
  scope: string;
  keyHash: string;
  bodyHash: string;
  /** JSON text of the answer, without secrets. */
  body: string;
  /** The report it made, if any. */
  reportId: string | null;
  createdAt: Date;
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

/** What waiting files are tied to; those uploaded before `uploadedAfter` count as gone. */
export interface AttachmentTarget {
  reportId: string;
  entryId: string | null;
  keyId: string;
  uploadedAfter: Date;
}

/**
 * All or nothing. Reads inside see its own writes. What is asked at once is done in the order in which it was asked; a write that fails may
 * be known by what comes after it, at the latest by the transaction's end.
 */
export interface Transaction extends DeskTransaction, MailTransaction, PublicTransaction, PrivacyTransaction {
  /** Takes a lock until the transaction ends. False at once when another transaction, in this or another process, holds it. */
  lock(name: string): Promise<boolean>;
  findKeptAnswer(scope: string, keyHash: string): Promise<KeptAnswer | undefined>;
  /** Replaces an older one of the same scope and key. */
  keepAnswer(answer: KeptAnswer): Promise<void>;
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
  /** After its timeline entry. `audienceOf` says who reads it. */
  insertEvent(event: EventRecord): Promise<void>;
  insertAttachment(attachment: AttachmentRecord): Promise<void>;
  /** Ties waiting attachments to a report, for a key. Returns the ids that were tied; others are unknown, another key's or used. */
  tieAttachments(ids: readonly string[], target: AttachmentTarget): Promise<string[]>;
  findAttachment(id: string): Promise<AttachmentRecord | undefined>;
  /** How many files count towards those that the report may have (`own-attachments.ts`). */
  countOwnAttachments(reportId: string): Promise<number>;
}

/**
 * Where reports, keys and kept answers are. Implemented in memory here, in SQL by the server.
 * Errors: throw `StoreUnavailable` when the store cannot be reached; anything else is a fault.
 */
export interface Store
  extends EventStore,
    WebhookStore,
    DeskStore,
    MailStore,
    PublicStore,
    LimitStore,
    PrivacyStore {
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  findKey(hash: string): Promise<KeyRecord | undefined>;
  insertKey(key: KeyRecord): Promise<void>;
  listKeys(): Promise<KeyRecord[]>;
  /**
   * Lets a site's key be used on these origins too; those that it has stay. The key as it is then, or undefined when there is no valid
   * publishable key with this id.
   */
  allowOrigins(id: string, origins: readonly string[]): Promise<KeyRecord | undefined>;
  /** False when there is no such key or it is revoked already. */
  revokeKey(id: string, at: Date): Promise<boolean>;
  findReport(trackingId: string): Promise<ReportFile | undefined>;
  findReportById(id: string): Promise<ReportFile | undefined>;
  listInbox(query: InboxQuery): Promise<InboxPage>;
  listPassedOn(query: PassedOnQuery): Promise<PassedOnReport[]>;
  listDue(query: DueQuery): Promise<DueClock[]>;
  /** Forgets answers kept before a moment, so many at the most. Returns how many they were. */
  deleteKeptAnswers(before: Date, limit: number): Promise<number>;
  /**
   * Files that have waited for a report since before a moment: first those that have resisted least, of them the oldest; not those that are
   * put off until after `now`.
   */
  listWaitingAttachments(query: { before: Date; now: Date; limit: number }): Promise<WaitingAttachment[]>;
  /** Notes that a waiting file could not be removed once more, and when that is to be tried again. */
  putOffAttachment(id: string, until: Date): Promise<void>;
  /** Forgets a file that no report has. */
  deleteWaitingAttachment(id: string): Promise<void>;
  findAttachment(id: string): Promise<AttachmentRecord | undefined>;
  /** Cheap proof that the store answers. */
  ping(): Promise<void>;
}

/** The store cannot be reached just now: the channel answers `unavailable` (503) and the client may try again. */
export class StoreUnavailable extends Error {
  override name = "StoreUnavailable";
}
