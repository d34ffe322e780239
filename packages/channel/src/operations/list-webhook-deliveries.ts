import type { WebhookDeliveryList, WebhookDeliveryState } from "@lapor/openapi";
import { logCursor } from "../events/events.ts";
import { viewDelivery } from "../events/webhook-deliveries.ts";
import { openEndpoint } from "../events/webhook-endpoints.ts";
import type { WebhookStore } from "../events/webhook-store.ts";
import type { Caller } from "../limits/client-info.ts";
import { readCursor, writeCursor } from "../platform/cursor.ts";
import { partiesOf } from "../report/report-access.ts";

/**
 * Returns a page of an endpoint's deliveries, latest first. New deliveries appear before the first page, so
 * they do not shift the later pages.
 */
export async function listWebhookDeliveries(
  context: { store: WebhookStore },
  caller: Caller,
  endpointId: string,
  query: { state?: WebhookDeliveryState | undefined; limit: number; cursor?: string | undefined },
): Promise<WebhookDeliveryList> {
  await openEndpoint(context, caller, endpointId);
  const before = readCursor(query.cursor, logCursor)?.position;
  const found = await context.store.listWebhookDeliveries({
    endpointId,
    agencyIds: partiesOf(caller.principal.agencyId),
    ...(query.state && { state: query.state }),
    ...(before !== undefined && { before }),
    limit: query.limit + 1,
  });
  const page = found.slice(0, query.limit);
  const last = page.at(-1);
  return {
    data: page.map(viewDelivery),
    nextCursor: last && found.length > query.limit ? writeCursor({ position: last.event.position }) : null,
  };
}
