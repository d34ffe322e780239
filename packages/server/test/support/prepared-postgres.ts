import { existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { ownCache } from "../../../../scripts/own-cache.ts";
import { postgresVersion, startPostgres, type ThrowAwayPostgres } from "../../../../scripts/postgres.ts";
import { openStore } from "../../src/index.ts";
import { prepareJobs } from "../../src/jobs/start-jobs.ts";
import { fingerprint } from "./prepared-folder.ts";

/** A PostgreSQL on which each new database has the channel's tables, without rows. */
export interface PreparedPostgres extends ThrowAwayPostgres {
  /** Creates another database. Resolves to its `DATABASE_URL`. */
  createDatabase(): Promise<string>;
}

/**
 * Returns the archive of a PostgreSQL with the channel's tables, created once for this version of the code.
 */
async function pattern(): Promise<string> {
  const version = postgresVersion().replace(/[^\w.]+/g, "-");
  const archive = join(ownCache("databases"), `${fingerprint()}-${version}.tar`);
  if (existsSync(archive)) return archive;
  const partial = `${archive}.${process.pid}`;
  const postgres = await startPostgres({ saveTo: partial });
  const store = await openStore({ databaseUrl: postgres.url });
  await prepareJobs(store.queue);
  await store.close();
  await query(new URL("/template1", postgres.url), "create database unused template postgres");
  await postgres.stop();
  renameSync(partial, archive);
  return archive;
}

async function query(url: URL, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

/**
 * Starts a PostgreSQL that already has the channel's tables, which saves creating them. Tests of creation or
 * migration use `startPostgres()` instead.
 *
 * @param fsync Whether commits wait for the disk. Only tests of `lapor doctor` need it.
 */
export async function preparedPostgres(fsync = false): Promise<PreparedPostgres> {
  const postgres = await startPostgres({ archive: await pattern(), fsync });
  let count = 0;
  return {
    ...postgres,
    async createDatabase() {
      const name = `test_${++count}`;
      await query(new URL(postgres.url), `create database ${name} template unused`);
      return new URL(`/${name}`, postgres.url).href;
    },
  };
}

let shared: Promise<PreparedPostgres> | undefined;

/**
 * Creates an empty database on a PostgreSQL that the tests of this process share. Resolves to its
 * `DATABASE_URL`.
 */
export async function freshDatabase(): Promise<string> {
  shared ??= preparedPostgres();
  return (await shared).createDatabase();
}
