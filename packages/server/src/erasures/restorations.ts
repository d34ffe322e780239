import type { ErasureRecord } from "@lapor/channel";
import { type Kysely, sql } from "kysely";
import { mapConnectionErrors } from "../store/connection-errors.ts";
import type { Tables } from "../store/tables.ts";

/** A backup that was brought back. */
export interface Restoration {
  at: Date;
  backupAt: Date;
  /** Nobody has applied a list of erasures since. */
  isOpen: boolean;
}

/** All of them, the newest first. */
export const listRestorations = async (db: Kysely<Tables>): Promise<Restoration[]> => {
  const rows = await mapConnectionErrors(() =>
    db.selectFrom("restoration").selectAll().orderBy("at", "desc").execute(),
  );
  return rows.map((row) => ({ at: row.at, backupAt: row.backup_at, isOpen: row.erasures_at === null }));
};

/**
 * Whether an erasure was noted between a backup and the moment at which it was brought back: then that undid it, and the journal that holds
 * it outlived what was lost. One noted later, or made out of the restored database (`lapor erasures rebuild`), shows neither.
 */
export const wasUndoneBy = ({ at, backupAt }: Restoration, record: ErasureRecord): boolean =>
  record.at > backupAt && record.at < at;

/** Notes that what reporters had erased before these is erased again. */
export const closeRestorations = async (
  db: Kysely<Tables>,
  restorations: readonly Restoration[],
  now: Date,
): Promise<void> => {
  const moments = restorations.filter(({ isOpen }) => isOpen).map(({ at }) => at);
  if (moments.length === 0) return;
  await mapConnectionErrors(() =>
    db
      .updateTable("restoration")
      .set({ erasures_at: now })
      // The database counts microseconds, a Date milliseconds.
      .where(sql<Date>`date_trunc('milliseconds', at)`, "in", moments)
      .where("erasures_at", "is", null)
      .execute(),
  );
};
