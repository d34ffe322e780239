import type { UnitStore, UnitTransaction } from "@lapor/channel/store";
import type { Kysely } from "kysely";
import { type Tables, units } from "../tables/tables.ts";
import { isUuid } from "../tables/uuid.ts";

/** Runs a query in the transaction that it belongs to. */
type Run = <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;

/** Writes of units, in SQL. */
export const sqlUnitWrites = (run: Run): Omit<UnitTransaction, "lock" | "waitForLock"> => ({
  listUnits: (agencyId) => run((db) => readUnits(db, agencyId)),
  async putUnit(unit) {
    const { id: _, ...row } = units.toRow(unit);
    await run((db) =>
      db
        .insertInto("unit")
        .values(units.toRow(unit))
        .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
        .execute(),
    );
  },
});

async function readUnits(db: Kysely<Tables>, agencyId: string) {
  const rows = await db.selectFrom("unit").selectAll().where("agency_id", "=", agencyId).execute();
  return rows.map(units.fromRow);
}

/** Reads of units, in SQL. */
export const sqlUnitReads = (db: Kysely<Tables>): UnitStore => ({
  listUnits: (agencyId) => readUnits(db, agencyId),
  async findUnits(ids) {
    const possible = ids.filter(isUuid);
    if (possible.length === 0) return [];
    const rows = await db.selectFrom("unit").selectAll().where("id", "in", possible).execute();
    return rows.map(units.fromRow);
  },
});
