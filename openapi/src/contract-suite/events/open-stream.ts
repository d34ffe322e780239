import type { Event } from "../../schemas.gen.ts";
import { holds } from "../support/assertion.ts";
import { type RequestParts, requestFor } from "../support/exchange.ts";
import type { ContractTarget } from "../support/target.ts";

export interface StreamMessage {
  type: string;
  id: string | undefined;
  data: string;
}

export interface OpenStream {
  response: Response;
  /** Returns the next message, or undefined if the stream has ended. */
  next(): Promise<StreamMessage | undefined>;
  /** Reads to the first event that satisfies `isLast`. Returns the events read and the last `id`. */
  readTo(isLast: (event: Event) => boolean): Promise<{ events: Event[]; id: string | undefined }>;
  close(): Promise<void>;
}

export async function openStream(target: ContractTarget, request: RequestParts): Promise<OpenStream> {
  const headers = { accept: "text/event-stream", ...request.headers };
  const response = await target.fetch(requestFor(target, "listEvents", { ...request, headers }));
  const type = response.headers.get("content-type") ?? "";
  holds(response.body && type.startsWith("text/event-stream"), "listEvents: expected a stream", type);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  const next = async (): Promise<StreamMessage | undefined> => {
    for (;;) {
      const end = text.indexOf("\n\n");
      const block = end < 0 ? undefined : text.slice(0, end);
      if (block !== undefined) text = text.slice(end + 2);
      const message = block === undefined ? undefined : readMessage(block);
      if (message) return message;
      if (block !== undefined) continue;
      const { done, value } = await reader.read();
      if (done) return undefined;
      text += value;
    }
  };
  return {
    response,
    next,
    async readTo(isLast) {
      const events: Event[] = [];
      for (;;) {
        const message = await next();
        holds(message, "listEvents: the stream ended before the event", events);
        if (message.type !== "message") continue;
        const event = JSON.parse(message.data) as Event;
        events.push(event);
        if (isLast(event)) return { events, id: message.id };
      }
    },
    close: () => reader.cancel(),
  };
}

/** Parses a message. Returns undefined for a comment. */
function readMessage(block: string): StreamMessage | undefined {
  const fields = new Map(
    block.split("\n").map((line): [string, string] => {
      const [name = "", ...value] = line.split(": ");
      return [name, value.join(": ")];
    }),
  );
  const data = fields.get("data");
  return data === undefined
    ? undefined
    : { type: fields.get("event") ?? "message", id: fields.get("id"), data };
}
