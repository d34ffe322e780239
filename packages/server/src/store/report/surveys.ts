import type { SurveyStore } from "@lapor/channel/store";
import type { Kysely } from "kysely";
import type { Tables } from "../tables/tables.ts";

/** Counts surveys in SQL. */
export const sqlSurveyReads = (db: Kysely<Tables>): SurveyStore => ({
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
