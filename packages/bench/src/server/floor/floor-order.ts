import type { RecordedResponse, RecordedWork } from "../record-work.ts";
import { freshTokens } from "./fresh-values.ts";
import type { WrittenRow } from "./written-rows.ts";

/** A statement of the floor program and the response that follows it. */
export interface FloorStatement {
  text: string;
  values: string[];
  response: RecordedResponse;
}

/** The work for the floor program. */
export interface FloorOrder {
  /** A PostgreSQL, or a PGlite folder, with the channel's tables. */
  database: { databaseUrl: string; connections: number } | { dataDir: string };
  /** The rows of `submitReport` for each sample report, as one statement. The statements are used in turn. */
  submits: (FloorStatement & { fresh: string[] })[];
  /** Reads a report like `getReport`, but without checking the key. */
  get: FloorStatement & { trackingId: string };
}

/** Returns one statement that inserts all these rows. */
function insertAll(rows: readonly WrittenRow[]): { text: string; values: string[] } {
  const values: string[] = [];
  const inserts = rows.map(({ table, values: row }, index) => {
    const columns = Object.keys(row).map((column) => `"${column}"`);
    const places = Object.values(row).map((value) => `$${values.push(value)}`);
    return `row${index} as (insert into "${table}" (${columns.join(", ")}) values (${places.join(", ")}))`;
  });
  return { text: `with ${inserts.join(", ")} select`, values };
}

const valuesOf = (rows: readonly WrittenRow[]): string[] =>
  rows.flatMap(({ values }) => Object.values(values));

/** Derives the floor's statements and responses from the channel's recorded work. */
export function createFloorOrder(
  work: readonly RecordedWork[],
  database: FloorOrder["database"],
): FloorOrder {
  const [{ receipt, get }] = work as [RecordedWork];
  const read = get.statements.filter(({ values }) => values.includes(receipt.trackingId));
  const [statement] = read;
  if (!statement || read.length > 1)
    throw new Error(`getReport reads the report in ${read.length} statements; the floor expects one.`);
  return {
    database,
    submits: work.map(({ submit, rows }) => ({
      ...insertAll(rows.first),
      fresh: freshTokens(valuesOf(rows.first), valuesOf(rows.again)),
      response: submit.response,
    })),
    get: {
      text: statement.text,
      values: statement.values.map((value) => value ?? ""),
      trackingId: receipt.trackingId,
      response: get.response,
    },
  };
}
