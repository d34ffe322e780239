import {
  type ClaimedMail,
  domainValues,
  type MailStore,
  type MailTransaction,
  reservedForOfficers,
  unsent,
} from "@lapor/channel";
import { type CompiledQuery, type Kysely, sql } from "kysely";
import { mapConnectionErrors } from "./engine/connection-errors.ts";
import type { RowOfTable } from "./table.ts";
import { mailSubscriptions, mails, type Tables } from "./tables.ts";
import { isUuid } from "./uuid.ts";

type Write = (build: (db: Kysely<Tables>) => CompiledQuery<unknown>) => Promise<void>;

export const sqlMailWrites = (write: Write): MailTransaction => ({
  insertMailSubscription: (subscription) =>
    write((db) => db.insertInto("mail_subscription").values(mailSubscriptions.toRow(subscription)).compile()),

  async insertMail({ reportId, entryId, kind, at, agencyId, custodianAgencyId, dueAt }, toFollowers) {
    const followers = toFollowers
      ? sql`union select report.id from report join reader on report.merged_into_id = reader.id`
      : sql``;
    await write((db) =>
      sql`
        with recursive reader (id) as (select ${reportId}::uuid ${followers})
        insert into mail (report_id, entry_id, kind, at, agency_id, custodian_agency_id, due_at, followed, state, attempts, next_attempt_at, domain)
        select report_id, ${entryId}::uuid, ${kind}::text, ${at}::timestamptz, ${agencyId}::text,
          ${custodianAgencyId}::text, ${dueAt}::text,
          report_id <> ${reportId}::uuid, 'pending', 0, ${at}::timestamptz, domain
        from mail_subscription join reader on reader.id = mail_subscription.report_id
        where stopped_at is null
        -- Waits for a concurrent stop or erasure of the address, so that no mail is queued after it.
        for share of mail_subscription`.compile(db),
    );
  },

  async deleteMail(reportId) {
    if (!isUuid(reportId)) return;
    // Cascades to the mails.
    await write((db) => db.deleteFrom("mail_subscription").where("report_id", "=", reportId).compile());
  },
});

type MailRow = RowOfTable<typeof mails> &
  Pick<Tables["mail_subscription"], "thread" | "locale"> &
  Pick<Tables["report"], "tracking_id" | "site_agency_id" | "confidential">;

const claimedOf = (row: MailRow): ClaimedMail => ({
  ...mails.fromRow(row),
  thread: row.thread,
  locale: row.locale,
  trackingId: row.tracking_id,
  siteAgencyId: row.site_agency_id,
  confidential: row.confidential,
});

const minuteMs = 60_000;
/** Longer than any lease: bounds the search for mails in flight. */
const maxLeaseMs = 10 * minuteMs;

