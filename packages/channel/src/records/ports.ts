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

/** A store whose transactions offer `Tx`, the parts of the store that the work uses. */
export interface Transactions<Tx> {
  transaction<Result>(work: (transaction: Tx) => Promise<Result>): Promise<Result>;
}

export interface LockTransaction {
  /**
   * Takes a lock until the transaction ends. Returns false immediately when another transaction, in any
   * process, holds it.
   */
  lock(name: string): Promise<boolean>;
  /** Takes a lock until the transaction ends, and waits for the transaction that holds it. */
  waitForLock(name: string): Promise<void>;
}

/** The records that a store finds only by the values of their fields, by the name of their kind. */
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

/** The kinds that `Records` can write. Writing one of the other kinds also changes other data. */
export type WrittenKind = Exclude<KindName, "keySightings" | "supports">;

type Comparable = string | number | boolean | Date | null;

/** The values that a record's fields must have. For an array, the field must have one of its values. */
export type Match<Name extends KindName> = {
  [Field in keyof StoredRecords[Name]]?: StoredRecords[Name][Field] extends Comparable
    ? StoredRecords[Name][Field] | readonly StoredRecords[Name][Field][]
    : never;
};

/** Fields that a store may seal. They can only be written together with the whole record. */
type SealedField = "content" | "email" | "fields" | "fileName" | "name" | "text";

/** Reads of records. An ID that is not a UUID matches no record. */
export interface RecordReads<Name extends KindName> {
  /** Returns the record with these values. They must identify at most one record, as its key does. */
  find<Kind extends Name>(kind: Kind, match: Match<Kind>): Promise<StoredRecords[Kind] | undefined>;
  /** Returns all records with these values, in the order that `kinds` gives for the kind. */
  list<Kind extends Name>(kind: Kind, match: Match<Kind>): Promise<StoredRecords[Kind][]>;
}

/** Reads and writes of records, inside and outside transactions. */
export interface Records<Name extends WrittenKind> extends RecordReads<Name> {
  /** Inserts a record, or replaces every field of the record with the same key. */
  put<Kind extends Name>(kind: Kind, record: StoredRecords[Kind]): Promise<void>;
  /** Inserts a record. Returns false, and changes nothing, when another one has its key or unique value. */
  insert<Kind extends Name>(kind: Kind, record: StoredRecords[Kind]): Promise<boolean>;
  /**
   * Inserts a record of version 1 like `insert`. For a later version, replaces every field of the record;
   * returns false unless the stored version is `record.version - 1`.
   */
  replace<Kind extends Extract<Name, VersionedKind>>(
    kind: Kind,
    record: StoredRecords[Kind],
  ): Promise<boolean>;
  /** Changes these fields in all records with the given values. Returns the number of records. */
  change<Kind extends Name>(
    kind: Kind,
    match: Match<Kind>,
    fields: Partial<Omit<StoredRecords[Kind], SealedField>>,
  ): Promise<number>;
  /** Deletes all records with the given values. Returns the number of records. */
  remove<Kind extends Name>(kind: Kind, match: Match<Kind>): Promise<number>;
}

/** The kinds whose records have a version. */
export type VersionedKind = {
  [Name in WrittenKind]: StoredRecords[Name] extends { version: number } ? Name : never;
}[WrittenKind];
