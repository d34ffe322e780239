import type { Event, EventList } from "@lapor/openapi/schemas";
import { waitUntil } from "./call/wait-until.ts";
import type { Lapor } from "./lapor.gen.ts";
import type { ListEventsQuery } from "./queries.gen.ts";

/** Options for `streamEvents`: the query of `listEvents` without its page size. */
export interface StreamEventsOptions extends Omit<ListEventsQuery, "limit"> {
  /** How long the connection can be silent before it counts as lost, in milliseconds. Default: 45,000. */
  silence?: number | undefined;
  /** When aborted, ends the stream without an error. */
  signal?: AbortSignal | undefined;
}

/**
 * Streams the event log: yields events as they happen, from `cursor` or else from now on. The first value has
 * no events, only the cursor where the stream begins. Ends when the connection is lost, and throws the errors
 * of `listEvents` when the channel rejects the call. To avoid missing events, call it again with the last
 * `nextCursor`, or continue with `followEvents`.
 *
 * @example
 * ```ts
 * import { createLapor, streamEvents } from "@lapor/sdk";
 *
 * const lapor = createLapor({ baseUrl: "https://kanal.example", key: "sk_bandung" });
 * for await (const { data, nextCursor } of streamEvents(lapor)) {
 *   for (const event of data) console.log(event.trackingId, event.type);
 *   console.log("continue from", nextCursor);
 * }
 * ```
 */
export async function* streamEvents(
  lapor: Pick<Lapor, "listEvents">,
  { silence = 45_000, signal = new AbortController().signal, ...query }: StreamEventsOptions = {},
): AsyncGenerator<EventList, void, undefined> {
  let body: ReadableStream<Uint8Array<ArrayBuffer>> | null = null;
  await lapor.listEvents(query, {
    signal,
    headers: { Accept: "text/event-stream" },
    // Returns undefined for a response that is not from the channel, which fails the call.
    read: async (response) => {
      if (response.headers.get("Content-Type")?.startsWith("text/event-stream")) ({ body } = response);
      return body ?? undefined;
    },
  });
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  let nextCursor = query.cursor ?? "";
  let text = "";
  try {
    for (;;) {
      // The result is undefined after silence, an abort or a broken connection.
      const part = await waitUntil(
        silence,
        signal,
        reader.read().catch(() => undefined),
      );
      if (!part?.value) return;
      text += part.value;
      const blocks = text.split("\n\n");
      text = blocks.pop() ?? "";
      const data: Event[] = [];
      let isMessage = false;
      for (const block of blocks) {
        const lines = block.split("\n");
        const field = (name: string) =>
          lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
        nextCursor = field("id") ?? nextCursor;
        isMessage ||= field("data") !== undefined;
        if (field("data") && !field("event")) data.push(JSON.parse(field("data")!));
      }
      if (isMessage) yield { data, nextCursor };
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}
