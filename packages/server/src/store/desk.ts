import type { DeskStore, DeskTransaction } from "@lapor/channel/store";
import { type Kysely, sql } from "kysely";
import { partyName } from "./report/report-access.ts";
import { answerTemplates, savedViews } from "./tables/officer-tables.ts";
import { drafts, notes, type Tables } from "./tables/tables.ts";
import { isUuid } from "./tables/uuid.ts";

/** Runs a query in the transaction that it belongs to. */
type Run = <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;

const viewsOf = (db: Kysely<Tables>, officerId: string) =>
  db
    .selectFrom("saved_view")
    .select(savedViews.columns)
    .where("officer_id", "=", officerId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();

/** Writes to the officers' desk, in SQL. */
export const sqlDeskWrites = (run: Run): DeskTransaction => ({
  async insertNote(note) {
    await run((db) => db.insertInto("note").values(notes.toRow(note)).execute());
  },
  async saveDraft(draft) {
    const { report_id: _, officer_id: __, ...row } = drafts.toRow(draft);
    await run((db) =>
      db
        .insertInto("draft")
        .values(drafts.toRow(draft))
        .onConflict((conflict) => conflict.columns(["report_id", "officer_id"]).doUpdateSet(row))
        .execute(),
    );
  },
  async deleteDraft({ reportId, officerId, act }) {
    await run((db) => {
      const own = db
        .deleteFrom("draft")
        .where("report_id", "=", reportId)
        .where("officer_id", "=", officerId);
      return (act === undefined ? own : own.where("act", "=", act)).execute();
    });
  },
  async lockSavedViews(officerId) {
    if (!isUuid(officerId)) return undefined;
    // Locks the officer's row for the whole set, so that two concurrent first views cannot both find none.
    const officer = await run((db) =>
      db
        .selectFrom("officer")
        .select("id")
        .where("id", "=", officerId)
        .where("state", "<>", "left")
        .forNoKeyUpdate()
        .executeTakeFirst(),
    );
    return officer && (await run((db) => viewsOf(db, officerId))).map(savedViews.fromRow);
  },
  async saveView(view) {
    const { content } = savedViews.toRow(view);
    await run((db) =>
      db
        .insertInto("saved_view")
        .values(savedViews.toRow(view))
        .onConflict((conflict) => conflict.columns(["officer_id", "id"]).doUpdateSet({ content }))
        .execute(),
    );
  },
  async deleteView({ officerId, id }) {
    await run((db) =>
      db.deleteFrom("saved_view").where("officer_id", "=", officerId).where("id", "=", id).execute(),
    );
  },
  async putAnswerTemplate(template) {
    const row = answerTemplates.toRow(template);
    if (template.version === 1) {
      await run((db) => db.insertInto("answer_template").values(row).execute());
      return true;
    }
    const { id, ...changes } = row;
    const { numUpdatedRows } = await run((db) =>
      db
        .updateTable("answer_template")
        .set(changes)
        .where("id", "=", id)
        .where("version", "=", template.version - 1)
        .executeTakeFirstOrThrow(),
    );
    return numUpdatedRows === 1n;
  },
  async deleteAnswerTemplate(id, version) {
    if (!isUuid(id)) return false;
    const { numDeletedRows } = await run((db) =>
      db
        .deleteFrom("answer_template")
        .where("id", "=", id)
        .where("version", "=", version)
        .executeTakeFirstOrThrow(),
    );
    return numDeletedRows === 1n;
  },
});

/** Reads from the officers' desk, in SQL. */
export const sqlDeskReads = (db: Kysely<Tables>): DeskStore => ({
  async listNotes(reportId, agencyIds) {
    if (!isUuid(reportId)) return [];
    const rows = await db
      .selectFrom("note")
      .selectAll()
      .where("report_id", "=", reportId)
      .where(sql<boolean>`coalesce(agency_id, '') = any (${agencyIds.map(partyName)}::text[])`)
      .orderBy("at")
      .orderBy("id")
      .execute();
    return rows.map(notes.fromRow);
  },
  async findDraft(reportId, officerId) {
    if (!isUuid(reportId) || !isUuid(officerId)) return undefined;
    const row = await db
      .selectFrom("draft")
      .select(drafts.columns)
      .where("report_id", "=", reportId)
      .where("officer_id", "=", officerId)
      .executeTakeFirst();
    return row && drafts.fromRow(row);
  },
  async listSavedViews(officerId) {
    if (!isUuid(officerId)) return [];
    return (await viewsOf(db, officerId)).map(savedViews.fromRow);
  },
  async clearDeskOf(officerId) {
    await db.deleteFrom("draft").where("officer_id", "=", officerId).execute();
    await db.deleteFrom("saved_view").where("officer_id", "=", officerId).execute();
  },
  async listAnswerTemplates(agencyId) {
    const rows = await db
      .selectFrom("answer_template")
      .selectAll()
      .where("agency_id", agencyId === null ? "is" : "=", agencyId)
      .execute();
    return rows.map(answerTemplates.fromRow);
  },
});
