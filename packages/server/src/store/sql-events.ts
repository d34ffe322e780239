import type { EventQuery, EventStore } from "@lapor/channel";
import { type Kysely, type Selectable, sql } from "kysely";
import { eventOf } from "./event-rows.ts";
import { placeEvents } from "./place-events.ts";
import type { Tables } from "./tables.ts";
import { reaching } from "./unavailable.ts";

/** Events and the end of the log in one snapshot, so that the end is not beyond what was looked through. */
const readPage = (db: Kysely<Tables>, { agencyId, types, after, limit }: EventQuery) =>
  db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (trx) => {
      const readable =
        agencyId === null
          ? sql`event where`
          : sql`event_agency readable join event using (position) where readable.agency_id = ${agencyId} and`;
      const ofTypes = types ? sql`and event.type in (${sql.join(types)})` : sql``;
      const { rows } = await sql<Selectable<Tables["event"]>>`
        select event.* from ${readable} position > ${String(after)}::bigint ${ofTypes}
        order by position limit ${limit + 1}`.execute(trx);
      const { end } = await trx
        .selectFrom("event")
        .select(sql<string | null>`max(position)::text`.as("end"))
        .executeTakeFirstOrThrow();
      return { rows, end: Number(end ?? 0) };
    });

/** The log in SQL. */
export const sqlEventStore = (db: Kysely<Tables>): EventStore => ({
  async listEvents(query) {
    if (query.types?.length === 0) return { events: [], position: query.after };
    await placeEvents(db);
    const { rows, end } = await reaching(() => readPage(db, query));
    const events = rows.slice(0, query.limit).map(eventOf);
    const last = rows.length > query.limit ? events.at(-1)?.position : end;
    return { events, position: Math.max(query.after, last ?? 0) };
  },
});
