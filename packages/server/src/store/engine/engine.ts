import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { StoreUnavailable } from "@lapor/channel/store";
import { DefaultQueryExecutor, Kysely, PostgresDialect } from "kysely";
import type { ClientBase, Pool, PoolConfig } from "pg";
import { type JobQueue, pgliteQueue, postgresQueue } from "../../platform/job-queue.ts";
import { programVersion } from "../../platform/program-version.ts";
import type { Tables } from "../tables/tables.ts";
import { mapConnectionErrors } from "./connection-errors.ts";
import { type Execute, pipelinedSessions, pipelinedStatements, type Session } from "./session.ts";

/** The location of the tables: a folder on this machine (PGlite in this process) or a PostgreSQL server. */
export type StoreAddress = { folder: string } | { databaseUrl: string };

/** Runs several SQL statements in the transaction for which it was created. */
export type RunSql = (text: string) => Promise<Record<string, unknown>[]>;

/** The state of a connection pool: its connections, and the number of callers waiting for one. */
export interface PoolUse {
  open: number;
  idle: number;
  waiting: number;
}

/** A database engine, PostgreSQL or PGlite, with the same SQL dialect. */
export interface Engine {
  name: "PGlite" | "PostgreSQL";
  /** Builds and executes queries. They reject with `StoreUnavailable` when the database is lost. */
  db: Kysely<Tables>;
  /**
   * Executes a short statement outside of transactions, and rejects like `db`. Statements sent together share
   * a round trip, and statements sent in quick succession share a connection.
   */
  execute: Execute;
  /** Begins a transaction on a separate connection. */
  begin(): Promise<Session>;
  script<T>(work: (run: RunSql) => Promise<T>): Promise<T>;
  /**
   * Like `script`, but for work on all rows, such as migrations: it has no timeouts, even while it waits for
   * a lock.
   */
  longScript<T>(work: (run: RunSql) => Promise<T>): Promise<T>;
  queue: JobQueue;
  /** Returns undefined for PGlite, which has a single connection. */
  poolUse(): PoolUse | undefined;
  close(): Promise<void>;
}

/**
 * The types that remain strings, with their PostgreSQL numbers. A `date` has no zone, so it stays YYYY-MM-DD
 * instead of becoming a local midnight. Bytes are read and written as `\x` and hexadecimal digits, as in
 * JSON.
 */
const textTypes = { date: 1082, bytea: 17 };
const keepText = (text: string): string => text;

/** Options for using an engine for anything other than serving. */
export interface EngineUse {
  /** Makes the database itself reject every write. */
  readOnly?: boolean;
  /** Disables query timeouts, for work on all rows. */
  noTimeout?: boolean;
}

/** The time limits for a serving connection to PostgreSQL, in milliseconds, by setting name. */
export const servingLimits = {
  statement_timeout: 15_000,
  idle_in_transaction_session_timeout: 30_000,
} as const;

/** A pooler can give every connection the serving limits, so they are lifted in each transaction. */
const beginUnlimited = `begin; ${Object.keys(servingLimits)
  .map((name) => `set local ${name} = 0`)
  .join("; ")}`;

/**
 * Opens the engine without touching its tables. Throws `StoreUnavailable` when PostgreSQL does not respond.
 */
export async function openEngine(address: StoreAddress, use: EngineUse = {}): Promise<Engine> {
  return "folder" in address ? openPglite(address.folder, use) : openPostgres(address.databaseUrl, use);
}

async function inTransaction<T>(
  client: ClientBase,
  work: (run: RunSql) => Promise<T>,
  begin = "begin",
): Promise<T> {
  await client.query(begin);
  const result = await work(async (text) => {
    const results = await client.query<Record<string, unknown>>(text);
    return [results].flat().at(-1)?.rows ?? [];
  });
  await client.query("commit");
  return result;
}

