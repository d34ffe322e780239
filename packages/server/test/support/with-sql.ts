import { openEngine, type RunSql, type StoreAddress } from "../../src/store/engine/engine.ts";

/** Runs SQL without the store's rules, as anyone with the database password can. */
export async function withSql<T>(address: StoreAddress, work: (run: RunSql) => Promise<T>): Promise<T> {
  const engine = await openEngine(address);
  try {
    return await engine.script(work);
  } finally {
    await engine.close();
  }
}

/**
 * Returns everything that a copy of the database contains as text: all rows of all tables, including the job
 * queue.
 */
export const dumpOf = (address: StoreAddress): Promise<string> =>
  withSql(address, async (run) => {
    const tables = await run(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    const lines: string[] = [];
    for (const { name } of tables)
      for (const { text } of await run(`select "table"::text as text from ${name} as "table"`))
        lines.push(`${name} ${text}`);
    return lines.join("\n");
  });
