import type { WebhookRedelivery } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import { openEndpoint } from "../events/webhook-endpoints.ts";
import { partiesOf } from "../report/report-access.ts";

/** Redelivers all dead letters of an endpoint, after a downtime of the receiver. */
export async function redeliverDeadLetters(
  context: ChannelContext,
  caller: Caller,
  endpointId: string,
): Promise<WebhookRedelivery> {
  await openEndpoint(context, caller, endpointId);
  const agencyIds = partiesOf(caller.key.agencyId);
  const now = context.clock.now();
  return { count: await context.store.restartDeadDeliveries(endpointId, now, agencyIds) };
}
