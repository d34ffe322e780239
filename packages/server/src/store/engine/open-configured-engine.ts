import { stat } from "node:fs/promises";
import { join } from "node:path";
import { StoreUnavailable } from "@lapor/channel/store";
import { ConfigError } from "../../platform/config-error.ts";
import { lockFolder, makeFolder } from "../../platform/data-folder.ts";
import { isPoolerRefusal, isPreparedElsewhere } from "./connection-errors.ts";
import type { DatabaseSettings } from "./database-settings.ts";
import { type Engine, type EngineUse, openEngine } from "./engine.ts";

/** Converts the error for an unreachable database to advice. Other errors pass unchanged. */
export function databaseError(error: unknown): unknown {
  if (!(error instanceof StoreUnavailable)) return error;
  if (isPoolerRefusal(error))
    return new ConfigError([
      "PgBouncer, at the address in DATABASE_URL, refuses the settings that lapor sends when it connects. Set in the section [pgbouncer] of pgbouncer.ini: ignore_startup_parameters = statement_timeout,idle_in_transaction_session_timeout and track_extra_parameters = IntervalStyle,default_transaction_read_only. Add to the database's line in [databases]: connect_query='set statement_timeout = 15000; set idle_in_transaction_session_timeout = 30000'.",
    ]);
  if (isPreparedElsewhere(error))
    return new ConfigError([
      "PgBouncer, at the address in DATABASE_URL, does not keep prepared statements apart. Use PgBouncer 1.21 or newer, and set in the section [pgbouncer] of pgbouncer.ini: max_prepared_statements = 200. Then restart PgBouncer.",
    ]);
  const cause = error.cause instanceof Error && "code" in error.cause ? ` (${error.cause.code})` : "";
  return new ConfigError([
    `DATABASE_URL should be the address of a PostgreSQL database that responds, but this one does not${cause}. Check that PostgreSQL runs, that this machine can reach it, and that user, password and database name are right.`,
  ]);
}

/**
 * Opens the configured engine without touching a table, and with exclusive access if the engine requires it.
 * With `readOnly` it creates nothing, and throws `ConfigError` when there is no database yet. Throws
 * `FolderInUse` while a server is using the embedded database.
 */
export async function openConfiguredEngine(
  { databaseUrl, dataFolder }: DatabaseSettings & { dataFolder: string },
  use: EngineUse,
): Promise<Engine> {
  if (databaseUrl)
    try {
      return await openEngine({ databaseUrl }, use);
    } catch (error) {
      throw databaseError(error);
    }
  if (!use.readOnly) makeFolder(dataFolder);
  else if (!(await stat(join(dataFolder, "database")).catch(() => undefined)))
    throw new ConfigError([
      `LAPOR_DATA should be the folder with a server's data, but ${dataFolder} has none. Correct LAPOR_DATA, set DATABASE_URL, or start "lapor serve" first.`,
    ]);
  const unlock = lockFolder(dataFolder);
  try {
    const engine = await openEngine({ folder: dataFolder }, use);
    return { ...engine, close: () => engine.close().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}
