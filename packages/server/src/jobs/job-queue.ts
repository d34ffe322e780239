import type { PGlite } from "@electric-sql/pglite";
import type { ConstructorOptions } from "pg-boss";

/** The job queue: in the same database as everything else, in a separate schema. */
export type JobQueue = () => Promise<ConstructorOptions>;

const schema = "lapor_jobs";

/** A queue on PostgreSQL, with separate connections: jobs never wait for requests, nor requests for jobs. */
export function postgresQueue(databaseUrl: string): JobQueue {
  return async () => {
    const { LeavingClient } = await import("../store/engine/leaving-client.ts");
    return {
      connectionString: databaseUrl,
      schema,
      max: 3,
      connectionTimeoutMillis: 5000,
      application_name: "lapor jobs",
      // pg-boss passes all its settings on to its pool.
      Client: LeavingClient,
    };
  };
}

/** A queue on the one connection that PGlite has. */
export const pgliteQueue =
  (pglite: PGlite): JobQueue =>
  async () => {
    const { fromPglite } = await import("pg-boss");
    const db = fromPglite({
      query: (text, values) => pglite.query(text, values),
      // SQL that opens a transaction needs a separate connection, and must leave none open when it fails.
      exec: (text) =>
        /^\s*begin\b/i.test(text) ? pglite.transaction((trx) => trx.exec(text)) : pglite.exec(text),
    });
    return { db, backend: "pglite", schema };
  };
