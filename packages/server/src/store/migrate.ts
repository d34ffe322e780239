import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { ConfigError } from "../config.ts";
import { chainHistories } from "./chain-histories.ts";
import type { Engine, RunSql } from "./engine.ts";
import { fillSearch } from "./fill-search.ts";

const folder = new URL("../../migrations/", import.meta.url);

/** What SQL cannot do: runs in the same transaction, before the text of the migration that needs it. */
const preparations: Record<string, (run: RunSql) => Promise<void>> = {
  "0005-history": chainHistories,
  "0008-search": fillSearch,
};

/** One file of `migrations/`. */
export interface Migration {
  name: string;
  text: string;
  /** SHA-256 of the text, kept with what was run, so that a file that was changed afterwards is found. */
  hash: string;
}

/** All that this program knows, in order. */
export const readMigrations = async (): Promise<Migration[]> => {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(new URL(file, folder), "utf8");
      const hash = createHash("sha256").update(text).digest("hex");
      return { name: file.slice(0, -".sql".length), text, hash };
    }),
  );
};

/** Names of the migrations that the tables have not. Changes nothing. */
export const findMissing = async (engine: Engine): Promise<string[]> => {
  const rows = await engine.script((run) => run("select name from schema_migration"));
  const done = new Set(rows.map(({ name }) => String(name)));
  return (await readMigrations()).map(({ name }) => name).filter((name) => !done.has(name));
};

/** How long a migration waits for a table that others use: whoever wants the table after it waits behind it, citizens too. */
const lockSeconds = 2;
/** Milliseconds before each further try: five minutes altogether. */
const pauses: readonly number[] = [1, 2, 4, 8, 15, 30, 60, 60, 60, 60].map((seconds) => seconds * 1000);

const isLockedOut = (error: unknown): boolean => {
  const { cause } = error instanceof Error ? error : {};
  return typeof cause === "object" && cause !== null && "code" in cause && cause.code === "55P03";
};

/** Runs work again that did not get a lock in time, with all that it held given back in between. */
const patiently = async <T>(work: () => Promise<T>): Promise<T> => {
  for (const pause of pauses) {
    try {
      return await work();
    } catch (error) {
      if (!isLockedOut(error)) throw error;
      await wait(pause);
    }
  }
  return work().catch((error: unknown) => {
    if (!isLockedOut(error)) throw error;
    throw new ConfigError([
      "The database cannot be brought up to date, because something else has held its tables for minutes: a backup (lapor backup, pg_dump) or a transaction that somebody left open. Let it end, then start again; nothing was changed.",
    ]);
  });
};

/**
 * Brings the tables up to date: all missing files of `migrations/`, in order, all or nothing. Several processes may do it at
 * once: one does, the others wait and find nothing left, however long it takes. Killed, it leaves the tables as they were, and is run
 * again. Returns the names of what was run.
 * What waits for a table that others use gives up after two seconds and is tried again for five minutes, so that nobody waits behind it.
 * Throws `ConfigError` when the database was made by a newer version of this program, or a table was held for all that time.
 * @param only Stops there: the names of those that a backup was made with.
 */
export const migrate = async (engine: Engine, only?: readonly string[]): Promise<string[]> => {
  const migrations = await readMigrations();
  const bringUp = async (run: RunSql): Promise<string[]> => {
    await run("select pg_advisory_xact_lock(hashtextextended('lapor migrate', 0))");
    await run(
      "create table if not exists schema_migration (name text primary key, at timestamptz not null, hash text)",
    );
    // Databases of before have no hashes: they get those of the files as they are now.
    const [hashed] = await run(
      "select 1 from pg_attribute where attrelid = 'schema_migration'::regclass and attname = 'hash'",
    );
    // Not by "if not exists", which shuts out whoever asks what is missing until everything is done.
    if (!hashed) await run("alter table schema_migration add column hash text");
    const done = new Set((await run("select name from schema_migration")).map(({ name }) => String(name)));
    const unknown = [...done].filter((name) => !migrations.some((migration) => migration.name === name));
    if (unknown.length > 0)
      throw new ConfigError([
        `The database was made by a newer version of lapor: it holds the migration ${unknown.join(", ")}, which this version does not know. Run the newer version, or restore a backup from before it.`,
      ]);
    const missing = migrations.filter(({ name }) => !done.has(name) && (only?.includes(name) ?? true));
    // Not before: who waits for another one to be done waits for as long as that takes.
    await run(`set local lock_timeout = '${lockSeconds}s'`);
    for (const { name, text } of missing) {
      await preparations[name]?.(run);
      await run(text);
      await run(`insert into schema_migration values ('${name.replaceAll("'", "''")}', now())`);
    }
    for (const { name, hash } of migrations)
      await run(`update schema_migration set hash = '${hash}' where name = '${name}' and hash is null`);
    return missing.map(({ name }) => name);
  };
  return patiently(() => engine.longScript(bringUp));
};
