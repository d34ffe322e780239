import type { RecordedResponse, RecordedWork } from "../record-work.ts";
import { freshTokens } from "./fresh-values.ts";
import type { WrittenRow } from "./written-rows.ts";

/** A statement of the floor program, with the response that follows it. */
export interface FloorStatement {
  text: string;
  values: string[];
  response: RecordedResponse;
}

/** The work of the floor program. */
export interface FloorOrder {
  /** A PostgreSQL, or a folder of PGlite, with the channel's tables. */
  database: { databaseUrl: string; connections: number } | { dataDir: string };
  /** For each sample report, in turn: the rows of `submitReport` in one statement. */
  submits: (FloorStatement & { fresh: string[] })[];
  /** Reads a report as `getReport` does, without its key. */
  get: FloorStatement & { trackingId: string };
}

/** One statement that inserts all these rows. */
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

/** Derives the floor's statements and responses from the recorded work of the channel. */
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
