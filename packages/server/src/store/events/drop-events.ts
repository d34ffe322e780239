import type { EventStore } from "@lapor/channel";
import { type Kysely, type RawBuilder, sql, type Transaction } from "kysely";
import { mapConnectionErrors } from "../connection-errors.ts";
import type { Tables } from "../tables.ts";

/** Up to where the log is not kept any more. */
export const droppedTo = sql<string>`(select dropped_to from event_log)`;

/** Keeps the beginning of the log where it is until the transaction ends; gives the place. */
export const lockBeginning = async (trx: Transaction<Tables>): Promise<string> => {
  const { dropped_to } = await trx
    .selectFrom("event_log")
    .select(sql<string>`dropped_to::text`.as("dropped_to"))
    .forUpdate()
    .executeTakeFirstOrThrow();
  return dropped_to;
};

/** Moves the beginning of the log past events that are old enough, as they stand one after the other. Gives the places from where to where. */
const moveBeginning = async (
  trx: Transaction<Tables>,
  before: Date,
  limit: number,
): Promise<{ from: string; beginning: string }> => {
  // Replicas do it one after the other.
  const from = await lockBeginning(trx);
  const { rows } = await sql<{ beginning: string | null }>`
    with next as (
      select position, at from event where position > ${from}::bigint order by position limit ${limit}
    )
    select max(position)::text as beginning from next
    where not exists (select from next kept where kept.at >= ${before} and kept.position <= next.position)`.execute(
    trx,
  );
  const beginning = rows[0]?.beginning ?? null;
  if (beginning === null) return { from, beginning: from };
  await trx.updateTable("event_log").set({ dropped_to: beginning }).execute();
  await sql`
    delete from event_agency where position > ${from}::bigint and position <= ${beginning}::bigint`.execute(
    trx,
  );
  return { from, beginning };
};

/**
 * Removes deliveries out of a query for them. Who redelivers a dead letter meanwhile keeps it: its state is looked at again. Gives the
 * places of their events.
 */
const removeDeliveries = async (
  trx: Transaction<Tables>,
  state: "delivered" | "dead",
  ended: RawBuilder<unknown>,
): Promise<string[]> => {
  const { rows } = await sql<{ position: string }>`
    delete from webhook_delivery where state = ${state} and (endpoint_id, event_id) in (${ended})
    returning position::text as position`.execute(trx);
  return rows.map(({ position }) => position);
};

/** Of one statement. */
const mostPlaces = 5000;

/** Removes events that nobody waits for any more: of those that the log has just lost, and of those at the places given. Gives how many. */
export const removeEvents = async (
  trx: Transaction<Tables>,
  { from, beginning }: { from: string; beginning: string },
  places: readonly string[],
): Promise<number> => {
  const distinct = [...new Set(places)];
  let removed = 0;
  for (let done = 0; done === 0 || done < distinct.length; done += mostPlaces) {
    const some = distinct.slice(done, done + mostPlaces);
    // "offset 0": looked up event by event. The planner takes them for many more, and would read all deliveries.
    const { numAffectedRows } = await sql`
      delete from event where position <= ${beginning}::bigint
        and (position > ${from}::bigint or position = any(${some}::bigint[]))
        and not exists (
          select from webhook_delivery delivery where delivery.position = event.position offset 0
        )`.execute(trx);
    removed += Number(numAffectedRows ?? 0n);
  }
  return removed;
};

/**
 * Removes events that are old enough and that nobody waits for, batch by batch (`EventStore.dropEvents`). Looks at nothing that stays but
 * the oldest dead letters, which go as they stand, one after the other.
 */
export const dropEvents =
  (db: Kysely<Tables>): EventStore["dropEvents"] =>
  ({ before, deadBefore, limit }) =>
    mapConnectionErrors(() =>
      db.transaction().execute(async (trx) => {
        const log = await moveBeginning(trx, before, limit);
        const oldest = (state: "delivered" | "dead") => sql`
          select endpoint_id, event_id, position from webhook_delivery
          where state = ${sql.lit(state)} and position <= ${log.beginning}::bigint order by position limit ${limit}`;
        const places = [
          ...(await removeDeliveries(
            trx,
            "delivered",
            sql`select endpoint_id, event_id from (${oldest("delivered")}) oldest`,
          )),
          ...(await removeDeliveries(
            trx,
            "dead",
            sql`select endpoint_id, event_id from (${oldest("dead")}) oldest
              join event using (position) where event.at < ${deadBefore}`,
          )),
        ];
        const events = await removeEvents(trx, log, places);
        return { events, more: log.from !== log.beginning || places.length > 0 };
      }),
    );
