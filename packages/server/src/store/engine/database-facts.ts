import type { RunSql } from "./engine.ts";

/** The facts that decide whether a PostgreSQL database is suitable for a channel. */
interface DatabaseFacts {
  /** In PostgreSQL's numbering: 150004 is 15.4. */
  versionNumber: number;
  version: string;
  encoding: string;
  user: string;
  database: string;
  /** Whether the user may create tables and schemas. */
  mayCreate: boolean;
  /** Whether a channel's server has started with this database. */
  hasChannel: boolean;
}

export async function readDatabaseFacts(run: RunSql): Promise<DatabaseFacts> {
  const [row] = await run(`select current_setting('server_version_num')::integer as "versionNumber",
      current_setting('server_version') as version, current_setting('server_encoding') as encoding,
      current_user::text as "user", current_database()::text as database,
      has_database_privilege(current_database(), 'CREATE')
        and coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) as "mayCreate",
      to_regclass('seal_key') is not null as "hasChannel"`);
  return row as unknown as DatabaseFacts;
}
