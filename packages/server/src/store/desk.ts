import type { AnswerTemplateRecord, DeskStore, DeskTransaction, NoteRecord } from "@lapor/channel";
import { type Insertable, type Kysely, type Selectable, sql } from "kysely";
import { reaching } from "./connection-errors.ts";
import { partyName } from "./report/report-access.ts";
import type { Tables } from "./tables.ts";
import { isUuid } from "./uuid.ts";

/** A note out of its row. */
export const noteOf = (row: Selectable<Tables["note"]>): NoteRecord => ({
  id: row.id,
  reportId: row.report_id,
  agencyId: row.agency_id,
  keyId: row.key_id,
  at: row.at,
  text: row.text,
});

const templateOf = (row: Selectable<Tables["answer_template"]>): AnswerTemplateRecord => ({
  id: row.id,
  agencyId: row.agency_id,
  name: row.name,
  text: row.text,
  categoryId: row.category_id,
  status: row.status,
  version: row.version,
  updatedAt: row.updated_at,
});

const templateRow = (template: AnswerTemplateRecord): Insertable<Tables["answer_template"]> => ({
  id: template.id,
  agency_id: template.agencyId,
  name: template.name,
  text: template.text,
  category_id: template.categoryId,
  status: template.status,
  version: template.version,
  updated_at: template.updatedAt,
});

/** Runs a query in the transaction that it belongs to. */
type Run = <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;

/** Writes to the officers' desk, in SQL. */
export const sqlDeskWrites = (run: Run): DeskTransaction => ({
  async insertNote({ id, reportId, agencyId, keyId, at, text }) {
    const row = { id, report_id: reportId, agency_id: agencyId, key_id: keyId, at, text };
    await run((db) => db.insertInto("note").values(row).execute());
  },
  async insertAnswerTemplate(template) {
    await run((db) => db.insertInto("answer_template").values(templateRow(template)).execute());
  },
  async updateAnswerTemplate(template) {
    const { id, ...row } = templateRow(template);
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
    const rows = await reaching(() =>
      db
        .selectFrom("note")
        .selectAll()
        .where("report_id", "=", reportId)
        .where(sql<boolean>`coalesce(agency_id, '') = any (${agencyIds.map(partyName)}::text[])`)
        .orderBy("at")
        .orderBy("id")
        .execute(),
    );
    return rows.map(noteOf);
  },
  async listAnswerTemplates(agencyId) {
    const rows = await reaching(() =>
      db
        .selectFrom("answer_template")
        .selectAll()
        .where("agency_id", agencyId === null ? "is" : "=", agencyId)
        .execute(),
    );
    return rows.map(templateOf);
  },
});
