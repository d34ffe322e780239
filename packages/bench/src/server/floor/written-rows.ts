import type pg from "pg";

/** A row that was inserted, with its values as PostgreSQL formats them. */
export interface WrittenRow {
  table: string;
  /** The values that are not null. */
  values: Readonly<Record<string, string>>;
}

interface DurableTable {
  name: string;
  columns: string[];
}

/** Observes the rows that are inserted into logged tables, which survive a crash. */
export interface RowWatch {
  /** Runs `work` and returns the rows that it inserted. Nothing else may write to the database meanwhile. */
  during<Result>(work: () => Promise<Result>): Promise<{ result: Result; rows: WrittenRow[] }>;
}

/** Observes the tables of a database. Finds inserted rows by the transactions that wrote them. */
export async function watchRows(client: pg.Client): Promise<RowWatch> {
  const { rows: tables } = await client.query<DurableTable>(
    `select relname as name, array_agg(attname::text order by attnum) as columns
    from pg_class join pg_attribute on attrelid = pg_class.oid
    where relkind = 'r' and relpersistence = 'p' and relnamespace = 'public'::regnamespace
      and attnum > 0 and not attisdropped and attgenerated = '' and attidentity <> 'a'
    group by relname, pg_class.oid order by pg_class.oid`,
  );
  const writtenSince = async (
    { name, columns }: DurableTable,
    transaction: string,
  ): Promise<WrittenRow[]> => {
    const texts = columns.map((column) => `"${column}"::text as "${column}"`).join(", ");
    const { rows } = await client.query<Record<string, string | null>>(
      `select ${texts} from "${name}" where xmin::text::bigint >= $1::bigint`,
      [transaction],
    );
    return rows.map((row) => ({
      table: name,
      values: Object.fromEntries(
        Object.entries(row).filter((entry): entry is [string, string] => entry[1] !== null),
      ),
    }));
  };
  return {
    async during(work) {
      const { rows } = await client.query<{ next: string }>(
        "select pg_snapshot_xmax(pg_current_snapshot())::text as next",
      );
      const result = await work();
      const found: WrittenRow[] = [];
      for (const table of tables) found.push(...(await writtenSince(table, rows[0]?.next ?? "0")));
      return { result, rows: found };
    },
  };
}
