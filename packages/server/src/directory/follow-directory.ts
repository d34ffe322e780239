import { setTimeout as wait } from "node:timers/promises";
import { StoreUnavailable } from "@lapor/channel/store";
import { describeError, type Log } from "../platform/log/log.ts";
import type { DirectoryStore } from "../store/routing/directory-versions.ts";
import { useOwnAgencies } from "./own-agencies.ts";

/** A background task that runs until it is stopped. */
export interface Following {
  stop(): Promise<void>;
}

/**
 * Checks every few seconds whether a new directory has been imported, switches this process to it, and then
 * calls `changed`. During an outage the current directory stays in use.
 */
export function followDirectory(
  store: DirectoryStore,
  { log, changed, everyMs = 5000 }: { log: Log; changed: () => Promise<void>; everyMs?: number },
): Following {
  const stopping = new AbortController();
  let used: number | undefined;
  const look = async (): Promise<void> => {
    if ((await store.readVersion()) === used) return;
    const isFirst = used === undefined;
    used = await useOwnAgencies(store);
    if (isFirst) return;
    log("info", "directory", { version: used });
    await changed();
  };
  const follow = async (): Promise<void> => {
    for (;;) {
      await look().catch((error: unknown) => {
        if (!(error instanceof StoreUnavailable)) log("error", "directory", { error: describeError(error) });
      });
      await wait(everyMs, undefined, { signal: stopping.signal });
    }
  };
  // `follow` returns only when the task is stopped.
  const ended = follow().catch(() => {});
  return {
    stop() {
      stopping.abort();
      return ended;
    },
  };
}
