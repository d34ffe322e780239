import type { LearnedModel } from "@lapor/channel/router";
import type { Kysely } from "kysely";
import type { Tables } from "../tables/tables.ts";

/** Stores models trained on officers' decisions. */
export interface RoutingModels {
  /** Returns the newest model or `backToShipped`, unless the caller already has it. */
  newest(knownId?: string): Promise<LearnedModel | undefined>;
  /**
   * Stores a model, which every replica uses within a minute.
   * @param measured JSON
   */
  keep(model: LearnedModel, measured: string, at: Date): Promise<void>;
}

export const sqlRoutingModels = (db: Kysely<Tables>): RoutingModels => ({
  async newest(knownId) {
    const newest = await db
      .selectFrom("routing_model")
      .select("id")
      .orderBy("made_at", "desc")
      .orderBy("id")
      .limit(1)
      .executeTakeFirst();
    if (!newest || newest.id === knownId) return undefined;
    const row = await db
      .selectFrom("routing_model")
      .selectAll()
      .where("id", "=", newest.id)
      .executeTakeFirst();
    return row && { id: row.id, baseId: row.base_id, packed: row.packed };
  },

  async keep({ id, baseId, packed }, measured, at) {
    const last = await db
      .selectFrom("routing_model")
      .select("made_at")
      .orderBy("made_at", "desc")
      .limit(1)
      .executeTakeFirst();
    // The model stored last must be the newest, even if clocks differ.
    const madeAt = new Date(Math.max(at.getTime(), (last?.made_at.getTime() ?? 0) + 1));
    const row = { id, base_id: baseId, packed, made_at: madeAt, measured };
    await db
      .insertInto("routing_model")
      .values(row)
      .onConflict((conflict) => conflict.column("id").doUpdateSet({ made_at: madeAt, measured }))
      .execute();
  },
});
