import type { RunSql } from "../store/engine/engine.ts";

/** The table in which migrations are noted: made by them, and no part of a backup's rows. */
const notes = "schema_migration";

/**
 * Names of all permanent tables, including any that others added to the schema. Unlogged tables hold only
 * data that may be lost.
 */
export const listTables = async (run: RunSql): Promise<string[]> => {
  const rows = await run(`select relname as name from pg_class
    where relnamespace = current_schema()::regnamespace and relkind = 'r' and relpersistence = 'p'
      and relname <> '${notes}' order by relname`);
  return rows.map(({ name }) => String(name));
};

/** Tables in which a migration puts the one row that they have: not empty in a new database either. */
export const oneRowTables: readonly string[] = ["event_log", "seal_key"];

/** Names of the migrations that the database has; empty for one without tables. */
export const listMigrations = async (run: RunSql): Promise<string[]> => {
  const [found] = await run(`select to_regclass('${notes}') is not null as there`);
  if (!found?.there) return [];
  const rows = await run(`select name from ${notes} order by name`);
  return rows.map(({ name }) => String(name));
};

/** A name as SQL writes it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The columns that are written: those that the database works out itself are left out. */
export const listColumns = async (run: RunSql, table: string): Promise<string[]> => {
  const rows = await run(`select attname as name from pg_attribute
    where attrelid = '${quoted(table)}'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
    order by attnum`);
  return rows.map(({ name }) => String(name));
};

/** The foreign keys: the statement that drops each, and the one that adds it again and checks all rows. */
export const listTies = async (run: RunSql): Promise<{ drop: string; add: string }[]> => {
  const rows =
    await run(`select conrelid::regclass::text as place, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where connamespace = current_schema()::regnamespace and contype = 'f' order by 1, 2`);
  return rows.map(({ place, name, definition }) => ({
    drop: `alter table ${place} drop constraint ${quoted(String(name))}`,
    add: `alter table ${place} add constraint ${quoted(String(name))} ${definition}`,
  }));
};

/** Lets counters go on after the highest number that a table has. */
export const setCounters = async (run: RunSql, table: string): Promise<void> => {
  const columns = await run(`select attname as name from pg_attribute
    where attrelid = '${quoted(table)}'::regclass and attidentity <> '' and not attisdropped`);
  for (const { name } of columns)
    await run(`select setval(pg_get_serial_sequence('${quoted(table)}', '${name}'),
      (select coalesce(max(${quoted(String(name))}), 0) + 1 from ${quoted(table)}), false)`);
};
