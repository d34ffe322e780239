import type { StartTimer } from "../body-memory/body-pace.ts";
import { openEventStream, type StreamPart, type StreamSource } from "../events/live/event-stream.ts";
import type { LiveLog } from "../events/live/live-log.ts";
import type { EventStore } from "../events/store.ts";
import type { Caller } from "../limits/client-info.ts";
import { writeCursor } from "../platform/cursor.ts";
import { DomainError } from "../platform/domain-error.ts";
import { partiesOf } from "../report/report-access.ts";
import { type EventLogQuery, listEvents } from "./list-events.ts";

type Context = {
  store: EventStore;
  liveLog: LiveLog;
  openStreams: Map<string, number>;
  startTimer: StartTimer;
};

/**
 * The maximum number of open streams per key or officer in a process. This is enough for a few tabs and for
 * lost connections that the process has not noticed yet.
 */
const mostOfCaller = 6;
const mostOfProcess = 2000;
const limit = 100;

interface Connection {
  signal: AbortSignal;
  /** Resolves to whether the caller still has access. */
  isAllowed(): Promise<boolean>;
}

/**
 * Streams the events that `listEvents` returns as they happen, starting at a cursor or now. Throws the errors
 * of `listEvents`, and `rate_limited` when the caller has too many open streams.
 */
export async function streamEvents(
  context: Context,
  caller: Caller,
  query: Omit<EventLogQuery, "limit">,
  { signal, isAllowed }: Connection,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const { liveLog, openStreams, startTimer } = context;
  const { id, agencyId } = caller.principal;
  const cursor = query.cursor ?? writeCursor({ position: (await context.store.readNews()).position });
  // Rejects an invalid request before the stream begins, while the response can still have an error status.
  await listEvents(context, caller, { ...query, cursor, limit: 1 });
  const open = openStreams.get(id) ?? 0;
  if (open >= mostOfCaller) throw new DomainError("rate_limited", { retryAfter: 60 });
  if ([...openStreams.values()].reduce((sum, count) => sum + count, 0) >= mostOfProcess)
    throw new DomainError("unavailable", { retryAfter: 60 });
  openStreams.set(id, open + 1);
  const source: StreamSource = {
    cursor,
    signal,
    isAllowed,
    async read(cursor): Promise<StreamPart> {
      const log = { store: { listEvents: liveLog.read } };
      const { data, nextCursor } = await listEvents(log, caller, { ...query, cursor, limit });
      return { events: data, cursor: nextCursor, more: data.length === limit };
    },
    watch: (wake) => liveLog.watch(partiesOf(agencyId), wake),
    onEnd() {
      const left = (openStreams.get(id) ?? 1) - 1;
      if (left > 0) openStreams.set(id, left);
      else openStreams.delete(id);
    },
  };
  return openEventStream(source, startTimer);
}
