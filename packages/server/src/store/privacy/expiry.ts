import type { PrivacyStore } from "@lapor/channel/store";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Tables } from "../tables/tables.ts";

/** Deletes expired data in SQL, with one statement per kind, so no lock spans several tables. */
export const sqlExpiry = (db: Kysely<Tables>): Pick<PrivacyStore, "deleteExpired"> => ({
  async deleteExpired(before, limit) {
    const remove = async (statement: RawBuilder<unknown>): Promise<number> =>
      (await statement.execute(db)).rows.length;
    return {
      idempotencyRecords: await remove(sql`
        delete from idempotency_record where (scope, key_hash) in (
          select scope, key_hash from idempotency_record
          where created_at < ${before.idempotencyRecords} order by created_at limit ${limit}
        ) and created_at < ${before.idempotencyRecords} returning 1`),
      sessions: await remove(sql`
        delete from officer_session where token_hash in (
          select token_hash from officer_session where used_at < ${before.sessions} limit ${limit}
        ) returning 1`),
      drafts: await remove(sql`
        delete from draft where (report_id, officer_id) in (
          select report_id, officer_id from draft where saved_at < ${before.drafts} order by saved_at limit ${limit}
        ) returning 1`),
      mails: await remove(sql`
        delete from mail where (report_id, thread, entry_id) in (
          select report_id, thread, entry_id from mail
          where state <> 'pending' and at < ${before.mails}::timestamptz order by at limit ${limit}
        ) and state <> 'pending' returning 1`),
      unconfirmed: await remove(sql`
        delete from mail_subscription where thread in (
          select own.thread
          from mail_subscription own
          join support on support.report_id = own.report_id and support.id = own.support_id
          where own.support_id is not null and not own.confirmed and support.day < ${before.unconfirmed}::date
          limit ${limit}
        ) and not confirmed returning 1`),
      confirmations:
        before.confirmations === null
          ? 0
          : await remove(sql`
        delete from mail_address where name in (
          select name from mail_address
          where stopped_at is null and confirmed_at < ${before.confirmations}::timestamptz limit ${limit}
        ) and stopped_at is null and confirmed_at < ${before.confirmations}::timestamptz returning 1`),
      notifications: await remove(sql`
        with messages as (
          delete from officer_notification_message where id in (
            select id from officer_notification_message
            where state <> 'pending' and at < ${before.notifications}::timestamptz limit ${limit}
          ) returning 1
        ),
        days as (delete from officer_notification_day where day < ${before.notifications}::timestamptz::date returning 1),
        notifications as (
          delete from officer_notification where (report_id, recipient, kind, source) in (
            select report_id, recipient, kind, source from officer_notification
            where message_id is null and at < ${before.notifications}::timestamptz limit ${limit}
          ) and message_id is null returning 1
        )
        select from messages union all select from days union all select from notifications`),
    };
  },
});
