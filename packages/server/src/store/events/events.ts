import {
  asReadBy,
  type EventNews,
  type EventQuery,
  type EventStore,
  type LoggedEvent,
} from "@lapor/channel/store";
import { type Kysely, type RawBuilder, type Selectable, type SqlBool, sql } from "kysely";
import { isEnding, leftVersion, mayReadEvent, partyName } from "../report/report-access.ts";
import { loggedEvents, type Tables } from "../tables/tables.ts";
import { assignPositions, endOfLog } from "./assign-positions.ts";
import { dropEvents, droppedTo } from "./drop-events.ts";

const triage = partyName(null);

/** Converts a row to an event with its position in the log. */
export const eventOf = (row: Selectable<Tables["logged_event"]>): LoggedEvent => ({
  ...loggedEvents.fromRow(row),
  position: row.position,
});

/**
 * Reads events and the end of the log in one snapshot, so the end is not beyond the events that were read.
 */
const readPage = (db: Kysely<Tables>, { agencyIds, types, trackingId, after, limit }: EventQuery) =>
  db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (trx) => {
      const parties = agencyIds.map(partyName);
      const from = sql`greatest(${String(after)}::bigint, ${droppedTo})`;
      const ofTypes = types ? sql`and event.type = any (${[...types]})` : sql``;
      const ofReport =
        trackingId === undefined
          ? sql``
          : sql`and event.report_id = (select id from report where tracking_id = ${trackingId})`;
      // Each party's events are read in the order of an index, up to the limit. `former` needs its own bound,
      // because the planner does not transfer the bound of one side of a join to the other.
      const chosen = (lasting: RawBuilder<SqlBool>) => sql`event.position > ${from}
        and ${mayReadEvent(parties, lasting)} ${ofTypes} ${ofReport} order by event.position limit ${limit + 1}`;
      const ofParty = (party: string) => sql`(
          select event.* from logged_event event
          where ${party === triage ? sql`event.overseen` : sql`event.party = (select number from event_party where agency_id = ${party})`} and ${chosen(isEnding)}
        ) union all (
          select event.* from event_former_holder former join logged_event event on event.position = former.position
          where former.agency_id = ${party} and former.position > ${from} and ${chosen(sql`true`)}
        )`;
      // An event shared by several parties is read once.
      const { rows } = await sql<Selectable<Tables["logged_event"]> & { left_version: number | null }>`
        select distinct on (event.position) event.*, ${leftVersion(parties)} as left_version
        from (${sql.join(parties.map(ofParty), sql` union all `)}) event
        order by event.position limit ${limit + 1}`.execute(trx);
      const { end, dropped } = await trx
        .selectFrom("event_log")
        .select([sql<string>`${endOfLog}::text`.as("end"), sql<string>`dropped_to::text`.as("dropped")])
        .executeTakeFirstOrThrow();
      return { rows, end: Number(end), droppedTo: Number(dropped) };
    });

/** Reads the end of the log and the new audience in one statement, so both come from the same snapshot. */
const readNews = async (db: Kysely<Tables>, after: number | undefined): Promise<EventNews> => {
  const isNew = sql`position > ${after === undefined ? null : String(after)}::bigint`;
  const { rows } = await sql<{ end: string; parties: string[] }>`
    select ${endOfLog}::text as "end", array(
      select agency_id from event join event_party on event_party.number = event.party where ${isNew}
      union select ${triage} from event where ${isNew} and overseen
      union select agency_id from event_former_holder where ${isNew}
    ) as parties`.execute(db);
  const [{ end, parties } = { end: "0", parties: [] }] = rows;
  return {
    position: Number(end),
    agencyIds: parties.map((party) => (party === triage ? null : party)),
  };
};

/** Stores the event log in SQL. */
export const sqlEventStore = (db: Kysely<Tables>): EventStore => ({
  dropEvents: dropEvents(db),

  async readNews(after) {
    await assignPositions(db);
    return readNews(db, after);
  },

  async listEvents(query) {
    await assignPositions(db);
    const { rows, end, droppedTo } = await readPage(db, query);
    const events = rows
      .slice(0, query.limit)
      .map((row) => asReadBy(query.agencyIds, eventOf(row), row.left_version));
    const last = rows.length > query.limit ? events.at(-1)?.position : end;
    return { events, position: Math.max(query.after, last ?? 0), droppedTo };
  },
});
