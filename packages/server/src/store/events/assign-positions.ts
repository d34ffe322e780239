import { endingTypes } from "@lapor/channel";
import { findPresentAgency, listEndedAgencies } from "@lapor/directory";
import { type Kysely, sql } from "kysely";
import { mapConnectionErrors } from "../engine/connection-errors.ts";
import type { Tables } from "../tables.ts";

/** The most events per transaction. */
const batchSize = 1000;

/**
 * The name of the lock that a transaction holds while it assigns positions or changes the set of endpoints.
 */
export const lockLog = (trx: Kysely<Tables>): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtextextended('lapor events', 0))`.execute(trx);

/** Assigns a position to every committed event. For a transaction that holds the lock on the log. */
export async function assignAllPositions(trx: Kysely<Tables>): Promise<void> {
  while ((await assignBatch(trx)) === batchSize);
}

/**
 * Assigns positions in the log to the events committed since the last call, and creates their deliveries.
 * Not done by the transaction that writes an event: a number drawn there becomes visible in commit order,
 * so a reader that has seen 7 would never see a 6 that is committed later; and a lock held until the commit
 * would let only one report at a time be submitted. Here one caller at a time assigns positions, and only
 * to events that are visible to it. An event without a position therefore comes after all that have one,
 * and a reader that sees a position sees every earlier one. The events of one report keep their order: each
 * was written after the one before it was committed.
 */
export async function assignPositions(db: Kysely<Tables>): Promise<void> {
  const waiting = await mapConnectionErrors(() =>
    db.selectFrom("event").select("number").where("position", "is", null).limit(1).executeTakeFirst(),
  );
  if (!waiting) return;
  await mapConnectionErrors(() =>
    db.transaction().execute(async (trx) => {
      await lockLog(trx);
      await assignAllPositions(trx);
    }),
  );
}

// Endpoints are found by one equality join: further joins of parts without statistics become nested loops. An
// earlier statement must take the lock, so that this one sees what the last holder wrote.
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
    ), placed as (
      update event set position = next.position
      from (
        select report_id, version,
          (select greatest((select max(position) from event), dropped_to) from event_log) + row_number() over (order by number) as position
        from event where position is null order by number limit ${batchSize}
      ) next
      where event.report_id = next.report_id and event.version = next.version
      returning event.*
    ), reading as (
      select placed.*, coalesce(placed.responsible_agency_id, placed.custodian_agency_id) as party,
        placed.type = any(${ending}::text[]) as lasting
      from placed where coalesce(placed.responsible_agency_id, placed.custodian_agency_id) is not null
      union all
      select placed.*, '', placed.type = any(${ending}::text[]) from placed
      where placed.overseen or coalesce(placed.responsible_agency_id, placed.custodian_agency_id) is null
      union all
      select placed.*, departure.agency_id, true
      from placed
      join report_departure departure on departure.report_id = placed.report_id
        and (departure.version = placed.version or (departure.version < placed.version and placed.type = any(${ending}::text[])))
    ), agency as (
      insert into event_agency (agency_id, position, lasting)
      select party, position, bool_or(lasting) from reading group by party, position
    ), delivery as (
      insert into webhook_delivery (endpoint_id, event_id, report_id, position, state, attempts, next_attempt_at)
      select distinct endpoint_party.endpoint_id, reading.id, reading.report_id, reading.position, 'pending', 0, reading.at
      from reading join endpoint_party on endpoint_party.agency_id = reading.party
      where endpoint_party.types is null or reading.type = any (endpoint_party.types)
    )
    select count(*)::integer as count from placed`.execute(trx);
  return rows[0]?.count ?? 0;
}
