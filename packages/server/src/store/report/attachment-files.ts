import type { ProvenFile } from "@lapor/channel/store";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables/tables.ts";
import { isUuid } from "../tables/uuid.ts";

/**
 * Hours. An upload that has waited longer for its report has expired or is about to expire (`dropExpired`).
 */
const waitingHours = 25;
const lowestId = "00000000-0000-0000-0000-000000000000";
const batchSize = 200;

/** The files that attachments require, according to their rows. */
export interface AttachmentFiles {
  /** Yields the length and hash of every file that must exist, in batches. */
  list(): AsyncGenerator<ProvenFile[]>;
  wanted(ids: readonly string[]): Promise<Set<string>>;
  prove(ids: readonly string[]): Promise<Map<string, ProvenFile>>;
  updateContentHash(id: string, contentHash: string): Promise<void>;
}

/** Reads the required files from the attachment rows of a database. */
export const sqlAttachmentFiles = (db: Kysely<Tables>): AttachmentFiles => ({
  list: () => wantedFiles(db),
  wanted: (ids) => wantedOf(db, ids),
  prove: (ids) => readProven(db, ids),
  updateContentHash: (id, contentHash) => updateContentHash(db, id, contentHash),
});

/**
 * Returns those of the attachments whose files must exist: linked to a report or a support, or waiting for
 * one. An erased attachment keeps its row until its file is removed.
 */
export async function wantedOf(db: Kysely<Tables>, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{
    id: string;
  }>`select id from attachment where id = any(${ids.filter(isUuid)}::uuid[])
      and (report_id is not null or support_id is not null or created_at > now() - make_interval(hours => ${waitingHours}))`.execute(
    db,
  );
  return new Set(rows.map(({ id }) => id));
}

async function* wantedFiles(db: Kysely<Tables>): AsyncGenerator<ProvenFile[]> {
  for (let after = lowestId; ; ) {
    const rows = await db
      .selectFrom("attachment")
      .select(["id", "bytes", "content_hash as contentHash"])
      .where("id", ">", after)
      .orderBy("id")
      .limit(batchSize)
      .execute();
    const ids = rows.map(({ id }) => id);
    const wanted = await wantedOf(db, ids);
    yield rows.filter(({ id }) => wanted.has(id));
    const last = ids.at(-1);
    if (last === undefined || ids.length < batchSize) return;
    after = last;
  }
}

/** Reads the length and hash of these attachments' files from their rows. */
async function readProven(db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, ProvenFile>> {
  const possible = ids.filter(isUuid);
  if (possible.length === 0) return new Map();
  const rows = await db
    .selectFrom("attachment")
    .select(["id", "bytes", "content_hash as contentHash"])
    .where("id", "in", possible)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

async function updateContentHash(db: Kysely<Tables>, id: string, contentHash: string): Promise<void> {
  await db.updateTable("attachment").set({ content_hash: contentHash }).where("id", "=", id).execute();
}
