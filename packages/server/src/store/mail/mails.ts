import {
  type ClaimedMail,
  domainValues,
  type MailStore,
  type MailTransaction,
  type Records,
  reservedForOfficers,
  unsent,
} from "@lapor/channel/store";
import { type Kysely, sql } from "kysely";
import type { Session } from "../engine/session.ts";
import type { RowOfTable } from "../tables/table.ts";
import { mailSubscriptions, mails, type Tables } from "../tables/tables.ts";
import { isUuid } from "../tables/uuid.ts";
import {
  noteSupporterStep,
  sqlSupporterMails,
  sqlSupporterMailWrites,
  type Write,
} from "./supporter-mails.ts";

export const sqlMailWrites = (run: Session["run"], write: Write): MailTransaction => ({
  insertMailSubscription: (subscription) =>
    write((db) => db.insertInto("mail_subscription").values(mailSubscriptions.toRow(subscription)).compile()),

  async insertMail(mail, to) {
    const { reportId, entryId, kind, at, agencyId, custodianAgencyId, dueAt } = mail;
    const followers = to.followers
      ? sql`union select report.id from report join reader on report.merged_into_id = reader.id`
      : sql``;
    await write((db) =>
      sql`
        with recursive reader (id) as (select ${reportId}::uuid ${followers})
        insert into mail (report_id, thread, entry_id, kind, at, agency_id, custodian_agency_id, due_at, followed, state, attempts, next_attempt_at, domain)
        select report_id, thread, ${entryId}::uuid, ${kind}::text, ${at}::timestamptz, ${agencyId}::text,
          ${custodianAgencyId}::text, ${dueAt}::text,
          report_id <> ${reportId}::uuid, 'pending', 0, ${at}::timestamptz, domain
        from mail_subscription join reader on reader.id = mail_subscription.report_id
        where support_id is null and stopped_at is null
        -- Waits for a concurrent stop or erasure of the address, so that no mail is queued after it.
        for share of mail_subscription`.compile(db),
    );
    if (to.supporters) await write((db) => noteSupporterStep(db, mail));
  },

  ...sqlSupporterMailWrites(run, write),
});

type MailRow = RowOfTable<typeof mails> &
  Pick<Tables["mail_subscription"], "locale" | "address"> &
  Pick<Tables["report"], "tracking_id" | "site_agency_id" | "confidential"> & {
    title: string | null;
    kept_tracking_id: string | null;
  };

const claimedOf = (row: MailRow): ClaimedMail => ({
  ...mails.fromRow(row),
  locale: row.locale,
  address: row.address,
  title: row.title,
  keptTrackingId: row.kept_tracking_id,
  trackingId: row.tracking_id,
  siteAgencyId: row.site_agency_id,
  confidential: row.confidential,
});

const minuteMs = 60_000;
/** Milliseconds, longer than any lease. Only emails claimed within this time can be in flight. */
const maxLeaseMs = 10 * minuteMs;

