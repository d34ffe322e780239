import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { StoreUnavailable } from "@lapor/channel";
import { Kysely, PGliteDialect, PostgresDialect } from "kysely";
import { programVersion } from "../../config/program-version.ts";
import { type JobQueue, pgliteQueue, postgresQueue } from "../../jobs/job-queue.ts";
import type { Tables } from "../tables.ts";
import { mapConnectionErrors } from "./connection-errors.ts";
import {
  type Execute,
  exclusiveSessions,
  pipelinedSessions,
  pipelinedStatements,
  type Session,
} from "./session.ts";

/** The location of the tables: a folder of this machine (PGlite in this process) or a PostgreSQL server. */
export type StoreAddress = { folder: string } | { databaseUrl: string };

/** Runs SQL with several statements in the transaction that it was created for. */
export type RunSql = (text: string) => Promise<Record<string, unknown>[]>;

/** The connections of a pool, and the number of callers that wait for one. */
export interface PoolUse {
  open: number;
  idle: number;
  waiting: number;
}

/** A database engine: PostgreSQL or PGlite, with one SQL dialect. */
export interface Engine {
  name: "PGlite" | "PostgreSQL";
  db: Kysely<Tables>;
  /** Runs a statement outside of transactions. Statements that are sent together share a round trip. */
  execute: Execute;
  /** Begins a transaction on a separate connection. */
  begin(): Promise<Session>;
  /** Runs SQL with several statements in one transaction. */
  script<T>(work: (run: RunSql) => Promise<T>): Promise<T>;
  /**
   * The same for work over all rows, such as migrations: without timeouts, even while it waits for a lock.
   */
  longScript<T>(work: (run: RunSql) => Promise<T>): Promise<T>;
  /** The job queue. */
  queue: JobQueue;
  /** Undefined for the single connection of PGlite. */
  poolUse(): PoolUse | undefined;
  close(): Promise<void>;
}

/**
 * The types that stay text, by their numbers in PostgreSQL. A `date` has no zone: kept as YYYY-MM-DD instead of
 * becoming a local midnight. Bytes are read and written as `\x` and hexadecimal digits, as inside of JSON.
 */
const textTypes = { date: 1082, bytea: 17 };
const keepText = (text: string): string => text;

/** Uses of an engine other than serving. */
export interface EngineUse {
  /** The database itself rejects every write. */
  readOnly?: boolean;
  /** No query times out: for work over all rows. */
  noTimeout?: boolean;
}

/**
 * Opens the engine without touching its tables. Throws `StoreUnavailable` when PostgreSQL does not answer.
 */
export async function openEngine(address: StoreAddress, use: EngineUse = {}): Promise<Engine> {
  if ("folder" in address) return openPglite(address.folder, use);
  const engine = await openPostgres(address.databaseUrl, use);
  try {
    await engine.script((run) => run("select 1"));
    return engine;
  } catch (error) {
    await engine.close();
    if (error instanceof StoreUnavailable) throw error;
    throw new StoreUnavailable("The database rejects this program.", { cause: error });
  }
}

async function inTransaction<T>(
  client: { query(text: string): Promise<{ rows: Record<string, unknown>[] }> },
  work: (run: RunSql) => Promise<T>,
): Promise<T> {
  await client.query("begin");
  const result = await work(async (text) => [await client.query(text)].flat().at(-1)?.rows ?? []);
  await client.query("commit");
  return result;
}

async function openPostgres(databaseUrl: string, { readOnly, noTimeout }: EngineUse): Promise<Engine> {
  const { default: pg } = await import("pg");
  const { PreparedClient } = await import("./prepared-client.ts");
  const connection = {
    connectionString: databaseUrl,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    ...(readOnly && { options: "-c default_transaction_read_only=on" }),
    application_name: `lapor/${programVersion}`,
  };
  const pool = new pg.Pool({
    ...connection,
    Client: PreparedClient,
    pipeline: true,
    max: 10,
    idleTimeoutMillis: 30_000,
    ...(noTimeout
      ? {}
      : { statement_timeout: 15_000, query_timeout: 20_000, idle_in_transaction_session_timeout: 30_000 }),
    types: {
      getTypeParser: ((type: number, format?: "text" | "binary") =>
        type === textTypes.date || type === textTypes.bytea
          ? keepText
          : pg.types.getTypeParser(type, format)) as typeof pg.types.getTypeParser,
    },
  });
  // The next query on a broken connection reports it. An unhandled "error" event would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const dialect = new PostgresDialect({ pool });
  const driver = dialect.createDriver();
  await driver.init();
  const db = new Kysely<Tables>({ dialect });
  return {
    name: "PostgreSQL",
    db,
    execute: pipelinedStatements(driver),
    begin: pipelinedSessions(dialect, driver),
    script: (work) =>
      mapConnectionErrors(async () => {
        const client = await pool.connect();
        let broken = true;
        try {
          const result = await inTransaction(client, work);
          broken = false;
          return result;
        } finally {
          // A connection closed in the middle of a transaction rolls it back.
          client.release(broken);
        }
      }),
    longScript: (work) =>
      mapConnectionErrors(async () => {
        const client = new pg.Client(connection);
        client.on("error", () => {});
        await client.connect();
        return inTransaction(client, work).finally(() => client.end().catch(() => {}));
      }),
    queue: postgresQueue(databaseUrl),
    poolUse: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    // Kysely ends the pool only when it has run a query.
    async close() {
      await db.destroy();
      if (!pool.ending) await pool.end();
    },
  };
}

async function openPglite(folder: string, { readOnly }: EngineUse): Promise<Engine> {
  const dataDir = join(folder, "database");
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const { PGlite } = await import("@electric-sql/pglite");
  const pglite = await PGlite.create({
    dataDir,
    parsers: { [textTypes.date]: keepText, [textTypes.bytea]: keepText },
    serializers: { [textTypes.bytea]: keepText },
  });
  if (readOnly) await pglite.exec("set default_transaction_read_only = on");
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  const script = <T>(work: (run: RunSql) => Promise<T>): Promise<T> =>
    pglite.transaction((trx) =>
      work(async (text) => ((await trx.exec(text)).at(-1)?.rows ?? []) as Record<string, unknown>[]),
    );
  return {
    name: "PGlite",
    db,
    execute: (statement) => db.executeQuery(statement),
    begin: exclusiveSessions(db),
    script,
    longScript: script,
    queue: pgliteQueue(pglite),
    poolUse: () => undefined,
    // Kysely closes PGlite only when it has run a query.
    async close() {
      await db.destroy();
      if (!pglite.closed) await pglite.close();
    },
  };
}
