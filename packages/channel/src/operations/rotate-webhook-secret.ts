import type { WebhookEndpointSecret } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import {
  createEndpointSecret,
  openEndpoint,
  viewEndpoint,
  webhookNotFound,
} from "../events/webhook-endpoints.ts";

/** How long the previous secret stays valid. */
const overlapMs: number = 24 * 3_600_000;

/** Replaces the secret of an endpoint. For a day, deliveries are also signed with the previous one. */
export async function rotateWebhookSecret(
  context: ChannelContext,
  caller: Caller,
  id: string,
): Promise<WebhookEndpointSecret> {
  await openEndpoint(context, caller, id);
  const { secret, sealed } = await createEndpointSecret(context, id);
  const until = new Date(context.clock.now().getTime() + overlapMs);
  const rotated = await context.store.rotateWebhookSecret(id, sealed, until);
  if (!rotated) throw webhookNotFound();
  return { endpoint: viewEndpoint(context, rotated), secret };
}
