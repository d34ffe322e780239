import type { ReportStatus, TemplateAct } from "@lapor/openapi";

/** Catatan. A note on a report by and for the officers of one party; `agencyId` null is national triage. */
export interface NoteRecord {
  id: string;
  reportId: string;
  agencyId: string | null;
  /** The key that wrote it. */
  keyId: string;
  at: Date;
  text: string;
  /** The ids of the mentioned officers. */
  mentions: string[];
  /** Its text could not be decrypted and is left out. Never set in a stored record. */
  unreadable?: true;
}

/** Templat jawaban. A text that one party reuses; `agencyId` null is national triage. */
export interface AnswerTemplateRecord {
  id: string;
  agencyId: string | null;
  name: string;
  text: string;
  /** Null: for all categories. */
  categoryId: string | null;
  /** Null: for all states. */
  status: ReportStatus | null;
  /** The act whose text it is. Null: an answer. */
  act: TemplateAct | null;
  /** The unit to assign reports to. Null: none. */
  unitId: string | null;
  /** Starts at 1 and grows with every change. */
  version: number;
  updatedAt: Date;
}

/** Konsep. An officer's unsent text for one action on a report. */
export interface DraftRecord {
  reportId: string;
  officerId: string;
  /** The operation for which it is written. */
  act: string;
  /** JSON of the typed fields; empty if it could not be decrypted. */
  fields: string;
  savedAt: Date;
}

/** Tampilan tersimpan. Filters of the inbox that one officer has named. */
export interface SavedViewRecord {
  officerId: string;
  /** A UUID that the client created: unique among the views of the officer. */
  id: string;
  /** JSON of the name, the view and the filters; empty if it could not be decrypted. */
  content: string;
  createdAt: Date;
}
