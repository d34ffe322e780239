import type { ErasureRecord } from "@lapor/channel";
import type { Kysely } from "kysely";
import { mapConnectionErrors } from "../engine/connection-errors.ts";
import type { Tables } from "../tables.ts";

/** Reports that are looked at by one question. */
const batchSize = 2000;

/** The erasures that the database's tombstones show: for a journal that was lost. */
export async function* gatherErasures(db: Kysely<Tables>): AsyncGenerator<ErasureRecord> {
  for (let after = "00000000-0000-0000-0000-000000000000"; ; ) {
    const rows = await mapConnectionErrors(() =>
      db
        .selectFrom("report")
        .select(["id", "erasure_requested_at", "erased_at", "status", "archive_reason", "ended_at"])
        .where("id", ">", after)
        .orderBy("id")
        .limit(batchSize)
        .execute(),
    );
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
