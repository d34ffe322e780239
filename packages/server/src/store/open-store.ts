import type { ErasureRecord, Resealing, Store } from "@lapor/channel/store";
import { type Kysely, sql } from "kysely";
import type { AccountStore } from "./accounts/account-store.ts";
import { sqlAccounts } from "./accounts/accounts.ts";
import { type Engine, openEngine, type StoreAddress } from "./engine/engine.ts";
import { findMissing, migrate } from "./engine/migrate.ts";
import { openKeptLimits } from "./kept-limits.ts";
import { countTextsSealedBy, type Resealed, reseal } from "./privacy/reseal.ts";
import { closeRestorations, listRestorations, type Restoration } from "./privacy/restorations.ts";
import { type SealKeys, sqlSealKeys } from "./privacy/seal-keys.ts";
import { gatherErasures, readUnerased } from "./privacy/tombstones.ts";
import { type Depths, readDepths } from "./queue-depths.ts";
import { type AttachmentFiles, sqlAttachmentFiles } from "./report/attachment-files.ts";
import { type History, readHistories } from "./report/histories.ts";
import { type DirectoryStore, sqlDirectoryStore } from "./routing/directory-versions.ts";
import { type RoutingModels, sqlRoutingModels } from "./routing/models.ts";
import { createSqlStore } from "./sql-store.ts";
import type { Tables } from "./tables/tables.ts";

/** An open store, with its operations for the server and the commands. */
export interface OpenStore extends Store {
  engine: Engine["name"];
  /** The names of the migrations that ran when the store was opened. */
  migrated: readonly string[];
  /** Yields every report with its history, in batches, for `lapor doctor`. */
  readHistories(): AsyncGenerator<History[]>;
  /** Reseals every text with the current key, for `lapor keys reseal`. */
  reseal(resealing: Resealing): Promise<Resealed>;
  /** Returns the number of texts that a key still seals. */
  countTextsSealedBy(keyId: string): Promise<number>;
  /** The files that the attachments require. */
  attachmentFiles: AttachmentFiles;
  /** Moves pending words into the search indexes. Returns the number of pages that they filled. */
  cleanSearchIndexes(): Promise<number>;
  /** Returns the current time of the database's clock. */
  readClock(): Promise<Date>;
  /** The operator's own agencies. */
  directory: DirectoryStore;
  /** Returns which of these reports are not erased, and whether each still has the reporter's identity. */
  readUnerased(reportIds: readonly string[]): ReturnType<typeof readUnerased>;
  /** Yields the erasures that the database's tombstones record. */
  gatherErasures(): AsyncGenerator<ErasureRecord>;
  /** Lists the restored backups, newest first. */
  listRestorations(): Promise<Restoration[]>;
  /** Closes these restorations, because all earlier erasures have been applied again. */
  closeRestorations(restorations: readonly Restoration[], now: Date): Promise<void>;
  /** The routing models trained on officers' decisions. */
  routingModels: RoutingModels;
  /** The proofs with which officers sign in. */
  accounts: AccountStore;
  /** The keys that the database was used with. */
  sealKeys: SealKeys;
  /** The job queue, for `startJobs`. */
  queue: Engine["queue"];
  /** Returns the lengths of the store's queues, for `/metrics`. */
  readDepths(now: Date): Promise<Depths>;
  poolUse: Engine["poolUse"];
  /** Returns the names of the migrations that the database lacks. */
  findMissing(): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * Opens the channel's store and applies its migrations. Data in a folder survives a killed process, but not a
 * power failure (PGlite does not sync to disk). Only one process can have the folder open, so call
 * `lockFolder` first. Throws `StoreUnavailable` when PostgreSQL does not respond.
 * @example const store = await openStore({ databaseUrl: "postgres://lapor@db/lapor" });
 */
export async function openStore(address: StoreAddress): Promise<OpenStore> {
  const engine = await openEngine(address);
  try {
    const migrated = await migrate(engine);
    const kept = engine.name === "PGlite" ? await openKeptLimits(engine) : undefined;
    return {
      ...createSqlStore(engine),
      ...kept?.limits,
      engine: engine.name,
      migrated,
      readHistories: () => readHistories(engine.db),
      reseal: (resealing) => reseal(engine.db, resealing),
      countTextsSealedBy: (keyId) => countTextsSealedBy(engine.db, keyId),
      attachmentFiles: sqlAttachmentFiles(engine.db),
      cleanSearchIndexes: () => cleanSearchIndexes(engine.db),
      readClock: async () => {
        const { now } = await engine.db
          .selectNoFrom(sql<Date>`clock_timestamp()`.as("now"))
          .executeTakeFirstOrThrow();
        return now;
      },
      directory: sqlDirectoryStore(engine.db),
      readUnerased: (reportIds) => readUnerased(engine.db, reportIds),
      gatherErasures: () => gatherErasures(engine.db),
      listRestorations: () => listRestorations(engine.db),
      closeRestorations: (restorations, now) => closeRestorations(engine.db, restorations, now),
      routingModels: sqlRoutingModels(engine.db),
      accounts: sqlAccounts(engine.db),
      sealKeys: sqlSealKeys(engine.db),
      queue: engine.queue,
      readDepths: (now) => readDepths(engine.db, now),
      poolUse: engine.poolUse,
      findMissing: () => findMissing(engine),
      close: async () => {
        try {
          await kept?.save();
        } finally {
          await engine.close();
        }
      },
    };
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/**
 * Moves the pending lists of all GIN indexes into their trees. Returns the number of pages in the lists.
 * Other statements continue in the meantime. Skips indexes owned by another user, which PostgreSQL would
 * refuse to clean.
 */
async function cleanSearchIndexes(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ pages: number }>`
      select coalesce(sum(gin_clean_pending_list(index.oid)), 0)::integer as pages
      from pg_class index join pg_am method on method.oid = index.relam
      where method.amname = 'gin' and index.relkind = 'i'
        and index.relnamespace = current_schema()::regnamespace and pg_has_role(index.relowner, 'usage')
    `.execute(db);
  return rows[0]?.pages ?? 0;
}