export const sqlMailStore = (db: Kysely<Tables>): Omit<MailStore, keyof Records<never>> => ({
  async claimMails({ now, until, limit, perMinute, perDomain }) {
    const isDue = sql`state = 'pending' and next_attempt_at <= ${now}::timestamptz
      and (leased_until is null or leased_until <= ${now}::timestamptz)`;
    const { rows: waiting } = await sql`select 1 from mail where ${isDue} limit 1`.execute(db);
    if (waiting.length === 0) return [];
    return db.transaction().execute(async (trx) => {
      // Only one claim runs at a time, so the counts below include the claims of all replicas.
      await sql`select pg_advisory_xact_lock(hashtextextended('lapor mail', 0))`.execute(trx);
      const since = new Date(now.getTime() - minuteMs);
      const counted = await sql<{ count: number }>`
          select (
            (select count(*) from mail where claimed_at > ${since}::timestamptz)
            + (select count(*) from officer_notification_message where claimed_at > ${since}::timestamptz)
            + (select count(*) from (
              select 1 from officer_notification_message
              where ${isDue} and recipient not like 'relay:%' limit ${reservedForOfficers(perMinute)}
            ) waiting)
          )::integer as count`.execute(trx);
      // Passed as a number instead of being computed in the query, so PostgreSQL knows that few rows are
      // needed and does not read more of a long queue.
      const free = Math.min(limit, perMinute - (counted.rows[0]?.count ?? 0));
      if (free <= 0) return [];
      const { rows } = await sql<MailRow>`
          with used as (
            select domain, queue,
              count(*) filter (where claimed_at > ${since}::timestamptz) as claims,
              count(*) filter (where state = 'pending' and leased_until > ${now}::timestamptz) as in_flight
            from mail where claimed_at > ${new Date(now.getTime() - maxLeaseMs)}::timestamptz
            group by domain, queue
          ),
          queues as (
            select domain, queue, coalesce(claims, 0) as claims,
              coalesce(sum(in_flight) over (partition by domain), 0) as in_flight
            from generate_series(0, ${domainValues - 1}) as domain
            cross join generate_series(0, 3) as queue
            left join used using (domain, queue)
          ),
          -- The first mails of each queue, by the index mail_turn: a long queue costs the others nothing.
          candidate as (
            select domain, queue, head.*, in_flight + row_number() over (partition by domain order by turn, queue) as nth
            from queues
            cross join lateral (
              select first.*, claims + row_number() over (order by next_attempt_at, number) as turn
              from (
                select report_id, thread, entry_id, next_attempt_at, number from mail due
                where due.domain = queues.domain and due.queue = queues.queue and ${isDue} and not exists (
                  select from mail earlier
                  where earlier.thread = due.thread and earlier.state = 'pending' and earlier.number < due.number
                )
                order by next_attempt_at, number
                limit ${Math.min(free, perDomain)}
              ) first
            ) head
          ),
          next as (
            select report_id, thread, entry_id from candidate where nth <= ${perDomain}
            order by turn, queue, next_attempt_at, number
            limit ${free}
          ),
          claimed as (
            update mail set leased_until = ${until}::timestamptz, claimed_at = ${now}::timestamptz
            from next
            -- Checked again: a process whose lease ended long ago may finish a mail meanwhile.
            where mail.report_id = next.report_id and mail.thread = next.thread and mail.entry_id = next.entry_id
              and mail.state = 'pending'
            returning mail.*
          )
          select claimed.*, subscription.locale, subscription.address,
            report.tracking_id, report.site_agency_id, report.confidential,
            shown.title, kept.tracking_id as kept_tracking_id
          from claimed
          join mail_subscription subscription on subscription.thread = claimed.thread
          join report on report.id = claimed.report_id
          left join public_report shown
            on claimed.support_id is not null and shown.report_id = claimed.report_id
          left join public_report kept
            on claimed.support_id is not null and kept.report_id = subscription.report_id
            and kept.report_id <> claimed.report_id
          order by claimed.number`.execute(trx);
      return rows.map(claimedOf);
    });
  },

  async finishMail({ reportId, thread, entryId, leasedUntil, ...mail }) {
    await db
      .updateTable("mail")
      .set({
        state: mail.state,
        attempts: mail.attempts,
        last_status: mail.lastStatus,
        last_error: mail.lastError,
        next_attempt_at: mail.nextAttemptAt,
        leased_until: null,
        ...(unsent.includes(mail.lastError) && { claimed_at: null }),
      })
      .where("report_id", "=", reportId)
      .where("thread", "=", thread)
      .where("entry_id", "=", entryId)
      .where("leased_until", "=", leasedUntil)
      .execute();
  },

  async findMailThread(thread) {
    if (!isUuid(thread)) return undefined;
    const row = await db
      .selectFrom("mail_subscription as own")
      .innerJoin("report", "report.id", "own.report_id")
      .leftJoin("public_report", "public_report.report_id", "own.report_id")
      .select(["report.tracking_id", "report.site_agency_id", "own.support_id", "own.stopped_at"])
      .select(["own.confirmed", "public_report.title", "public_report.tracking_id as public_tracking_id"])
      .where("own.thread", "=", thread)
      .executeTakeFirst();
    if (!row) return undefined;
    const isSupporter = row.support_id !== null;
    return {
      trackingId: isSupporter ? row.public_tracking_id : row.tracking_id,
      title: isSupporter ? row.title : null,
      siteAgencyId: row.site_agency_id,
      stopped: row.stopped_at !== null,
      confirmed: isSupporter ? row.confirmed : null,
    };
  },

  async stopMailThread(thread, at) {
    if (!isUuid(thread)) return false;
    return db.transaction().execute(async (trx) => {
      const own = trx.deleteFrom("mail_subscription").where("thread", "=", thread);
      const { numDeletedRows } = await own.where("support_id", "is not", null).executeTakeFirstOrThrow();
      if (numDeletedRows > 0n) return true;
      const stopped = await trx
        .updateTable("mail_subscription")
        .set({ stopped_at: sql<Date>`coalesce(stopped_at, ${at}::timestamptz)` })
        .where("thread", "=", thread)
        .executeTakeFirstOrThrow();
      if (stopped.numUpdatedRows === 0n) return false;
      await trx.deleteFrom("mail").where("thread", "=", thread).where("state", "=", "pending").execute();
      return true;
    });
  },

  ...sqlSupporterMails(db),
});
