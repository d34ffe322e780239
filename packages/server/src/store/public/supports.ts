import type { RecordReads, SupportStore, SupportTransaction } from "@lapor/channel/store";
import { type Kysely, type SqlBool, sql } from "kysely";
import type { Session } from "../engine/session.ts";
import { supports } from "../tables/public-tables.ts";
import type { Tables } from "../tables/tables.ts";
import { isUuid } from "../tables/uuid.ts";
import { photosWhere } from "./public-reports.ts";

/** Adds to the counts of a report that already has counts. Negative numbers subtract. */
const addToCounts = (
  db: Kysely<Tables>,
  reportId: string,
  more: { counted: number; uncounted: number; notSolved: number },
) =>
  sql`
    update report_support
    set counted = counted + ${more.counted}::integer,
      uncounted = uncounted + ${more.uncounted}::integer,
      not_solved = not_solved + ${more.notSolved}::integer
    where report_id = ${reportId}::uuid`.execute(db);

export const sqlSupportWrites = (
  run: Session["run"],
): Omit<SupportTransaction, keyof RecordReads<never>> => ({
  async countFromNetwork({ reportId, network, day, most }) {
    const { numAffectedRows } = await run((db) =>
      sql`
        insert into support_network as known (report_id, network, day, count)
        values (${reportId}::uuid, ${network}::text, ${day}::date, 1)
        on conflict (report_id, network) do update set count = known.count + 1
        where known.count < ${most}::integer`.execute(db),
    );
    return numAffectedRows === 1n;
  },

  async insertSupport(support) {
    const { reportId, counted } = support;
    await run((db) => db.insertInto("support").values(supports.toRow(support)).execute());
    const more = { counted: Number(counted), uncounted: Number(!counted) };
    await run((db) =>
      sql`
        insert into report_support as total (report_id, counted, uncounted, not_solved)
        values (${reportId}::uuid, ${more.counted}::integer, ${more.uncounted}::integer, 0)
        on conflict (report_id) do update set
          counted = total.counted + excluded.counted,
          uncounted = total.uncounted + excluded.uncounted`.execute(db),
    );
  },

  async updateNotSolved({ id, reportId, counted, notSolved, message, messageDay }) {
    await run((db) =>
      db
        .updateTable("support")
        .set({ not_solved: notSolved, message, message_day: messageDay })
        .where("report_id", "=", reportId)
        .where("id", "=", id)
        .execute(),
    );
    const more = { counted: 0, uncounted: 0, notSolved: Number(counted) };
    await run((db) => addToCounts(db, reportId, more));
  },

  async linkSupportPhoto({ support: { id, reportId }, attachmentId, keyId, uploadedAfter, day }) {
    if (!isUuid(attachmentId)) return false;
    const linked = await run((db) =>
      db
        .updateTable("attachment")
        .set({ support_id: id, file_name: "" })
        .where("id", "=", attachmentId)
        .where("key_id", "=", keyId)
        .where("report_id", "is", null)
        .where("support_id", "is", null)
        .where("created_at", ">=", uploadedAfter)
        .executeTakeFirstOrThrow(),
    );
    if (linked.numUpdatedRows === 0n) return false;
    await run((db) =>
      db
        .updateTable("support")
        .set({ photo_id: attachmentId, photo_day: day })
        .where("report_id", "=", reportId)
        .where("id", "=", id)
        .execute(),
    );
    return true;
  },

  async countSupportPhotos(reportId) {
    return run((db) =>
      db
        .selectFrom("support")
        .select(sql<number>`(count(*) filter (where counted))::integer`.as("counted"))
        .select(sql<number>`(count(*) filter (where not counted))::integer`.as("uncounted"))
        .where("report_id", "=", reportId)
        .where("photo_id", "is not", null)
        .executeTakeFirstOrThrow(),
    );
  },

  async releaseSupportPhotos({ reportId, supportId, uploadedAt }) {
    const { rows } = await run((db) =>
      sql<{ id: string }>`
        with taken as (
          select id, photo_id from support
          where report_id = ${reportId}::uuid and photo_id is not null
            ${supportId === undefined ? sql`` : sql`and id = ${supportId}::uuid`}
        ), emptied as (
          update support set photo_id = null, photo_day = null
          where report_id = ${reportId}::uuid and id in (select id from taken)
        )
        update attachment set support_id = null, created_at = ${uploadedAt}
        where id in (select photo_id from taken) returning id`.execute(db),
    );
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0)
      await run((db) =>
        sql`
          update public_report
          set photos = ${photosWhere(sql<SqlBool>`photo->>'id' <> all(${ids}::text[])`)}
          where report_id = ${reportId}::uuid`.execute(db),
      );
    return ids;
  },

  async deleteSupport({ id, reportId, counted, notSolved }) {
    await run((db) =>
      db.deleteFrom("support").where("report_id", "=", reportId).where("id", "=", id).execute(),
    );
    const more = {
      counted: -Number(counted),
      uncounted: -Number(!counted),
      notSolved: -Number(counted && notSolved),
    };
    await run((db) => addToCounts(db, reportId, more));
  },

  async moveSupports(fromReportId, toReportId, uploadedAt) {
    const [from, to] = [sql`${fromReportId}::uuid`, sql`${toReportId}::uuid`];
    const moved = await run((db) =>
      db.deleteFrom("report_support").where("report_id", "=", fromReportId).executeTakeFirstOrThrow(),
    );
    if (moved.numDeletedRows === 0n) return;
    await run((db) =>
      sql`
        with deleted as (
          delete from support where report_id = ${from}
            and follow_hash in (select follow_hash from support where report_id = ${to})
          returning photo_id
        )
        update attachment set support_id = null, created_at = ${uploadedAt}
        where id in (select photo_id from deleted)`.execute(db),
    );
    // Pending steps that an earlier merge moved here are deleted, because the news of this merge replaces
    // them.
    await run((db) =>
      sql`delete from supporter_step where holder_id = ${from} and moved_from is not null`.execute(db),
    );
    await run((db) =>
      sql`update supporter_step set holder_id = ${to}, moved_from = ${from} where holder_id = ${from}`.execute(
        db,
      ),
    );
    await run((db) =>
      sql`
        update mail_subscription set moved_from = ${from} where report_id = ${from} and support_id is not null`.execute(
        db,
      ),
    );
    await run((db) =>
      sql`
        update support set report_id = ${to}, not_solved = false where report_id = ${from}`.execute(db),
    );
    await run((db) =>
      sql`
        insert into report_support (report_id, counted, uncounted, not_solved)
        select ${to}, count(*) filter (where counted), count(*) filter (where not counted),
          count(*) filter (where counted and not_solved)
        from support where report_id = ${to}
        on conflict (report_id) do update set
          counted = excluded.counted, uncounted = excluded.uncounted, not_solved = excluded.not_solved`.execute(
        db,
      ),
    );
    await run((db) =>
      sql`
        update public_report
        set supports = 0, photos = ${photosWhere(sql<SqlBool>`photo->>'from' <> 'supporter'`)}
        where report_id = ${from}`.execute(db),
    );
  },

  async clearNotSolved(reportId) {
    await run((db) =>
      sql`
        with cleared as (
          update report_support set not_solved = 0 where report_id = ${reportId}::uuid and not_solved > 0
        )
        update support set not_solved = false where report_id = ${reportId}::uuid and not_solved`.execute(db),
    );
  },

  async eraseSupports(reportId) {
    const { numUpdatedRows } = await run((db) =>
      db
        .updateTable("support")
        .set({ message: null, message_day: null })
        .where("report_id", "=", reportId)
        .where("message", "is not", null)
        .executeTakeFirstOrThrow(),
    );
    await run((db) =>
      db
        .deleteFrom("mail_subscription")
        .where("report_id", "=", reportId)
        .where("support_id", "is not", null)
        .execute(),
    );
    return numUpdatedRows > 0n;
  },
});

