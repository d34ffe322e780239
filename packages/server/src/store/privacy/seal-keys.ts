import { type KeyCheck, secretKeyId } from "@lapor/channel/store";
import type { Kysely } from "kysely";
import type { Tables } from "../tables/tables.ts";

/** The keys that the database was used with, as check values. */
export interface SealKeys {
  /**
   * Records new keys, all or none. Returns the IDs of keys that differ from the recorded ones, in which case
   * nothing is recorded. If two concurrent callers have different keys under the same ID, exactly one of them
   * finds no difference. The secret counts as new only when nothing is recorded.
   */
  record(checks: readonly KeyCheck[]): Promise<string[]>;
  /** Returns the IDs of keys that differ from the recorded ones. Changes nothing. */
  findOther(checks: readonly KeyCheck[]): Promise<string[]>;
  /** Whether something is recorded, but not this ID, which means that no server has started with that key. */
  misses(id: string): Promise<boolean>;
  /**
   * Records another secret instead of the recorded one. Returns whether they differ. Returns false and
   * records nothing when nothing is recorded.
   */
  replaceSecret(check: KeyCheck): Promise<boolean>;
  /**
   * Deletes the records of all sealing keys except one, once nothing is sealed with the others. Keeps the
   * secret, which also signs and derives names.
   */
  forgetAllBut(id: string): Promise<void>;
}

/** Aborts a transaction that must record nothing. */
class KeysDiffer extends Error {
  readonly ids: string[];

  constructor(ids: string[]) {
    super("Keys differ from the recorded ones.");
    this.ids = ids;
  }
}

/** The table of recorded keys. A backup has a file with this name. */
export const keyTable = "seal_key";

export type SealKeyRow = Pick<Tables[typeof keyTable], "id" | "check_value">;

/**
 * Returns the IDs of keys that differ from the recorded ones. A secret also differs when only other keys are
 * recorded, because the first server records its secret together with them, and nothing here removes it.
 */
export function differingKeys(rows: readonly SealKeyRow[], checks: readonly KeyCheck[]): string[] {
  const recorded = new Map(rows.map(({ id, check_value }) => [id, check_value]));
  const differs = ({ id, value }: KeyCheck): boolean =>
    recorded.has(id) ? recorded.get(id) !== value : id === secretKeyId && recorded.size > 0;
  return checks.filter(differs).map(({ id }) => id);
}

export const readSealKeys = (db: Kysely<Tables>): Promise<SealKeyRow[]> =>
  db.selectFrom(keyTable).select(["id", "check_value"]).execute();

export const sqlSealKeys = (db: Kysely<Tables>): SealKeys => ({
  async record(checks) {
    // Sorts the keys, so two servers that start at the same time cannot deadlock. The secret comes first: the
    // server that records it is the first server.
    const rank = ({ id }: KeyCheck): string => (id === secretKeyId ? "" : id);
    const ordered = [...checks].sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
    try {
      await db.transaction().execute(async (trx) => {
        const before = differingKeys(await readSealKeys(trx), ordered);
        if (before.length > 0) throw new KeysDiffer(before);
        for (const { id, value } of ordered)
          await trx
            .insertInto("seal_key")
            .values({ id, check_value: value })
            .onConflict((conflict) => conflict.column("id").doNothing())
            .execute();
        const others = differingKeys(await readSealKeys(trx), ordered);
        if (others.length > 0) throw new KeysDiffer(others);
      });
      return [];
    } catch (error) {
      if (error instanceof KeysDiffer) return error.ids;
      throw error;
    }
  },
  findOther: async (checks) => differingKeys(await readSealKeys(db), checks),
  async misses(id) {
    const rows = await readSealKeys(db);
    return rows.length > 0 && !rows.some((row) => row.id === id);
  },
  replaceSecret: (check) =>
    db.transaction().execute(async (trx) => {
      const rows = await readSealKeys(trx);
      if (rows.length === 0 || differingKeys(rows, [check]).length === 0) return false;
      await trx
        .insertInto("seal_key")
        .values({ id: secretKeyId, check_value: check.value })
        .onConflict((conflict) => conflict.column("id").doUpdateSet({ check_value: check.value }))
        .execute();
      return true;
    }),
  async forgetAllBut(id) {
    await db.deleteFrom("seal_key").where("id", "not in", [id, secretKeyId]).execute();
  },
});
