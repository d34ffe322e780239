import type { IdempotencyRecord, ReportEventRecord, ReportRecord, TimelineRecord } from "@lapor/channel";
import { type CompiledQuery, type Kysely, type RawBuilder, sql } from "kysely";
import { preparedQuery } from "./engine/prepared-query.ts";
import { searchWords } from "./report/search-words.ts";
import { events, idempotencyRecords, reports, type Tables, timelineEntries } from "./tables.ts";

// The writes of every report and every change: prepared, because these statements are sent all the time.

/** An insert of one row, with a parameter for each column. */
const insertRow = (table: keyof Tables, columns: readonly string[]): RawBuilder<unknown> =>
  sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) values (${sql.join(columns.map(() => null))})`;

const prepare = (statement: RawBuilder<unknown>) =>
  preparedQuery((db) => ({ compile: () => statement.compile(db) }));

const report = prepare(
  sql`with "taken" as (${insertRow("report", reports.columns)} on conflict ("tracking_id") do nothing returning "id") insert into "report_search" ("report_id", "words") select "id", array_to_tsvector(${null}::text[]) as "words" from "taken"`,
);

const timelineEntry = prepare(insertRow("timeline_entry", timelineEntries.columns));

const event = prepare(insertRow("event", events.columns));

const idempotencyRecord = prepare(
  sql`${insertRow("idempotency_record", idempotencyRecords.columns)} on conflict ("scope", "key_hash") do update set "body_hash" = "excluded"."body_hash", "body" = "excluded"."body", "report_id" = "excluded"."report_id", "created_at" = "excluded"."created_at"`,
);

/** Affects one row, or none when the tracking ID is taken. */
export const insertReport = (db: Kysely<Tables>, record: ReportRecord): CompiledQuery<unknown> =>
  report(db, [...reports.toValues(record), searchWords(record)]);

/** An entry of a timeline. */
export const insertTimeline = (db: Kysely<Tables>, record: TimelineRecord): CompiledQuery<unknown> =>
  timelineEntry(db, timelineEntries.toValues(record));

/** An event without a position in the log. */
export const insertEvent = (db: Kysely<Tables>, record: ReportEventRecord): CompiledQuery<unknown> =>
  event(db, events.toValues(record));

/** An idempotency record. Replaces an expired one. */
export const saveIdempotencyRecord = (
  db: Kysely<Tables>,
  record: IdempotencyRecord,
): CompiledQuery<unknown> => idempotencyRecord(db, idempotencyRecords.toValues(record));
