import type { ErasureRecord } from "@lapor/channel/store";
import type { Kysely } from "kysely";
import type { Tables } from "../tables/tables.ts";

const batchSize = 2000;

/** Yields the erasures that the database's tombstones record, for rebuilding a lost journal. */
export async function* gatherErasures(db: Kysely<Tables>): AsyncGenerator<ErasureRecord> {
  for (let after = "00000000-0000-0000-0000-000000000000"; ; ) {
    const rows = await db
      .selectFrom("report")
      .select(["id", "erasure_requested_at", "erased_at", "status", "archive_reason", "ended_at"])
      .where("id", ">", after)
      .orderBy("id")
      .limit(batchSize)
      .execute();
    for (const row of rows) {
      const { id: reportId, erasure_requested_at: askedAt, erased_at: at, status, ended_at: endedAt } = row;
      if (askedAt && !at) yield { reportId, at: askedAt, erased: "identity" };
      if (askedAt && at && endedAt && (status === "closed" || status === "archived"))
        yield { reportId, at, erased: "all", status, archiveReason: row.archive_reason, endedAt };
    }
    const last = rows.at(-1);
    if (!last || rows.length < batchSize) return;
    after = last.id;
  }
}

/**
 * Returns which of these reports are not erased, and whether each still has the reporter's identity. Omits
 * reports that are not in the database.
 */
export async function readUnerased(
  db: Kysely<Tables>,
  reportIds: readonly string[],
): Promise<Map<string, { hasIdentity: boolean }>> {
  if (reportIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("report")
    .select(["id", "erasure_requested_at"])
    .where("id", "in", reportIds)
    .where("erased_at", "is", null)
    .execute();
  return new Map(rows.map((row) => [row.id, { hasIdentity: row.erasure_requested_at === null }]));
}
