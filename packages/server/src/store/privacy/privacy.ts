import { type Erasable, type PrivacyStore, type PrivacyTransaction, reportWords } from "@lapor/channel/store";
import { type Kysely, type RawBuilder, sql } from "kysely";
import { isOverseen } from "../report/report-access.ts";
import { inboxExports } from "../tables/officer-tables.ts";
import { identityAccesses, type Tables } from "../tables/tables.ts";
import { isUuid } from "../tables/uuid.ts";

/** Writes personal data inside a transaction, except the identity, which every report writes. */
export const sqlPrivacyWrites = (
  run: <T>(work: (trx: Kysely<Tables>) => Promise<T>) => Promise<T>,
): Omit<PrivacyTransaction, "insertIdentity"> => ({
  async readIdentity(access) {
    const row = await run((trx) =>
      trx
        .selectFrom("report_identity")
        .select("sealed")
        .where("report_id", "=", access.reportId)
        .executeTakeFirst(),
    );
    if (row)
      await run((trx) => trx.insertInto("identity_access").values(identityAccesses.toRow(access)).execute());
    return row?.sealed;
  },

  async deleteIdentity(reportId) {
    const { numDeletedRows } = await run((trx) =>
      trx.deleteFrom("report_identity").where("report_id", "=", reportId).executeTakeFirstOrThrow(),
    );
    await run((trx) =>
      trx
        .updateTable("identity_access")
        .set({ reason: null, actor_reference: null })
        .where("report_id", "=", reportId)
        .where("reason", "is not", null)
        .execute(),
    );
    // The deletion cascades to the emails.
    await run((trx) =>
      trx
        .deleteFrom("mail_subscription")
        .where("report_id", "=", reportId)
        .where("support_id", "is", null)
        .execute(),
    );
    return numDeletedRows === 1n;
  },

  async eraseWords(reportId, beforeVersion) {
    await run((trx) =>
      trx
        .updateTable("timeline_entry")
        .set({ message: null, message_salt: null, actor_reference: null })
        .where("report_id", "=", reportId)
        .where("version", "<", beforeVersion)
        .where((where) =>
          where.or([where("message", "is not", null), where("actor_reference", "is not", null)]),
        )
        .execute(),
    );
    await run((trx) => trx.deleteFrom("note").where("report_id", "=", reportId).execute());
    await run((trx) => trx.deleteFrom("draft").where("report_id", "=", reportId).execute());
    const { tracking_id: trackingId } = await run((trx) =>
      trx.selectFrom("report").select("tracking_id").where("id", "=", reportId).executeTakeFirstOrThrow(),
    );
    const left = reportWords({ title: "", body: "", trackingId, confidential: true });
    await run((trx) =>
      sql`update report_search
        set words = array_to_tsvector(
          array(select lexeme from unnest(words) where lexeme like '@%' or lexeme like '<%') || ${left}::text[]
        )
        where report_id = ${reportId}`.execute(trx),
    );
  },

  async releaseAttachments(reportId, uploadedAt) {
    const released = await run((trx) =>
      trx
        .updateTable("attachment")
        .set({ report_id: null, entry_id: null, file_name: "", created_at: uploadedAt })
        .where("report_id", "=", reportId)
        .returning("id")
        .execute(),
    );
    return released.map(({ id }) => id);
  },
});

const holds: Record<Erasable, RawBuilder<boolean>> = {
  requested: sql`true`,
  words: sql`true`,
  files: sql`(
    exists (select from attachment where attachment.report_id = report.id)
    or exists (select from support where support.report_id = report.id and photo_id is not null)
  )`,
  identity: sql`(
    exists (select from report_identity where report_identity.report_id = report.id)
    or exists (select from support where support.report_id = report.id and message is not null)
    or exists (
      select from mail_subscription where mail_subscription.report_id = report.id and support_id is not null
    )
  )`,
};

/** Reads personal data in SQL. */
export const sqlPrivacyReads = (db: Kysely<Tables>): Omit<PrivacyStore, "deleteExpired"> => ({
  async listIdentityAccesses({ trackingId, before, overseenReasons, limit }) {
    const isShown = overseenReasons
      ? sql<boolean>`exists (select from report where report.id = identity_access.report_id and ${isOverseen})`
      : sql<boolean>`true`;
    const reason = sql<string | null>`case when ${isShown} then reason end`;
    let accesses = db.selectFrom("identity_access").selectAll().select(reason.as("shown_reason"));
    if (trackingId !== undefined) accesses = accesses.where("tracking_id", "=", trackingId);
    if (before && !isUuid(before.id)) return [];
    if (before)
      accesses = accesses.where(sql<boolean>`(at, id) < (${before.at}::timestamptz, ${before.id}::uuid)`);
    const rows = await accesses.orderBy("at", "desc").orderBy("id", "desc").limit(limit).execute();
    return rows.map((row) => ({ ...identityAccesses.fromRow(row), reason: row.shown_reason }));
  },

  async listInboxExports({ agencyIds, before, limit }) {
    if (before && !isUuid(before.id)) return [];
    let made = db.selectFrom("inbox_export").selectAll();
    if (agencyIds) made = made.where("agency_id", "in", [...agencyIds]);
    if (before) made = made.where(sql<boolean>`(at, id) < (${before.at}::timestamptz, ${before.id}::uuid)`);
    const rows = await made.orderBy("at", "desc").orderBy("id", "desc").limit(limit).execute();
    return rows.map(inboxExports.fromRow);
  },

  async listErasable({ what, endedBefore, after, among }) {
    let ended = db
      .selectFrom("report")
      .select(["id", "ended_at"])
      .where("erased_at", "is", null)
      .where("ended_at", "<", endedBefore);
    // The index contains only these rows.
    if (what === "requested") ended = ended.where("erasure_requested_at", "is not", null);
    if (after)
      ended = ended.where(sql<boolean>`(ended_at, id) > (${after.endedAt}::timestamptz, ${after.id}::uuid)`);
    const looked = ended.orderBy("ended_at").orderBy("id").limit(among);
    const rows = await db
      .selectFrom(looked.as("report"))
      .select(["id", "ended_at", holds[what].as("due")])
      .orderBy("ended_at")
      .orderBy("id")
      .execute();
    const all = rows.flatMap(({ id, ended_at: endedAt, due }) => (endedAt ? [{ id, endedAt, due }] : []));
    const last = all.length < among ? undefined : all.at(-1);
    return {
      reports: all.filter(({ due }) => due).map(({ id, endedAt }) => ({ id, endedAt })),
      last: last && { id: last.id, endedAt: last.endedAt },
    };
  },
});
