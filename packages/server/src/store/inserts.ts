import type { EventRecord, KeptAnswer, ReportRecord, TimelineRecord } from "@lapor/channel";
import { type CompiledQuery, type Insertable, type Kysely, sql } from "kysely";
import { columnsOf, keptAnswerColumns, reportColumns, timelineColumns } from "./columns.ts";
import { eventRow } from "./events/event-rows.ts";
import { compiledOnce } from "./prepared-query.ts";
import { searchWords } from "./report/search-words.ts";
import { keptAnswerRow, reportRow, timelineRow } from "./rows.ts";
import type { Tables } from "./tables.ts";

// What is written with every report or with every step of one.

const eventColumns = columnsOf(eventRow({} as EventRecord));

/** A row whose values are all parameters. */
const rowOf = <Table extends keyof Tables>(columns: readonly (keyof Tables[Table])[]) =>
  Object.fromEntries(columns.map((column) => [column, null])) as unknown as Insertable<Tables[Table]>;

const valuesOf = <Row extends object>(row: Row, columns: readonly (keyof Row)[]): unknown[] =>
  columns.map((column) => row[column]);

const report = compiledOnce((db) =>
  db
    .with("taken", (trx) =>
      trx
        .insertInto("report")
        .values(rowOf<"report">(reportColumns))
        .onConflict((conflict) => conflict.column("tracking_id").doNothing())
        .returning("id"),
    )
    .insertInto("report_search")
    .columns(["report_id", "words"])
    .expression((trx) =>
      trx.selectFrom("taken").select(["id", sql<string>`array_to_tsvector(${null}::text[])`.as("words")]),
    ),
);

const timeline = compiledOnce((db) =>
  db.insertInto("timeline_entry").values(rowOf<"timeline_entry">(timelineColumns)),
);

const event = compiledOnce((db) => db.insertInto("event").values(rowOf<"event">(eventColumns)));

const keptAnswer = compiledOnce((db) =>
  db
    .insertInto("kept_answer")
    .values(rowOf<"kept_answer">(keptAnswerColumns))
    .onConflict((conflict) =>
      conflict.columns(["scope", "key_hash"]).doUpdateSet(({ ref }) => ({
        body_hash: ref("excluded.body_hash"),
        body: ref("excluded.body"),
        report_id: ref("excluded.report_id"),
        created_at: ref("excluded.created_at"),
      })),
    ),
);

/** Affects one row, or none when the tracking ID is taken. */
export const insertReport = (db: Kysely<Tables>, record: ReportRecord): CompiledQuery<unknown> =>
  report(db, [...valuesOf(reportRow(record), reportColumns), searchWords(record)]);

/** An entry of a timeline. */
export const insertTimeline = (db: Kysely<Tables>, record: TimelineRecord): CompiledQuery<unknown> =>
  timeline(db, valuesOf(timelineRow(record), timelineColumns));

/** An event that has no place yet. */
export const insertEvent = (db: Kysely<Tables>, record: EventRecord): CompiledQuery<unknown> =>
  event(db, valuesOf(eventRow(record), eventColumns));

/** A kept answer, in the place of an older one. */
export const keepAnswer = (db: Kysely<Tables>, record: KeptAnswer): CompiledQuery<unknown> =>
  keptAnswer(db, valuesOf(keptAnswerRow(record), keptAnswerColumns));
