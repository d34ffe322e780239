import type { ErasureRecord } from "@lapor/channel";
import type { Kysely } from "kysely";
import { readUnerased } from "../store/privacy/tombstones.ts";
import type { Tables } from "../store/tables.ts";
import type { FileJournal, NotedErasure } from "./erasure-journal.ts";

const batchSize = 1000;

/** The journal's erasures that the database does not have: an older backup was restored. */
export async function* findUndone(db: Kysely<Tables>, journal: FileJournal): AsyncGenerator<NotedErasure[]> {
  for await (const listed of journal.list())
    for (let at = 0; at < listed.length; at += batchSize)
      yield await undoneOf(db, listed.slice(at, at + batchSize));
}

/** The same erasures with everything that the journal holds about them, one by one, for `applyErasures`. */
export async function* readUndone(db: Kysely<Tables>, journal: FileJournal): AsyncGenerator<ErasureRecord> {
  for await (const undone of findUndone(db, journal))
    for (const { key } of undone) {
      const record = await journal.read(key);
      if (record) yield record;
    }
}

async function undoneOf(db: Kysely<Tables>, noted: readonly NotedErasure[]): Promise<NotedErasure[]> {
  const unerased = await readUnerased(
    db,
    noted.map(({ reportId }) => reportId),
  );
  return noted.filter(({ reportId, erased }) => {
    const report = unerased.get(reportId);
    return report && (erased === "all" || report.hasIdentity);
  });
}
