import type { Store } from "@lapor/channel";
import { type Engine, openEngine, type StoreAddress } from "./engine.ts";
import { migrate } from "./migrate.ts";
import { type History, readHistories } from "./read-histories.ts";
import { type RoutingModels, sqlRoutingModels } from "./routing-models.ts";
import { createSqlStore } from "./sql-store.ts";

/** A store that is open until it is closed. */
export interface OpenStore extends Store {
  engine: Engine["name"];
  /** Names of the migrations that opening it ran. */
  migrated: readonly string[];
  /** Every report with its history, in batches: for `lapor doctor`. */
  readHistories(): AsyncGenerator<History[]>;
  /** What the router learned from officers' decisions. */
  routingModels: RoutingModels;
  /** Where jobs wait: for `startJobs`. */
  queue: Engine["queue"];
  close(): Promise<void>;
}

/**
 * Opens the channel's store and brings its tables up to date. In a folder it survives a killed process, but not a power cut
 * (PGlite does not sync to disk), and only one process may have the folder open: take `lockFolder` first.
 * Throws `StoreUnavailable` when PostgreSQL does not answer.
 * @example const store = await openStore({ databaseUrl: "postgres://lapor@db/lapor" });
 */
export const openStore = async (address: StoreAddress): Promise<OpenStore> => {
  const engine = await openEngine(address);
  try {
    const migrated = await migrate(engine);
    return {
      ...createSqlStore(engine.db),
      engine: engine.name,
      migrated,
      readHistories: () => readHistories(engine.db),
      routingModels: sqlRoutingModels(engine.db),
      queue: engine.queue,
      close: engine.close,
    };
  } catch (error) {
    await engine.close();
    throw error;
  }
};
