import type { ReportStatus, TemplateAction } from "@lapor/openapi";

/**
 * Catatan. A note on a report, written by an officer for the officers of one party; `agencyId` null means
 * national triage.
 */
export interface NoteRecord {
  id: string;
  reportId: string;
  agencyId: string | null;
  /** The ID of the key or officer that wrote the note. */
  keyId: string;
  at: Date;
  text: string;
  /** IDs of the mentioned officers. */
  mentions: string[];
  /** Set when the text could not be decrypted and is omitted. Never set in a stored record. */
  unreadable?: true;
}

/** Templat jawaban. A text that a party reuses; `agencyId` null means national triage. */
export interface AnswerTemplateRecord {
  id: string;
  agencyId: string | null;
  name: string;
  text: string;
  /** The category that the template is for. Null means all categories. */
  categoryId: string | null;
  /** The state that the template is for. Null means all states. */
  status: ReportStatus | null;
  /** The action that uses the text. Null means an answer. */
  action: TemplateAction | null;
  /** The unit that the template assigns reports to. Null means none. */
  unitId: string | null;
  /** Starts at 1 and increases with every change. */
  version: number;
  updatedAt: Date;
}

/** Konsep. An officer's unsent text for one action on a report. */
export interface DraftRecord {
  reportId: string;
  officerId: string;
  action: string;
  /** JSON of the typed fields; empty if it could not be decrypted. */
  fields: string;
  savedAt: Date;
}

/** Tampilan tersimpan. Inbox filters that an officer has saved under a name. */
export interface SavedViewRecord {
  officerId: string;
  /** A UUID created by the client, unique among the officer's views. */
  id: string;
  /** JSON of the name, the view and the filters; empty if it could not be decrypted. */
  content: string;
  createdAt: Date;
}
