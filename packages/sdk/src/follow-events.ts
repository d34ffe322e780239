import type { EventList } from "@lapor/openapi/schemas";
import { retryDelay } from "./call/retry.ts";
import { waitUntil } from "./call/wait-until.ts";
import type { Lapor } from "./lapor.gen.ts";
import { isLaporError } from "./lapor-error.ts";
import type { ListEventsQuery } from "./queries.gen.ts";

/** Options of `followEvents`: the query of `listEvents`, and how to poll. */
export interface FollowEventsOptions extends ListEventsQuery {
  /** Milliseconds between two polls when nothing is new. Default 10,000. */
  every?: number | undefined;
  /** Ends the loop without an error. */
  signal?: AbortSignal | undefined;
}

/**
 * Follows the log of events by polling `listEvents`: yields each page that has events, and never ends by
 * itself. Store `nextCursor` after you have processed a page, and pass it as `cursor` after a restart: no event
 * is lost. Temporary failures do not end the loop; it throws everything else, such as `cursor_expired`.
 *
 * @example
 * ```ts
 * import { createLapor, followEvents } from "@lapor/sdk";
 *
 * const lapor = createLapor({ baseUrl: "https://kanal.example", key: "sk_bandung" });
 * const stop = new AbortController();
 * for await (const { data, nextCursor } of followEvents(lapor, { every: 5000, signal: stop.signal })) {
 *   for (const event of data) console.log(event.trackingId, event.type);
 *   console.log("continue from", nextCursor);
 * }
 * ```
 */
export async function* followEvents(
  lapor: Pick<Lapor, "listEvents">,
  { every = 10_000, signal = new AbortController().signal, ...query }: FollowEventsOptions = {},
): AsyncGenerator<EventList, void, undefined> {
  let { cursor } = query;
  let failures = 0;
  while (!signal.aborted) {
    let page: EventList | undefined;
    let delay = every;
    try {
      page = await lapor.listEvents({ ...query, cursor }, { signal });
      failures = 0;
    } catch (error) {
      if (signal.aborted) return;
      if (!isLaporError(error) || !error.retryable) throw error;
      // Longer than after an empty page if the channel asks for it.
      delay = Math.max(every, retryDelay(++failures, error.retryAfter));
    }
    if (page?.data.length) {
      yield page;
      // The next page may have events already.
      delay = 0;
    }
    cursor = page?.nextCursor ?? cursor;
    // An abort during the call or while the caller worked is over: its listener would never be called.
    if (delay && !signal.aborted) await waitUntil(delay, signal);
  }
}
