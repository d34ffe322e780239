import type {
  ActorKind,
  ArchiveReason,
  Classification,
  DueStage,
  NationalState,
  ReportStatus,
  TimelineKind,
} from "@lapor/openapi";

/** The place of the reported event, with the fields of the contract's `NewLocation`. */
export interface LocationRecord {
  regionCode?: string;
  address?: string;
  /** In degrees, to a millionth (11 cm). */
  latitude?: number;
  longitude?: number;
}

/**
 * The privacy notice that the reporter saw. `seenAt` is RFC 3339 text as sent, because the sender's clock may
 * be wrong.
 */
export interface SeenNoticeRecord {
  version: string;
  seenAt: string;
}

/**
 * The report's state in the national channel, SP4N-LAPOR!. `manual`: the report still has to be submitted
 * there by hand. `forwarded`: it is there; its number, URL and status are erased together with the report's
 * text. The other states are those of the message that forwards it (`records/national.ts`). Only the queue
 * changes `pending` to `sending` and back, and these changes do not create a new version.
 */
export interface NationalRecord {
  state: NationalState;
  trackingId: string | null;
  url: string | null;
  ministryStatus: string | null;
  forwardedAt: Date | null;
  /** When the number and the status were last recorded. */
  checkedAt: Date | null;
}

/**
 * The holder. Exactly one party holds an open report: the responsible agency if there is one; otherwise
 * SP4N-LAPOR! if there is a custodian; otherwise national triage.
 */
export interface HolderFields {
  responsibleAgencyId: string | null;
  /** The agency that forwarded the report to SP4N-LAPOR!. Null unless the report is there. */
  custodianAgencyId: string | null;
}

/** The submitted values of corrected fields. Null means that the field was not submitted. */
export interface OriginalRecord {
  title?: string;
  classification?: Classification;
  categoryId?: string | null;
  location?: LocationRecord;
}

/** The agency's promise to answer by a given day, as a local date (YYYY-MM-DD). */
export interface PromiseRecord {
  date: string;
  madeAt: Date;
}

/** A report as stored. */
export interface ReportRecord extends HolderFields {
  id: string;
  trackingId: string;
  accessCodeHash: string;
  /**
   * The number of the current version, which is also the ETag. Starts at 1 and increases with every change.
   */
  version: number;
  classification: Classification;
  /**
   * Berkadar pengawasan: the complaint needs an examination, so the deadline for its answer is longer. Always
   * false for other classifications.
   */
  needsExamination: boolean;
  title: string;
  body: string;
  /** A local date (YYYY-MM-DD), or null for an aspiration or a question without a date. */
  occurredOn: string | null;
  location: LocationRecord;
  categoryId: string | null;
  /** JSON of an `OriginalRecord` (`original.ts`), or null unless an officer corrected the report. */
  original: string | null;
  /** The agency that the reporter chose, if any. */
  chosenAgencyId: string | null;
  /** The agency whose site the report came from. */
  siteAgencyId: string;
  anonymous: boolean;
  confidential: boolean;
  /** Shown only to the reporter, never to an agency. */
  notice: SeenNoticeRecord | null;
  status: ReportStatus;
  /** The responsible agency's unit that works on the report. */
  unitId: string | null;
  /** The responsible agency's officer to whom the report is assigned. */
  officerId: string | null;
  /** When the responsible agency verified the report; null again after the report moves. */
  verifiedAt: Date | null;
  transferCount: number;
  /** The number of times that the reporter has contested the report. */
  contestCount: number;
  pingPong: boolean;
  /**
   * The status to return to when the reporter responds. Null unless the report is waiting for its reporter.
   */
  pausedStatus: ReportStatus | null;
  /** The remaining days of the paused stage, counted in that stage's own unit. */
  pausedDays: number | null;
  /** Null unless the report is archived. */
  archiveReason: ArchiveReason | null;
  /** The report that this one was merged into; null unless it is archived as a duplicate. */
  mergedIntoId: string | null;
  /** The number of reports merged into this one, directly or through other duplicates. */
  duplicateCount: number;
  /** The reporter's rating of the last answer, from 1 to 5. */
  rating: number | null;
  /** Null unless the report is in SP4N-LAPOR! or has to be submitted there. */
  national: NationalRecord | null;
  /** When an officer last released the report to the public. Null while it is not public. */
  releasedAt: Date | null;
  submittedAt: Date;
  updatedAt: Date;
  /** When the report was closed or archived; null while it is open. */
  endedAt: Date | null;
  dueAt: Date | null;
  dueStage: DueStage | null;
  /**
   * When the stage's days start. A pause moves this forward, so the stage keeps its length. Null when nothing
   * is due.
   */
  dueFrom: Date | null;
  /**
   * Null unless the agency has promised a day and not answered yet. The promise does not affect the deadline.
   */
  promise: PromiseRecord | null;
  /** The deadline that the current stage has missed, or null if it has missed none. */
  overdueSince: Date | null;
  /** 1 when the stage is overdue; 2 when the same number of days has passed again. */
  escalation: 0 | 1 | 2;
  /** When the reporter was warned that the report will end without a response. Null until then. */
  warnedAt: Date | null;
  /** When the next automatic transition is due (`clocks.ts`). Null when none is planned. */
  actsAt: Date | null;
  /** When the reporter requested the erasure of personal data. Null until then. */
  erasureRequestedAt: Date | null;
  /**
   * When the text, files and identity were erased. Null until then. Afterwards the title and the body are
   * empty.
   */
  erasedAt: Date | null;
  /** The history's head, which is the first bytes of the last timeline entry's `hash` (`headOf`). */
  historyHead: string;
  /** Set when the report's text is undecryptable and left empty. Set only on reading, never stored. */
  unreadable?: true;
}

