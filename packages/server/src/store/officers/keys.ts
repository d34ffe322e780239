import type { KeyStore, KeyTransaction } from "@lapor/channel";
import { type Kysely, sql } from "kysely";
import { mapConnectionErrors } from "../engine/connection-errors.ts";
import type { Engine } from "../engine/engine.ts";
import { preparedQuery } from "../engine/prepared-query.ts";
import { apiKeys, keySightings, type Tables } from "../tables.ts";
import { isUuid } from "../uuid.ts";

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

/** Writes of publishable keys, in SQL. */
export const sqlKeyWrites = (
  run: Run,
): Pick<KeyTransaction, "lockPublishableKeys" | "insertPublishableKey" | "updatePublishableKey"> => ({
  lockPublishableKeys: (agencyId) =>
    run(async (db) => {
      // The rows too: the command line changes one without this lock.
      const lock = `lapor keys ${agencyId}`;
      await sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`.execute(db);
      return (await publishableKeysOf(db, agencyId).forUpdate().execute()).map(apiKeys.fromRow);
    }),
  async insertPublishableKey(key) {
    await run((db) => db.insertInto("api_key").values(apiKeys.toRow(key)).execute());
  },
  async updatePublishableKey(key) {
    const { id, ...row } = apiKeys.toRow(key);
    await run((db) => db.updateTable("api_key").set(row).where("id", "=", id).execute());
  },
});

const findKey = preparedQuery((db) =>
  db.selectFrom("api_key").select(apiKeys.columns).where("hash", "=", ""),
);

/** Reads and writes of keys outside of transactions, in SQL. */
export const sqlKeys = ({
  db,
  execute,
}: Pick<Engine, "db" | "execute">): Omit<KeyStore, "deleteIdempotencyRecords"> => ({
  async findKey(hash) {
    const { rows } = await mapConnectionErrors(() => execute(findKey(db, [hash])));
    return rows[0] && apiKeys.fromRow(rows[0]);
  },

  async insertKey(key) {
    await mapConnectionErrors(() => db.insertInto("api_key").values(apiKeys.toRow(key)).execute());
  },

  async listKeys() {
    const rows = await mapConnectionErrors(() =>
      db.selectFrom("api_key").selectAll().orderBy("created_at").orderBy("id").execute(),
    );
    return rows.map(apiKeys.fromRow);
  },

  async allowOrigins(id, origins) {
    if (!isUuid(id)) return undefined;
    const missing = sql<string[]>`origins || array(
      select wanted from unnest(${[...new Set(origins)]}::text[]) with ordinality as listed (wanted, place)
      where wanted <> all (origins) order by place
    )`;
    const row = await mapConnectionErrors(() =>
      db
        .updateTable("api_key")
        .set({ origins: missing, version: sql`version + 1` })
        .where("id", "=", id)
        .where("kind", "=", "publishable")
        .where("revoked_at", "is", null)
        .returningAll()
        .executeTakeFirst(),
    );
    return row && apiKeys.fromRow(row);
  },

  async revokeKey(id, at) {
    if (!isUuid(id)) return false;
    const { numUpdatedRows } = await mapConnectionErrors(() =>
      db
        .updateTable("api_key")
        .set({ revoked_at: at, version: sql`version + 1` })
        .where("id", "=", id)
        .where("revoked_at", "is", null)
        .executeTakeFirstOrThrow(),
    );
    return numUpdatedRows === 1n;
  },

  async listPublishableKeys(agencyId) {
    const rows = await mapConnectionErrors(() => publishableKeysOf(db, agencyId).execute());
    return rows.map(apiKeys.fromRow);
  },

  async listKeySightings(keyIds) {
    const possible = keyIds.filter(isUuid);
    if (possible.length === 0) return [];
    const rows = await mapConnectionErrors(() =>
      db
        .selectFrom("key_sighting")
        .selectAll()
        .where("key_id", "in", possible)
        .orderBy("date", "desc")
        .orderBy("origin")
        .execute(),
    );
    return rows.map(keySightings.fromRow);
  },

  async saveKeySighting(sighting) {
    await mapConnectionErrors(() =>
      db
        .insertInto("key_sighting")
        .values(keySightings.toRow(sighting))
        .onConflict((conflict) =>
          conflict
            .columns(["key_id", "origin"])
            .doUpdateSet({ date: sighting.date })
            .where("key_sighting.date", "<", sighting.date),
        )
        .execute(),
    );
  },
});
