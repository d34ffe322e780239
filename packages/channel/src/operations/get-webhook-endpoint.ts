import type { WebhookEndpoint } from "@lapor/openapi";
import type { ChannelContext } from "../context.ts";
import { openEndpoint, viewEndpoint } from "../events/webhook-endpoints.ts";
import type { Caller } from "../limits/client-info.ts";

/** One endpoint of the caller's agency, or of national triage. */
export const getWebhookEndpoint = async (
  context: ChannelContext,
  caller: Caller,
  id: string,
): Promise<WebhookEndpoint> => viewEndpoint(context, await openEndpoint(context, caller, id));