export const sqlMailStore = (db: Kysely<Tables>): MailStore => ({
  async claimMails({ now, until, limit, perMinute, perDomain }) {
    const isDue = sql`state = 'pending' and next_attempt_at <= ${now}::timestamptz
      and (leased_until is null or leased_until <= ${now}::timestamptz)`;
    const { rows: waiting } = await mapConnectionErrors(() =>
      sql`select 1 from mail where ${isDue} limit 1`.execute(db),
    );
    if (waiting.length === 0) return [];
    return mapConnectionErrors(() =>
      db.transaction().execute(async (trx) => {
        // One claim at a time, so that the counts below include the claims of all replicas.
        await sql`select pg_advisory_xact_lock(hashtextextended('lapor mail', 0))`.execute(trx);
        const since = new Date(now.getTime() - minuteMs);
        const counted = await sql<{ count: number }>`
          select (
            (select count(*) from mail where claimed_at > ${since}::timestamptz)
            + (select count(*) from officer_notice_message where claimed_at > ${since}::timestamptz)
            + (select count(*) from (
              select 1 from officer_notice_message
              where ${isDue} and recipient not like 'relay:%' limit ${reservedForOfficers(perMinute)}
            ) waiting)
          )::integer as count`.execute(trx);
        // Passed as a number, not computed in the query: PostgreSQL then knows that few rows are wanted,
        // and reads no more of a long queue.
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
            cross join generate_series(0, 2) as queue
            left join used using (domain, queue)
          ),
          -- The first mails of each queue, by the index mail_turn: a long queue costs the others nothing.
          candidate as (
            select domain, queue, head.*, in_flight + row_number() over (partition by domain order by turn, queue) as nth
            from queues
            cross join lateral (
              select first.*, claims + row_number() over (order by next_attempt_at, number) as turn
              from (
                select report_id, entry_id, next_attempt_at, number from mail due
                where due.domain = queues.domain and due.queue = queues.queue and ${isDue} and not exists (
                  select from mail earlier
                  where earlier.report_id = due.report_id and earlier.state = 'pending' and earlier.number < due.number
                )
                order by next_attempt_at, number
                limit ${Math.min(free, perDomain)}
              ) first
            ) head
          ),
          next as (
            select report_id, entry_id from candidate where nth <= ${perDomain}
            order by turn, queue, next_attempt_at, number
            limit ${free}
          ),
          claimed as (
            update mail set leased_until = ${until}::timestamptz, claimed_at = ${now}::timestamptz
            from next
            -- Checked again: a process whose lease ended long ago may finish a mail meanwhile.
            where mail.report_id = next.report_id and mail.entry_id = next.entry_id and mail.state = 'pending'
            returning mail.*
          )
          select claimed.*, subscription.thread, subscription.locale,
            report.tracking_id, report.site_agency_id, report.confidential
          from claimed
          join mail_subscription subscription using (report_id)
          join report on report.id = claimed.report_id
          order by claimed.number`.execute(trx);
        return rows.map(claimedOf);
      }),
    );
  },

  async finishMail({ reportId, entryId, leasedUntil, ...mail }) {
    await mapConnectionErrors(() =>
      db
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
        .where("entry_id", "=", entryId)
        .where("leased_until", "=", leasedUntil)
        .execute(),
    );
  },

  async findMailThread(thread) {
    if (!isUuid(thread)) return undefined;
    const row = await mapConnectionErrors(() =>
      db
        .selectFrom("mail_subscription")
        .innerJoin("report", "report.id", "mail_subscription.report_id")
        .select(["report.tracking_id", "report.site_agency_id", "mail_subscription.stopped_at"])
        .where("mail_subscription.thread", "=", thread)
        .executeTakeFirst(),
    );
    if (!row) return undefined;
    return {
      trackingId: row.tracking_id,
      siteAgencyId: row.site_agency_id,
      stopped: row.stopped_at !== null,
    };
  },

  async stopMailThread(thread, at) {
    if (!isUuid(thread)) return false;
    return mapConnectionErrors(() =>
      db.transaction().execute(async (trx) => {
        const stopped = await trx
          .updateTable("mail_subscription")
          .set({ stopped_at: sql<Date>`coalesce(stopped_at, ${at}::timestamptz)` })
          .where("thread", "=", thread)
          .returning("report_id")
          .executeTakeFirst();
        if (!stopped) return false;
        await trx
          .deleteFrom("mail")
          .where("report_id", "=", stopped.report_id)
          .where("state", "=", "pending")
          .execute();
        return true;
      }),
    );
  },

  async findMailAddress(name) {
    const row = await mapConnectionErrors(() =>
      db.selectFrom("mail_address").selectAll().where("name", "=", name).executeTakeFirst(),
    );
    return row && { confirmedAt: row.confirmed_at, stoppedAt: row.stopped_at };
  },

  async keepMailAddress(name, { confirmedAt, stoppedAt }) {
    const said = { confirmed_at: confirmedAt, stopped_at: stoppedAt };
    await mapConnectionErrors(() =>
      db
        .insertInto("mail_address")
        .values({ name, ...said })
        .onConflict((conflict) => conflict.column("name").doUpdateSet(said))
        .execute(),
    );
  },

  async deleteOldConfirmations(before, limit) {
    const { rows } = await mapConnectionErrors(() =>
      sql`
        delete from mail_address where name in (
          select name from mail_address where stopped_at is null and confirmed_at < ${before}::timestamptz limit ${limit}
        ) and stopped_at is null and confirmed_at < ${before}::timestamptz returning 1`.execute(db),
    );
    return rows.length;
  },

  async deleteOldMails(before, limit) {
    const { rows } = await mapConnectionErrors(() =>
      sql`
        delete from mail where (report_id, entry_id) in (
          select report_id, entry_id from mail where state <> 'pending' and at < ${before}::timestamptz order by at limit ${limit}
        ) and state <> 'pending' returning 1`.execute(db),
    );
    return rows.length;
  },
});
