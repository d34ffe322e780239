import { type Kysely, sql } from "kysely";
import { reaching } from "./connection-errors.ts";
import type { Tables } from "./tables.ts";

/** The time of day by the database: the one clock that all replicas have in common. */
export const readClock = async (db: Kysely<Tables>): Promise<Date> => {
  const { now } = await reaching(() =>
    db.selectNoFrom(sql<Date>`clock_timestamp()`.as("now")).executeTakeFirstOrThrow(),
  );
  return now;
};
