import {
  isRelay,
  type NotificationStore,
  type NotificationTransaction,
  type Records,
} from "@lapor/channel/store";
import { type Kysely, sql } from "kysely";
import type { Session } from "../engine/session.ts";
import { notificationMessages } from "../tables/officer-tables.ts";
import type { Tables } from "../tables/tables.ts";

/**
 * Notifications per statement. Each has seven values, and PostgreSQL accepts at most 65,535 values in a
 * statement.
 */
const mostRows = 5000;

/** The stages that an officer's own party must finish. */
const ownStages = [
  ...(["national_verification", "agency_verification", "follow_up", "answer"] as const),
  "taking_to_sp4n",
] as const;

/** Writes notifications in SQL, except their events, which the actions of reports write. */
export const sqlNotificationWrites = (
  run: Session["run"],
): Omit<NotificationTransaction, "insertNotificationEvent" | keyof Records<never>> => ({
  async takeNotificationEvents(limit) {
    const rows = await run((db) =>
      db
        .deleteFrom("officer_notification_event as happened")
        .using("report")
        .whereRef("report.id", "=", "happened.report_id")
        .where("happened.number", "in", (query) =>
          query.selectFrom("officer_notification_event").select("number").orderBy("number").limit(limit),
        )
        .returning([
          "happened.report_id as reportId",
          "happened.source",
          "happened.kind",
          "happened.at",
          "happened.agency_id as agencyId",
          "happened.officer_ids as officerIds",
          "happened.actor_id as actorId",
          "report.unit_id as unitId",
          "report.officer_id as officerId",
        ])
        .execute(),
    );
    return rows;
  },
  async listNotificationReaders(agencyId) {
    const rows = await run((db) =>
      db
        .selectFrom("officer")
        .leftJoin("officer_notification_settings as settings", "settings.officer_id", "officer.id")
        .select(["officer.id", "officer.role", "officer.unit_id as unitId", "settings.deliveries"])
        .where("officer.agency_id", agencyId === null ? "is" : "=", agencyId)
        .where("officer.state", "=", "active")
        .execute(),
    );
    return rows.map(({ deliveries, ...reader }) => ({ ...reader, deliveries: deliveries ?? {} }));
  },
  async insertNotifications(notifications) {
    const rows = notifications.map(({ reportId, agencyId, recipient, kind, source, at, delivery }) => ({
      report_id: reportId,
      agency_id: agencyId,
      recipient,
      kind,
      source,
      at,
      delivery,
    }));
    for (let start = 0; start < rows.length; start += mostRows)
      await run((db) =>
        db
          .insertInto("officer_notification")
          .values(rows.slice(start, start + mostRows))
          .onConflict((conflict) => conflict.doNothing())
          .execute(),
      );
  },
  listReportsDue: (agencyId, { after, until, limit }) =>
    run((db) => {
      const due = db
        .selectFrom("report")
        .select(["id", "unit_id as unitId", "officer_id as officerId"])
        .where("due_at", ">", after)
        .where("due_at", "<=", until)
        .where("due_stage", "in", ownStages);
      if (agencyId === null)
        return due
          .where("responsible_agency_id", "is", null)
          .where("custodian_agency_id", "is", null)
          .orderBy("due_at")
          .orderBy("id")
          .limit(limit)
          .execute();
      const ofAgency = due
        .select("due_at")
        .where("responsible_agency_id", "=", agencyId)
        .unionAll(due.select("due_at").where("custodian_agency_id", "=", agencyId));
      return db
        .selectFrom(ofAgency.as("due"))
        .select(["id", "unitId", "officerId"])
        .orderBy("due_at")
        .orderBy("id")
        .limit(limit)
        .execute();
    }),
  listPromisesDue: (agencyId, { after, until, limit }) =>
    run((db) =>
      db
        .selectFrom("report")
        .select(["id", "unit_id as unitId", "officer_id as officerId"])
        .where("responsible_agency_id", "=", agencyId)
        .where("promised_on", ">", after)
        .where("promised_on", "<=", until)
        .limit(limit)
        .execute(),
    ),
  async listRecipientsNow(since, limit) {
    const { rows } = await run((db) =>
      sql<{ recipient: string; recent: number }>`
        select waiting.recipient, (
          select count(*)::integer from officer_notification_message message
          where message.recipient = waiting.recipient and message.at > ${since}::timestamptz and not message.digest
        ) as recent
        from (select distinct recipient from officer_notification where message_id is null and delivery = 'now') waiting
        where not exists (
          select from officer_notification_message message
          where message.recipient = waiting.recipient and message.state = 'pending'
        )
        limit ${limit}`.execute(db),
    );
    return rows.map(({ recipient, recent }) => ({ recipient, recentMessages: recent }));
  },
  async putOffNotifications(recipient) {
    await run((db) =>
      db
        .updateTable("officer_notification")
        .set({ delivery: "digest" })
        .where("recipient", "=", recipient)
        .where("delivery", "=", "now")
        .where("message_id", "is", null)
        .execute(),
    );
  },
  async listDigestRecipients(agencyId, until) {
    const rows = await run((db) =>
      db
        .selectFrom("officer_notification")
        .select("recipient")
        .distinct()
        .where("message_id", "is", null)
        .where("delivery", "=", "digest")
        .where("agency_id", agencyId === null ? "is" : "=", agencyId)
        .where("at", "<=", until)
        .execute(),
    );
    return rows.map(({ recipient }) => recipient);
  },
  async insertNotificationMessage(message, until) {
    await run((db) =>
      db.insertInto("officer_notification_message").values(notificationMessages.toRow(message)).execute(),
    );
    await run((db) =>
      db
        .updateTable("officer_notification")
        .set({ message_id: message.id })
        .where("recipient", "=", message.recipient)
        .where("delivery", "=", message.digest ? "digest" : "now")
        .where("message_id", "is", null)
        .where("at", "<=", until)
        .execute(),
    );
  },
});

