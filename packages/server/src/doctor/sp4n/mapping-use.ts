import { type Kysely, sql } from "kysely";
import { locationOf, type Sp4nMapping } from "../../bridges/sp4n/mapping/mapping.ts";
import type { Tables } from "../../store/tables.ts";

/** Something of ours without an id in SP4N-LAPOR!, and how many reports have it. */
export interface Unmapped {
  name: string;
  reports: number;
}

/** What is in use and has no id of its own in a mapping, the most used first. */
export interface UnmappedUse {
  /** Agencies of valid keys and of the policy. */
  agencies: string[];
  categories: Unmapped[];
  /** Regions that no region around them has an id for either. */
  regions: Unmapped[];
}

/** Compares a mapping with the keys and reports of a channel. */
export async function findUnmappedUse(
  db: Kysely<Tables>,
  { ids }: Sp4nMapping,
  agencyId: string | undefined,
): Promise<UnmappedUse> {
  const keys = await db
    .selectFrom("api_key")
    .select("agency_id")
    .distinct()
    .where("revoked_at", "is", null)
    .where((where) => where.or([where("expires_at", "is", null), where("expires_at", ">", sql<Date>`now()`)]))
    .where("agency_id", "is not", null)
    .orderBy("agency_id")
    .execute();
  const named = new Set([agencyId, ...keys.map(({ agency_id }) => agency_id)]);
  const withoutDefaults = { ...ids, defaultLocation: null };
  return {
    agencies: [...named].filter((id) => typeof id === "string").filter((id) => !ids.agencies.has(id)),
    categories: (await countBy(db, "category_id")).filter(({ name }) => !ids.categories.has(name)),
    regions: (await countBy(db, "region_code")).filter(
      ({ name }) => locationOf(withoutDefaults, name) === null,
    ),
  };
}

async function countBy(db: Kysely<Tables>, column: "category_id" | "region_code"): Promise<Unmapped[]> {
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
