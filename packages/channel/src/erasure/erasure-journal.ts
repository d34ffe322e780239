import type { ArchiveReason } from "@lapor/openapi";

/**
 * An erasure that a reporter requested: `identity` for an open report; `all` for the text, files and identity
 * of a closed report, with its final state. It contains no personal data. It contains a copy of the
 * tombstone, for a restored database that is older than the erasure.
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
 * A record of erasures outside the database, so a restored backup does not bring erased data back
 * (`applyErasures`).
 */
export interface ErasureJournal {
  /** Resolves when the record is durable. Recording the same erasure again has no effect. */
  note(record: ErasureRecord): Promise<void>;
}

/** A journal that records nothing, for stores without backups. */
export const noJournal: ErasureJournal = { note: async () => {} };
