import type { Kysely } from "kysely";
import type { Tables } from "../store/tables.ts";
import { reaching } from "../store/unavailable.ts";

/** A backup that was brought back, after which nobody has applied a list of erasures. */
export interface OpenRestoration {
  at: Date;
  backupAt: Date;
}

/** The last one of them, if there is any. */
export const findOpenRestoration = async (db: Kysely<Tables>): Promise<OpenRestoration | undefined> => {
  const row = await reaching(() =>
    db
      .selectFrom("restoration")
      .select(["at", "backup_at"])
      .where("erasures_at", "is", null)
      .orderBy("at", "desc")
      .limit(1)
      .executeTakeFirst(),
  );
  return row && { at: row.at, backupAt: row.backup_at };
};

/** Notes that what reporters had erased is erased again. */
export const closeRestorations = async (db: Kysely<Tables>, at: Date): Promise<void> => {
  await reaching(() =>
    db.updateTable("restoration").set({ erasures_at: at }).where("erasures_at", "is", null).execute(),
  );
};
