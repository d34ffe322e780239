import type { ReportStatus } from "@lapor/openapi";

/** Catatan. A note on a report by and for the officers of one party; `agencyId` null is national triage. */
export interface NoteRecord {
  id: string;
  reportId: string;
  agencyId: string | null;
  /** The key that wrote it. */
  keyId: string;
  at: Date;
  text: string;
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
  /** Starts at 1 and grows with every change. */
  version: number;
  updatedAt: Date;
}

/** Writes of notes and answer templates, in a transaction. */
export interface DeskTransaction {
  insertNote(note: NoteRecord): Promise<void>;
  insertAnswerTemplate(template: AnswerTemplateRecord): Promise<void>;
  /** Writes every field. False unless the stored version is `template.version - 1`. */
  updateAnswerTemplate(template: AnswerTemplateRecord): Promise<boolean>;
  /** False unless the stored version is `version`. */
  deleteAnswerTemplate(id: string, version: number): Promise<boolean>;
}

/** Reads of notes and answer templates. */
export interface DeskStore {
  /** Notes that these parties wrote on the report, the oldest first. */
  listNotes(reportId: string, agencyIds: readonly (string | null)[]): Promise<NoteRecord[]>;
  /** All templates of the party, in no particular order. */
  listAnswerTemplates(agencyId: string | null): Promise<AnswerTemplateRecord[]>;
}
