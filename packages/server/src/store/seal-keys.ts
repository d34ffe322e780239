import type { KeyCheck } from "@lapor/channel";
import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";
import { reaching } from "./unavailable.ts";

/** The keys that the database was used with, by their check values. */
export interface SealKeys {
  /**
   * Records the keys that are new here, all or none, and returns the ids of those that differ from what is
   * recorded; then none is recorded. Of two callers at once with different keys of one id, exactly one
   * finds no difference.
   */
  record(checks: readonly KeyCheck[]): Promise<string[]>;
  /** The ids of the keys that differ from what is recorded. Changes nothing. */
  findOther(checks: readonly KeyCheck[]): Promise<string[]>;
  /** Forgets all keys but one, for when nothing is sealed with the others any more. */
  forgetAllBut(id: string): Promise<void>;
}

/** Ends a transaction that must record nothing. */
class KeysDiffer extends Error {
  readonly ids: string[];

  constructor(ids: string[]) {
    super("Keys differ from those recorded.");
    this.ids = ids;
  }
}

/** Where they are recorded; a backup has a file of that name. */
export const keyTable = "seal_key";

/** What is recorded of a key. */
export type SealKeyRow = Pick<Tables[typeof keyTable], "id" | "check_value">;

/** The ids of the keys that differ from what is recorded. */
export const differingKeys = (rows: readonly SealKeyRow[], checks: readonly KeyCheck[]): string[] => {
  const recorded = new Map(rows.map(({ id, check_value }) => [id, check_value]));
  return checks.filter(({ id, value }) => (recorded.get(id) ?? value) !== value).map(({ id }) => id);
};

/** What a database has recorded of keys. */
export const readSealKeys = (db: Kysely<Tables>): Promise<SealKeyRow[]> =>
  reaching(() => db.selectFrom(keyTable).select(["id", "check_value"]).execute());

/** Keeps check values of keys in SQL. */
export const sqlSealKeys = (db: Kysely<Tables>): SealKeys => ({
  async record(checks) {
    // In a fixed order, so that two replicas that start at once cannot deadlock.
    const ordered = [...checks].sort((one, other) => (one.id < other.id ? -1 : 1));
    try {
      await reaching(() =>
        db.transaction().execute(async (trx) => {
          for (const { id, value } of ordered)
            await trx
              .insertInto("seal_key")
              .values({ id, check_value: value })
              .onConflict((conflict) => conflict.column("id").doNothing())
              .execute();
          const others = differingKeys(await readSealKeys(trx), ordered);
          if (others.length > 0) throw new KeysDiffer(others);
        }),
      );
      return [];
    } catch (error) {
      if (error instanceof KeysDiffer) return error.ids;
      throw error;
    }
  },
  findOther: async (checks) => differingKeys(await readSealKeys(db), checks),
  async forgetAllBut(id) {
    await reaching(() => db.deleteFrom("seal_key").where("id", "<>", id).execute());
  },
});
