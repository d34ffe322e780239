import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statfsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { startKeptPostgres } from "../../../../scripts/postgres.ts";
import type { BenchResult } from "../bench.ts";
import { fillReportStore } from "./fill-report-store.ts";

/** The maximum bytes per report while a store is built, including PostgreSQL's log. */
const bytesWhileBuilding = 12_000;

/** A database with this number of reports, and the results of building it. */
export interface ReportStore {
  databaseUrl: string;
  reports: number;
  bytes: number;
  buildSeconds: number;
}

/** The databases on this machine, in one PostgreSQL. Each has a different number of reports. */
export interface ReportStores {
  version: string;
  folder: string;
  /** Returns the PostgreSQL processes that serve the connections to a database. */
  processesOf(store: ReportStore): Promise<number[]>;
  /** Opens a database and removes what earlier runs added to it. Builds the database if it is missing. */
  open(reports: number): Promise<ReportStore>;
  stop(): Promise<void>;
}

export const storeTable = (
  folder: string,
  stores: readonly ReportStore[],
): BenchResult["tables"][number] => ({
  title: `Stores, in ${folder}`,
  rows: stores.map(({ reports, bytes, buildSeconds }) => ({
    reports,
    "MB on disk": Math.round(bytes / 1e6),
    "seconds to build": Math.round(buildSeconds),
  })),
});

/** The files that determine the content of a store. Stores are rebuilt when one of them changes. */
const sources = [
  "../../../server/migrations/",
  "copied-tracking-id.ts",
  "multiply-reports.ts",
  "offices.ts",
  "run-life-cycles.ts",
  "fill-report-store.ts",
  "../server/report-requests.ts",
].map((path) => fileURLToPath(new URL(path, import.meta.url)));

function fingerprint(): string {
  const hash = createHash("sha256");
  const files = sources.flatMap((path) =>
    path.endsWith("/")
      ? readdirSync(path)
          .sort()
          .map((name) => join(path, name))
      : [path],
  );
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 12);
}

/**
 * Returns a folder outside this checkout, which all checkouts share. As root, PostgreSQL runs as the user
 * `nobody`, who cannot read root's home folder.
 */
const cache = (): string =>
  join(
    process.env.XDG_CACHE_HOME || (process.getuid?.() === 0 ? "/var/cache" : join(homedir(), ".cache")),
    "lapor",
  );

/**
 * Starts the PostgreSQL with the stores for this schema.
 * @param keptFolder A folder with existing stores to use instead, whatever version created them.
 */
export async function openReportStores(keptFolder?: string): Promise<ReportStores> {
  const folder = keptFolder ?? join(cache(), `reports-${fingerprint()}`);
  mkdirSync(folder, { recursive: true });
  const postgres = await startKeptPostgres(folder);
  const admin = new pg.Client({ connectionString: postgres.url });
  await admin.connect();
  const { rows } = await admin.query<{ version: string }>(
    "select current_setting('server_version') as version",
  );
  const { version } = rows[0] as (typeof rows)[0];
  const nameOf = (reports: number): string => `reports_${reports}`;
  const urlOf = (name: string): string => postgres.url.replace(/postgres$/, name);

  const build = async (name: string, reports: number): Promise<void> => {
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize < reports * bytesWhileBuilding)
      throw new Error(
        `${folder} has ${Math.floor((bavail * bsize) / 1e9)} GB left; a store of ${reports} reports needs ${Math.ceil((reports * bytesWhileBuilding) / 1e9)} GB while it is built. Remove older folders beside it.`,
      );
    await admin.query("alter system set max_wal_size = '4GB'");
    await admin.query("select pg_reload_conf()");
    // An interrupted build leaves a database with this name, never one with the final name.
    await admin.query("drop database if exists unfinished with (force)");
    await admin.query("create database unfinished");
    const began = performance.now();
    await fillReportStore(urlOf("unfinished"), reports, () => (performance.now() - began) / 1000);
    await admin.query(`alter database unfinished rename to ${name}`);
  };

  return {
    version,
    folder,
    async processesOf({ reports }) {
      const { rows } = await admin.query<{ pid: number }>(
        "select pid from pg_stat_activity where datname = $1 and backend_type = 'client backend'",
        [nameOf(reports)],
      );
      return rows.map(({ pid }) => pid);
    },
    async open(reports) {
      const name = nameOf(reports);
      const { rowCount } = await admin.query("select from pg_database where datname = $1", [name]);
      if (!rowCount) await build(name, reports);
      return { databaseUrl: urlOf(name), reports, ...(await reset(urlOf(name))) };
    },
    async stop() {
      await admin.end();
      await postgres.stop();
    },
  };
}

/** Removes the rows that were added since the build, and returns the size and build time. */
async function reset(databaseUrl: string): Promise<{ bytes: number; buildSeconds: number }> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // Turn off triggers, because the trigger of the history forbids deletion.
    await client.query("set session_replication_role = replica");
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class join pg_attribute on attrelid = pg_class.oid
      where relnamespace = 'public'::regnamespace and relkind = 'r' and attname = 'report_id'`,
    );
    await client.query("begin");
    for (const { name } of rows)
      await client.query(`delete from ${name} where report_id > (select last_report from build)`);
    await client.query("delete from event_former_holder where position > (select last_position from build)");
    await client.query("delete from report where id > (select last_report from build)");
    await client.query("commit");
    const built = await client.query<{ bytes: string; seconds: number }>(
      "select bytes::text, seconds from build",
    );
    const { bytes, seconds } = built.rows[0] as (typeof built.rows)[0];
    return { bytes: Number(bytes), buildSeconds: seconds };
  } finally {
    await client.end();
  }
}
