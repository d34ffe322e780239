import type { Transaction } from "@lapor/channel";
import { type ControlledTransaction, type Kysely, sql } from "kysely";
import { eventRow } from "./event-rows.ts";
import {
  attachmentOf,
  attachmentRow,
  keptAnswerOf,
  keptAnswerRow,
  reportOf,
  reportRow,
  timelineRow,
} from "./rows.ts";
import { searchWords } from "./search-words.ts";
import { sqlDeskWrites } from "./sql-desk.ts";
import { sqlMailWrites } from "./sql-mail.ts";
import type { Tables } from "./tables.ts";
import { reaching } from "./unavailable.ts";
import { isUuid } from "./uuid.ts";

/** A transaction with its end, which belongs to the store and not to the work inside. */
export interface OpenTransaction {
  transaction: Transaction;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/**
 * A transaction that takes its connection at its first query. So a lock that this process holds already is refused at once,
 * without waiting for a connection: on PGlite there is only one.
 * @param held Names of the locks that transactions of this process hold.
 */
export const openTransaction = (db: Kysely<Tables>, held: Set<string>): OpenTransaction => {
  const mine = new Set<string>();
  let begun: Promise<ControlledTransaction<Tables>> | undefined;
  let over = false;

  const run = <T>(work: (db: ControlledTransaction<Tables>) => Promise<T>): Promise<T> => {
    if (over) throw new Error("This transaction is over: its work was not awaited.");
    begun ??= db.startTransaction().execute();
    const begin = begun;
    return reaching(async () => work(await begin));
  };

  const end = async (how: "commit" | "rollback"): Promise<void> => {
    over = true;
    try {
      const begin = begun;
      if (!begin) return;
      try {
        await reaching(async () => (await begin)[how]().execute());
      } catch (error) {
        // A commit that failed still holds its connection: rolled back, it is thrown away and its place in the pool is free again.
        if (how === "commit")
          await (await begin)
            .rollback()
            .execute()
            .catch(() => {});
        throw error;
      }
    } finally {
      for (const name of mine) held.delete(name);
    }
  };

  const transaction: Transaction = {
    async lock(name) {
      if (held.has(name)) return mine.has(name);
      held.add(name);
      mine.add(name);
      const { rows } = await run((trx) =>
        sql<{
          taken: boolean;
        }>`select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as taken`.execute(trx),
      );
      if (rows[0]?.taken) return true;
      held.delete(name);
      mine.delete(name);
      return false;
    },

    async findKeptAnswer(scope, keyHash) {
      const row = await run((trx) =>
        trx
          .selectFrom("kept_answer")
          .selectAll()
          .where("scope", "=", scope)
          .where("key_hash", "=", keyHash)
          .executeTakeFirst(),
      );
      return row && keptAnswerOf(row);
    },

    async keepAnswer(answer) {
      const { scope: _, key_hash: __, ...fresh } = keptAnswerRow(answer);
      await run((trx) =>
        trx
          .insertInto("kept_answer")
          .values(keptAnswerRow(answer))
          .onConflict((conflict) => conflict.columns(["scope", "key_hash"]).doUpdateSet(fresh))
          .execute(),
      );
    },

    async insertReport(report) {
      const { numInsertedOrUpdatedRows } = await run((trx) =>
        trx
          .with("taken", (db) =>
            db
              .insertInto("report")
              .values(reportRow(report))
              .onConflict((conflict) => conflict.column("tracking_id").doNothing())
              .returning("id"),
          )
          .insertInto("report_search")
          .columns(["report_id", "words"])
          .expression((db) =>
            db
              .selectFrom("taken")
              .select(["id", sql<string>`array_to_tsvector(${searchWords(report)}::text[])`.as("words")]),
          )
          .executeTakeFirstOrThrow(),
      );
      return numInsertedOrUpdatedRows === 1n;
    },

    async lockReport(id) {
      if (!isUuid(id)) return undefined;
      const row = await run((trx) =>
        trx.selectFrom("report").selectAll().where("id", "=", id).forUpdate().executeTakeFirst(),
      );
      return row && reportOf(row);
    },

    async updateReport(report) {
      const { id, ...row } = reportRow(report);
      const { numUpdatedRows } = await run((trx) =>
        trx
          .updateTable("report")
          .set(row)
          .where("id", "=", id)
          .where("version", "=", report.version - 1)
          .executeTakeFirstOrThrow(),
      );
      return numUpdatedRows === 1n;
    },

    async insertTimeline(entry) {
      await run((trx) => trx.insertInto("timeline_entry").values(timelineRow(entry)).execute());
    },

    async insertEvent(event) {
      await run((trx) => trx.insertInto("event").values(eventRow(event)).execute());
    },

    ...sqlDeskWrites(run),
    ...sqlMailWrites(run),

    async insertAttachment(attachment) {
      await run((trx) => trx.insertInto("attachment").values(attachmentRow(attachment)).execute());
    },

    async tieAttachments(ids, { reportId, entryId, keyId, uploadedAfter }) {
      const possible = ids.filter(isUuid);
      if (possible.length === 0) return [];
      const tied = await run((trx) =>
        trx
          .updateTable("attachment")
          .set({ report_id: reportId, entry_id: entryId })
          .where("id", "in", possible)
          .where("key_id", "=", keyId)
          .where("report_id", "is", null)
          .where("created_at", ">=", uploadedAfter)
          .returning("id")
          .execute(),
      );
      const found = new Set(tied.map(({ id }) => id));
      return possible.filter((id) => found.has(id));
    },

    async findAttachment(id) {
      if (!isUuid(id)) return undefined;
      const row = await run((trx) =>
        trx.selectFrom("attachment").selectAll().where("id", "=", id).executeTakeFirst(),
      );
      return row && attachmentOf(row);
    },

    async countOwnAttachments(reportId) {
      if (!isUuid(reportId)) return 0;
      const { rows } = await run((trx) =>
        sql<{ count: number }>`
          select count(*)::integer as count
          from attachment
          left join timeline_entry entry
            on entry.report_id = attachment.report_id and entry.id = attachment.entry_id
          where attachment.report_id = ${reportId}
            and (attachment.entry_id is null or entry.kind = 'attachment_added')`.execute(trx),
      );
      return rows[0]?.count ?? 0;
    },

    async insertIdentity(reportId, sealed) {
      await run((trx) => trx.insertInto("report_identity").values({ report_id: reportId, sealed }).execute());
    },
  };

  return { transaction, commit: () => end("commit"), rollback: () => end("rollback") };
};
