import type { KeyStore, KeyTransaction } from "@lapor/channel/store";
import type { Kysely } from "kysely";
import type { Engine } from "../engine/engine.ts";
import { preparedQuery } from "../engine/prepared-query.ts";
import { apiKeys, keySightings, type Tables } from "../tables/tables.ts";
import { isUuid } from "../tables/uuid.ts";

/** Runs a query in the transaction that it belongs to. */
type Run = <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;

/** The publishable keys of an agency that are not revoked, the latest first. */
const publishableKeysOf = (db: Kysely<Tables>, agencyId: string) =>
  db
    .selectFrom("api_key")
    .selectAll()
    .where("agency_id", "=", agencyId)
    .where("kind", "=", "publishable")
    .where("revoked_at", "is", null)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc");

const findKey = preparedQuery((db) =>
  db.selectFrom("api_key").select(apiKeys.columns).where("hash", "=", ""),
);

/** Writes of keys, in SQL. */
export const sqlKeyWrites = (
  run: Run,
): Pick<KeyTransaction, "findKey" | "listPublishableKeys" | "putKey"> => ({
  async findKey(hash) {
    const { rows } = await run((db) => db.executeQuery(findKey(db, [hash])));
    return rows[0] && apiKeys.fromRow(rows[0]);
  },
  listPublishableKeys: async (agencyId) =>
    (await run((db) => publishableKeysOf(db, agencyId).execute())).map(apiKeys.fromRow),
  async putKey(key) {
    const { id: _, ...row } = apiKeys.toRow(key);
    await run((db) =>
      db
        .insertInto("api_key")
        .values(apiKeys.toRow(key))
        .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
        .execute(),
    );
  },
});

/** Reads and writes of keys outside of transactions, in SQL. */
export const sqlKeys = ({ db, execute }: Pick<Engine, "db" | "execute">): KeyStore => ({
  async findKey(hash) {
    const { rows } = await execute(findKey(db, [hash]));
    return rows[0] && apiKeys.fromRow(rows[0]);
  },

  async listKeys() {
    const rows = await db.selectFrom("api_key").selectAll().orderBy("created_at").orderBy("id").execute();
    return rows.map(apiKeys.fromRow);
  },

  async listPublishableKeys(agencyId) {
    const rows = await publishableKeysOf(db, agencyId).execute();
    return rows.map(apiKeys.fromRow);
  },

  async listKeySightings(keyIds) {
    const possible = keyIds.filter(isUuid);
    if (possible.length === 0) return [];
    const rows = await db
      .selectFrom("key_sighting")
      .selectAll()
      .where("key_id", "in", possible)
      .orderBy("date", "desc")
      .orderBy("origin")
      .execute();
    return rows.map(keySightings.fromRow);
  },

  async saveKeySighting(sighting) {
    await db
      .insertInto("key_sighting")
      .values(keySightings.toRow(sighting))
      .onConflict((conflict) =>
        conflict
          .columns(["key_id", "origin"])
          .doUpdateSet({ date: sighting.date })
          .where("key_sighting.date", "<", sighting.date),
      )
      .execute();
  },
});
