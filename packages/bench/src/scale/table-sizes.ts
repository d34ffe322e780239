import pg from "pg";

export interface RelationSize {
  table: string;
  /** The name of the index, or undefined for the table itself, including its TOAST table. */
  index: string | undefined;
  bytes: number;
  rows: number;
}

/**
 * Tables that contain rows for only some reports, or rows that are deleted after hours. They do not count
 * towards the bytes per report.
 */
const uncounted = new Set(["public_report", "idempotency_record", "build"]);

/** Reads the sizes of all tables that contain rows, and of their indexes, in table order. */
export async function readSizes(databaseUrl: string): Promise<RelationSize[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{
      table: string;
      index: string | null;
      bytes: string;
      rows: string;
    }>(
      `select relname as table, null as index, pg_table_size(oid)::text as bytes,
        greatest(reltuples, 0)::bigint::text as rows
      from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples > 0
      union all
      select owner.relname, index.relname, pg_relation_size(index.oid)::text,
        greatest(index.reltuples, 0)::bigint::text
      from pg_index
        join pg_class as index on index.oid = indexrelid
        join pg_class as owner on owner.oid = indrelid
      where owner.relnamespace = 'public'::regnamespace and owner.reltuples > 0`,
    );
    const sizes = rows.map(({ table, index, bytes, rows: count }) => ({
      table,
      index: index ?? undefined,
      bytes: Number(bytes),
      rows: Number(count),
    }));
    const totals = new Map<string, number>();
    for (const { table, bytes } of sizes) totals.set(table, (totals.get(table) ?? 0) + bytes);
    const totalOf = ({ table }: RelationSize): number => totals.get(table) ?? 0;
    return sizes.sort(
      (a, b) =>
        totalOf(b) - totalOf(a) ||
        a.table.localeCompare(b.table) ||
        Number(a.index !== undefined) - Number(b.index !== undefined) ||
        b.bytes - a.bytes,
    );
  } finally {
    await client.end();
  }
}

const sumOf = (sizes: readonly RelationSize[]): number => sizes.reduce((sum, { bytes }) => sum + bytes, 0);

const isCounted = ({ table }: RelationSize): boolean => !uncounted.has(table);

/** Returns the total size of all reports with their events, history and search index, in bytes. */
export const countedBytes = (sizes: readonly RelationSize[]): number => sumOf(sizes.filter(isCounted));

/** Returns the bytes per report of each table with its indexes, as a human-readable table. */
export function tableRows(sizes: readonly RelationSize[], reports: number) {
  const perReport = (bytes: number): number => Math.round(bytes / reports);
  return sizes
    .filter(({ index }) => index === undefined)
    .map((size) => {
      const indexes = sumOf(sizes.filter(({ table, index }) => table === size.table && index !== undefined));
      return {
        table: size.table,
        rows: (size.rows / reports).toFixed(2),
        "table B": perReport(size.bytes),
        "indexes B": perReport(indexes),
        "together B": perReport(size.bytes + indexes),
        counted: isCounted(size) ? "yes" : "no",
      };
    })
    .filter((row) => row["together B"] > 0);
}

/**
 * Returns the bytes per report of each index, as a human-readable table. Omits indexes of less than one byte
 * per report.
 */
export const indexRows = (sizes: readonly RelationSize[], reports: number) =>
  sizes
    .filter(({ index, bytes }) => index !== undefined && bytes >= reports)
    .map((size) => ({
      table: size.table,
      index: size.index ?? "",
      B: Math.round(size.bytes / reports),
    }));

/** Returns the average number of history entries per report, which is also the number of events. */
export const stepsPerReport = (sizes: readonly RelationSize[], reports: number): number =>
  (sizes.find(({ table, index }) => table === "timeline_entry" && index === undefined)?.rows ?? 0) / reports;
