import type { DeskStore, DeskTransaction } from "@lapor/channel";
import { type Kysely, sql } from "kysely";
import { mapConnectionErrors } from "./engine/connection-errors.ts";
import { partyName } from "./report/report-access.ts";
import { answerTemplates, notes, type Tables } from "./tables.ts";
import { isUuid } from "./uuid.ts";

/** Runs a query in the transaction that it belongs to. */
type Run = <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;

/** Writes to the officers' desk, in SQL. */
export const sqlDeskWrites = (run: Run): DeskTransaction => ({
  async insertNote(note) {
    await run((db) => db.insertInto("note").values(notes.toRow(note)).execute());
  },
  async insertAnswerTemplate(template) {
    await run((db) => db.insertInto("answer_template").values(answerTemplates.toRow(template)).execute());
  },
  async updateAnswerTemplate(template) {
    const { id, ...row } = answerTemplates.toRow(template);
    const { numUpdatedRows } = await run((db) =>
      db
        .updateTable("answer_template")
        .set(row)
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
    const rows = await mapConnectionErrors(() =>
      db
        .selectFrom("note")
        .selectAll()
        .where("report_id", "=", reportId)
        .where(sql<boolean>`coalesce(agency_id, '') = any (${agencyIds.map(partyName)}::text[])`)
        .orderBy("at")
        .orderBy("id")
        .execute(),
    );
    return rows.map(notes.fromRow);
  },
  async listAnswerTemplates(agencyId) {
    const rows = await mapConnectionErrors(() =>
      db
        .selectFrom("answer_template")
        .selectAll()
        .where("agency_id", agencyId === null ? "is" : "=", agencyId)
        .execute(),
    );
    return rows.map(answerTemplates.fromRow);
  },
});
