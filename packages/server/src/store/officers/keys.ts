import type { KeyStore, RecordReads } from "@lapor/channel/store";
import type { Kysely } from "kysely";
import { keySightings, type Tables } from "../tables/tables.ts";

/** Stores the last use of each key in SQL. */
export const sqlKeys = (db: Kysely<Tables>): Omit<KeyStore, keyof RecordReads<never>> => ({
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
