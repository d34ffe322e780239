import type { DueClock, ReportFile, Store } from "@lapor/channel";
import { type Kysely, sql } from "kysely";
import { attachmentOf, keyOf, keyRow, reportOf, timelineOf } from "./rows.ts";
import { sqlDeskReads } from "./sql-desk.ts";
import { sqlEventStore } from "./sql-events.ts";
import { readInbox } from "./sql-inbox.ts";
import { sqlMailStore } from "./sql-mail.ts";
import { openTransaction } from "./sql-transaction.ts";
import { sqlWebhookStore } from "./sql-webhooks.ts";
import type { Tables } from "./tables.ts";
import { reaching } from "./unavailable.ts";
import { isUuid } from "./uuid.ts";

/** In one snapshot, so that report, timeline and attachments are of the same version. */
const readFile = async (
  db: Kysely<Tables>,
  column: "id" | "tracking_id",
  value: string,
): Promise<ReportFile | undefined> => {
  const found = await reaching(() =>
    db
      .transaction()
      .setIsolationLevel("repeatable read")
      .execute(async (trx) => {
        const report = await trx
          .selectFrom("report")
          .selectAll()
          .where(column, "=", value)
          .executeTakeFirst();
        if (!report) return undefined;
        const timeline = await trx
          .selectFrom("timeline_entry")
          .selectAll()
          .where("report_id", "=", report.id)
          .orderBy("version")
          .execute();
        const attachments = await trx
          .selectFrom("attachment")
          .selectAll()
          .where("report_id", "=", report.id)
          .orderBy("created_at")
          .orderBy("id")
          .execute();
        return { report, timeline, attachments };
      }),
  );
  return (
    found && {
      report: reportOf(found.report),
      timeline: found.timeline.map(timelineOf),
      attachments: found.attachments.map(attachmentOf),
    }
  );
};

/** The channel's store in PostgreSQL's SQL. The tables must be there (`migrate`). */
export const createSqlStore = (db: Kysely<Tables>): Store => {
  const held = new Set<string>();
  return {
    async transaction(work) {
      const open = openTransaction(db, held);
      let result: Awaited<ReturnType<typeof work>>;
      try {
        result = await work(open.transaction);
      } catch (error) {
        // What went wrong first is what counts: a rollback fails where the connection is lost, which rolls back as well.
        await open.rollback().catch(() => {});
        throw error;
      }
      await open.commit();
      return result;
    },

    ...sqlDeskReads(db),
    ...sqlEventStore(db),
    ...sqlWebhookStore(db),
    ...sqlMailStore(db),

    async findKey(hash) {
      const row = await reaching(() =>
        db.selectFrom("api_key").selectAll().where("hash", "=", hash).executeTakeFirst(),
      );
      return row && keyOf(row);
    },

    async insertKey(key) {
      await reaching(() => db.insertInto("api_key").values(keyRow(key)).execute());
    },

    async listKeys() {
      const rows = await reaching(() =>
        db.selectFrom("api_key").selectAll().orderBy("created_at").orderBy("id").execute(),
      );
      return rows.map(keyOf);
    },

    async revokeKey(id, at) {
      if (!isUuid(id)) return false;
      const { numUpdatedRows } = await reaching(() =>
        db
          .updateTable("api_key")
          .set({ revoked_at: at })
          .where("id", "=", id)
          .where("revoked_at", "is", null)
          .executeTakeFirstOrThrow(),
      );
      return numUpdatedRows === 1n;
    },

    findReport: (trackingId) => readFile(db, "tracking_id", trackingId),

    async findReportById(id) {
      return isUuid(id) ? readFile(db, "id", id) : undefined;
    },

    listInbox: (query) => readInbox(db, query),

    async listDue({ before, after, limit }) {
      let due = db.selectFrom("report").select(["id", "acts_at"]).where("acts_at", "<", before);
      if (after)
        due = due.where(sql<boolean>`(acts_at, id) > (${after.actsAt}::timestamptz, ${after.id}::uuid)`);
      const rows = await reaching(() => due.orderBy("acts_at").orderBy("id").limit(limit).execute());
      return rows.flatMap(({ id, acts_at }): DueClock[] => (acts_at ? [{ id, actsAt: acts_at }] : []));
    },

    async deleteKeptAnswers(before, limit) {
      const old = db
        .selectFrom("kept_answer")
        .select(["scope", "key_hash"])
        .where("created_at", "<", before)
        .orderBy("created_at")
        .limit(limit);
      const { numDeletedRows } = await reaching(() =>
        db
          .deleteFrom("kept_answer")
          .where(({ eb, refTuple }) =>
            eb(refTuple("scope", "key_hash"), "in", old.$asTuple("scope", "key_hash")),
          )
          .where("created_at", "<", before)
          .executeTakeFirstOrThrow(),
      );
      return Number(numDeletedRows);
    },

    async listWaitingAttachments(before, limit) {
      const rows = await reaching(() =>
        db
          .selectFrom("attachment")
          .select("id")
          .where("report_id", "is", null)
          .where("created_at", "<", before)
          .orderBy("created_at")
          .limit(limit)
          .execute(),
      );
      return rows.map(({ id }) => id);
    },

    async deleteWaitingAttachment(id) {
      if (!isUuid(id)) return;
      await reaching(() =>
        db.deleteFrom("attachment").where("id", "=", id).where("report_id", "is", null).execute(),
      );
    },

    async findAttachment(id) {
      if (!isUuid(id)) return undefined;
      const row = await reaching(() =>
        db.selectFrom("attachment").selectAll().where("id", "=", id).executeTakeFirst(),
      );
      return row && attachmentOf(row);
    },

    async findIdentity(reportId) {
      if (!isUuid(reportId)) return undefined;
      const row = await reaching(() =>
        db
          .selectFrom("report_identity")
          .select("sealed")
          .where("report_id", "=", reportId)
          .executeTakeFirst(),
      );
      return row?.sealed;
    },

    async ping() {
      await reaching(() => sql`select 1`.execute(db));
    },
  };
};