/** Reads supports and does the work of the daily job, in SQL. */
export const sqlSupportReads = (db: Kysely<Tables>): Omit<SupportStore, keyof RecordReads<never>> => ({
  async countSupports(reportIds) {
    if (reportIds.length === 0) return new Map();
    const rows = await db
      .selectFrom("report_support")
      .selectAll()
      .where("report_id", "in", [...reportIds])
      .execute();
    return new Map(
      rows.map(({ report_id: id, counted, uncounted, not_solved: notSolved }) => [
        id,
        { counted, uncounted, notSolved },
      ]),
    );
  },

  async listNotSolvedMessages(reportId, limit) {
    const rows = await db
      .selectFrom("support")
      .select(supports.columns)
      .where("report_id", "=", reportId)
      .where("message", "is not", null)
      .orderBy("counted", "desc")
      .orderBy("message_day", "desc")
      .orderBy("id", "desc")
      .limit(limit)
      .execute();
    return rows.map(supports.fromRow);
  },

  async listSupportPhotos(reportId, limit) {
    const rows = await db
      .selectFrom("support")
      .innerJoin("attachment", "attachment.id", "support.photo_id")
      .select(["attachment.id", "media_type", "bytes", "width", "height", "photo_day", "counted"])
      .where("support.report_id", "=", reportId)
      .where("photo_id", "is not", null)
      .orderBy("photo_day", "desc")
      .orderBy("support.id", "desc")
      .limit(limit)
      .execute();
    return rows.map(({ id, media_type: mediaType, bytes, width, height, photo_day: day, counted }) => ({
      ...{ id, mediaType, bytes, width, height },
      ...{ day: day ?? "", counted },
    }));
  },

  async publishSupports(step, limit) {
    const { numAffectedRows } = await sql`
        update public_report set supports = raised.supports
        from (
          select report_id, counted - counted % ${step}::integer as supports
          from report_support join public_report using (report_id)
          where counted - counted % ${step}::integer > public_report.supports
          limit ${limit}
          -- A merge changes both rows of both tables. What it holds waits for the next run.
          for update skip locked
        ) raised
        where public_report.report_id = raised.report_id`.execute(db);
    return Number(numAffectedRows ?? 0n);
  },

  async deleteNetworkCounts(beforeDay, limit) {
    const { numAffectedRows } = await sql`
        delete from support_network where (report_id, network) in (
          select report_id, network from support_network where day < ${beforeDay}::date order by day limit ${limit}
        ) and day < ${beforeDay}::date`.execute(db);
    return Number(numAffectedRows ?? 0n);
  },
});
