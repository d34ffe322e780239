import { type CompiledQuery, Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Tables } from "../../src/store/tables/tables.ts";
import { freshDatabase } from "./prepared-postgres.ts";

/** A PostgreSQL that records the statements sent through `db`. */
export interface WatchedDatabase {
  url: string;
  db: Kysely<Tables>;
  pool: pg.Pool;
  /** Returns the statements that `work` sends. */
  statementsOf(work: () => Promise<unknown>): Promise<readonly CompiledQuery[]>;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL with the channel's tables. `options` are settings for each connection. */
export async function watchDatabase(options?: string): Promise<WatchedDatabase> {
  const url = await freshDatabase();
  const pool = new pg.Pool({ connectionString: url, ...(options && { options }) });
  pool.on("error", () => {});
  let sent: CompiledQuery[] = [];
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query }) => void sent.push(query),
  });
  return {
    url,
    db,
    pool,
    async statementsOf(work) {
      sent = [];
      await work();
      return sent;
    },
    stop: () => db.destroy(),
  };
}

/** A node of a query plan, as `explain (format json)` returns it. The counts require `analyze`. */
export interface Plan {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  "Rows Removed by Join Filter"?: number;
  Plans?: Plan[];
}

/** Returns a plan's node with all nodes below it. */
export const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