/**
 * The optional fields that a report keeps as they were submitted. Everybody who can read the report's text
 * can read them.
 */
export const optionalFields = ["occurredOn"] as const;

export type OptionalField = (typeof optionalFields)[number];

/** The report fields that could contain text: all except numbers, times, flags and closed sets of values. */
type TextFieldOf<Field extends keyof ReportRecord> =
  NonNullable<ReportRecord[Field]> extends boolean | number | Date
    ? never
    : NonNullable<ReportRecord[Field]> extends string
      ? string extends NonNullable<ReportRecord[Field]>
        ? Field
        : never
      : Field;

/**
 * What erasure does to each of these fields. A field with the reporter's text becomes empty or null. In a
 * confidential report, such a field is also sealed. A new field that could contain text does not compile
 * until it is listed here.
 */
const erasures = {
  id: "kept",
  trackingId: "kept",
  accessCodeHash: "kept",
  responsibleAgencyId: "kept",
  custodianAgencyId: "kept",
  title: "emptied",
  body: "emptied",
  occurredOn: "kept",
  // The region is kept and never sealed. `sealReport` and `emptiedWords` handle the rest of the place.
  location: "kept",
  categoryId: "kept",
  original: "null",
  chosenAgencyId: "kept",
  siteAgencyId: "kept",
  notice: "kept",
  unitId: "kept",
  officerId: "kept",
  mergedIntoId: "kept",
  // `eraseReport` removes the number, URL and status in it.
  national: "kept",
  promise: "kept",
  historyHead: "kept",
} as const satisfies {
  [Field in keyof ReportRecord as TextFieldOf<Field>]:
    | "kept"
    | (null extends ReportRecord[Field] ? "null" : "emptied");
};

/**
 * A report field whose value is text from the reporter. The place is excluded, because it has several fields.
 */
export type WordsField = {
  [Field in keyof typeof erasures]: (typeof erasures)[Field] extends "kept" ? never : Field;
}[keyof typeof erasures];

