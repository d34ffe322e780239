import type { DeskTransaction, Records } from "@lapor/channel/store";
import type { Session } from "./engine/session.ts";
import { savedViews } from "./tables/officer-tables.ts";
import { isUuid } from "./tables/uuid.ts";

/** Locks the saved views of an officer in SQL. */
export const sqlDeskWrites = (run: Session["run"]): Omit<DeskTransaction, keyof Records<never>> => ({
  async lockSavedViews(officerId) {
    if (!isUuid(officerId)) return undefined;
    // Locks the officer's row for the whole set of views, so two concurrent first views cannot both find
    // none.
    const officer = await run((db) =>
      db
        .selectFrom("officer")
        .select("id")
        .where("id", "=", officerId)
        .where("state", "<>", "left")
        .forNoKeyUpdate()
        .executeTakeFirst(),
    );
    if (!officer) return undefined;
    const rows = await run((db) =>
      db
        .selectFrom("saved_view")
        .select(savedViews.columns)
        .where("officer_id", "=", officerId)
        .orderBy("created_at")
        .orderBy("id")
        .execute(),
    );
    return rows.map(savedViews.fromRow);
  },
});
