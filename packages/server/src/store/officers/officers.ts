import type { OfficerRecord, OfficerStore, OfficerTransaction } from "@lapor/channel/store";
import type { Kysely } from "kysely";
import { officerSessions, officers, signIns } from "../tables/officer-tables.ts";
import type { Tables } from "../tables/tables.ts";
import { isUuid } from "../tables/uuid.ts";

/** Runs a query in the transaction that it belongs to. */
type Run = <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;

/** Writes of officers, in SQL. */
export const sqlOfficerWrites = (run: Run): Omit<OfficerTransaction, "lock" | "waitForLock"> => ({
  listOfficers: (agencyId) => run((db) => readOfficers(db, agencyId)),
  async lockOfficer(id) {
    if (!isUuid(id)) return undefined;
    // A shared lock: several reports can be assigned to the officer at the same time.
    const row = await run((db) =>
      db.selectFrom("officer").selectAll().where("id", "=", id).forShare().executeTakeFirst(),
    );
    return row && officers.fromRow(row);
  },
  async putOfficer(officer) {
    const row = officers.toRow(officer);
    if (officer.version === 1) {
      const { numInsertedOrUpdatedRows } = await run((db) =>
        db
          .insertInto("officer")
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirstOrThrow(),
      );
      return numInsertedOrUpdatedRows === 1n;
    }
    const { id, ...changes } = row;
    const { numUpdatedRows } = await run((db) =>
      db
        .updateTable("officer")
        .set(changes)
        .where("id", "=", id)
        .where("version", "=", officer.version - 1)
        .executeTakeFirstOrThrow(),
    );
    return numUpdatedRows === 1n;
  },
});

async function readOfficers(db: Kysely<Tables>, agencyId: string | null): Promise<OfficerRecord[]> {
  const rows = await db
    .selectFrom("officer")
    .selectAll()
    .where("agency_id", agencyId === null ? "is" : "=", agencyId)
    .where("state", "<>", "left")
    .execute();
  return rows.map(officers.fromRow);
}

/** Reads of officers, and their sessions, in SQL. */
export function sqlOfficerReads(db: Kysely<Tables>): OfficerStore {
  return {
    listOfficers: (agencyId) => readOfficers(db, agencyId),
    async findOfficer(key) {
      if ("id" in key && !isUuid(key.id)) return undefined;
      const all = db.selectFrom("officer").selectAll();
      const found =
        "id" in key
          ? all.where("id", "=", key.id)
          : "emailHash" in key
            ? all.where("email_hash", "=", key.emailHash).where("state", "<>", "left")
            : all.where("invitation_hash", "=", key.invitationHash);
      const row = await found.executeTakeFirst();
      return row && officers.fromRow(row);
    },
    async findOfficers(ids) {
      const possible = ids.filter(isUuid);
      if (possible.length === 0) return [];
      const rows = await db.selectFrom("officer").selectAll().where("id", "in", possible).execute();
      return rows.map(officers.fromRow);
    },
    async insertSession(session) {
      await db.insertInto("officer_session").values(officerSessions.toRow(session)).execute();
    },
    async findSession(tokenHash) {
      const row = await db
        .selectFrom("officer_session")
        .selectAll()
        .where("token_hash", "=", tokenHash)
        .executeTakeFirst();
      return row && officerSessions.fromRow(row);
    },
    async listSessions(officerId) {
      const rows = await db
        .selectFrom("officer_session")
        .selectAll()
        .where("officer_id", "=", officerId)
        .orderBy("used_at", "desc")
        .orderBy("id")
        .execute();
      return rows.map(officerSessions.fromRow);
    },
    async changeSession(tokenHash, { usedAt, confirmedAt }) {
      await db
        .updateTable("officer_session")
        .set({ ...(usedAt && { used_at: usedAt }), ...(confirmedAt && { confirmed_at: confirmedAt }) })
        .where("token_hash", "=", tokenHash)
        .execute();
    },
    async insertSignIn(signIn) {
      await db.insertInto("sign_in_event").values(signIns.toRow(signIn)).execute();
    },
    async listSignIns({ agencyId, officerId, before, limit }) {
      if (officerId !== undefined && !isUuid(officerId)) return [];
      // A page of each officer: without a limit inside, all entries of the party would be read and sorted.
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
