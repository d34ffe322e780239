import { createServer, type Server } from "node:http";
import { text } from "node:stream/consumers";
import { type Event, verifyWebhook } from "@lapor/sdk/webhooks";

/**
 * The ids of processed events. In production, use a store that survives restarts, such as a table with a
 * unique column.
 */
const seen = new Set<string>();

/**
 * Creates a server that receives a LAPOR! channel's webhooks. It accepts only signed webhooks, responds
 * before it processes an event, and processes each event once.
 * @param secrets The endpoint's secrets; two during a rotation.
 */
export const createReceiver = (secrets: readonly string[], work: (event: Event) => void): Server =>
  createServer(async (request, response) => {
    if (request.method !== "POST") return response.writeHead(405, { allow: "POST" }).end();
    let event: Event;
    try {
      // Verify the raw body. A body that was parsed and serialized again would no longer match the signature.
      event = await verifyWebhook(await text(request), request.headers, secrets);
    } catch {
      return response.writeHead(400).end();
    }
    const isNew = !seen.has(event.id);
    seen.add(event.id);
    response.writeHead(204).end();
    if (isNew) work(event);
  });
