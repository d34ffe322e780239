import type { ErasureRecord } from "@lapor/channel";
import type { Kysely } from "kysely";
import { mapConnectionErrors } from "../store/engine/connection-errors.ts";
import type { Tables } from "../store/tables.ts";
import type { FileJournal, NotedErasure } from "./erasure-journal.ts";

const batchSize = 1000;

const undoneOf = async (db: Kysely<Tables>, noted: readonly NotedErasure[]): Promise<NotedErasure[]> => {
  if (noted.length === 0) return [];
  const rows = await mapConnectionErrors(() =>
    db
      .selectFrom("report")
      .select(["id", "erasure_requested_at", "erased_at"])
      .where(
        "id",
        "in",
        noted.map(({ reportId }) => reportId),
      )
      .where("erased_at", "is", null)
      .execute(),
  );
  const left = new Map(rows.map((row) => [row.id, row]));
  return noted.filter(({ reportId, erased }) => {
    const row = left.get(reportId);
    return row && (erased === "all" || row.erasure_requested_at === null);
  });
};

/** The journal's erasures that the database does not have: an older backup was restored. */
export async function* findUndone(db: Kysely<Tables>, journal: FileJournal): AsyncGenerator<NotedErasure[]> {
  for await (const listed of journal.list())
    for (let at = 0; at < listed.length; at += batchSize)
      yield await undoneOf(db, listed.slice(at, at + batchSize));
}

/** The same with all that is noted of them, one by one, for `applyErasures`. */
export async function* readUndone(db: Kysely<Tables>, journal: FileJournal): AsyncGenerator<ErasureRecord> {
  for await (const undone of findUndone(db, journal))
    for (const { key } of undone) {
      const record = await journal.read(key);
      if (record) yield record;
    }
}
