import { type EndpointHealth, healthy, type WebhookTransaction } from "@lapor/channel/store";
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Session } from "../engine/session.ts";
import { isLasting, mayReadEvent, partyName } from "../report/report-access.ts";
import { webhookEndpoints } from "../tables/tables.ts";
import { isUuid } from "../tables/uuid.ts";
import { assignAllPositions, endOfLog, lockLog } from "./assign-positions.ts";

export const healthColumns = ({ failures, failingSince, nextAttemptAt }: EndpointHealth) => ({
  failures,
  failing_since: failingSince,
  next_attempt_at: nextAttemptAt,
});

const restarted = { state: "pending", attempts: 0, leased_until: null } as const;
const enabled = { ...healthColumns(healthy), disabled_at: null };

/** Writes endpoints and deliveries in SQL. */
export const sqlWebhookWrites = (run: Session["run"]): WebhookTransaction => ({
  insertWebhookEndpoint: (endpoint, most) =>
    run(async (trx) => {
      await lockLog(trx);
      // An endpoint does not receive events from before it existed.
      await assignAllPositions(trx);
      const { count } = await trx
        .selectFrom("webhook_endpoint")
        .select(sql<number>`count(*)::integer`.as("count"))
        .where("agency_id", endpoint.agencyId === null ? "is" : "=", endpoint.agencyId)
        .executeTakeFirstOrThrow();
      if (count >= most) return false;
      await trx.insertInto("webhook_endpoint").values(webhookEndpoints.toRow(endpoint)).execute();
      return true;
    }),

  async updateWebhookEndpoint(id, { url, types, description, secret }) {
    if (!isUuid(id)) return false;
    return run(async (trx) => {
      await lockLog(trx);
      // Events from before the change are delivered according to the former types.
      await assignAllPositions(trx);
      if (url !== undefined)
        await trx
          .updateTable("webhook_endpoint")
          .set({ url, ...enabled })
          .where("id", "=", id)
          .where("url", "<>", url)
          .execute();
      const { numUpdatedRows } = await trx
        .updateTable("webhook_endpoint")
        .set(({ ref }) => ({
          // PostgreSQL requires at least one column.
          id,
          ...(secret && {
            secret: secret.sealed,
            previous_secret: ref("secret"),
            previous_secret_until: secret.previousUntil,
          }),
          ...(types !== undefined && { types }),
          ...(description !== undefined && { description }),
        }))
        .where("id", "=", id)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    });
  },

  async insertTestEvent(endpointId, event) {
    if (!isUuid(endpointId)) return false;
    return run(async (trx) => {
      // The test event gets its position now, after all events of reports. If the position were assigned
      // later, other endpoints would get the test event too.
      await lockLog(trx);
      await assignAllPositions(trx);
      const { numUpdatedRows } = await trx
        .updateTable("webhook_endpoint")
        .set(enabled)
        .where("id", "=", endpointId)
        .executeTakeFirstOrThrow();
      if (numUpdatedRows === 0n) return false;
      const { position } = await trx
        .insertInto("event")
        .values({ position: sql<number>`${endOfLog} + 1`, overseen: false })
        .returning("position")
        .executeTakeFirstOrThrow();
      const delivery = { endpoint_id: endpointId, event_id: event.id, test_at: event.at, position };
      await trx
        .insertInto("webhook_delivery")
        .values({ ...delivery, ...restarted, next_attempt_at: event.at })
        .execute();
      return true;
    });
  },

  async restartWebhookDelivery(endpointId, eventId, at, agencyIds) {
    if (!isUuid(endpointId) || !isUuid(eventId)) return false;
    return run(async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable("webhook_endpoint")
        .set(enabled)
        .where("id", "=", endpointId)
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom("webhook_delivery")
              .select("event_id")
              .where("endpoint_id", "=", endpointId)
              .where("event_id", "=", eventId)
              .where(mayBeRead(agencyIds)),
          ),
        )
        .executeTakeFirstOrThrow();
      if (numUpdatedRows === 0n) return false;
      await trx
        .updateTable("webhook_delivery")
        .set({ ...restarted, next_attempt_at: at })
        .where("endpoint_id", "=", endpointId)
        .where("event_id", "=", eventId)
        .execute();
      return true;
    });
  },

  async restartDeadDeliveries(endpointId, at, agencyIds) {
    if (!isUuid(endpointId)) return 0;
    return run(async (trx) => {
      await trx.updateTable("webhook_endpoint").set(enabled).where("id", "=", endpointId).execute();
      const { numUpdatedRows } = await trx
        .updateTable("webhook_delivery")
        .set({ ...restarted, next_attempt_at: at })
        .where("endpoint_id", "=", endpointId)
        .where("state", "=", "dead")
        .where(mayBeRead(agencyIds))
        .executeTakeFirstOrThrow();
      return Number(numUpdatedRows);
    });
  },
});

/** Whether the event of `webhook_delivery` may still be sent to these parties. */
export function mayBeRead(agencyIds: readonly (string | null)[]): RawBuilder<SqlBool> {
  const parties = agencyIds.map(partyName);
  return sql<SqlBool>`(webhook_delivery.test_at is not null or exists (
    select from logged_event event where event.position = webhook_delivery.position
      and ${mayReadEvent(parties, isLasting(parties))}
    offset 0
  ))`;
}
