import type { EventList } from "@lapor/openapi/schemas";
import { retryDelay } from "./call/retry.ts";
import { waitUntil } from "./call/wait-until.ts";
import type { Lapor } from "./lapor.gen.ts";
import { isLaporError } from "./lapor-error.ts";
import type { ListEventsQuery } from "./queries.gen.ts";

/** Options for `followEvents`: the query of `listEvents`, and polling options. */
export interface FollowEventsOptions extends ListEventsQuery {
  /** The pause between two polls when there are no new events, in milliseconds. Default: 10,000. */
  every?: number | undefined;
  /** When aborted, ends the loop without an error. */
  signal?: AbortSignal | undefined;
}

/**
 * Follows the event log by polling `listEvents`. Yields each page that has events, and ends only when
 * `signal` is aborted. Store `nextCursor` after you have processed a page, and pass it as `cursor` after a
 * restart, so you do not miss any events. Temporary failures do not end the loop; other errors, such as
 * `cursor_expired`, are thrown.
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
      // The channel may request a longer pause than `every`.
      delay = Math.max(every, retryDelay(++failures, error.retryAfter));
    }
    if (page?.data.length) {
      yield page;
      // The next page may already have events.
      delay = 0;
    }
    cursor = page?.nextCursor ?? cursor;
    // Checks for an abort that happened during the call or while the caller worked, because the listener
    // would never be called for it.
    if (delay && !signal.aborted) await waitUntil(delay, signal);
  }
}
