import type { RunSql } from "../store/engine/engine.ts";

/** The table that records migrations. Migrations write it, so that a backup does not contain its rows. */
const notes = "schema_migration";
/** The table of limits, which PGlite alone logs. */
const limits = "limit_bucket";

/**
 * Names of all permanent tables, including any that others added to the schema. Unlogged tables hold only
 * data that may be lost.
 */
export async function listTables(run: RunSql): Promise<string[]> {
  const rows = await run(`select relname as name from pg_class
    where relnamespace = current_schema()::regnamespace and relkind = 'r' and relpersistence = 'p'
      and relname not in ('${notes}', '${limits}') order by relname`);
  return rows.map(({ name }) => String(name));
}

/** Tables whose only row a migration inserts, so that they are not empty in a new database either. */
export const oneRowTables: readonly string[] = ["event_log", "seal_key"];

/** The names of the migrations that the database has; empty without tables. */
export async function listMigrations(run: RunSql): Promise<string[]> {
  const [found] = await run(`select to_regclass('${notes}') is not null as there`);
  if (!found?.there) return [];
  const rows = await run(`select name from ${notes} order by name`);
  return rows.map(({ name }) => String(name));
}

/** A quoted SQL identifier. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The columns to write, without generated ones. */
export async function listColumns(run: RunSql, table: string): Promise<string[]> {
  const rows = await run(`select attname as name from pg_attribute
    where attrelid = '${quoted(table)}'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
    order by attnum`);
  return rows.map(({ name }) => String(name));
}

/** The foreign keys, each as a statement that drops it and one that adds it again and checks all rows. */
export async function listTies(run: RunSql): Promise<{ drop: string; add: string }[]> {
  const rows =
    await run(`select conrelid::regclass::text as place, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where connamespace = current_schema()::regnamespace and contype = 'f' order by 1, 2`);
  return rows.map(({ place, name, definition }) => ({
    drop: `alter table ${place} drop constraint ${quoted(String(name))}`,
    add: `alter table ${place} add constraint ${quoted(String(name))} ${definition}`,
  }));
}

/** Sets the table's sequences to continue after its highest number. */
export async function setCounters(run: RunSql, table: string): Promise<void> {
  const columns = await run(`select attname as name from pg_attribute
    where attrelid = '${quoted(table)}'::regclass and attidentity <> '' and not attisdropped`);
  for (const { name } of columns)
    await run(`select setval(pg_get_serial_sequence('${quoted(table)}', '${name}'),
      (select coalesce(max(${quoted(String(name))}), 0) + 1 from ${quoted(table)}), false)`);
}
