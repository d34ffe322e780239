import type { ReportStatus } from "@lapor/openapi";

/** Catatan. What the officers of one party write on a report for each other; `agencyId` null is national triage. */
export interface NoteRecord {
  id: string;
  reportId: string;
  agencyId: string | null;
  /** The key that wrote it. */
  keyId: string;
  at: Date;
  text: string;
  /** Its text did not open: it is given without. Only ever of what was read. */
  unreadable?: true;
}

/** Templat jawaban. Ready-made words of one party; `agencyId` null is national triage. */
export interface AnswerTemplateRecord {
  id: string;
  agencyId: string | null;
  name: string;
  text: string;
  /** Null: for all categories. */
  categoryId: string | null;
  /** Null: for all states. */
  status: ReportStatus | null;
  /** Counts every change. Starts at 1. */
  version: number;
  updatedAt: Date;
}

/** What officers keep at their desk, inside a transaction. */
export interface DeskTransaction {
  insertNote(note: NoteRecord): Promise<void>;
  insertAnswerTemplate(template: AnswerTemplateRecord): Promise<void>;
  /** Writes every field where the stored version is `template.version - 1`; false when it is another or the template is gone. */
  updateAnswerTemplate(template: AnswerTemplateRecord): Promise<boolean>;
  /** False when it has another version or is gone. */
  deleteAnswerTemplate(id: string, version: number): Promise<boolean>;
}

/** What officers keep at their desk. */
export interface DeskStore {
  /** Notes that these parties wrote on the report, the oldest first. */
  listNotes(reportId: string, agencyIds: readonly (string | null)[]): Promise<NoteRecord[]>;
  /** All of the party's, in no order. */
  listAnswerTemplates(agencyId: string | null): Promise<AnswerTemplateRecord[]>;
}
