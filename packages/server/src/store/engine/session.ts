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

/** A connection in a transaction. It runs statements in the order in which they are called. */
export interface Session {
  /** Builds statements; it does not send them. */
  db: Kysely<Tables>;
  /** Sends a read-only statement, if possible without waiting for earlier statements. */
  ask<Row>(statement: CompiledQuery<Row>): Promise<QueryResult<Row>>;
  /**
   * Sends a statement, if possible without waiting for earlier ones. The first statement begins the
   * transaction.
   */
  send<Row>(statement: CompiledQuery<Row>): Promise<QueryResult<Row>>;
  /** Runs a function that builds and executes statements. Later statements wait until it has finished. */
  run<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Rejects when an earlier statement failed. The session has ended either way. */
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/** Opens sessions on a driver that sends statements without waiting for earlier ones. */
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

    // Only reads are sent together with `begin`: if it failed, a write would run outside of any transaction.
    let before: Promise<unknown> = Promise.resolve();
    const afterBegin = <T>(work: () => Promise<T>): Promise<T> => {
      before = before.then(() => begun);
      before.catch(ignore);
      return before.then(work);
    };
    const rollback = async () => {
      // Pending statements must be sent before the transaction ends, because afterwards they would run
      // outside of it.
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
          // A failed commit can leave the connection in use. The rollback releases it or discards it, so the
          // pool can open another one.
          await rollback().catch(ignore);
          throw error;
        }
        await driver.releaseConnection(connection);
      },
      rollback,
    };
  };
}

/** Runs a statement outside of any transaction. */
export type Execute = <Row>(statement: CompiledQuery<Row>) => Promise<QueryResult<Row>>;

/** A connection shared by several statements at the same time. */
interface Lane {
  connection: Promise<DatabaseConnection>;
  /** The number of statements using the connection. */
  users: number;
  /** When the connection was opened or last returned a result, in milliseconds of `performance.now`. */
  movedAt: number;
}

/** Another lane is opened when each existing one carries this many statements. */
const fullLane = 32;
/**
 * Milliseconds. A lane that returns no result for this long gets no more statements, because one of them is
 * waiting for a lock.
 */
const stuckMs = 100;

/**
 * Runs statements on a pipelining driver. Statements of one tick share a connection and are sent together.
 * Use it for short statements that wait for no lock, because each waits for those before it.
 * @param most The number of connections that stay shared while statements arrive. A PostgreSQL process that
 * already has its next statement does not sleep, and waking it up costs more than the statement. With 0, a
 * connection is shared for only one tick, so transactions get their turn when it is the only connection.
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
  /** Retires a lane: its statements finish, and no other statement uses it. */
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
      // The lane's connection may be broken or stuck.
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
