import type { OfficerStore, OfficerTransaction, Records } from "@lapor/channel/store";
import type { Kysely } from "kysely";
import type { Session } from "../engine/session.ts";
import { officers, signIns } from "../tables/officer-tables.ts";
import type { Tables } from "../tables/tables.ts";
import { isUuid } from "../tables/uuid.ts";

/** Locks an officer in SQL. */
export const sqlOfficerWrites = (
  run: Session["run"],
): Omit<OfficerTransaction, "lock" | "waitForLock" | keyof Records<never>> => ({
  async lockOfficer(id) {
    if (!isUuid(id)) return undefined;
    // A shared lock, because several reports can be assigned to the officer at the same time.
    const row = await run((db) =>
      db.selectFrom("officer").selectAll().where("id", "=", id).forShare().executeTakeFirst(),
    );
    return row && officers.fromRow(row);
  },
});

/** Lists sign-ins and ends sessions in SQL. */
export function sqlOfficerReads(db: Kysely<Tables>): Omit<OfficerStore, keyof Records<never>> {
  return {
    async listSignIns({ agencyId, officerId, before, limit }) {
      if (officerId !== undefined && !isUuid(officerId)) return [];
      // Reads one page for each officer. Without the inner limit, all entries of the party would be read and
      // sorted.
      const ofParty = db
        .selectFrom("officer")
        .crossJoinLateral((query) => {
          const entries = query
            .selectFrom("sign_in_event as entry")
            .select(signIns.columns.map((column) => `entry.${column}` as const))
            .select("entry.number")
            .whereRef("entry.officer_id", "=", "officer.id")
            .orderBy("entry.number", "desc")
            .limit(limit);
          const earlier = before === undefined ? entries : entries.where("entry.number", "<", String(before));
          return earlier.as("event");
        })
        .select(signIns.columns.map((column) => `event.${column}` as const))
        .select(["event.number", "officer.id as officerId"])
        .where("officer.agency_id", agencyId === null ? "is" : "=", agencyId)
        .orderBy("event.number", "desc")
        .limit(limit);
      const ofOfficer = officerId === undefined ? ofParty : ofParty.where("officer.id", "=", officerId);
      const rows = await ofOfficer.execute();
      return rows.map(({ number, officerId: id, ...row }) => ({
        ...signIns.fromRow(row),
        officerId: id,
        number: Number(number),
      }));
    },
    async endSessions(which) {
      if ("officerId" in which && !isUuid(which.officerId)) return 0;
      const all = db.deleteFrom("officer_session");
      const ended =
        "tokenHash" in which
          ? all.where("token_hash", "=", which.tokenHash)
          : which.exceptTokenHash === undefined
            ? all.where("officer_id", "=", which.officerId)
            : all.where("officer_id", "=", which.officerId).where("token_hash", "<>", which.exceptTokenHash);
      const { numDeletedRows } = await ended.executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },
  };
}
