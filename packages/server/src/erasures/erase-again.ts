import { type Channel, systemClock } from "@lapor/channel";
import type { ErasureRecord } from "@lapor/channel/store";
import { describeError, type Log } from "../platform/log/log.ts";
import { throttle } from "../platform/log/throttle.ts";
import type { OpenStore } from "../store/open-store.ts";
import { type Restoration, wasUndoneBy } from "../store/privacy/restorations.ts";
import type { FileJournal } from "./erasure-journal.ts";
import { readUndone } from "./find-undone.ts";

type Parts = {
  channel: Pick<Channel, "applyErasures">;
  store: Pick<OpenStore, "readUnerased" | "listRestorations" | "closeRestorations">;
  journal: FileJournal;
};

/**
 * Erases data that the journal lists but the database still contains. If all erasures could be repeated,
 * closes each restoration that had undone one of them. Throws `StoreUnavailable`.
 * @returns The number of changed reports, the number of failures, and the restorations that remain open.
 */
export async function applyJournal(
  { channel, store, journal }: Parts,
  { signal, onError }: { signal?: AbortSignal; onError(error: unknown): void },
): Promise<{ count: number; faults: number; open: Restoration[] }> {
  const restorations = await store.listRestorations();
  const proven = new Set<Restoration>();
  let faults = 0;
  const count = await channel.applyErasures(readUndone(store, journal), {
    ...(signal && { signal }),
    onError(error) {
      faults++;
      onError(error);
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
}

/**
 * Creates a function that erases data that the journal lists but the database still contains, whichever way
 * an older database was restored: by `lapor restore`, by PostgreSQL's own tools, or from a machine snapshot.
 * It never rejects. When the files or the database are unreachable, it logs that and tries again later.
 */
export const createEraseAgain =
  ({ log, ...parts }: Parts & { log: Log }) =>
  async (signal?: AbortSignal): Promise<void> => {
    const onError = throttle((error) => log("error", "erasure_again", { error: describeError(error) }));
    try {
      const { count } = await applyJournal(parts, { onError, ...(signal && { signal }) });
      if (count > 0) log("warn", "erased_again", { count });
    } catch (error) {
      onError(error);
    }
  };
