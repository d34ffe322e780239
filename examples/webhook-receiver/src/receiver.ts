import { createServer, type Server } from "node:http";
import { text } from "node:stream/consumers";
import { type Event, verifyWebhook } from "@lapor/sdk/webhooks";

/**
 * A store of the ids that were seen. A real one survives restarts, such as a table with a unique
 * column.
 */
const seen = new Set<string>();

/**
 * Receives webhooks of a LAPOR! channel: accepts only signed ones, processes each event once, and
 * responds before it processes.
 * @param secrets The endpoint's secrets; two of them during a rotation.
 */
export const createReceiver = (secrets: readonly string[], work: (event: Event) => void): Server =>
  createServer(async (request, response) => {
    if (request.method !== "POST") return response.writeHead(405, { allow: "POST" }).end();
    let event: Event;
    try {
      // The raw body: after parsing and serialising, the signature would no longer match.
      event = await verifyWebhook(await text(request), request.headers, secrets);
    } catch {
      return response.writeHead(400).end();
    }
    const isNew = !seen.has(event.id);
    seen.add(event.id);
    response.writeHead(204).end();
    if (isNew) work(event);
  });
