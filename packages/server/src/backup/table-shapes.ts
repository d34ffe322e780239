import type { RunSql } from "../store/engine/engine.ts";

/** The table that records migrations. The migrations fill it, so backups leave it out. */
const notes = "schema_migration";
/** The table of rate limits, which is unlogged everywhere except on PGlite. */
const limits = "limit_bucket";

/**
 * Lists all permanent tables, including those that other programs added to the schema. Unlogged tables are
 * left out, because they contain only data that may be lost.
 */
export async function listTables(run: RunSql): Promise<string[]> {
  const rows = await run(`select relname as name from pg_class
    where relnamespace = current_schema()::regnamespace and relkind = 'r' and relpersistence = 'p'
      and relname not in ('${notes}', '${limits}') order by relname`);
  return rows.map(({ name }) => String(name));
}

/** Tables with a single row that a migration inserts, so they are not empty even in a new database. */
export const oneRowTables: readonly string[] = ["event_log", "seal_key"];

/** Lists the migrations applied to the database. The list is empty when there are no tables. */
export async function listMigrations(run: RunSql): Promise<string[]> {
  const [found] = await run(`select to_regclass('${notes}') is not null as there`);
  if (!found?.there) return [];
  const rows = await run(`select name from ${notes} order by name`);
  return rows.map(({ name }) => String(name));
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Lists the columns to back up, without generated ones. */
export async function listColumns(run: RunSql, table: string): Promise<string[]> {
  const rows = await run(`select attname as name from pg_attribute
    where attrelid = '${quoted(table)}'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
    order by attnum`);
  return rows.map(({ name }) => String(name));
}

/**
 * Lists the foreign keys, each with one statement that drops it and one that adds it again and checks all
 * rows.
 */
export async function listTies(run: RunSql): Promise<{ drop: string; add: string }[]> {
  const rows =
    await run(`select conrelid::regclass::text as place, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where connamespace = current_schema()::regnamespace and contype = 'f' order by 1, 2`);
  return rows.map(({ place, name, definition }) => ({
    drop: `alter table ${place} drop constraint ${quoted(String(name))}`,
    add: `alter table ${place} add constraint ${quoted(String(name))} ${definition}`,
  }));
}

/** Sets the table's sequences to continue after the highest stored number. */
export async function setCounters(run: RunSql, table: string): Promise<void> {
  const columns = await run(`select attname as name from pg_attribute
    where attrelid = '${quoted(table)}'::regclass and attidentity <> '' and not attisdropped`);
  for (const { name } of columns)
    await run(`select setval(pg_get_serial_sequence('${quoted(table)}', '${name}'),
      (select coalesce(max(${quoted(String(name))}), 0) + 1 from ${quoted(table)}), false)`);
}
