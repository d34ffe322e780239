import type { OfficerRecord, OfficerStore, OfficerTransaction } from "@lapor/channel";
import type { Kysely } from "kysely";
import { mapConnectionErrors } from "../engine/connection-errors.ts";
import type { Tables } from "../tables.ts";
import { isUuid } from "../uuid.ts";
import { officerSessions, officers } from "./officer-tables.ts";

/** Runs a query in the transaction that it belongs to. */
type Run = <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;

/** Writes of officers, in SQL. */
export const sqlOfficerWrites = (run: Run): OfficerTransaction => ({
  async insertOfficer(officer) {
    const { numInsertedOrUpdatedRows } = await run((db) =>
      db
        .insertInto("officer")
        .values(officers.toRow(officer))
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow(),
    );
    return numInsertedOrUpdatedRows === 1n;
  },
  async updateOfficer(officer) {
    const { id, ...row } = officers.toRow(officer);
    const { numUpdatedRows } = await run((db) =>
      db
        .updateTable("officer")
        .set(row)
        .where("id", "=", id)
        .where("version", "=", officer.version - 1)
        .executeTakeFirstOrThrow(),
    );
    return numUpdatedRows === 1n;
  },
});

/** Reads of officers, and their sessions, in SQL. */
export function sqlOfficerReads(db: Kysely<Tables>): OfficerStore {
  const find = async (
    column: "id" | "email_hash" | "invitation_hash",
    value: string,
    present: boolean,
  ): Promise<OfficerRecord | undefined> => {
    let found = db.selectFrom("officer").selectAll().where(column, "=", value);
    if (present) found = found.where("state", "<>", "left");
    const row = await mapConnectionErrors(() => found.executeTakeFirst());
    return row && officers.fromRow(row);
  };
  const endWhere = async (column: "token_hash" | "officer_id", value: string): Promise<number> => {
    const { numDeletedRows } = await mapConnectionErrors(() =>
      db.deleteFrom("officer_session").where(column, "=", value).executeTakeFirstOrThrow(),
    );
    return Number(numDeletedRows);
  };
  return {
    findOfficer: async (id) => (isUuid(id) ? find("id", id, false) : undefined),
    findOfficerByEmail: (emailHash) => find("email_hash", emailHash, true),
    findOfficerByInvitation: (hash) => find("invitation_hash", hash, false),
    async hasOfficer(agencyId, role) {
      const row = await mapConnectionErrors(() =>
        db
          .selectFrom("officer")
          .select("id")
          .where("agency_id", agencyId === null ? "is" : "=", agencyId)
          .where("role", "=", role)
          .where("state", "=", "active")
          .limit(1)
          .executeTakeFirst(),
      );
      return row !== undefined;
    },
    async insertSession(session) {
      await mapConnectionErrors(() =>
        db.insertInto("officer_session").values(officerSessions.toRow(session)).execute(),
      );
    },
    async findSession(tokenHash) {
      const row = await mapConnectionErrors(() =>
        db.selectFrom("officer_session").selectAll().where("token_hash", "=", tokenHash).executeTakeFirst(),
      );
      return row && officerSessions.fromRow(row);
    },
    async useSession(tokenHash, at) {
      await mapConnectionErrors(() =>
        db.updateTable("officer_session").set({ used_at: at }).where("token_hash", "=", tokenHash).execute(),
      );
    },
    async confirmSession(tokenHash, at) {
      await mapConnectionErrors(() =>
        db
          .updateTable("officer_session")
          .set({ used_at: at, confirmed_at: at })
          .where("token_hash", "=", tokenHash)
          .execute(),
      );
    },
    endSession: (tokenHash) => endWhere("token_hash", tokenHash),
    endSessions: async (officerId) => (isUuid(officerId) ? endWhere("officer_id", officerId) : 0),
    async deleteSessions(usedBefore, limit) {
      const { numDeletedRows } = await mapConnectionErrors(() =>
        db
          .deleteFrom("officer_session")
          .where("token_hash", "in", (query) =>
            query
              .selectFrom("officer_session")
              .select("token_hash")
              .where("used_at", "<", usedBefore)
              .limit(limit),
          )
          .executeTakeFirstOrThrow(),
      );
      return Number(numDeletedRows);
    },
  };
}
