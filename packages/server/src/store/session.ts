import {
  type CompiledQuery,
  type ControlledTransaction,
  DefaultQueryExecutor,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  sql,
} from "kysely";
import type { Tables } from "./tables.ts";

/** A connection in a transaction. What it is given is done in the order in which it was given. */
export interface Session {
  /** For building statements. */
  db: Kysely<Tables>;
  /** Sends a statement that writes nothing: where it can, without waiting for anything. */
  ask<Row>(statement: CompiledQuery<Row>): Promise<QueryResult<Row>>;
  /** Sends a statement, where it can without waiting for those before: but for the first one, which begins the transaction. */
  send<Row>(statement: CompiledQuery<Row>): Promise<QueryResult<Row>>;
  /** Runs what builds and executes; what comes after it waits for its end. */
  run<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Rejects when a statement before it failed. The session is over either way. */
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

const ignore = (): void => {};

/** Opens sessions on a driver that sends without waiting. */
export const pipelinedSessions = (dialect: Dialect, driver: Driver): (() => Promise<Session>) => {
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

    // Were the beginning refused, what goes with it would be outside of any transaction: so only questions go with it.
    let before: Promise<unknown> = Promise.resolve();
    const afterBegin = <T>(work: () => Promise<T>): Promise<T> => {
      before = before.then(() => begun);
      before.catch(ignore);
      return before.then(work);
    };
    const rollback = () =>
      driver.rollbackTransaction(connection).finally(() => driver.releaseConnection(connection));
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
          // It still holds its connection: rolled back, that is thrown away and its place in the pool is free again.
          await rollback().catch(ignore);
          throw error;
        }
        await driver.releaseConnection(connection);
      },
      rollback,
    };
  };
};

/** Opens sessions on the one connection that there is: others wait for its end. */
export const exclusiveSessions = (db: Kysely<Tables>) => async (): Promise<Session> => {
  const trx: ControlledTransaction<Tables> = await db.startTransaction().execute();
  let before: Promise<unknown> = Promise.resolve();
  /** Kysely itself keeps statements apart that come at once, but not in their order. */
  const inOrder = <T>(work: () => Promise<T>): Promise<T> => {
    const result = before.then(work);
    before = result.catch(ignore);
    return result;
  };
  const send = <Row>(statement: CompiledQuery<Row>) => inOrder(() => trx.executeQuery(statement));
  const rollback = () => inOrder(() => trx.rollback().execute());
  return {
    db: trx,
    ask: send,
    send,
    run: (work) => inOrder(() => work(trx)),
    async commit() {
      try {
        await inOrder(() => trx.commit().execute());
      } catch (error) {
        await rollback().catch(ignore);
        throw error;
      }
    },
    rollback,
  };
};
