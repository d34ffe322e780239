import type { ErasureRecord } from "@lapor/channel/store";
import type { OpenStore } from "../store/open-store.ts";
import type { FileJournal, NotedErasure } from "./erasure-journal.ts";

const batchSize = 1000;

type ErasedReports = Pick<OpenStore, "readUnerased">;

/** Yields the journal's erasures that the database lacks because an older backup was restored. */
export async function* findUndone(
  store: ErasedReports,
  journal: FileJournal,
): AsyncGenerator<NotedErasure[]> {
  for await (const listed of journal.list())
    for (let at = 0; at < listed.length; at += batchSize)
      yield await undoneOf(store, listed.slice(at, at + batchSize));
}

/**
 * Yields the same erasures one by one, with everything that the journal contains about them, for
 * `applyErasures`.
 */
export async function* readUndone(store: ErasedReports, journal: FileJournal): AsyncGenerator<ErasureRecord> {
  for await (const undone of findUndone(store, journal))
    for (const { key } of undone) {
      const record = await journal.read(key);
      if (record) yield record;
    }
}

async function undoneOf(store: ErasedReports, noted: readonly NotedErasure[]): Promise<NotedErasure[]> {
  const unerased = await store.readUnerased(noted.map(({ reportId }) => reportId));
  return noted.filter(({ reportId, erased }) => {
    const report = unerased.get(reportId);
    return report && (erased === "all" || report.hasIdentity);
  });
}
