import type { EventStore } from "@lapor/channel";
import { type Kysely, sql, type Transaction } from "kysely";
import type { Tables } from "./tables.ts";
import { reaching } from "./unavailable.ts";

/** Up to where the log is not kept any more. */
export const droppedTo = sql<string>`(select dropped_to from event_log)`;

/** Moves the beginning of the log past events that are old enough, as they stand one after the other. Gives the place that it is at then. */
const moveBeginning = async (
  trx: Transaction<Tables>,
  before: Date,
  limit: number,
): Promise<{ beginning: string; moved: boolean }> => {
  // Replicas do it one after the other.
  const { dropped_to: from } = await trx
    .selectFrom("event_log")
    .select(sql<string>`dropped_to::text`.as("dropped_to"))
    .forUpdate()
    .executeTakeFirstOrThrow();
  const { rows } = await sql<{ beginning: string | null }>`
    with next as (
      select position, at from event where position > ${from}::bigint order by position limit ${limit}
    )
    select max(position)::text as beginning from next
    where not exists (select from next kept where kept.at >= ${before} and kept.position <= next.position)`.execute(
    trx,
  );
  const beginning = rows[0]?.beginning ?? null;
  if (beginning === null) return { beginning: from, moved: false };
  await trx.updateTable("event_log").set({ dropped_to: beginning }).execute();
  await sql`
    delete from event_agency where position > ${from}::bigint and position <= ${beginning}::bigint`.execute(
    trx,
  );
  return { beginning, moved: true };
};

const count = ({ numAffectedRows }: { numAffectedRows?: bigint | undefined }): number =>
  Number(numAffectedRows ?? 0n);

/** Removes events that are old enough and that nobody waits for, batch by batch (`EventStore.dropEvents`). */
export const dropEvents =
  (db: Kysely<Tables>): EventStore["dropEvents"] =>
  ({ before, deadBefore, limit }) =>
    reaching(() =>
      db.transaction().execute(async (trx) => {
        const { beginning, moved } = await moveBeginning(trx, before, limit);
        // Who redelivers a dead letter meanwhile keeps it: its state is looked at again.
        const ended = sql`(state = 'delivered' or state = 'dead')`;
        const deliveries = await sql`
          delete from webhook_delivery where ${ended} and (endpoint_id, event_id) in (
            select endpoint_id, event_id from webhook_delivery join event using (position)
            where position <= ${beginning}::bigint
              and (state = 'delivered' or (state = 'dead' and event.at < ${deadBefore}))
            limit ${limit}
          )`.execute(trx);
        const events = await sql`
          delete from event where position in (
            select position from event where position <= ${beginning}::bigint
              and not exists (select from webhook_delivery delivery where delivery.position = event.position)
            limit ${limit}
          )`.execute(trx);
        const removed = { deliveries: count(deliveries), events: count(events) };
        return { events: removed.events, more: moved || removed.deliveries > 0 || removed.events > 0 };
      }),
    );
