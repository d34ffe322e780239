import { type Channel, type ErasureRecord, systemClock } from "@lapor/channel";
import { describeFault, type Log } from "../log/log.ts";
import { seldom } from "../log/throttle.ts";
import type { OpenStore } from "../store/open-store.ts";
import type { FileJournal } from "./erasure-journal.ts";
import { type Restoration, wasUndoneBy } from "./restorations.ts";

type Parts = {
  channel: Pick<Channel, "applyErasures">;
  store: Pick<OpenStore, "readUndone" | "listRestorations" | "closeRestorations">;
  journal: FileJournal;
};

/**
 * Erases what the journal holds and the database shows. A restoration is done with when something was in the journal that it had undone, and
 * all of it is erased. Throws `StoreUnavailable`.
 * @returns How many reports it changed, how many it could not, and which restorations are open still.
 */
export const applyJournal = async (
  { channel, store, journal }: Parts,
  { signal, onFault }: { signal?: AbortSignal; onFault(error: unknown): void },
): Promise<{ count: number; faults: number; open: Restoration[] }> => {
  const restorations = await store.listRestorations();
  const proven = new Set<Restoration>();
  let faults = 0;
  const count = await channel.applyErasures(store.readUndone(journal), {
    ...(signal && { signal }),
    onFault(error) {
      faults++;
      onFault(error);
    },
    wasUndone(record: ErasureRecord) {
      const by = restorations.filter((restoration) => wasUndoneBy(restoration, record));
      for (const restoration of by) proven.add(restoration);
      return by.length > 0;
    },
  });
  const isWhole = faults === 0 && !signal?.aborted;
  if (isWhole) await store.closeRestorations([...proven], systemClock.now());
  const open = restorations.filter(
    (restoration) => restoration.isOpen && !(isWhole && proven.has(restoration)),
  );
  return { count, faults, open };
};

/**
 * Makes what erases again what the journal holds and the database shows, however an older database came back: by `lapor restore`, by
 * PostgreSQL's own means, or from a snapshot of the machine. Never rejects: where files or database cannot be reached, the log says so, and
 * it is tried again later.
 */
export const createEraseAgain =
  ({ log, ...parts }: Parts & { log: Log }) =>
  async (signal?: AbortSignal): Promise<void> => {
    const onFault = seldom((error) => log("error", "erasure_again", { error: describeFault(error) }));
    try {
      const { count } = await applyJournal(parts, { onFault, ...(signal && { signal }) });
      if (count > 0) log("warn", "erased_again", { count });
    } catch (error) {
      onFault(error);
    }
  };
