import type { Client, ClientBase, QueryResultRow } from "pg";
import type { ConstructorOptions } from "pg-boss";

/**
 * The connection settings for the job queue, which is in the same database as everything else but in a
 * separate schema.
 */
export type JobQueue = () => Promise<ConstructorOptions>;

const schema = "lapor_jobs";

/**
 * Creates a queue on PostgreSQL with separate connections, so jobs never wait for requests, or requests for
 * jobs.
 * @param loadClient Loads the class for the connections.
 */
export function postgresQueue(databaseUrl: string, loadClient: () => Promise<typeof Client>): JobQueue {
  return async () => {
    const ownClient = await loadClient();
    return {
      connectionString: databaseUrl,
      schema,
      max: 3,
      connectionTimeoutMillis: 5000,
      application_name: "lapor jobs",
      // pg-boss passes all its settings on to its pool.
      Client: ownClient,
    };
  };
}

/** Creates a queue on PGlite's single connection, which each piece of work uses exclusively. */
export const pgliteQueue =
  (use: <T>(work: (client: ClientBase) => Promise<T>) => Promise<T>): JobQueue =>
  async () => {
    const { fromPglite } = await import("pg-boss");
    const db = fromPglite({
      query: <Row>(text: string, values: unknown[] = []) =>
        use((client) => client.query<Row & QueryResultRow>({ text, values })),
      exec: (text) => use(async (client) => [await client.query(text)].flat()),
    });
    return { db, backend: "pglite", schema };
  };
