import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables/tables.ts";

/** A name from the directory, and the number of reports that use it. */
export interface UsedName {
  name: string;
  reports: number;
}

/** Names from the directory that keys and reports use, most used first. */
export interface UsedNames {
  /** The agencies of valid keys. */
  agencies: string[];
  categories: UsedName[];
  regions: UsedName[];
}

/** Reads the names that the keys and reports of a channel use. */
export async function readUsedNames(db: Kysely<Tables>): Promise<UsedNames> {
  const keys = await db
    .selectFrom("api_key")
    .select("agency_id")
    .distinct()
    .where("revoked_at", "is", null)
    .where((where) => where.or([where("expires_at", "is", null), where("expires_at", ">", sql<Date>`now()`)]))
    .where("agency_id", "is not", null)
    .orderBy("agency_id")
    .execute();
  return {
    agencies: keys.map(({ agency_id }) => agency_id).filter((id) => id !== null),
    categories: await countBy(db, "category_id"),
    regions: await countBy(db, "region_code"),
  };
}

async function countBy(db: Kysely<Tables>, column: "category_id" | "region_code"): Promise<UsedName[]> {
  const rows = await db
    .selectFrom("report")
    .select((select) => [column, select.fn.countAll().as("reports")])
    .where(column, "is not", null)
    .groupBy(column)
    .orderBy("reports", "desc")
    .orderBy(column)
    .execute();
  return rows.map(({ reports, ...row }) => ({ name: String(row[column]), reports: Number(reports) }));
}
