import type { SavedViewRecord } from "../records/desk.ts";
import type { Records } from "../records/ports.ts";

/** Notes, drafts, answer templates and saved views. */
export type DeskStore = Records<"answerTemplates" | "drafts" | "notes" | "savedViews">;

/** The same in a transaction. */
export interface DeskTransaction extends DeskStore {
  /**
   * The saved views of an officer, oldest first, locked until the end of the transaction. Undefined if the
   * officer does not exist or is a former one.
   */
  lockSavedViews(officerId: string): Promise<SavedViewRecord[] | undefined>;
}
