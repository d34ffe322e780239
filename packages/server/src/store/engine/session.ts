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
import type { Tables } from "../tables/tables.ts";

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

/** A connection that several statements use at the same time. */
interface Lane {
  connection: Promise<DatabaseConnection>;
  /** Number of statements on the connection. */
  users: number;
  /** When it was opened, or last brought a result: milliseconds, as of `performance.now`. */
  movedAt: number;
}

/** A further lane is opened when each carries so many statements. */
const fullLane = 32;
/** A lane that brings no result for so long gets no more statements: one of them waits for a lock. */
const stuckMs = 100;

/**
 * Runs statements on a pipelining driver: those of one tick share a connection and are sent together. For
 * short statements that wait for no lock: each waits for those before it.
 * @param most The connections that stay shared while statements arrive. A process of PostgreSQL that has the
 *   next statement at hand need not be woken up for it, which costs more than the statement. 0: a connection is
 *   shared for one tick only, so that transactions get their turn when there is no other.
 */
export function pipelinedStatements(driver: Driver, most: number): Execute {
  const lanes = new Set<Lane>();
  let ofTick: Lane | undefined;

  const choose = (): Lane => {
    const now = performance.now();
    const [freest] = [...lanes]
      .filter(({ movedAt }) => now - movedAt < stuckMs)
      .sort((one, other) => one.users - other.users);
    if (freest && (freest.users < fullLane || lanes.size >= most)) return freest;
    const lane = { connection: driver.acquireConnection(), users: 0, movedAt: now };
    lanes.add(lane);
    return lane;
  };
  const laneOfTick = (): Lane => {
    if (ofTick) return ofTick;
    const lane = choose();
    ofTick = lane;
    process.nextTick(() => {
      ofTick = undefined;
      if (lanes.size > most) lanes.delete(lane);
    });
    return lane;
  };
  /** Lets it end: its statements do, and no further one uses it. */
  const retire = (lane: Lane): void => {
    lanes.delete(lane);
    if (ofTick === lane) ofTick = undefined;
  };

  return async (statement) => {
    const lane = laneOfTick();
    lane.users++;
    try {
      const connection = await lane.connection;
      return await connection.executeQuery(statement);
    } catch (error) {
      // Its connection may be broken or stuck.
      retire(lane);
      throw error;
    } finally {
      lane.users--;
      lane.movedAt = performance.now();
      if (lane.users === 0) {
        retire(lane);
        await lane.connection.then((connection) => driver.releaseConnection(connection), ignore);
      }
    }
  };
}

function ignore(): void {}
