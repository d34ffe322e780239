import { type RawBuilder, sql } from "kysely";

/**
 * A part of statements that PostgreSQL plans each time, for their values. It plans a prepared statement
 * without them, and may then expect far too few rows (`prepared-client.ts`).
 */
export const plannedForValues: RawBuilder<never> = sql.raw("/* planned for its values */");
