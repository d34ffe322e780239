import { setTimeout as wait } from "node:timers/promises";
import { StoreUnavailable } from "@lapor/channel";
import { describeFault, type Log } from "../log.ts";
import type { DirectoryStore } from "../store/sql-directory.ts";
import { useOwnAgencies } from "./own-agencies.ts";

/** Something that goes on until it is stopped. */
export interface Following {
  stop(): Promise<void>;
}

/**
 * Looks every few seconds whether the directory was imported anew, and lets this process go by it. `changed` runs after that. An
 * outage is waited out: until it is over, the last directory holds.
 */
export const followDirectory = (
  store: DirectoryStore,
  { log, changed, everyMs = 5000 }: { log: Log; changed: () => Promise<void>; everyMs?: number },
): Following => {
  const stopping = new AbortController();
  const follow = async (): Promise<void> => {
    let used = await useOwnAgencies(store);
    for (;;) {
      await wait(everyMs, undefined, { signal: stopping.signal });
      try {
        if ((await store.readVersion()) === used) continue;
        used = await useOwnAgencies(store);
        log("info", "directory", { version: used });
        await changed();
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) log("error", "directory", { error: describeFault(error) });
      }
    }
  };
  const ended = follow().catch(() => {});
  return {
    stop() {
      stopping.abort();
      return ended;
    },
  };
};
