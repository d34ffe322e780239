import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { ConfigError } from "../../platform/config-error.ts";
import { readDatabaseFacts } from "./database-facts.ts";
import type { Engine, RunSql } from "./engine.ts";

const migrationsFolder = new URL("../../../migrations/", import.meta.url);

export interface Migration {
  name: string;
  text: string;
  hash: string;
}

/** A row of `schema_migration`: an applied migration with the hash of the text that was run. */
export interface AppliedMigration {
  name: string;
  hash: string;
}

/**
 * Reads all migrations in a folder, in order. The folder is a URL that ends with a slash; the default is the
 * program's own.
 */
export async function readMigrations(folder = migrationsFolder): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(new URL(file, folder), "utf8");
      const hash = createHash("sha256").update(text).digest("hex");
      return { name: file.slice(0, -".sql".length), text, hash };
    }),
  );
}

/** Returns the names of the migrations that the database lacks. Changes nothing. */
export async function findMissing(engine: Engine, migrations?: readonly Migration[]): Promise<string[]> {
  const applied = await engine.script(readApplied);
  const names = (migrations ?? (await readMigrations())).map(({ name }) => name);
  return names.filter((name) => !applied.some((one) => one.name === name));
}

/**
 * Explains what to do when the database was created with another edition of a migration file than this
 * program has. Returns undefined when it was not.
 */
export function describeOtherEdition(
  applied: readonly AppliedMigration[],
  migrations: readonly Migration[],
): string | undefined {
  const [first] = migrations;
  if (!first || applied.length === 0) return undefined;
  const action =
    "No version has been released yet, so there is no upgrade from one edition to another: delete the database, or the data folder (LAPOR_DATA) when the database is embedded, and start again.";
  if (!applied.some(({ name }) => name === first.name))
    return `The database was made by an earlier edition of lapor: it holds ${applied.map(({ name }) => name).join(", ")}, and this program expects ${first.name}. ${action}`;
  for (const { name, hash } of migrations) {
    const found = applied.find((one) => one.name === name)?.hash ?? hash;
    if (found !== hash)
      return `The database was made with another edition of ${name}: its hash is ${found.slice(0, 12)}, and this program expects ${hash.slice(0, 12)}. ${action}`;
  }
  return undefined;
}

/** The longest time that a migration waits for a lock. Every other client of the table waits behind it. */
const lockTimeoutSeconds = 2;
/** Milliseconds before each further attempt, five minutes in total. */
const pauses: readonly number[] = [1, 2, 4, 8, 15, 30, 60, 60, 60, 60].map((seconds) => seconds * 1000);

const lockNotAvailable = "55P03";

/**
 * Brings the tables up to date: runs all missing migrations, in order, in one transaction. Returns the names
 * of those that were run.
 *
 * Several processes can call it at the same time: one runs the migrations, and the others wait and find
 * nothing to do. If the process is killed, the tables stay as they were. A migration that does not get a
 * table within two seconds releases its locks, so other clients do not wait behind it, and tries again for
 * five minutes.
 *
 * Throws `ConfigError` when the database was created by a newer version or another edition of this program,
 * or when a table stays locked.
 * @param migrations Default: those of this program. A restore passes those that the backup was made with.
 */
export async function migrate(engine: Engine, migrations?: readonly Migration[]): Promise<string[]> {
  const known = migrations ?? (await readMigrations());
  return retryLockTimeouts(() =>
    engine.longScript(async (run) => {
      await requireUsable(run);
      await run("select pg_advisory_xact_lock(hashtextextended('lapor migrate', 0))");
      await run(
        "create table if not exists schema_migration (name text primary key, at timestamptz not null, hash text not null)",
      );
      const applied = await readApplied(run);
      const otherEdition = describeOtherEdition(applied, known);
      if (otherEdition !== undefined) throw new ConfigError([otherEdition]);
      const unknown = applied.filter(({ name }) => !known.some((one) => one.name === name));
      if (unknown.length > 0)
        throw new ConfigError([
          `The database was made by a newer version of lapor: it has the migration ${unknown.map(({ name }) => name).join(", ")}, which this version does not know. Run the newer version, or restore a backup from before it.`,
        ]);
      const missing = known.filter(({ name }) => !applied.some((one) => one.name === name));
      // The timeout applies only from here on, so a process can wait for another one's migrations as long as
      // they take.
      await run(`set local lock_timeout = '${lockTimeoutSeconds}s'`);
      for (const { name, text, hash } of missing) {
        await run(text);
        await run(`insert into schema_migration values ('${name.replaceAll("'", "''")}', now(), '${hash}')`);
      }
      return missing.map(({ name }) => name);
    }),
  );
}

/** Throws `ConfigError` for a database that is unsuitable for a channel, before anything is written. */
async function requireUsable(run: RunSql): Promise<void> {
  const { encoding, mayCreate, hasChannel, user, database } = await readDatabaseFacts(run);
  if (encoding !== "UTF8")
    throw new ConfigError([
      `The database "${database}" should store text as UTF8, but stores it as ${encoding}. Create one with: CREATE DATABASE lapor ENCODING 'UTF8' TEMPLATE template0;`,
    ]);
  if (!hasChannel && !mayCreate)
    throw new ConfigError([
      `The database user "${user}" should have the privilege CREATE in the database "${database}" and in its schema public, but has not. As the administrator of PostgreSQL run: ALTER DATABASE "${database}" OWNER TO "${user}"; and in that database: GRANT CREATE ON SCHEMA public TO "${user}";`,
    ]);
}

async function readApplied(run: RunSql): Promise<AppliedMigration[]> {
  const rows = await run("select name, hash from schema_migration order by name");
  return rows.map(({ name, hash }) => ({ name: String(name), hash: String(hash) }));
}

function isLockTimeout(error: unknown): boolean {
  const { cause } = error instanceof Error ? error : {};
  return typeof cause === "object" && cause !== null && "code" in cause && cause.code === lockNotAvailable;
}

/** Repeats work that did not get a lock in time, and releases all locks in between. */
async function retryLockTimeouts<T>(work: () => Promise<T>): Promise<T> {
  for (const pause of pauses) {
    try {
      return await work();
    } catch (error) {
      if (!isLockTimeout(error)) throw error;
      await wait(pause);
    }
  }
  return work().catch((error: unknown) => {
    if (!isLockTimeout(error)) throw error;
    throw new ConfigError([
      "The database cannot be brought up to date, because its tables have been locked for minutes by a backup (lapor backup, pg_dump) or an open transaction. Let it end, then start again; nothing was changed.",
    ]);
  });
}