/** The values that the fields with the reporter's text have after erasure. */
export const erasedWords = Object.fromEntries(
  Object.entries(erasures)
    .filter(([, erasure]) => erasure !== "kept")
    .map(([field, erasure]) => [field, erasure === "null" ? null : ""]),
) as Pick<ReportRecord, WordsField>;

/** The report fields that contain the reporter's text. */
export const wordsFields = Object.keys(erasedWords) as WordsField[];

/**
 * An entry in a report's history. Entries are only added, never changed; `hash` chains each entry to the one
 * before.
 */
export interface TimelineRecord extends HolderFields {
  id: string;
  reportId: string;
  /** The report's version after this entry. */
  version: number;
  at: Date;
  kind: TimelineKind;
  actorKind: ActorKind;
  actorAgencyId: string | null;
  /** The institution that wrote the entry in SP4N-LAPOR!, as SP4N-LAPOR! names it. Only with `sp4n`. */
  institution: string | null;
  /**
   * The acting person in the calling system, as that system names them. Erased together with the message, so
   * the chain does not cover it.
   */
  actorReference: string | null;
  /** The signed-in officer who acted. Null for all other actors, including officers' systems. */
  officerId: string | null;
  status: ReportStatus;
  message: string | null;
  /**
   * A salted hash of the message. The chain of hashes covers it instead of the message, so erasing the
   * message does not break the chain.
   */
  messageHash: string | null;
  /**
   * Erased together with the message, because with the salt, anybody could guess a short message from its
   * hash.
   */
  messageSalt: string | null;
  pingPong: boolean;
  rating: number | null;
  hash: string;
  /** Set when the entry's text is undecryptable and left empty. Set only on reading, never stored. */
  unreadable?: true;
}

/**
 * A file. A file that belongs to neither a report nor a support is waiting for one. `entryId` is the timeline
 * entry that it came with, or null for the report itself.
 */
export interface AttachmentRecord {
  id: string;
  /** Also null for a supporter's photo, so nothing that lists a report's files contains the photo. */
  reportId: string | null;
  entryId: string | null;
  /** The support that the photo belongs to. */
  supportId: string | null;
  /** The key that uploaded the file; only that key can use it. */
  keyId: string;
  fileName: string;
  mediaType: string;
  bytes: number;
  /** The width in pixels, as the picture is shown; null for a document. */
  width: number | null;
  height: number | null;
  /**
   * A keyed hash of the file's bytes (`Secrets.fileHash`), for `lapor doctor` and for backups. It begins with
   * the ID of the sealing key with which it was made.
   */
  contentHash: string;
  createdAt: Date;
  /** Set when the file's name is undecryptable and left empty. Set only on reading, never stored. */
  unreadable?: true;
}

/** Matches a file that waits for a report: it is linked to no report and no support. */
export const unlinked = { reportId: null, supportId: null } as const;

/** A report with its timeline, files and departures, each oldest first. Never contains the identity. */
export interface ReportFile {
  report: ReportRecord;
  timeline: TimelineRecord[];
  attachments: AttachmentRecord[];
  departures: DepartureRecord[];
}

/**
 * A report's departure from a party, with the report's state at that time. Departures are only added, never
 * changed.
 */
export interface DepartureRecord {
  reportId: string;
  /** The version of the entry that moved the report. */
  version: number;
  /** The party that held the report until then. Null means national triage. */
  agencyId: string | null;
  at: Date;
  classification: Classification;
  categoryId: string | null;
}

/** An answer as the public sees it. */
export interface ReleasedAnswerRecord {
  entryId: string;
  message: string;
}

/** A photo that an officer released. */
export interface ReleasedPhotoRecord {
  id: string;
  from: "reporter" | "supporter" | "agency";
  mediaType: string;
  bytes: number;
  width: number;
  height: number;
}

/** The text and photos that an officer released. Nothing else that people sent ever becomes public. */
export interface ReleasedTextRecord {
  title: string;
  body: string;
  answers: ReleasedAnswerRecord[];
  photos: ReleasedPhotoRecord[];
}
