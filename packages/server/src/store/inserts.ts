import type {
  IdempotencyRecord,
  NotificationEvent,
  ReportEventRecord,
  ReportRecord,
  TimelineRecord,
} from "@lapor/channel/store";
import { CompiledQuery } from "kysely";
import { searchWords } from "./report/search-words.ts";
import { idempotencyRecords, pendingEvents, reports, type Tables, timelineEntries } from "./tables/tables.ts";

// Inserts the rows that every report and every change writes. Statement texts are built only once, so they
// can be prepared.

interface Target {
  table: keyof Tables;
  columns: readonly string[];
  /**
   * The expressions that compute the values of columns from their parameters. Every other column stores its
   * parameter unchanged.
   */
  expressions?: Readonly<Record<string, (parameter: string) => string>>;
}

/** A row to insert, with the values in column order. */
export interface Insert {
  into: Target;
  values: readonly unknown[];
}

const report: Target = { table: "report", columns: reports.columns };
const search: Target = {
  table: "report_search",
  columns: ["report_id", "words"],
  expressions: { words: (parameter) => `array_to_tsvector(${parameter}::text[])` },
};
const timelineEntry: Target = { table: "timeline_entry", columns: timelineEntries.columns };
const event: Target = { table: "pending_event", columns: pendingEvents.columns };
const notificationEvent: Target = {
  table: "officer_notification_event",
  columns: ["report_id", "source", "kind", "at", "agency_id", "officer_ids", "actor_id"],
};
const identity: Target = { table: "report_identity", columns: ["report_id", "sealed"] };

/**
 * Formats words as a PostgreSQL array, which escapes quotes as JSON does. pg would escape each word
 * separately.
 */
const arrayOf = (words: readonly string[]): string => `{${JSON.stringify(words).slice(1, -1)}}`;

/** The rows for a report, with the words by which officers find it. */
export const reportRows = (record: ReportRecord): Insert[] => [
  { into: report, values: reports.toValues(record) },
  { into: search, values: [record.id, arrayOf(searchWords(record))] },
];

export const timelineRow = (record: TimelineRecord): Insert => ({
  into: timelineEntry,
  values: timelineEntries.toValues(record),
});

/** The row for an event without a position in the log. */
export const eventRow = (record: ReportEventRecord): Insert => ({
  into: event,
  values: pendingEvents.toValues(record),
});

/** The row for a notification to officers whose recipients have not been determined yet. */
export const notificationEventRow = ({
  reportId,
  source,
  kind,
  at,
  agencyId,
  officerIds,
  actorId,
}: NotificationEvent): Insert => ({
  into: notificationEvent,
  values: [reportId, source, kind, at, agencyId, officerIds && [...officerIds], actorId],
});

export const identityRow = (reportId: string, sealed: string): Insert => ({
  into: identity,
  values: [reportId, sealed],
});

const listOf = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");

const headOf = ({ table, columns }: Target): string => `insert into "${table}" (${listOf(columns)})`;

const parametersOf = ({ columns, expressions = {} }: Target, first: number): string =>
  columns
    .map((column, index) => {
      const parameter = `$${first + index}`;
      return expressions[column]?.(parameter) ?? parameter;
    })
    .join(", ");

const texts = new Map<string, string>();

/** Builds the text for these targets on first use. There is one target per table. */
function textOf(use: string, targets: readonly Target[], make: () => string): string {
  const name = [use, ...targets.map(({ table }) => table)].join(" ");
  const text = texts.get(name) ?? make();
  texts.set(name, text);
  return text;
}

export const insertRow = ({ into, values }: Insert): CompiledQuery<unknown> =>
  CompiledQuery.raw(
    textOf("row", [into], () => `${headOf(into)} values (${parametersOf(into, 1)})`),
    [...values],
  );

const record: Target = { table: "idempotency_record", columns: idempotencyRecords.columns };
const replaced = listOf(["scope", "key_hash"]);
const replacing = ["body_hash", "body", "report_id", "created_at"]
  .map((column) => `"${column}" = "excluded"."${column}"`)
  .join(", ");
const insertRecord = `${headOf(record)} values (${parametersOf(record, 1)}) on conflict (${replaced}) do update set ${replacing}`;

/**
 * Returns the text of `insertOnce`. The rows depend on the idempotency record: if it is not written, nothing
 * is.
 */
function onceText(targets: readonly Target[]): string {
  const expiredUntil = record.columns.length + 1;
  let next = expiredUntil + 1;
  const rows = targets.map((target, index) => {
    const first = next;
    next += target.columns.length;
    return `, "row_${index}" as (${headOf(target)} select ${parametersOf(target, first)} from "first")`;
  });
  return `with "first" as (${insertRecord} where "idempotency_record"."created_at" <= $${expiredUntil} returning "scope")${rows.join("")} select "scope" from "first"`;
}

/**
 * Returns a statement that inserts an idempotency record and these rows, and returns one row. If the key
 * already has a record created after `expiredUntil`, the statement inserts and returns nothing. It waits for
 * another transaction that is inserting a record for the key.
 */
export function insertOnce(
  kept: IdempotencyRecord,
  expiredUntil: Date,
  rows: readonly Insert[],
): CompiledQuery<unknown> {
  const targets = rows.map(({ into }) => into);
  const values = rows.flatMap((row) => row.values);
  return CompiledQuery.raw(
    textOf("once", targets, () => onceText(targets)),
    [...idempotencyRecords.toValues(kept), expiredUntil, ...values],
  );
}
