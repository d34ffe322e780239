import { createServer, type Server } from "node:http";
import { text } from "node:stream/consumers";
import { type Event, verifyWebhook } from "@lapor/sdk/webhooks";

/** A store of the ids that were seen; a real one outlives the process, such as a table with a unique column. */
const seen = new Set<string>();

/**
 * Takes webhooks of a LAPOR! channel: believes only what a secret has signed, takes each event once, answers before it works.
 * @param secrets Those of the endpoint; two while it changes over to a new one.
 */
export const createReceiver = (secrets: readonly string[], work: (event: Event) => void): Server =>
  createServer(async (request, response) => {
    if (request.method !== "POST") return response.writeHead(405, { allow: "POST" }).end();
    let event: Event;
    try {
      // The body as it came: parsed and written again, its signature would fit no more.
      event = await verifyWebhook(await text(request), request.headers, secrets);
    } catch {
      return response.writeHead(400).end();
    }
    const isNew = !seen.has(event.id);
    seen.add(event.id);
    response.writeHead(204).end();
    if (isNew) work(event);
  });
