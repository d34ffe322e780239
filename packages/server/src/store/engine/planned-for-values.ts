import { type RawBuilder, sql } from "kysely";

/**
 * Makes PostgreSQL plan a statement on every execution, for its values: `prepared-client.ts` prepares no
 * statement with `*`. The plan of a prepared one ignores the values, and may expect far too few rows.
 */
export const plannedForValues: RawBuilder<never> = sql.raw("/* planned for its values */");
