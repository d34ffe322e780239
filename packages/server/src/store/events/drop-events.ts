import type { EventStore } from "@lapor/channel/store";
import { type Kysely, type RawBuilder, sql, type Transaction } from "kysely";
import type { Tables } from "../tables/tables.ts";

/** The position up to which events have been removed from the log. */
export const droppedTo = sql<string>`(select dropped_to from event_log)`;

/** Locks the beginning of the log until the transaction ends, and returns its position. */
export async function lockBeginning(trx: Transaction<Tables>): Promise<string> {
  const { dropped_to } = await trx
    .selectFrom("event_log")
    .select(sql<string>`dropped_to::text`.as("dropped_to"))
    .forUpdate()
    .executeTakeFirstOrThrow();
  return dropped_to;
}

const mostPlaces = 5000;

/**
 * Deletes events without pending deliveries: those in the range that has just left the log, and those at the
 * given positions. Returns their number.
 */
export async function removeEvents(
  trx: Transaction<Tables>,
  { from, beginning }: { from: string; beginning: string },
  positions: readonly string[],
): Promise<number> {
  const distinct = [...new Set(positions)];
  let removed = 0;
  for (let done = 0; done === 0 || done < distinct.length; done += mostPlaces) {
    const some = distinct.slice(done, done + mostPlaces);
    // "offset 0" makes PostgreSQL look up the events one by one. Otherwise the planner overestimates their
    // number and reads all deliveries.
    const { numAffectedRows } = await sql`
      delete from event where position <= ${beginning}::bigint
        and (position > ${from}::bigint or position = any(${some}::bigint[]))
        and not exists (
          select from webhook_delivery delivery where delivery.position = event.position offset 0
        )`.execute(trx);
    removed += Number(numAffectedRows ?? 0n);
  }
  return removed;
}

/**
 * Removes old events without pending deliveries, batch by batch (`EventStore.dropEvents`). Apart from the
 * oldest dead letters, it does not read rows that stay.
 */
export const dropEvents =
  (db: Kysely<Tables>): EventStore["dropEvents"] =>
  ({ before, deadBefore, limit }) =>
    db.transaction().execute(async (trx) => {
      const log = await moveBeginning(trx, before, limit);
      const oldest = (state: "delivered" | "dead") => sql`
          select endpoint_id, event_id, position, test_at from webhook_delivery
          where state = ${sql.lit(state)} and position <= ${log.beginning}::bigint order by position limit ${limit}`;
      const positions = [
        ...(await removeDeliveries(
          trx,
          "delivered",
          sql`select endpoint_id, event_id from (${oldest("delivered")}) oldest`,
        )),
        ...(await removeDeliveries(
          trx,
          "dead",
          sql`select endpoint_id, event_id from (${oldest("dead")}) oldest
              left join logged_event event using (position) where coalesce(event.at, oldest.test_at) < ${deadBefore}`,
        )),
      ];
      const events = await removeEvents(trx, log, positions);
      return { events, more: log.from !== log.beginning || positions.length > 0 };
    });

/**
 * Moves the beginning of the log past consecutive events that are old enough. Returns the range of their
 * positions.
 */
async function moveBeginning(
  trx: Transaction<Tables>,
  before: Date,
  limit: number,
): Promise<{ from: string; beginning: string }> {
  // Concurrent replicas wait here for each other.
  const from = await lockBeginning(trx);
  const { rows } = await sql<{ beginning: string | null }>`
    with next as (
      select event.position, coalesce(entry.at, delivery.test_at) as at
      from event
      left join timeline_entry entry on entry.report_id = event.report_id and entry.version = event.version
      left join webhook_delivery delivery on delivery.position = event.position and delivery.test_at is not null
      where event.position > ${from}::bigint order by event.position limit ${limit}
    )
    select max(position)::text as beginning from next
    where not exists (select from next kept where kept.at >= ${before} and kept.position <= next.position)`.execute(
    trx,
  );
  const beginning = rows[0]?.beginning ?? null;
  if (beginning === null) return { from, beginning: from };
  await trx.updateTable("event_log").set({ dropped_to: beginning }).execute();
  await sql`
    delete from event_former_holder where position > ${from}::bigint and position <= ${beginning}::bigint`.execute(
    trx,
  );
  return { from, beginning };
}

/**
 * Deletes the deliveries that a query selects, unless they have been redelivered in the meantime, which a
 * second check of their state shows. Returns the positions of their events.
 */
async function removeDeliveries(
  trx: Transaction<Tables>,
  state: "delivered" | "dead",
  ended: RawBuilder<unknown>,
): Promise<string[]> {
  const { rows } = await sql<{ position: string }>`
    delete from webhook_delivery where state = ${state} and (endpoint_id, event_id) in (${ended})
    returning position::text as position`.execute(trx);
  return rows.map(({ position }) => position);
}
