import type {
  ActorKind,
  ArchiveReason,
  Classification,
  DueStage,
  NationalState,
  ReportStatus,
  TimelineKind,
} from "@lapor/openapi";

/** The place where it happened, with the fields of `NewLocation` in the contract. */
export interface LocationRecord {
  regionCode?: string;
  address?: string;
  /** Degrees, to a millionth: 11 cm. */
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
 * are those of the message that passes it on (`records/national.ts`). Only the queue itself turns `pending`
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

/** The submitted values of corrected fields. Null: the field was not given. */
export interface OriginalRecord {
  title?: string;
  classification?: Classification;
  categoryId?: string | null;
  location?: LocationRecord;
}

/** The agency's promise to answer until a day, a local date (YYYY-MM-DD). */
export interface PromiseRecord {
  date: string;
  madeAt: Date;
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
  /** JSON of an `OriginalRecord` (`original.ts`); null unless an officer corrected the report. */
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
  /** The unit of the responsible agency that works on it. */
  unitId: string | null;
  /** The officer of the responsible agency to whom the report is assigned. */
  officerId: string | null;
  /** When the responsible agency verified it; null again after it moves. */
  verifiedAt: Date | null;
  transferCount: number;
  /** Number of times that the reporter has contested the report. */
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
  /** Number of reports merged into this one, directly or through other duplicates. */
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
  /**
   * Start of the stage's days. A pause moves it, so that the stage keeps its length. Null when nothing is
   * due.
   */
  dueFrom: Date | null;
  /** Null unless the agency promised a day and has not answered yet. It does not affect the deadline. */
  promise: PromiseRecord | null;
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
  /** The head of the history: the first bytes of the last timeline entry's `hash` (`headOf`). */
  historyHead: string;
  /** Its text is undecryptable and left empty. Set only when it is read, never stored. */
  unreadable?: true;
}

/** The fields of a report that could contain text: all but numbers, times, flags and closed sets of values. */
type TextFieldOf<Field extends keyof ReportRecord> =
  NonNullable<ReportRecord[Field]> extends boolean | number | Date
    ? never
    : NonNullable<ReportRecord[Field]> extends string
      ? string extends NonNullable<ReportRecord[Field]>
        ? Field
        : never
      : Field;

/**
 * What erasure does to each of these fields. A field with the reporter's words becomes empty or null; in a
 * confidential report it is also sealed. A new field that could contain text does not compile until it is
 * listed here.
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
  // The region is kept and never sealed; `sealReport` and `emptiedWords` treat the rest of the place.
  location: "kept",
  categoryId: "kept",
  original: "null",
  chosenAgencyId: "kept",
  siteAgencyId: "kept",
  notice: "kept",
  unitId: "kept",
  officerId: "kept",
  mergedIntoId: "kept",
  // `eraseReport` removes its number, URL and status.
  national: "kept",
  promise: "kept",
  historyHead: "kept",
} as const satisfies {
  [Field in keyof ReportRecord as TextFieldOf<Field>]:
    | "kept"
    | (null extends ReportRecord[Field] ? "null" : "emptied");
};

/** A field of a report with the reporter's words as one text. The place is not such a field. */
export type WordsField = {
  [Field in keyof typeof erasures]: (typeof erasures)[Field] extends "kept" ? never : Field;
}[keyof typeof erasures];

/** The reporter's words of an erased report. */
export const erasedWords = Object.fromEntries(
  Object.entries(erasures)
    .filter(([, erasure]) => erasure !== "kept")
    .map(([field, erasure]) => [field, erasure === "null" ? null : ""]),
) as Pick<ReportRecord, WordsField>;

/** The fields of a report with the reporter's words. */
export const wordsFields = Object.keys(erasedWords) as WordsField[];

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
  /** The officer who acted, signed in. Null for all others, and for systems of officers. */
  officerId: string | null;
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
 * A file. Without a report and a support, it waits for one. `entryId` is the timeline entry that it came
 * with; null for the report itself.
 */
export interface AttachmentRecord {
  id: string;
  /** Null for the photo of a supporter too: nothing that lists the files of a report contains it. */
  reportId: string | null;
  entryId: string | null;
  /** The support of a public report that the photo belongs to. */
  supportId: string | null;
  /** The key that uploaded it; only the same key may use it. */
  keyId: string;
  fileName: string;
  mediaType: string;
  bytes: number;
  /** Pixels, as a picture is shown; null for a document. */
  width: number | null;
  height: number | null;
  /**
   * A keyed hash of its bytes (`Secrets.fileHash`), for the doctor and backups. It begins with the id of the
   * sealing key that it was made with.
   */
  contentHash: string;
  createdAt: Date;
  /** Its name is undecryptable and left empty. Set only when it is read, never stored. */
  unreadable?: true;
}

/** Matches a file that waits: it is linked to no report and no support. */
export const unlinked = { reportId: null, supportId: null } as const;

/** A report with its timeline, files and departures, oldest first. Never contains the identity. */
export interface ReportFile {
  report: ReportRecord;
  timeline: TimelineRecord[];
  attachments: AttachmentRecord[];
  departures: DepartureRecord[];
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

/** An answer as the public reads it. */
export interface ReleasedAnswerRecord {
  entryId: string;
  message: string;
}

/** A photo that an officer released. */
export interface ReleasedPhotoRecord {
  /** The id of the attachment. */
  id: string;
  from: "reporter" | "supporter" | "agency";
  mediaType: string;
  bytes: number;
  width: number;
  height: number;
}

/** The text and photos that an officer released. Nothing else that people sent is ever public. */
export interface ReleasedTextRecord {
  title: string;
  body: string;
  answers: ReleasedAnswerRecord[];
  photos: ReleasedPhotoRecord[];
}
