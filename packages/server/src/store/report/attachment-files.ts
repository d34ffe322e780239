import type { ProvenFile } from "@lapor/channel";
import { type Kysely, sql } from "kysely";
import { mapConnectionErrors } from "../engine/connection-errors.ts";
import type { Tables } from "../tables.ts";
import { isUuid } from "../uuid.ts";

/** What waits longer for a report has expired, or is about to (`dropExpired`). */
const waitingHours = 25;

/**
 * Of these attachments, those whose files must exist: linked to a report, or waiting for one. An erased
 * attachment keeps its row until its file is removed.
 */
export const wantedOf = async (db: Kysely<Tables>, ids: readonly string[]): Promise<Set<string>> => {
  const { rows } = await mapConnectionErrors(() =>
    sql<{ id: string }>`select id from attachment where id = any(${ids.filter(isUuid)}::uuid[])
      and (report_id is not null or created_at > now() - make_interval(hours => ${waitingHours}))`.execute(
      db,
    ),
  );
  return new Set(rows.map(({ id }) => id));
};

const nobody = "00000000-0000-0000-0000-000000000000";
const batchSize = 200;

/** The rows of all files that must exist, in batches. */
export async function* wantedFiles(db: Kysely<Tables>): AsyncGenerator<ProvenFile[]> {
  for (let after = nobody; ; ) {
    const rows = await mapConnectionErrors(() =>
      db
        .selectFrom("attachment")
        .select(["id", "bytes", "content_hash as contentHash"])
        .where("id", ">", after)
        .orderBy("id")
        .limit(batchSize)
        .execute(),
    );
    const ids = rows.map(({ id }) => id);
    const wanted = await wantedOf(db, ids);
    yield rows.filter(({ id }) => wanted.has(id));
    const last = ids.at(-1);
    if (last === undefined || ids.length < batchSize) return;
    after = last;
  }
}
