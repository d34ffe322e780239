import type { ArchiveReason } from "@lapor/openapi";

/**
 * What a reporter has had erased of one report. `identity`: of an open one. `all`: words, files and identity of one that had ended, with how
 * it had. Nothing personal: it is the tombstone once more, for a database that is older than the erasure.
 */
export type ErasureRecord = { reportId: string; at: Date } & (
  | { erased: "identity" }
  | {
      erased: "all";
      status: "closed" | "archived";
      archiveReason: ArchiveReason | null;
      endedAt: Date;
    }
);

/**
 * Where erasures are noted a second time: apart from the database, so that bringing back a backup of it does not bring back what was
 * erased since (`applyErasures`).
 */
export interface ErasureJournal {
  /** Resolves once it lasts. Noted again, it is still one. */
  note(record: ErasureRecord): Promise<void>;
}

/** Notes nothing: for a store that no backup is brought back into. */
export const noJournal: ErasureJournal = { note: async () => {} };
