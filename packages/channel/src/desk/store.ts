import type { AnswerTemplateRecord, DraftRecord, NoteRecord, SavedViewRecord } from "../records/desk.ts";

/** Writes of notes, drafts, answer templates and saved views, in a transaction. */
export interface DeskTransaction {
  insertNote(note: NoteRecord): Promise<void>;
  /** Replaces the officer's draft for the report. */
  saveDraft(draft: DraftRecord): Promise<void>;
  /** Deletes the officer's draft for the report: of any act, or only of this one. */
  deleteDraft(draft: Pick<DraftRecord, "reportId" | "officerId"> & { act?: string }): Promise<void>;
  /**
   * The saved views of an officer, oldest first, locked until the end of the transaction. Undefined if the
   * officer does not exist or is a former one.
   */
  lockSavedViews(officerId: string): Promise<SavedViewRecord[] | undefined>;
  /** Inserts a view, or replaces its content. */
  saveView(view: SavedViewRecord): Promise<void>;
  deleteView(view: Pick<SavedViewRecord, "officerId" | "id">): Promise<void>;
  /**
   * Inserts version 1, and replaces every field for a later one. False unless the stored version is
   * `template.version - 1`.
   */
  putAnswerTemplate(template: AnswerTemplateRecord): Promise<boolean>;
  /** False unless the stored version is `version`. */
  deleteAnswerTemplate(id: string, version: number): Promise<boolean>;
}

/** Reads of notes, drafts, answer templates and saved views, and the deletion of expired ones. */
export interface DeskStore {
  findDraft(reportId: string, officerId: string): Promise<DraftRecord | undefined>;
  /** The saved views of an officer, oldest first. */
  listSavedViews(officerId: string): Promise<SavedViewRecord[]>;
  /** Deletes the drafts and the saved views of an officer. */
  clearDeskOf(officerId: string): Promise<void>;
  /** Notes that these parties wrote on the report, the oldest first. */
  listNotes(reportId: string, agencyIds: readonly (string | null)[]): Promise<NoteRecord[]>;
  /** All templates of the party, in no particular order. */
  listAnswerTemplates(agencyId: string | null): Promise<AnswerTemplateRecord[]>;
}