const minuteMs = 60_000;

/** Reads and claims notifications in SQL. */
export const sqlNotificationReads = (db: Kysely<Tables>): NotificationStore => ({
  async listNotificationParties() {
    const rows = await db
      .selectFrom("officer")
      .select("agency_id")
      .distinct()
      .where("state", "=", "active")
      .execute();
    return rows.map((row) => row.agency_id);
  },
  async listNotificationLanes(now) {
    const { rows } = await sql<{ lane: string }>`
        select distinct case when recipient like 'relay:%' then recipient else 'mail' end as lane
        from officer_notification_message
        where state = 'pending' and next_attempt_at <= ${now}::timestamptz
          and (leased_until is null or leased_until <= ${now}::timestamptz)`.execute(db);
    return rows.map(({ lane }) => lane);
  },
  claimNotificationMessages: ({ lane, now, until, limit, perMinute }) =>
    db.transaction().execute(async (trx) => {
      const byMail = !isRelay(lane);
      // Shares the lock with emails to reporters (`claimMails`), so the counts include all claims of all
      // replicas.
      if (byMail) await sql`select pg_advisory_xact_lock(hashtextextended('lapor mail', 0))`.execute(trx);
      const since = new Date(now.getTime() - minuteMs);
      const counted = await sql<{ count: number }>`
          select (
            (select count(*) from mail where claimed_at > ${since}::timestamptz)
            + (select count(*) from officer_notification_message where claimed_at > ${since}::timestamptz)
          )::integer as count`.execute(trx);
      const free = byMail ? Math.min(limit, perMinute - (counted.rows[0]?.count ?? 0)) : limit;
      if (free <= 0) return [];
      const isOfLane = byMail ? sql`recipient not like 'relay:%'` : sql`recipient = ${lane}::text`;
      const { rows } = await sql<Tables["officer_notification_message"]>`
          with next as (
            select id from officer_notification_message
            where state = 'pending' and next_attempt_at <= ${now}::timestamptz
              and (leased_until is null or leased_until <= ${now}::timestamptz) and ${isOfLane}
            order by next_attempt_at, number
            limit ${free}
            for update skip locked
          ),
          claimed as (
            update officer_notification_message message
            set leased_until = ${until}::timestamptz, claimed_at = ${byMail ? now : null}::timestamptz
            from next where message.id = next.id
            returning message.*
          )
          select * from claimed order by next_attempt_at, number`.execute(trx);
      return rows.map((row) => notificationMessages.fromRow(row as never));
    }),
  async listNotificationLines(messageId, limit) {
    const rows = await db
      .selectFrom("officer_notification as notification")
      .innerJoin("report", "report.id", "notification.report_id")
      .select([
        "notification.kind",
        // The titles of these reports never leave the database.
        sql<string | null>`case
            when report.confidential or report.archive_reason = 'withdrawn' or report.erasure_requested_at is not null
            then null else report.title
          end`.as("title"),
        "report.tracking_id as trackingId",
        "report.confidential",
        "report.escalation",
        "report.responsible_agency_id as responsibleAgencyId",
        "report.custodian_agency_id as custodianAgencyId",
        "report.unit_id as unitId",
        sql<number>`(count(*) over ())::integer`.as("total"),
      ])
      .where("notification.message_id", "=", messageId)
      .where("report.erased_at", "is", null)
      .orderBy("notification.at", "desc")
      .limit(limit)
      .execute();
    return { lines: rows.map(({ total: _, ...line }) => line), total: rows[0]?.total ?? 0 };
  },
  async finishNotificationMessage(message) {
    const { id, leased_until: lease, ...row } = notificationMessages.toRow(message);
    await db.transaction().execute(async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable("officer_notification_message")
        .set({ ...row, leased_until: null })
        .where("id", "=", id)
        .where("leased_until", "=", lease)
        .executeTakeFirstOrThrow();
      if (numUpdatedRows === 1n && message.state !== "pending")
        await trx.deleteFrom("officer_notification").where("message_id", "=", id).execute();
    });
  },
});