async function openPool(options: PoolConfig): Promise<Pool> {
  const { default: pg } = await import("pg");
  const { PreparedClient } = await import("./prepared-client.ts");
  const pool = new pg.Pool({
    ...options,
    Client: PreparedClient,
    pipeline: true,
    types: {
      getTypeParser: ((type: number, format?: "text" | "binary") =>
        type === textTypes.date || type === textTypes.bytea
          ? keepText
          : pg.types.getTypeParser(type, format)) as typeof pg.types.getTypeParser,
    },
  });
  // An unhandled "error" event would end the process. The next query on the broken connection reports the
  // error.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

/**
 * Uses a connection from the pool. The connection is closed when the work fails, which rolls back its
 * transaction.
 */
async function withClient<T>(pool: Pool, work: (client: ClientBase) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = true;
  try {
    const result = await work(client);
    broken = false;
    return result;
  } finally {
    client.release(broken);
  }
}

/**
 * Creates the common part of both engines on a `pg` pool. For `sharedConnections`, see `pipelinedStatements`.
 */
async function engineOn(
  pool: Pool,
  sharedConnections: number,
  begin = "begin",
): Promise<Pick<Engine, "db" | "execute" | "begin" | "script" | "close">> {
  const dialect = new PostgresDialect({ pool });
  const driver = dialect.createDriver();
  await driver.init();
  const executor = new DefaultQueryExecutor(dialect.createQueryCompiler(), dialect.createAdapter(), {
    provideConnection: (work) =>
      mapConnectionErrors(async () => {
        const connection = await driver.acquireConnection();
        return work(connection).finally(() => driver.releaseConnection(connection));
      }),
  });
  const execute = pipelinedStatements(driver, sharedConnections);
  return {
    // Unlike the executor of `new Kysely({ dialect })`, this one reports every loss of the database in the
    // same way.
    db: new Kysely<Tables>({ config: { dialect }, dialect, driver, executor }),
    execute: (statement) => mapConnectionErrors(() => execute(statement)),
    begin: pipelinedSessions(dialect, driver),
    script: (work) =>
      mapConnectionErrors(() => withClient(pool, (client) => inTransaction(client, work, begin))),
    async close() {
      if (!pool.ending) await pool.end();
    },
  };
}

async function openPostgres(databaseUrl: string, { readOnly, noTimeout }: EngineUse): Promise<Engine> {
  const { default: pg } = await import("pg");
  const connection = {
    connectionString: databaseUrl,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    ...(readOnly && { options: "-c default_transaction_read_only=on" }),
    application_name: `lapor/${programVersion}`,
  };
  const pool = await openPool({
    ...connection,
    max: 10,
    idleTimeoutMillis: 30_000,
    ...(!noTimeout && { ...servingLimits, query_timeout: 20_000 }),
  });
  const engine: Engine = {
    name: "PostgreSQL",
    ...(await engineOn(pool, 2, noTimeout ? beginUnlimited : undefined)),
    longScript: (work) =>
      mapConnectionErrors(async () => {
        const client = new pg.Client(connection);
        client.on("error", () => {});
        await client.connect();
        return inTransaction(client, work, beginUnlimited).finally(() => client.end().catch(() => {}));
      }),
    queue: postgresQueue(databaseUrl, async () => (await import("./leaving-client.ts")).LeavingClient),
    poolUse: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
  };
  try {
    await mapConnectionErrors(() => prepareTwice(pool));
    return engine;
  } catch (error) {
    await engine.close();
    if (error instanceof StoreUnavailable) throw error;
    throw new StoreUnavailable("The database rejects this program.", { cause: error });
  }
}

/**
 * Prepares the same statement on two connections. A pooler without support for prepared statements passes
 * both to the same PostgreSQL connection, which rejects the second one now instead of a citizen's request
 * later.
 */
function prepareTwice(pool: Pool): Promise<unknown> {
  const prepare = (client: ClientBase) => client.query("select $1::integer as prepared", [1]);
  return withClient(pool, async (first) => {
    await prepare(first);
    const second = await pool.connect();
    await prepare(second).finally(() => second.release(true));
  });
}

async function openPglite(folder: string, { readOnly }: EngineUse): Promise<Engine> {
  const dataDir = join(folder, "database");
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const { PGlite } = await import("@electric-sql/pglite");
  const { PgliteConnection } = await import("./pglite-connection.ts");
  const pglite = await PGlite.create({ dataDir });
  if (readOnly) await pglite.exec("set default_transaction_read_only = on");
  const pool = await openPool({
    stream: () => new PgliteConnection(pglite),
    max: 1,
    idleTimeoutMillis: 0,
    user: "postgres",
    database: "postgres",
  });
  const engine = await engineOn(pool, 0);
  return {
    name: "PGlite",
    ...engine,
    longScript: engine.script,
    queue: pgliteQueue((work) => withClient(pool, work)),
    poolUse: () => undefined,
    async close() {
      await engine.close();
      if (!pglite.closed) await pglite.close();
    },
  };
}
