import type { MailStore, MailTransaction, NewMail } from "@lapor/channel/store";
import { type CompiledQuery, type Kysely, type Selectable, sql } from "kysely";
import type { Session } from "../engine/session.ts";
import type { Tables } from "../tables/tables.ts";
import { isUuid } from "../tables/uuid.ts";

/** Sends a statement without waiting for its result. */
export type Write = (build: (db: Kysely<Tables>) => CompiledQuery<unknown>) => Promise<void>;

/** Returns the next supporters who have not been told about a step. */
const readSupporters = (
  db: Kysely<Tables>,
  { holder_id: holderId, moved_from: movedFrom, told_until: toldUntil }: Selectable<Tables["supporter_step"]>,
  limit: number,
) => {
  let confirmed = db
    .selectFrom("mail_subscription")
    .select(["thread", "support_id", "domain"])
    .where("report_id", "=", holderId)
    .where("support_id", "is not", null)
    .where("confirmed", "=", true);
  if (movedFrom !== null) confirmed = confirmed.where("moved_from", "=", movedFrom);
  if (toldUntil !== null) confirmed = confirmed.where("thread", ">", toldUntil);
  // Waits for a concurrent request to stop, so no email is queued after it.
  return confirmed.orderBy("thread").limit(limit).forShare().execute();
};

/** Records a step for the supporters of its report, if any of them has confirmed an address. */
export const noteSupporterStep = (
  db: Kysely<Tables>,
  { reportId, entryId, kind, at, agencyId, custodianAgencyId }: NewMail,
): CompiledQuery<unknown> =>
  sql`
    insert into supporter_step (report_id, entry_id, holder_id, kind, at, agency_id, custodian_agency_id)
    select ${reportId}::uuid, ${entryId}::uuid, ${reportId}::uuid, ${kind}::text, ${at}::timestamptz,
      ${agencyId}::text, ${custodianAgencyId}::text
    where exists (
      select from mail_subscription
      where report_id = ${reportId}::uuid and support_id is not null and confirmed
    )`.compile(db);

export const sqlSupporterMailWrites = (
  run: Session["run"],
  write: Write,
): Pick<MailTransaction, "insertConfirmation" | "queueSupporterMails"> => ({
  insertConfirmation: ({ reportId, thread, entryId, kind, at, agencyId, custodianAgencyId }) =>
    write((db) =>
      sql`
        insert into mail (report_id, thread, support_id, entry_id, kind, at, agency_id, custodian_agency_id, followed, state, attempts, next_attempt_at, domain)
        select report_id, thread, support_id, ${entryId}::uuid, ${kind}::text, ${at}::timestamptz, ${agencyId}::text,
          ${custodianAgencyId}::text, false, 'pending', 0, ${at}::timestamptz, domain
        from mail_subscription where report_id = ${reportId}::uuid and thread = ${thread}::uuid`.compile(db),
    ),

  async queueSupporterMails(limit) {
    const step = await run((db) =>
      db.selectFrom("supporter_step").selectAll().orderBy("number").limit(1).forUpdate().executeTakeFirst(),
    );
    if (!step) return undefined;
    const supporters = await run((db) => readSupporters(db, step, limit));
    const columnOf = (name: "thread" | "support_id" | "domain") => supporters.map((one) => one[name]);
    await run((db) =>
      sql`
        insert into mail (report_id, thread, support_id, entry_id, kind, at, agency_id, custodian_agency_id, followed, state, attempts, next_attempt_at, domain)
        select report_id, told.thread, told.support_id, entry_id, kind, at, agency_id, custodian_agency_id,
          false, 'pending', 0, at, told.domain
        from supporter_step
        cross join unnest(
          ${columnOf("thread")}::uuid[], ${columnOf("support_id")}::uuid[], ${columnOf("domain")}::smallint[]
        ) as told (thread, support_id, domain)
        where report_id = ${step.report_id}::uuid and entry_id = ${step.entry_id}::uuid
        order by told.thread
        on conflict (report_id, thread, entry_id) do nothing`.execute(db),
    );
    const last = supporters.length === limit ? supporters.at(-1)?.thread : undefined;
    const own = sql`where report_id = ${step.report_id}::uuid and entry_id = ${step.entry_id}::uuid`;
    const next =
      last === undefined
        ? sql`delete from supporter_step ${own}`
        : sql`update supporter_step set told_until = ${last}::uuid ${own}`;
    await run((db) => next.execute(db));
    return supporters.length;
  },
});

/** Reads and writes emails to supporters in SQL, outside of transactions. */
export const sqlSupporterMails = (
  db: Kysely<Tables>,
): Pick<MailStore, "reserveRecipient" | "confirmSupporter"> => ({
  reserveRecipient: ({ reportId, thread, entryId }, recipient) =>
    db.transaction().execute(async (trx) => {
      // The emails about an entry are sent one at a time, because two could otherwise reserve the mailbox at
      // once.
      await sql`select pg_advisory_xact_lock(hashtextextended(${recipient}, 0))`.execute(trx);
      const about = trx
        .selectFrom("mail")
        .select(["thread", "recipient"])
        .where("report_id", "=", reportId)
        .where("entry_id", "=", entryId);
      const own = await about.where("thread", "=", thread).executeTakeFirst();
      if (!own) return "taken";
      if (own.recipient === recipient) return "held";
      if (await about.where("recipient", "=", recipient).executeTakeFirst()) return "taken";
      await trx
        .updateTable("mail")
        .set({ recipient })
        .where("report_id", "=", reportId)
        .where("thread", "=", thread)
        .where("entry_id", "=", entryId)
        .execute();
      return "reserved";
    }),

  async confirmSupporter(thread) {
    if (!isUuid(thread)) return false;
    const { numUpdatedRows } = await db
      .updateTable("mail_subscription")
      .set({ confirmed: true })
      .where("thread", "=", thread)
      .where("support_id", "is not", null)
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  },
});
