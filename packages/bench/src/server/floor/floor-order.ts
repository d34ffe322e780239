import type { RecordedResponse, RecordedWork } from "../record-work.ts";
import { freshTokens } from "./fresh-values.ts";
import type { WrittenRow } from "./written-rows.ts";

/** A statement that the floor program executes, and the response that it sends afterwards. */
export interface FloorStatement {
  text: string;
  values: string[];
  response: RecordedResponse;
}

export interface FloorOrder {
  /** A PostgreSQL or the folder of a PGlite. Both contain the channel's tables. */
  database: { databaseUrl: string; connections: number } | { dataDir: string };
  /** A statement for each sample report that inserts the rows of `submitReport`. They are used in turn. */
  submits: (FloorStatement & { fresh: string[] })[];
  /** The statement that reads a report as `getReport` does, except for the check of the key. */
  get: FloorStatement & { trackingId: string };
}

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

/** Creates the floor program's input from the recorded statements and responses of the channel. */
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
