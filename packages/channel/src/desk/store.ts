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

/** Konsep. What one officer has typed for an act on a report and not sent yet. */
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
  insertAnswerTemplate(template: AnswerTemplateRecord): Promise<void>;
  /** Writes every field. False unless the stored version is `template.version - 1`. */
  updateAnswerTemplate(template: AnswerTemplateRecord): Promise<boolean>;
  /** False unless the stored version is `version`. */
  deleteAnswerTemplate(id: string, version: number): Promise<boolean>;
}

/** Reads of notes, drafts, answer templates and saved views, and the deletion of expired ones. */
export interface DeskStore {
  findDraft(reportId: string, officerId: string): Promise<DraftRecord | undefined>;
  /** Deletes all drafts of an officer. */
  deleteDraftsOf(officerId: string): Promise<void>;
  /** The saved views of an officer, oldest first. */
  listSavedViews(officerId: string): Promise<SavedViewRecord[]>;
  /** Deletes all saved views of an officer. */
  deleteSavedViewsOf(officerId: string): Promise<void>;
  /** Deletes drafts that were saved before a moment. Returns how many. */
  deleteOldDrafts(before: Date, limit: number): Promise<number>;
  /** Notes that these parties wrote on the report, the oldest first. */
  listNotes(reportId: string, agencyIds: readonly (string | null)[]): Promise<NoteRecord[]>;
  /** All templates of the party, in no particular order. */
  listAnswerTemplates(agencyId: string | null): Promise<AnswerTemplateRecord[]>;
}
