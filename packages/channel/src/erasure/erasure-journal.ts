import type { ArchiveReason } from "@lapor/openapi";

/**
 * An erasure that a reporter requested. `identity`: of an open report. `all`: text, files and identity of an
 * ended report, with its final state. Contains no personal data: it is a copy of the tombstone, for a
 * database older than the erasure.
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
 * A record of erasures apart from the database, so that a restored backup does not bring erased data back
 * (`applyErasures`).
 */
export interface ErasureJournal {
  /** Resolves when the record is durable. Recording the same erasure again has no effect. */
  note(record: ErasureRecord): Promise<void>;
}

/** A journal that records nothing, for a store without backups. */
export const noJournal: ErasureJournal = { note: async () => {} };
