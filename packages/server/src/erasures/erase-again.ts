import { type Channel, systemClock } from "@lapor/channel";
import { describeFault, type Log } from "../log.ts";
import { seldom } from "../seldom.ts";
import type { OpenStore } from "../store/open-store.ts";
import type { FileJournal } from "./erasure-journal.ts";

interface Parts {
  channel: Pick<Channel, "applyErasures">;
  store: Pick<OpenStore, "readUndone" | "closeRestorations">;
  journal: FileJournal;
  log: Log;
}

/**
 * Makes what erases again what the journal holds and the database shows, however an older database came back: by `lapor restore`, by
 * PostgreSQL's own means, or from a snapshot of the machine. Never rejects: where files or database cannot be reached, the log says so, and
 * it is tried again later.
 */
export const createEraseAgain =
  ({ channel, store, journal, log }: Parts) =>
  async (signal?: AbortSignal): Promise<void> => {
    const onFault = seldom((error) => log("error", "erasure_again", { error: describeFault(error) }));
    try {
      const options = { onFault, ...(signal && { signal }) };
      const count = await channel.applyErasures(store.readUndone(journal), options);
      if (count === 0) return;
      await store.closeRestorations(systemClock.now());
      log("warn", "erased_again", { count });
    } catch (error) {
      onFault(error);
    }
  };
