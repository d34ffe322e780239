import type { StartTimer } from "../../body-memory/body-pace.ts";
import type { EventPage, EventQuery, EventStore } from "../store.ts";

/** Milliseconds between two polls of the log while streams are open. */
const lookMs = 1000;

type Parties = EventQuery["agencyIds"];

/**
 * The log for the streams of one process. One poll of the store wakes the streams that have something to
 * read.
 */
export interface LiveLog {
  /**
   * Calls `wake` after the next poll, and again whenever there are new events for one of the parties. Returns
   * a function that stops watching.
   */
  watch(parties: Parties, wake: () => void): () => void;
  /** Reads a page. Streams that request the same page after the same poll share one query. */
  read(query: EventQuery): Promise<EventPage>;
}

/** Creates the log that all streams of a process share. It polls the store only while a stream is open. */
export function createLiveLog(
  store: Pick<EventStore, "listEvents" | "readNews">,
  startTimer: StartTimer,
): LiveLog {
  const watchers = new Set<{ parties: Parties; wake: () => void; isNew: boolean }>();
  const reading = new Map<string, Promise<EventPage>>();
  let position: number | undefined;
  let stopTimer: (() => void) | undefined;
  let isLooking = false;

  /** Schedules the next poll. Resets the position when no stream is open. */
  const plan = (ms: number): void => {
    if (isLooking) return;
    stopTimer?.();
    stopTimer = watchers.size > 0 ? startTimer(ms, () => void look()) : undefined;
    if (watchers.size === 0) position = undefined;
  };

  const look = async (): Promise<void> => {
    isLooking = true;
    // If the store fails, the next poll starts from the same position.
    const news = await store.readNews(position).catch(() => undefined);
    isLooking = false;
    position = news?.position ?? position;
    // A query that began earlier may miss the events that wake a stream now.
    reading.clear();
    for (const watcher of news ? watchers : []) {
      const isWoken = watcher.isNew || watcher.parties.some((party) => news?.agencyIds.includes(party));
      watcher.isNew = false;
      if (isWoken) watcher.wake();
    }
    plan(lookMs);
  };

  return {
    watch(parties, wake) {
      const watcher = { parties, wake, isNew: true };
      watchers.add(watcher);
      if (!stopTimer) plan(0);
      return () => {
        watchers.delete(watcher);
        if (watchers.size === 0) plan(0);
      };
    },
    read(query) {
      const name = JSON.stringify(query);
      const running = reading.get(name);
      if (running) return running;
      const started = store.listEvents(query).finally(() => {
        if (reading.get(name) === started) reading.delete(name);
      });
      reading.set(name, started);
      return started;
    },
  };
}
