import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables/tables.ts";

/**
 * Moves the pending lists of all GIN indexes into their trees. Returns the number of pages in the lists.
 * Other statements continue in the meantime. Skips indexes owned by another user, which PostgreSQL would
 * refuse to clean.
 */
export async function cleanSearchIndexes(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ pages: number }>`
      select coalesce(sum(gin_clean_pending_list(index.oid)), 0)::integer as pages
      from pg_class index join pg_am method on method.oid = index.relam
      where method.amname = 'gin' and index.relkind = 'i'
        and index.relnamespace = current_schema()::regnamespace and pg_has_role(index.relowner, 'usage')
    `.execute(db);
  return rows[0]?.pages ?? 0;
}
