import {
  type CompiledQuery,
  type DatabaseConnection,
  DefaultQueryExecutor,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  sql,
} from "kysely";
import type { Tables } from "../tables.ts";

/** A connection in a transaction. It runs statements in the order of the calls. */
export interface Session {
  /** Builds statements. */
  db: Kysely<Tables>;
  /** Sends a statement that only reads, if possible without waiting for anything. */
  ask<Row>(statement: CompiledQuery<Row>): Promise<QueryResult<Row>>;
  /**
   * Sends a statement, if possible without waiting for earlier ones; the first statement begins the
   * transaction.
   */
  send<Row>(statement: CompiledQuery<Row>): Promise<QueryResult<Row>>;
  /** Runs a function that builds and executes statements; later statements wait for its end. */
  run<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Rejects when an earlier statement failed. The session is over either way. */
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/** Opens sessions on a driver that sends without waiting. */
export function pipelinedSessions(dialect: Dialect, driver: Driver): () => Promise<Session> {
  const [compiler, adapter] = [dialect.createQueryCompiler(), dialect.createAdapter()];
  const begin = sql`begin`;
  return async () => {
    const connection = await driver.acquireConnection();
    const executor = new DefaultQueryExecutor(compiler, adapter, {
      provideConnection: (work) => work(connection),
    });
    const db = new Kysely<Tables>({ config: { dialect }, dialect, driver, executor });
    const begun = connection.executeQuery(begin.compile(db));
    begun.catch(ignore);

    // If `begin` failed, a statement sent with it would run outside of any transaction, so that only reads go
    // with it.
    let before: Promise<unknown> = Promise.resolve();
    const afterBegin = <T>(work: () => Promise<T>): Promise<T> => {
      before = before.then(() => begun);
      before.catch(ignore);
      return before.then(work);
    };
    const rollback = async () => {
      // Pending statements are sent before the end of the transaction; after it they would run outside of
      // any transaction.
      await begun.catch(ignore);
      await before.catch(ignore);
      await driver.rollbackTransaction(connection).finally(() => driver.releaseConnection(connection));
    };
    return {
      db,
      ask: (statement) => before.then(() => connection.executeQuery(statement)),
      send: (statement) => afterBegin(() => connection.executeQuery(statement)),
      run(work) {
        const result = afterBegin(() => work(db));
        before = result.catch(ignore);
        return result;
      },
      async commit() {
        try {
          await afterBegin(() => driver.commitTransaction(connection));
        } catch (error) {
          // A failed rollback still holds its connection: discard it, so that the pool can open another one.
          await rollback().catch(ignore);
          throw error;
        }
        await driver.releaseConnection(connection);
      },
      rollback,
    };
  };
}

/** Runs one statement outside of any transaction. */
export type Execute = <Row>(statement: CompiledQuery<Row>) => Promise<QueryResult<Row>>;

/** Runs statements on a pipelining driver: those of one tick share a connection and are sent together. */
export function pipelinedStatements(driver: Driver): Execute {
  let shared: { connection: Promise<DatabaseConnection>; users: number } | undefined;
  const share = () => {
    const made = { connection: driver.acquireConnection(), users: 0 };
    process.nextTick(() => {
      shared = undefined;
    });
    return made;
  };
  return async (statement) => {
    shared ??= share();
    const mine = shared;
    mine.users++;
    const connection = await mine.connection;
    try {
      return await connection.executeQuery(statement);
    } finally {
      mine.users--;
      if (mine.users === 0) await driver.releaseConnection(connection);
    }
  };
}

function ignore(): void {}
