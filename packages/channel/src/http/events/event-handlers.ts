import { createWebhookEndpoint } from "../../operations/create-webhook-endpoint.ts";
import { deleteWebhookEndpoint } from "../../operations/delete-webhook-endpoint.ts";
import { getWebhookEndpoint } from "../../operations/get-webhook-endpoint.ts";
import { listEvents } from "../../operations/list-events.ts";
import { listWebhookDeliveries } from "../../operations/list-webhook-deliveries.ts";
import { listWebhookEndpoints } from "../../operations/list-webhook-endpoints.ts";
import { redeliverDeadLetters } from "../../operations/redeliver-dead-letters.ts";
import { redeliverWebhook } from "../../operations/redeliver-webhook.ts";
import { rotateWebhookSecret } from "../../operations/rotate-webhook-secret.ts";
import { sendTestEvent } from "../../operations/send-test-event.ts";
import { streamEvents } from "../../operations/stream-events.ts";
import { updateWebhookEndpoint } from "../../operations/update-webhook-endpoint.ts";
import { type ContextOf, type Handlers, replayHeader } from "../exchange.ts";
import { optionalKeyOf, withLimit } from "../request-parts.ts";

/** `x-accel-buffering` keeps nginx from buffering a stream's events. */
const streamHeaders = { "content-type": "text/event-stream", "x-accel-buffering": "no" };

type Operation =
  | "listEvents"
  | "createWebhookEndpoint"
  | "getWebhookEndpoint"
  | "updateWebhookEndpoint"
  | "sendTestEvent"
  | "listWebhookEndpoints"
  | "rotateWebhookSecret"
  | "deleteWebhookEndpoint"
  | "listWebhookDeliveries"
  | "redeliverWebhook"
  | "redeliverDeadLetters";

export type EventContext = ContextOf<
  | typeof createWebhookEndpoint
  | typeof deleteWebhookEndpoint
  | typeof getWebhookEndpoint
  | typeof listEvents
  | typeof listWebhookDeliveries
  | typeof listWebhookEndpoints
  | typeof redeliverDeadLetters
  | typeof redeliverWebhook
  | typeof rotateWebhookSecret
  | typeof sendTestEvent
  | typeof streamEvents
  | typeof updateWebhookEndpoint
>;

export const createEventHandlers = (context: EventContext): Pick<Handlers, Operation> => ({
  async listEvents({ caller, query, header, request, isStillAllowed }) {
    const isStream =
      request.method === "GET" && /text\/event-stream/i.test(request.headers.get("accept") ?? "");
    if (!isStream) return { body: await listEvents(context, caller, withLimit(query)) };
    const cursor = header["Last-Event-ID"] ?? query.cursor;
    const { signal } = request;
    const connection = { signal, isAllowed: isStillAllowed };
    const stream = await streamEvents(context, caller, { ...query, cursor }, connection);
    return { status: 200, stream, headers: streamHeaders };
  },
  async createWebhookEndpoint({ caller, body, header }) {
    const key = optionalKeyOf({ header });
    const { created, replayed } = await createWebhookEndpoint(context, caller, body, key);
    return { body: created, headers: replayHeader(replayed) };
  },
  getWebhookEndpoint: async ({ caller, path }) => ({
    body: await getWebhookEndpoint(context, caller, path.endpointId),
  }),
  async updateWebhookEndpoint({ caller, path, body, header }) {
    const key = optionalKeyOf({ header });
    const { endpointId } = path;
    const { endpoint, replayed } = await updateWebhookEndpoint(context, caller, endpointId, body, key);
    return { body: endpoint, headers: replayHeader(replayed) };
  },
  async sendTestEvent({ caller, path, header }) {
    const key = optionalKeyOf({ header });
    const { delivery, replayed } = await sendTestEvent(context, caller, path.endpointId, key);
    return { body: delivery, headers: replayHeader(replayed) };
  },
  listWebhookEndpoints: async ({ caller }) => ({ body: await listWebhookEndpoints(context, caller) }),
  async rotateWebhookSecret({ caller, path, header }) {
    const key = optionalKeyOf({ header });
    const { rotated, replayed } = await rotateWebhookSecret(context, caller, path.endpointId, key);
    return { body: rotated, headers: replayHeader(replayed) };
  },
  deleteWebhookEndpoint: async ({ caller, path }) => ({
    body: await deleteWebhookEndpoint(context, caller, path.endpointId),
  }),
  listWebhookDeliveries: async ({ caller, path, query }) => ({
    body: await listWebhookDeliveries(context, caller, path.endpointId, withLimit(query)),
  }),
  async redeliverWebhook({ caller, path, header }) {
    const key = optionalKeyOf({ header });
    const { delivery, replayed } = await redeliverWebhook(context, caller, path, key);
    return { body: delivery, headers: replayHeader(replayed) };
  },
  async redeliverDeadLetters({ caller, path, header }) {
    const key = optionalKeyOf({ header });
    const { redelivery, replayed } = await redeliverDeadLetters(context, caller, path.endpointId, key);
    return { body: redelivery, headers: replayHeader(replayed) };
  },
});
