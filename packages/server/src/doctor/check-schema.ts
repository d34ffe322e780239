import { sql } from "kysely";
import { counted } from "../platform/counted.ts";
import { type AppliedMigration, describeOtherEdition, readMigrations } from "../store/engine/migrate.ts";
import { type Check, type DoctorContext, found } from "./check.ts";

/** Checks that the tables match this version of the program. */
export const migrationsCheck: Check = {
  name: "migrations",
  async examine(context) {
    const known = await readMigrations();
    const done = await readApplied(context);
    const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).join(", ");
    const missing = known.filter(({ name }) => !done.some((one) => one.name === name));
    const unknown = done.filter(({ name }) => !known.some((one) => one.name === name));
    const otherEdition = describeOtherEdition(done, known);
    if (otherEdition !== undefined) return found([otherEdition], "");
    const findings = [];
    if (missing.length > 0)
      findings.push(
        `The database is older than this program and lacks ${names(missing)}. Run "lapor migrate", or start the server, which does it first.`,
      );
    if (unknown.length > 0)
      findings.push(
        `The database was made by a newer version of lapor: it has ${names(unknown)}, which this version does not know. Run the newer version.`,
      );
    return found(
      findings,
      `${counted(done.length, "migration", "migrations")}, identical to this program's.`,
    );
  },
};

const indexesOf = (text: string): { made: string[]; dropped: string[] } => ({
  made: [...text.matchAll(/^\s*create (?:unique )?index (?:concurrently )?(?:if not exists )?(\w+)/gim)].map(
    ([, name = ""]) => name,
  ),
  dropped: [...text.matchAll(/^\s*drop index (?:if exists )?(\w+)/gim)].map(([, name = ""]) => name),
});

/** Checks that the database has all indexes, constraints and triggers. */
export const schemaCheck: Check = {
  name: "schema",
  async examine({ db }) {
    const wanted = new Set<string>();
    for (const { text } of await readMigrations()) {
      const { made, dropped } = indexesOf(text);
      for (const name of made) wanted.add(name);
      for (const name of dropped) wanted.delete(name);
    }
    const { rows: indexes } = await sql<{ name: string; valid: boolean }>`
      select class.relname as name, index.indisvalid and index.indisready as valid
      from pg_index index join pg_class class on class.oid = index.indexrelid
      where class.relnamespace = current_schema()::regnamespace`.execute(db);
    const { rows: constraints } = await sql<{ name: string; tableName: string }>`
      select conname as name, conrelid::regclass::text as "tableName" from pg_constraint
      where connamespace = current_schema()::regnamespace and not convalidated`.execute(db);
    const { rows: triggers } = await sql<{ name: string; tableName: string }>`
      select tgname as name, tgrelid::regclass::text as "tableName" from pg_trigger trigger
      join pg_class class on class.oid = tgrelid
      where class.relnamespace = current_schema()::regnamespace and tgenabled = 'D' and not tgisinternal`.execute(
      db,
    );
    const there = new Set(indexes.map(({ name }) => name));
    const findings = [
      ...[...wanted]
        .filter((name) => !there.has(name))
        .map(
          (name) =>
            `The index ${name} is missing, so that some queries are slow. Run its "create index" from the folder migrations, with "concurrently" while servers run.`,
        ),
      ...indexes
        .filter(({ valid }) => !valid)
        .map(
          ({ name }) =>
            `The index ${name} is not valid and speeds up no query. Run "reindex index concurrently ${name}".`,
        ),
      ...constraints.map(
        ({ name, tableName }) =>
          `The constraint ${name} of the table ${tableName} was never validated against all rows. Run "alter table ${tableName} validate constraint ${name}".`,
      ),
      ...triggers.map(
        ({ name, tableName }) =>
          `The trigger ${name} of the table ${tableName} is disabled, so that the database does not enforce its rule. Find out who disabled it and what was changed meanwhile, then run "alter table ${tableName} enable trigger ${name}".`,
      ),
    ];
    return found(
      findings,
      `${counted(wanted.size, "index", "indexes")}, constraints and triggers, all active.`,
    );
  },
};

async function readApplied({ db }: DoctorContext): Promise<AppliedMigration[]> {
  const { rows } = await sql<{ exists: boolean }>`
    select to_regclass('schema_migration') is not null as exists`.execute(db);
  if (!rows[0]?.exists) return [];
  return (await sql<AppliedMigration>`select name, hash from schema_migration order by name`.execute(db))
    .rows;
}
