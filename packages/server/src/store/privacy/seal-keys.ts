import { type KeyCheck, secretKeyId } from "@lapor/channel/store";
import type { Kysely } from "kysely";
import type { Tables } from "../tables/tables.ts";

/** The keys that the database was used with, by their check values. */
export interface SealKeys {
  /**
   * Records the keys that are new here, all or none, and returns the ids of keys that differ from the
   * recorded ones; then it records none. Of two concurrent callers with different keys under one id,
   * exactly one finds no difference. The secret counts as new only where nothing is recorded.
   */
  record(checks: readonly KeyCheck[]): Promise<string[]>;
  /** The ids of keys that differ from the recorded ones. Changes nothing. */
  findOther(checks: readonly KeyCheck[]): Promise<string[]>;
  /** Whether anything was recorded, but not this id: no server has started with that key. */
  misses(id: string): Promise<boolean>;
  /**
   * Records another secret in rank of the recorded one. Returns whether it differs; false, without
   * recording anything, where nothing is recorded.
   */
  replaceSecret(check: KeyCheck): Promise<boolean>;
  /**
   * Forgets all sealing keys except one, once nothing is sealed with the others. Keeps the secret, which
   * also signs and derives names.
   */
  forgetAllBut(id: string): Promise<void>;
}

/** Ends a transaction that must record nothing. */
class KeysDiffer extends Error {
  readonly ids: string[];

  constructor(ids: string[]) {
    super("Keys differ from the recorded ones.");
    this.ids = ids;
  }
}

/** The table of the recorded keys; a backup has a file of this name. */
export const keyTable = "seal_key";

/** The recorded value of a key. */
export type SealKeyRow = Pick<Tables[typeof keyTable], "id" | "check_value">;

/**
 * The ids of keys that differ from the recorded ones. A secret also differs where only other keys are
 * recorded: the first server records its secret with them, and nothing here removes it.
 */
export function differingKeys(rows: readonly SealKeyRow[], checks: readonly KeyCheck[]): string[] {
  const recorded = new Map(rows.map(({ id, check_value }) => [id, check_value]));
  const differs = ({ id, value }: KeyCheck): boolean =>
    recorded.has(id) ? recorded.get(id) !== value : id === secretKeyId && recorded.size > 0;
  return checks.filter(differs).map(({ id }) => id);
}

/** The keys that a database has recorded. */
export const readSealKeys = (db: Kysely<Tables>): Promise<SealKeyRow[]> =>
  db.selectFrom(keyTable).select(["id", "check_value"]).execute();

/** Stores check values of keys in SQL. */
export const sqlSealKeys = (db: Kysely<Tables>): SealKeys => ({
  async record(checks) {
    // In a fixed order, so that two servers that start at once cannot deadlock. The secret comes first: the
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
