import type { Hashing } from "../platform/hashing.ts";
import type { Clock, Random } from "../platform/system.ts";
import type { AnswerTemplateRecord, DraftRecord, NoteRecord, SavedViewRecord } from "./desk.ts";
import type { WebhookEndpointRecord } from "./events.ts";
import type { IdempotencyRecord, KeyRecord, KeySighting } from "./keys.ts";
import type { MailAddressRecord } from "./mail.ts";
import type {
  FollowedComplaint,
  NationalEntryRecord,
  NationalMessage,
  NationalPauseRecord,
} from "./national.ts";
import type { DigestDayRecord, NotificationSettingsRecord } from "./notifications.ts";
import type { OfficerRecord, OfficerSessionRecord, SignInRecord, UnitRecord } from "./officers.ts";
import type { Policy } from "./policy.ts";
import type { InboxExportRecord } from "./privacy.ts";
import type { AttachmentRecord } from "./report.ts";
import type { SupportRecord } from "./supports.ts";
import type { SurveyRecord } from "./survey.ts";

/** The external dependencies that most rules need. Each function names those that it needs. */
export interface System {
  clock: Clock;
  random: Random;
  hashing: Hashing;
  policy: Policy;
}

/** A store whose transactions offer `Tx`: the store slices that the work writes to. */
export interface Transactions<Tx> {
  transaction<Result>(work: (transaction: Tx) => Promise<Result>): Promise<Result>;
}

/** Named locks. */
export interface LockTransaction {
  /**
   * Takes a lock until the transaction ends. Returns false immediately when another transaction, in any
   * process, holds it.
   */
  lock(name: string): Promise<boolean>;
  /** Takes a lock until the transaction ends, and waits for the transaction that holds it. */
  waitForLock(name: string): Promise<void>;
}

/** The records that are stored and found by the values of their fields alone, by the name of their kind. */
export interface StoredRecords {
  answerTemplates: AnswerTemplateRecord;
  attachments: AttachmentRecord;
  digestDays: DigestDayRecord;
  drafts: DraftRecord;
  idempotencyRecords: IdempotencyRecord;
  inboxExports: InboxExportRecord;
  keys: KeyRecord;
  keySightings: KeySighting;
  mailAddresses: MailAddressRecord;
  nationalComplaints: FollowedComplaint;
  nationalEntries: NationalEntryRecord;
  nationalMessages: NationalMessage;
  nationalPauses: NationalPauseRecord;
  notes: NoteRecord;
  notificationSettings: NotificationSettingsRecord;
  officers: OfficerRecord;
  savedViews: SavedViewRecord;
  sessions: OfficerSessionRecord;
  signIns: SignInRecord;
  supports: SupportRecord;
  surveys: SurveyRecord;
  units: UnitRecord;
  webhookEndpoints: WebhookEndpointRecord;
}

export type KindName = keyof StoredRecords;

/** The kinds that `Records` writes. A write of the others changes more than the record. */
export type WrittenKind = Exclude<KindName, "keySightings" | "supports">;

type Comparable = string | number | boolean | Date | null;

/** The values that fields of a record must have; of an array, one of its values. */
export type Match<Name extends KindName> = {
  [Field in keyof StoredRecords[Name]]?: StoredRecords[Name][Field] extends Comparable
    ? StoredRecords[Name][Field] | readonly StoredRecords[Name][Field][]
    : never;
};

/** Fields that a store may seal: they are only written with the whole record. */
type SealedField = "content" | "email" | "fields" | "fileName" | "name" | "text";

/** Reads of records. An id that is not a UUID matches nothing. */
export interface RecordReads<Name extends KindName> {
  /** The record with these values. They must be unique, such as the key of the kind. */
  find<Kind extends Name>(kind: Kind, match: Match<Kind>): Promise<StoredRecords[Kind] | undefined>;
  /** All records with these values, in the order of the kind (`kinds`). */
  list<Kind extends Name>(kind: Kind, match: Match<Kind>): Promise<StoredRecords[Kind][]>;
}

/** Reads and writes of records, inside and outside of transactions. */
export interface Records<Name extends WrittenKind> extends RecordReads<Name> {
  /** Inserts a record, or replaces every field of the one with its key. */
  put<Kind extends Name>(kind: Kind, record: StoredRecords[Kind]): Promise<void>;
  /** Inserts a record. False, and nothing changes, when another one has its key or its unique value. */
  insert<Kind extends Name>(kind: Kind, record: StoredRecords[Kind]): Promise<boolean>;
  /**
   * Inserts version 1 as `insert`, and replaces every field for a later one. False unless the stored version
   * is `record.version - 1`.
   */
  replace<Kind extends Extract<Name, VersionedKind>>(
    kind: Kind,
    record: StoredRecords[Kind],
  ): Promise<boolean>;
  /** Changes fields of all records with these values. Returns how many there were. */
  change<Kind extends Name>(
    kind: Kind,
    match: Match<Kind>,
    fields: Partial<Omit<StoredRecords[Kind], SealedField>>,
  ): Promise<number>;
  /** Deletes all records with these values. Returns how many there were. */
  remove<Kind extends Name>(kind: Kind, match: Match<Kind>): Promise<number>;
}

/** Kinds whose records have a version. */
export type VersionedKind = {
  [Name in WrittenKind]: StoredRecords[Name] extends { version: number } ? Name : never;
}[WrittenKind];
