import type { PGlite } from "@electric-sql/pglite";
import type { ConstructorOptions } from "pg-boss";

/** Where jobs wait: in the same database as everything else, in a schema of their own. */
export type JobQueue = () => Promise<ConstructorOptions>;

const schema = "lapor_jobs";

/** A queue on PostgreSQL, with connections of its own: jobs wait for no request, and requests for no job. */
export const postgresQueue = (databaseUrl: string): JobQueue => {
  return async () => {
    const { LeavingClient } = await import("../store/engine/leaving-client.ts");
    return {
      connectionString: databaseUrl,
      schema,
      max: 3,
      connectionTimeoutMillis: 5000,
      application_name: "lapor jobs",
      // pg-boss passes all its settings on to its pool.
      ...{ Client: LeavingClient },
    };
  };
};

/** A queue on the one connection that PGlite has. */
export const pgliteQueue =
  (pglite: PGlite): JobQueue =>
  async () => {
    const { fromPglite } = await import("pg-boss");
    const db = fromPglite({
      query: (text, values) => pglite.query(text, values),
      // Text that opens its own transaction needs a connection of its own, and must leave none open when it
      // fails.
      exec: (text) =>
        /^\s*begin\b/i.test(text) ? pglite.transaction((trx) => trx.exec(text)) : pglite.exec(text),
    });
    return { db, backend: "pglite", schema };
  };
