import type { WebhookEndpoint } from "@lapor/openapi";
import { openEndpoint, viewEndpoint } from "../events/webhook-endpoints.ts";
import type { WebhookStore } from "../events/webhook-store.ts";
import type { Caller } from "../limits/client-info.ts";
import type { System } from "../records/ports.ts";

export const getWebhookEndpoint = async (
  context: Pick<System, "clock"> & { store: WebhookStore },
  caller: Caller,
  id: string,
): Promise<WebhookEndpoint> => viewEndpoint(context, await openEndpoint(context, caller, id));
