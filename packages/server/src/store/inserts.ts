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

// Rows that every report and every change writes. Statement texts are built once, so they can be prepared.

/** A table with the columns that an insert sets. */
interface Target {
  table: keyof Tables;
  columns: readonly string[];
  /** The value of a column from its parameter, where it is not the parameter itself. */
  expressions?: Readonly<Record<string, (parameter: string) => string>>;
}

/** A row to insert, with the values in the order of the columns. */
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
const noticeEvent: Target = {
  table: "officer_notice_event",
  columns: ["report_id", "source", "kind", "at", "agency_id", "officer_ids", "actor_id"],
};
const identity: Target = { table: "report_identity", columns: ["report_id", "sealed"] };

/** Words as PostgreSQL writes an array, which escapes quotes as JSON does. pg would escape each word. */
const arrayOf = (words: readonly string[]): string => `{${JSON.stringify(words).slice(1, -1)}}`;

/** A report, with the words by which officers find it. */
export const reportRows = (record: ReportRecord): Insert[] => [
  { into: report, values: reports.toValues(record) },
  { into: search, values: [record.id, arrayOf(searchWords(record))] },
];

/** An entry of a timeline. */
export const timelineRow = (record: TimelineRecord): Insert => ({
  into: timelineEntry,
  values: timelineEntries.toValues(record),
});

/** An event without a position in the log. */
export const eventRow = (record: ReportEventRecord): Insert => ({
  into: event,
  values: pendingEvents.toValues(record),
});

/** A notice to officers whose recipients were not found yet. */
export const noticeEventRow = ({
  reportId,
  source,
  kind,
  at,
  agencyId,
  officerIds,
  actorId,
}: NotificationEvent): Insert => ({
  into: noticeEvent,
  values: [reportId, source, kind, at, agencyId, officerIds && [...officerIds], actorId],
});

/** The reporter's identity, sealed. */
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

/** Makes the text for these targets at its first use. There is one target per table. */
function textOf(use: string, targets: readonly Target[], make: () => string): string {
  const name = [use, ...targets.map(({ table }) => table)].join(" ");
  const text = texts.get(name) ?? make();
  texts.set(name, text);
  return text;
}

/** The statement that inserts one row. */
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

/** The text of `insertOnce`. The rows depend on the record, so that it is written first, or nothing is. */
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
 * One statement that inserts an idempotency record and these rows, and returns a row; or inserts and returns
 * nothing, when the key has a record that was created after `expiredUntil`. Waits for another transaction
 * that inserts one.
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
