import {
  asReadBy,
  healthy,
  type LoggedEvent,
  type Records,
  testEventOf,
  type WebhookDeliveryRecord,
  type WebhookStore,
} from "@lapor/channel/store";
import { type Kysely, type RawBuilder, type Selectable, sql } from "kysely";
import { leftVersion, partyName } from "../report/report-access.ts";
import type { RowOfTable } from "../tables/table.ts";
import { type Tables, webhookDeliveries } from "../tables/tables.ts";
import { isUuid } from "../tables/uuid.ts";
import { assignPositions, lockLog } from "./assign-positions.ts";
import { lockBeginning, removeEvents } from "./drop-events.ts";
import { eventOf } from "./events.ts";
import { healthColumns, mayBeRead } from "./webhook-writes.ts";

/** A delivery with its event. The event's columns are null for a test event. */
type DeliveryRow = RowOfTable<typeof webhookDeliveries> &
  Selectable<Tables["logged_event"]> & {
    left_version: number | null;
    event_id: string;
    test_at: Date | null;
    owner_id: string | null;
  };

const isFree = (now: Date, delivery = sql`delivery`): RawBuilder<boolean> =>
  sql`${delivery}.state = 'pending' and ${delivery}.next_attempt_at <= ${now}
    and (${delivery}.leased_until is null or ${delivery}.leased_until <= ${now})`;

const mayBeSent = (now: Date): RawBuilder<boolean> =>
  sql`endpoint.disabled_at is null and (endpoint.next_attempt_at is null or endpoint.next_attempt_at <= ${now})`;

/**
 * Claims the next free deliveries of an endpoint. Marks those as dead whose events the parties may no longer
 * read.
 */
const claimNext = (
  endpointId: string,
  claim: { now: Date; until: Date; most: number; agencyIds: readonly (string | null)[] },
): RawBuilder<unknown> =>
  sql`update webhook_delivery set
      state = case when free.readable then 'pending' else 'dead' end,
      next_attempt_at = case when free.readable then webhook_delivery.next_attempt_at end,
      leased_until = case when free.readable then ${claim.until}::timestamptz end
    from (
      select event_id, ${mayBeRead(claim.agencyIds)} as readable from webhook_delivery
      where endpoint_id = ${endpointId} and ${isFree(claim.now, sql`webhook_delivery`)}
        and not exists (
          select from webhook_delivery earlier
          where earlier.endpoint_id = webhook_delivery.endpoint_id and earlier.report_id = webhook_delivery.report_id
            and earlier.state = 'pending' and earlier.position < webhook_delivery.position
        )
      order by position limit ${claim.most}
      for update skip locked
    ) free
    where endpoint_id = ${endpointId} and webhook_delivery.event_id = free.event_id
    returning webhook_delivery.*`;

