import type { EventQuery, EventStore } from "@lapor/channel";
import { type Kysely, type Selectable, sql } from "kysely";
import { dropEvents, droppedTo } from "./drop-events.ts";
import { eventOf } from "./event-rows.ts";
import { placeEvents } from "./place-events.ts";
import { mayReadEvent, partyName } from "./report-access.ts";
import type { Tables } from "./tables.ts";
import { reaching } from "./unavailable.ts";

/** Events and the end of the log in one snapshot, so that the end is not beyond what was looked through. */
const readPage = (db: Kysely<Tables>, { agencyIds, types, after, limit }: EventQuery) =>
  db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (trx) => {
      const parties = agencyIds.map(partyName);
      const from = sql`greatest(${String(after)}::bigint, ${droppedTo})`;
      const ofTypes = types ? sql`and event.type = any (${[...types]})` : sql``;
      // Several parties can share an event, which is read once. One party is read in the order of its index.
      const once = parties.length > 1 ? sql`distinct on (position)` : sql``;
      const { rows } = await sql<Selectable<Tables["event"]>>`
        select ${once} event.* from event_agency readable join event using (position)
        where readable.agency_id = any (${parties}::text[]) and position > ${from}
          and ${mayReadEvent(parties, sql`readable.lasting`)} ${ofTypes}
        order by position limit ${limit + 1}`.execute(trx);
      const { end, dropped } = await trx
        .selectFrom("event_log")
        .select([
          sql<string>`greatest((select max(position) from event), dropped_to)::text`.as("end"),
          sql<string>`dropped_to::text`.as("dropped"),
        ])
        .executeTakeFirstOrThrow();
      return { rows, end: Number(end), droppedTo: Number(dropped) };
    });

/** The log in SQL. */
export const sqlEventStore = (db: Kysely<Tables>): EventStore => ({
  dropEvents: dropEvents(db),

  async listEvents(query) {
    await placeEvents(db);
    const { rows, end, droppedTo } = await reaching(() => readPage(db, query));
    const events = rows.slice(0, query.limit).map(eventOf);
    const last = rows.length > query.limit ? events.at(-1)?.position : end;
    return { events, position: Math.max(query.after, last ?? 0), droppedTo };
  },
});
