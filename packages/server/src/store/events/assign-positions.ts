import { endingTypes } from "@lapor/channel/store";
import { findPresentAgency, listEndedAgencies } from "@lapor/directory";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables/tables.ts";

/** The largest number of events per transaction. */
const batchSize = 1000;

/** Takes the lock that a transaction needs to assign positions or to change the set of endpoints. */
export const lockLog = (trx: Kysely<Tables>): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtextextended('lapor events', 0))`.execute(trx);

/** The last assigned position, either in the log or among the events removed from it. */
export const endOfLog = sql<string>`(select greatest((select max(position) from event), dropped_to) from event_log)`;

/** Assigns a position to every committed event. Call it in a transaction that holds the lock on the log. */
export async function assignAllPositions(trx: Kysely<Tables>): Promise<void> {
  while ((await assignBatch(trx)) === batchSize);
}

/**
 * Moves the events committed since the last call into the log, each with a position, and creates their
 * deliveries.
 *
 * The transaction that writes an event cannot do this. A number drawn there would become visible in commit
 * order, so a reader that has seen 7 would never see a 6 committed later. A lock held until the commit would
 * let only one report be submitted at a time.
 *
 * Here one caller at a time assigns positions, and only to events that are visible to it. So an event without
 * a position comes after all events with one, and a reader that sees a position sees every earlier one. The
 * events of one report keep their order, because each was written after the previous one was committed.
 */
export async function assignPositions(db: Kysely<Tables>): Promise<void> {
  const waiting = await db.selectFrom("pending_event").select("number").limit(1).executeTakeFirst();
  if (!waiting) return;
  await db.transaction().execute(async (trx) => {
    await lockLog(trx);
    await assignAllPositions(trx);
  });
}

// Finds the endpoints with a single equality join, because further joins of parts without statistics become
// nested loops. An earlier statement must have taken the lock, so this one sees what the previous lock holder
// wrote.
async function assignBatch(trx: Kysely<Tables>): Promise<number> {
  const ending = [...endingTypes];
  const ended = listEndedAgencies().flatMap(({ id }) => {
    const present = findPresentAgency(id);
    return present ? [{ former: id, present: present.id }] : [];
  });
  const successions = sql`unnest(
    ${ended.map(({ former }) => former)}::text[], ${ended.map(({ present }) => present)}::text[]
  ) as succession (former, present)`;
  const { rows } = await sql<{ count: number }>`
    with endpoint_party (endpoint_id, types, agency_id) as (
      select id, types, coalesce(agency_id, '') from webhook_endpoint where disabled_at is null
      union all
      select id, types, former from webhook_endpoint endpoint join ${successions} on present = endpoint.agency_id
      where endpoint.disabled_at is null
    ), taken as (
      delete from pending_event where number in (select number from pending_event order by number limit ${batchSize})
      returning *
    ), placed as (
      select taken.*, entry.id, 'report.' || entry.kind as type,
        coalesce(entry.responsible_agency_id, entry.custodian_agency_id, '') as party,
        ${endOfLog} + row_number() over (order by taken.number) as position
      from taken join timeline_entry entry on entry.report_id = taken.report_id and entry.version = taken.version
    ), fresh_party as (
      insert into event_party (agency_id)
      select distinct party from placed where party not in (select agency_id from event_party)
      returning *
    ), logged as (
      insert into event (position, report_id, version, due_at, due_offset, due_stage, overseen, party)
      select position, report_id, version, due_at, due_offset, due_stage, overseen, known.number
      from placed
      join (select * from event_party union all select * from fresh_party) known on known.agency_id = placed.party
    ), former as (
      select distinct placed.*, departure.agency_id
      from placed
      join report_departure departure on departure.report_id = placed.report_id
        and (departure.version = placed.version or (departure.version < placed.version and placed.type = any(${ending}::text[])))
    ), former_holder as (
      insert into event_former_holder (agency_id, position) select agency_id, position from former
    ), reading as (
      select *, party as reader from placed
      union all select *, '' from placed where overseen
      union all select * from former
    ), delivery as (
      insert into webhook_delivery (endpoint_id, event_id, report_id, position, state, attempts, next_attempt_at)
      select distinct endpoint_party.endpoint_id, reading.id, reading.report_id, reading.position, 'pending', 0, reading.at
      from reading join endpoint_party on endpoint_party.agency_id = reading.reader
      where endpoint_party.types is null or reading.type = any (endpoint_party.types)
    )
    select count(*)::integer as count from placed`.execute(trx);
  return rows[0]?.count ?? 0;
}
