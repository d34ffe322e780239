import type { ListedComplaint, NationalStore, NationalTransaction, Records } from "@lapor/channel/store";
import { type Kysely, type Selectable, sql } from "kysely";
import type { Session } from "./engine/session.ts";
import { nationalComplaints, nationalMessages, reports, type Tables } from "./tables/tables.ts";
import { isUuid } from "./tables/uuid.ts";

type MessageRow = Selectable<Tables["national_message"]>;

export const sqlNationalWrites = (run: Session["run"]): Omit<NationalTransaction, keyof Records<never>> => ({
  async updateNationalMessage(message) {
    const { id, report_id: reportId, ...row } = nationalMessages.toRow(message);
    await run((db) =>
      db
        .updateTable("national_message")
        .set(row)
        .where("report_id", "=", reportId)
        .where("id", "=", id)
        .execute(),
    );
    if (message.kind !== "create" || message.state !== "pending") return;
    await run((db) =>
      db
        .updateTable("report")
        .set({ national_state: "pending" })
        .where("id", "=", reportId)
        .where("national_state", "=", "sending")
        .execute(),
    );
  },
});

const unpaused = sql<boolean>`not exists (select from national_pause)`;

export const sqlNationalStore = (db: Kysely<Tables>): Omit<NationalStore, keyof Records<never>> => ({
  async claimNationalMessages({ now, until, limit }) {
    return db.transaction().execute(async (trx) => {
      // The reports are locked too. An action that depends on its report's state therefore runs either before
      // the claim or after it. Rows locked by another process are skipped.
      const { rows: due } = await sql<{ report_id: string; id: string; kind: string }>`
          select message.report_id, message.id, message.kind
          from national_message message join report on report.id = message.report_id
          where message.state = 'pending' and message.next_attempt_at <= ${now}::timestamptz and ${unpaused}
            and not exists (
              select from national_message earlier
              where earlier.report_id = message.report_id and earlier.number < message.number
                and earlier.state in ('pending', 'sending', 'unknown')
            )
            and (message.kind = 'create' or exists (
              select from national_complaint complaint where complaint.report_id = message.report_id
            ))
          order by message.next_attempt_at, message.number
          limit ${limit}
          for update of message, report skip locked`.execute(trx);
      if (due.length === 0) return [];
      const created = due.flatMap(({ kind, report_id: id }) => (kind === "create" ? [id] : []));
      if (created.length > 0)
        await trx
          .updateTable("report")
          .set({ national_state: "sending" })
          .where("id", "in", created)
          .where("national_state", "=", "pending")
          .execute();
      const { rows } = await sql<MessageRow & { national_id: string | null }>`
          with claimed as (
            update national_message
            set state = 'sending', attempts = attempts + 1, next_attempt_at = null,
              leased_until = ${until}::timestamptz
            where (report_id, id) in (select * from unnest(
              ${due.map(({ report_id: id }) => id)}::uuid[], ${due.map(({ id }) => id)}::uuid[]
            )) and state = 'pending'
            returning *
          )
          select claimed.*, complaint.national_id
          from claimed left join national_complaint complaint using (report_id)
          order by claimed.number`.execute(trx);
      return rows.map((row) => ({ ...nationalMessages.fromRow(row), nationalId: row.national_id }));
    });
  },

  async claimNationalLookUps({ now, until, limit }) {
    const { rows } = await sql<MessageRow>`
        update national_message set next_attempt_at = ${until}::timestamptz
        where (report_id, id) in (
          select report_id, id from national_message
          where state = 'unknown' and kind = 'create' and next_attempt_at <= ${now}::timestamptz and ${unpaused}
          order by next_attempt_at, number limit ${limit}
          for update skip locked
        )
        returning *`.execute(db);
    return rows.map(nationalMessages.fromRow);
  },

  async claimNationalReads({ now, until, limit }) {
    const { rows } = await sql<Selectable<Tables["national_complaint"]>>`
        update national_complaint set next_read_at = ${until}::timestamptz
        where report_id in (
          select report_id from national_complaint
          where next_read_at <= ${now}::timestamptz and ${unpaused}
          order by next_read_at limit ${limit}
          for update skip locked
        )
        returning *`.execute(db);
    return rows.map(nationalComplaints.fromRow);
  },

  async listLapsedNationalMessages(now, limit) {
    const rows = await db
      .selectFrom("national_message")
      .select(nationalMessages.columns)
      .where("leased_until", "<=", now)
      .orderBy("leased_until")
      .limit(limit)
      .execute();
    return rows.map(nationalMessages.fromRow);
  },

  async listNationalMessages(states, limit) {
    if (states.length === 0) return [];
    const { rows } = await sql<MessageRow & { tracking_id: string }>`
        select message.*, report.tracking_id
        from national_message message join report on report.id = message.report_id
        where message.state = any(${[...states]}::text[])
        order by message.number limit ${limit}`.execute(db);
    return rows.map((row) => ({ ...nationalMessages.fromRow(row), trackingId: row.tracking_id }));
  },

  async listNationalComplaints({ after, limit }) {
    let query = db.selectFrom("national_complaint").selectAll().where("next_read_at", "is not", null);
    if (after !== undefined && isUuid(after)) query = query.where("report_id", ">", after);
    const rows = await query.orderBy("report_id").limit(limit).execute();
    if (rows.length === 0) return [];
    const ids = rows.map(({ report_id: id }) => id);
    const found = await db.selectFrom("report").select(reports.columns).where("id", "in", ids).execute();
    const byId = new Map(found.map((row) => [row.id, reports.fromRow(row)]));
    return rows.flatMap((row): ListedComplaint[] => {
      const report = byId.get(row.report_id);
      if (!report) return [];
      const { trackingId, status, responsibleAgencyId, custodianAgencyId, national } = report;
      const facts = { trackingId, status, responsibleAgencyId, custodianAgencyId, national };
      return [{ ...nationalComplaints.fromRow(row), report: facts }];
    });
  },
});
