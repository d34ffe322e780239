import type { ErasureRecord } from "@lapor/channel/store";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables/tables.ts";

/** A restored backup. */
export interface Restoration {
  at: Date;
  backupAt: Date;
  /** Whether no list of erasures has been applied since the restore. */
  isOpen: boolean;
}

export async function listRestorations(db: Kysely<Tables>): Promise<Restoration[]> {
  const rows = await db.selectFrom("restoration").selectAll().orderBy("at", "desc").execute();
  return rows.map((row) => ({ at: row.at, backupAt: row.backup_at, isOpen: row.erasures_at === null }));
}

/**
 * Whether an erasure was recorded between a backup and its restore. If so, the restore undid it, and the
 * journal survived the loss. An erasure recorded later, or derived from the restored database (`lapor
 * erasures rebuild`), does not prove that.
 */
export const wasUndoneBy = ({ at, backupAt }: Restoration, record: ErasureRecord): boolean =>
  record.at > backupAt && record.at < at;

/** Closes these restorations, because all earlier erasures have been applied again. */
export async function closeRestorations(
  db: Kysely<Tables>,
  restorations: readonly Restoration[],
  now: Date,
): Promise<void> {
  const moments = restorations.filter(({ isOpen }) => isOpen).map(({ at }) => at);
  if (moments.length === 0) return;
  await db
    .updateTable("restoration")
    .set({ erasures_at: now })
    // The database stores microseconds, but a `Date` only milliseconds.
    .where(sql<Date>`date_trunc('milliseconds', at)`, "in", moments)
    .where("erasures_at", "is", null)
    .execute();
}
