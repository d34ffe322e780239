import type { SurveyStore, SurveyTransaction } from "@lapor/channel/store";
import type { CompiledQuery, Kysely } from "kysely";
import { surveys, type Tables } from "../tables/tables.ts";
import { isUuid } from "../tables/uuid.ts";

/** Sends a write of the transaction that it belongs to. */
type Write = (build: (db: Kysely<Tables>) => CompiledQuery<unknown>) => Promise<void>;

/** Writes of surveys, in SQL. */
export const sqlSurveyWrites = (write: Write): SurveyTransaction => ({
  async saveSurvey(survey) {
    const { report_id: _, ...fresh } = surveys.toRow(survey);
    await write((db) =>
      db
        .insertInto("survey")
        .values(surveys.toRow(survey))
        .onConflict((conflict) => conflict.column("report_id").doUpdateSet(fresh))
        .compile(),
    );
  },
  async deleteSurvey(reportId) {
    await write((db) => db.deleteFrom("survey").where("report_id", "=", reportId).compile());
  },
});

/** Reads of surveys. */
export const sqlSurveyReads = (db: Kysely<Tables>): SurveyStore => ({
  async findSurvey(reportId) {
    if (!isUuid(reportId)) return undefined;
    const row = await db
      .selectFrom("survey")
      .select(surveys.columns)
      .where("report_id", "=", reportId)
      .executeTakeFirst();
    return row && surveys.fromRow(row);
  },
  async countSurveys({ agencyIds, from, before }) {
    let found = db
      .selectFrom("survey")
      .select(["agency_id as agencyId", "unit_id as unitId", "answers"])
      .select(({ fn }) => fn.countAll<string>().as("surveys"))
      .where("at", ">=", from)
      .where("at", "<", before)
      .groupBy(["agency_id", "unit_id", "answers"]);
    if (agencyIds) found = found.where("agency_id", "in", [...agencyIds]);
    const rows = await found.execute();
    return rows.map(({ surveys, ...row }) => ({ ...row, surveys: Number(surveys) }));
  },
});