const dead = { state: "dead", next_attempt_at: null, leased_until: null } as const;
/** Reads endpoints and deliveries, and writes the progress of delivering, in SQL. */
export const sqlWebhookStore = (db: Kysely<Tables>): Omit<WebhookStore, keyof Records<never>> => ({
  async deleteWebhookEndpoint(id) {
    if (!isUuid(id)) return false;
    return db.transaction().execute(async (trx) => {
      await lockLog(trx);
      const beginning = await lockBeginning(trx);
      // Events that have left the log were kept for their deliveries, possibly only for those of this
      // endpoint.
      const kept = await trx
        .selectFrom("webhook_delivery")
        .select("position")
        .where("endpoint_id", "=", id)
        .where("position", "<=", Number(beginning))
        .execute();
      const { numDeletedRows } = await trx
        .deleteFrom("webhook_endpoint")
        .where("id", "=", id)
        .executeTakeFirstOrThrow();
      const positions = kept.map(({ position }) => String(position));
      await removeEvents(trx, { from: beginning, beginning }, positions);
      return numDeletedRows === 1n;
    });
  },

  disableWebhookEndpoint: (id, at) =>
    db.transaction().execute(async (trx) => {
      await lockLog(trx);
      await trx
        .updateTable("webhook_endpoint")
        .set({ ...healthColumns(healthy), disabled_at: at })
        .where("id", "=", id)
        .execute();
      await trx
        .updateTable("webhook_delivery")
        .set(dead)
        .where("endpoint_id", "=", id)
        .where("state", "=", "pending")
        .execute();
    }),

  async listWebhookDeliveries({ endpointId, agencyIds, state, eventId, before, limit }) {
    if (!isUuid(endpointId) || (eventId !== undefined && !isUuid(eventId))) return [];
    const inState = state ? sql`and state = ${state}` : sql``;
    const ofEvent = eventId === undefined ? sql`` : sql`and event_id = ${eventId}`;
    const earlier = before === undefined ? sql`` : sql`and position < ${String(before)}::bigint`;
    const found = await withEvents(
      db,
      agencyIds,
      sql`select * from webhook_delivery where endpoint_id = ${endpointId} ${inState} ${ofEvent} ${earlier}
          and ${mayBeRead(agencyIds)}
        order by position desc limit ${limit}`,
    );
    return found.reverse();
  },

  async clearIdleHealth(id) {
    await db
      .updateTable("webhook_endpoint")
      .set(healthColumns(healthy))
      .where("id", "=", id)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom("webhook_delivery")
              .select("event_id")
              .where("endpoint_id", "=", id)
              .where("state", "=", "pending"),
          ),
        ),
      )
      .execute();
  },

  async giveUpDeliveries(endpointId, dueBefore, now) {
    await db
      .updateTable("webhook_delivery as delivery")
      .set(dead)
      .where("endpoint_id", "=", endpointId)
      .where("next_attempt_at", "<=", dueBefore)
      .where(isFree(now))
      .execute();
  },

  async listDueEndpoints(now) {
    await assignPositions(db);
    const { rows } = await sql<{ id: string }>`
        select id from webhook_endpoint endpoint where ${mayBeSent(now)}
          and exists (select from webhook_delivery delivery where endpoint_id = endpoint.id and ${isFree(now)})`.execute(
      db,
    );
    return rows.map(({ id }) => id);
  },

  claimDeliveries: (endpointId, { now, until, limit, agencyIds }) =>
    db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ failures: number }>`
          select failures from webhook_endpoint endpoint where id = ${endpointId} and ${mayBeSent(now)}
          for no key update`.execute(trx);
      const [endpoint] = rows;
      if (!endpoint) return [];
      const fails = endpoint.failures > 0;
      const most = fails ? 1 : limit;
      let taken: WebhookDeliveryRecord[];
      let claimed: WebhookDeliveryRecord[];
      // Deliveries that the parties may no longer read are closed here, so they do not block later ones.
      do {
        taken = await withEvents(trx, agencyIds, claimNext(endpointId, { now, until, most, agencyIds }));
        claimed = taken.filter(({ state }) => state === "pending");
      } while (taken.length > 0 && claimed.length === 0);
      if (fails && claimed.length > 0)
        await trx
          .updateTable("webhook_endpoint")
          .set({ next_attempt_at: until })
          .where("id", "=", endpointId)
          .execute();
      return claimed;
    }),

  async finishDelivery({ endpointId, event, leasedUntil, ...delivery }) {
    await db
      .updateTable("webhook_delivery")
      .set({
        state: delivery.state,
        attempts: delivery.attempts,
        last_attempt_at: delivery.lastAttemptAt,
        last_status: delivery.lastStatus,
        last_error: delivery.lastError,
        next_attempt_at: delivery.nextAttemptAt,
        leased_until: null,
      })
      .where("endpoint_id", "=", endpointId)
      .where("event_id", "=", event.id)
      .where("leased_until", "=", leasedUntil)
      .execute();
  },
});

/** Returns the rows of the subquery `delivery`, with their events as these parties may read them. */
async function withEvents(
  db: Kysely<Tables>,
  agencyIds: readonly (string | null)[],
  delivery: RawBuilder<unknown>,
): Promise<WebhookDeliveryRecord[]> {
  const { rows } = await sql<DeliveryRow>`
      with delivery as (${delivery})
      select delivery.endpoint_id, delivery.state, delivery.attempts, delivery.last_attempt_at, delivery.last_status,
        delivery.last_error, delivery.next_attempt_at, delivery.leased_until, delivery.event_id, delivery.test_at,
        endpoint.agency_id as owner_id, event.*, delivery.position, ${leftVersion(agencyIds.map(partyName))} as left_version
      from delivery
      join webhook_endpoint endpoint on endpoint.id = delivery.endpoint_id
      left join logged_event event on event.position = delivery.position
      order by delivery.position`.execute(db);
  return rows.map((row) => ({ ...webhookDeliveries.fromRow(row), event: deliveredEvent(row, agencyIds) }));
}

function deliveredEvent(row: DeliveryRow, agencyIds: readonly (string | null)[]): LoggedEvent {
  const { event_id: id, test_at: at, owner_id: agencyId, position } = row;
  return at === null
    ? asReadBy(agencyIds, eventOf(row), row.left_version)
    : { ...testEventOf({ id, at, agencyId }), position: Number(position) };
}
