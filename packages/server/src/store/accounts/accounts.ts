import { type Kysely, sql } from "kysely";
import { mapConnectionErrors } from "../engine/connection-errors.ts";
import { ceremonies, officerIdentities, passkeys, passwords } from "../tables/account-tables.ts";
import type { Tables } from "../tables/tables.ts";
import { isUuid } from "../tables/uuid.ts";
import type { AccountStore } from "./account-store.ts";

const batchSize = 1000;

const proofTables = ["officer_passkey", "officer_password", "officer_identity"] as const;

async function deleteProofsIn(db: Kysely<Tables>, officerId: string): Promise<void> {
  for (const table of proofTables) await db.deleteFrom(table).where("officer_id", "=", officerId).execute();
}

/** Stores officers' proofs in SQL. Each method is one statement, unless stated otherwise. */
export const sqlAccounts = (db: Kysely<Tables>): AccountStore => ({
  async insertCeremony(ceremony) {
    await db.insertInto("sign_in_ceremony").values(ceremonies.toRow(ceremony)).execute();
  },

  async findCeremony(tokenHash, kind, now) {
    const row = await db
      .selectFrom("sign_in_ceremony")
      .select(ceremonies.columns)
      .where("token_hash", "=", tokenHash)
      .where("kind", "=", kind)
      .where("expires_at", ">", now)
      .executeTakeFirst();
    return row && ceremonies.fromRow(row);
  },

  async takeCeremony(tokenHash, kind, now) {
    const row = await db
      .deleteFrom("sign_in_ceremony")
      .where("token_hash", "=", tokenHash)
      .where("kind", "=", kind)
      .where("expires_at", ">", now)
      .returning(ceremonies.columns)
      .executeTakeFirst();
    return row && ceremonies.fromRow(row);
  },

  async insertPasskey(passkey) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto("officer_passkey")
      .values(passkeys.toRow(passkey))
      .onConflict((conflict) => conflict.column("credential_id").doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  },

  async listPasskeys(officerId) {
    const rows = await db
      .selectFrom("officer_passkey")
      .select(passkeys.columns)
      .where("officer_id", "=", officerId)
      .orderBy("created_at")
      .orderBy("id")
      .execute();
    return rows.map(passkeys.fromRow);
  },

  async findPasskey(credentialId) {
    const row = await db
      .selectFrom("officer_passkey")
      .select(passkeys.columns)
      .where("credential_id", "=", credentialId)
      .executeTakeFirst();
    return row && passkeys.fromRow(row);
  },

  async usePasskey({ id, counter, at }) {
    const { numUpdatedRows } = await db
      .updateTable("officer_passkey")
      .set({ counter: String(counter), last_used_at: at })
      .where("id", "=", id)
      // An authenticator without a counter always sends 0 (WebAuthn §6.1.1).
      .where(sql<boolean>`(counter < ${counter}::bigint or (counter = 0 and ${counter}::bigint = 0))`)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  },

  async deletePasskey(officerId, id) {
    if (!isUuid(id)) return false;
    const { numDeletedRows } = await db
      .deleteFrom("officer_passkey")
      .where("id", "=", id)
      .where("officer_id", "=", officerId)
      .executeTakeFirst();
    return numDeletedRows === 1n;
  },

  async findPassword(officerId) {
    const row = await db
      .selectFrom("officer_password")
      .select(passwords.columns)
      .where("officer_id", "=", officerId)
      .executeTakeFirst();
    return row && passwords.fromRow(row);
  },

  async savePassword(password) {
    const { officer_id: officerId, ...row } = passwords.toRow(password);
    await db
      .insertInto("officer_password")
      .values({ officer_id: officerId, ...row })
      .onConflict((conflict) => conflict.column("officer_id").doUpdateSet(row))
      .execute();
  },

  async useTotpStep(officerId, step) {
    const { numUpdatedRows } = await db
      .updateTable("officer_password")
      .set({ totp_step: step })
      .where("officer_id", "=", officerId)
      .where("totp_step", "<", step)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  },

  async useRecoveryCode(officerId, hash) {
    const { rows } = await sql<{ left: number }>`update officer_password
        set recovery_code_hashes = array_remove(recovery_code_hashes, ${hash})
        where officer_id = ${officerId} and ${hash} = any (recovery_code_hashes)
        returning cardinality(recovery_code_hashes) as left`.execute(db);
    return rows[0]?.left;
  },

  async saveRecoveryCodes(officerId, hashes) {
    const { numUpdatedRows } = await db
      .updateTable("officer_password")
      .set({ recovery_code_hashes: [...hashes] })
      .where("officer_id", "=", officerId)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  },

  async insertIdentity(identity) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto("officer_identity")
      .values(officerIdentities.toRow(identity))
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  },

  async findIdentity(issuer, subject) {
    const row = await db
      .selectFrom("officer_identity")
      .select(officerIdentities.columns)
      .where("issuer", "=", issuer)
      .where("subject", "=", subject)
      .executeTakeFirst();
    return row && officerIdentities.fromRow(row);
  },

  async listIdentities(officerId) {
    const rows = await db
      .selectFrom("officer_identity")
      .select(officerIdentities.columns)
      .where("officer_id", "=", officerId)
      .execute();
    return rows.map(officerIdentities.fromRow);
  },

  // A controlled Kysely transaction throws the driver's own errors, so they are converted here.
  acceptInvitation: ({ officerId, invitationHash, at }, keep) =>
    mapConnectionErrors(async () => {
      const trx = await db.startTransaction().execute();
      try {
        const { numUpdatedRows } = await trx
          .updateTable("officer")
          .set({ state: "active", invitation_hash: null, invited_until: null, updated_at: at })
          .set({ version: sql`version + 1` })
          .where("id", "=", officerId)
          .where("invitation_hash", "=", invitationHash)
          .where("invited_until", ">", at)
          .executeTakeFirstOrThrow();
        const isOpen = numUpdatedRows === 1n;
        if (isOpen) {
          await deleteProofsIn(trx, officerId);
          await trx.deleteFrom("officer_session").where("officer_id", "=", officerId).execute();
        }
        const isKept = isOpen && (await keep(sqlAccounts(trx)));
        await (isKept ? trx.commit() : trx.rollback()).execute();
        if (!isOpen) return "invitation_invalid";
        return isKept ? "accepted" : "proof_taken";
      } catch (error) {
        if (!trx.isCommitted && !trx.isRolledBack)
          await trx
            .rollback()
            .execute()
            .catch(() => {});
        throw error;
      }
    }),

  async deleteProofs(officerId) {
    await db.transaction().execute((trx) => deleteProofsIn(trx, officerId));
  },

  /** This method runs several statements of `batchSize` rows each. */
  async deleteExpiredSignIns(now, eventsBefore) {
    const deleteBatch = async (table: "sign_in_ceremony" | "sign_in_event", column: string, end: Date) => {
      const { numAffectedRows } = await sql`delete from ${sql.table(table)} where ctid = any(array(
          select ctid from ${sql.table(table)} where ${sql.ref(column)} < ${end} limit ${batchSize}
        ))`.execute(db);
      return Number(numAffectedRows ?? 0);
    };
    let deleted = 0;
    for (let count = batchSize; count === batchSize; deleted += count)
      count = await deleteBatch("sign_in_ceremony", "expires_at", now);
    for (let count = batchSize; count === batchSize; deleted += count)
      count = await deleteBatch("sign_in_event", "at", eventsBefore);
    for (const table of proofTables) {
      const { numDeletedRows } = await db
        .deleteFrom(table)
        .where("officer_id", "in", (officers) =>
          officers.selectFrom("officer").select("id").where("state", "=", "left"),
        )
        .executeTakeFirst();
      deleted += Number(numDeletedRows);
    }
    return deleted;
  },
});
