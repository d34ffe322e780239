import type { SavedViewRecord } from "../records/desk.ts";
import type { Records } from "../records/ports.ts";

/** Notes, drafts, answer templates and saved views. */
export type DeskStore = Records<"answerTemplates" | "drafts" | "notes" | "savedViews">;

/** Notes, drafts, answer templates and saved views in a transaction. */
export interface DeskTransaction extends DeskStore {
  /**
   * Reads an officer's saved views, oldest first, and locks them until the end of the transaction. Returns
   * undefined if the officer does not exist or is no longer active.
   */
  lockSavedViews(officerId: string): Promise<SavedViewRecord[] | undefined>;
}
