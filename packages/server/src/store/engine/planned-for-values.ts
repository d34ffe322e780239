import { type RawBuilder, sql } from "kysely";

/**
 * Makes PostgreSQL plan a statement for its values at every execution, because `prepared-client.ts` does not
 * prepare a statement with `*`. The plan of a prepared statement ignores the values, and may expect far too
 * few rows.
 */
export const plannedForValues: RawBuilder<never> = sql.raw("/* planned for its values */");
