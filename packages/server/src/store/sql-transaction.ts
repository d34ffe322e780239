import type { IdempotencyRecord, Transaction } from "@lapor/channel/store";
import { type CompiledQuery, type Kysely, type QueryResult, sql } from "kysely";
import { sqlDeskWrites } from "./desk.ts";
import { mapConnectionErrors } from "./engine/connection-errors.ts";
import type { Engine } from "./engine/engine.ts";
import { preparedQuery } from "./engine/prepared-query.ts";
import type { Session } from "./engine/session.ts";
import { sqlWebhookWrites } from "./events/webhook-writes.ts";
import {
  eventRow,
  type Insert,
  identityRow,
  insertOnce,
  insertRow,
  notificationEventRow,
  reportRows,
  timelineRow,
} from "./inserts.ts";
import { sqlMailWrites } from "./mail/mails.ts";
import { sqlNationalWrites } from "./national.ts";
import { sqlNotificationWrites } from "./officers/notifications.ts";
import { sqlOfficerWrites } from "./officers/officers.ts";
import { sqlPrivacyWrites } from "./privacy/privacy.ts";
import { sqlPublicWrites } from "./public/public-reports.ts";
import { sqlSupportWrites } from "./public/supports.ts";
import { sqlRecords } from "./records.ts";
import { hexOf } from "./tables/table.ts";
import { reports, type Tables } from "./tables/tables.ts";
import { isUuid } from "./tables/uuid.ts";

/** A transaction with its commit and rollback, which only the store may call, not the work inside. */
export interface OpenTransaction {
  transaction: Transaction;
  /**
   * Inserts an idempotency record. Resolves to false when the key already has one created after
   * `expiredUntil`. If the transaction only inserts, this is a single statement, and nothing is left to
   * commit.
   */
  keepOnce(record: IdempotencyRecord, expiredUntil: Date): Promise<boolean>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

const takeLock = preparedQuery((db) =>
  db.selectNoFrom(sql<boolean>`pg_try_advisory_xact_lock(hashtextextended(${null}, 0))`.as("taken")),
);

const lockReport = preparedQuery((db) =>
  db.selectFrom("report").select(reports.columns).where("id", "=", "").forUpdate(),
);

const findLastEntry = preparedQuery((db) =>
  db
    .selectFrom("timeline_entry")
    .select(["version", "hash"])
    .where("report_id", "=", "")
    .orderBy("version", "desc")
    .limit(sql.lit(1)),
);

const findEntryHash = preparedQuery((db) =>
  db.selectFrom("timeline_entry").select("hash").where("report_id", "=", "").where("version", "=", 0),
);

/**
 * Opens a transaction that takes its connection only at its first statement. A transaction that needs a lock
 * of another transaction in this process can thus fail at once, without waiting for a connection (PGlite has
 * only one). Writes are pipelined: the commit is sent right behind them, and fails if one of them failed.
 * @param held Names of the locks that transactions of this process hold.
 * @param gathers Whether inserts wait for the first other statement. The transaction then ends with
 * `keepOnce`.
 */
export function openTransaction(
  { db, begin }: Pick<Engine, "db" | "begin">,
  held: Set<string>,
  { gathers = false }: { gathers?: boolean } = {},
): OpenTransaction {
  const mine = new Set<string>();
  const sent: Promise<unknown>[] = [];
  let begun: Promise<Session> | undefined;
  /** Rows that have not been sent yet. Undefined when each row is sent at once. */
  let gathered: Insert[] | undefined = gathers ? [] : undefined;
  /** The last timeline entry of each locked report, read together with the lock. Entries never change. */
  const lastEntries = new Map<string, { version: number; hash: string } | undefined>();
  let over = false;

  const requireOpen = (): void => {
    if (over) throw new Error("This transaction is over: its work was not awaited.");
  };

  const start = async (): Promise<Session> => {
    const session = await begin();
    for (const row of gathered ?? []) post(session, insertRow(row));
    gathered = undefined;
    return session;
  };

  const use = async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
    requireOpen();
    begun ??= start();
    return work(await begun);
  };

  /** Sends a statement without waiting for its result. */
  const post = ({ send }: Session, statement: CompiledQuery<unknown>): void => {
    const result = send(statement);
    result.catch(() => {});
    sent.push(result);
  };

  /** The first failed write is the cause of every later failure. */
  const firstFailure = async (error: unknown): Promise<unknown> =>
    (await Promise.allSettled(sent)).find((result) => result.status === "rejected")?.reason ?? error;

  const rethrowFirst = async (error: unknown): Promise<never> => {
    throw await firstFailure(error);
  };

  const run = <T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> =>
    mapConnectionErrors(() => use((session) => session.run(work)).catch(rethrowFirst));

  const ask = <Row>(build: (db: Kysely<Tables>) => CompiledQuery<Row>): Promise<QueryResult<Row>> =>
    mapConnectionErrors(() => use((session) => session.ask(build(session.db))).catch(rethrowFirst));

  const send = <Row>(statement: CompiledQuery<Row>): Promise<QueryResult<Row>> =>
    mapConnectionErrors(() => use((session) => session.send(statement)).catch(rethrowFirst));

  const write = (build: (db: Kysely<Tables>) => CompiledQuery<unknown>): Promise<void> =>
    mapConnectionErrors(() => use(async (session) => post(session, build(session.db))));

  const insert = async (...rows: Insert[]): Promise<void> => {
    requireOpen();
    if (gathered) gathered.push(...rows);
    else
      await mapConnectionErrors(() =>
        use(async (session) => {
          for (const row of rows) post(session, insertRow(row));
        }),
      );
  };

  const keepOnce = async (record: IdempotencyRecord, expiredUntil: Date): Promise<boolean> => {
    const { rows } = await mapConnectionErrors(() => {
      if (begun) return use(({ send }) => send(insertOnce(record, expiredUntil, []))).catch(rethrowFirst);
      over = true;
      return db.executeQuery(insertOnce(record, expiredUntil, gathered ?? []));
    });
    return rows.length > 0;
  };

  const end = async (how: "commit" | "rollback"): Promise<void> => {
    over = true;
    try {
      await mapConnectionErrors(async () => (await begun)?.[how]().catch(rethrowFirst));
    } finally {
      for (const name of mine) held.delete(name);
    }
  };

  const transaction: Transaction = {
    async lock(name) {
      if (held.has(name)) return mine.has(name);
      held.add(name);
      mine.add(name);
      const { rows } = await ask((db) => takeLock(db, [name]));
      if (rows[0]?.taken) return true;
      held.delete(name);
      mine.delete(name);
      return false;
    },

    async waitForLock(name) {
      await run((trx) => sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(trx));
    },

    insertReport: (report) => insert(...reportRows(report)),

    async lockReport(id) {
      if (!isUuid(id)) return undefined;
      // The last entry is read by a separate statement, because a subquery in the statement that waits for
      // the lock would still read the entries from before the wait.
      const [{ rows }, last] = await Promise.all([
        ask((db) => lockReport(db, [id])),
        ask((db) => findLastEntry(db, [id])),
      ]);
      lastEntries.set(id, last.rows[0]);
      return rows[0] && reports.fromRow(rows[0]);
    },

    async lockReportsOf(officerId, { exceptUnitId, limit }) {
      const rows = await run((trx) => {
        const open = trx
          .selectFrom("report")
          .select(reports.columns)
          .where("officer_id", "=", officerId)
          .where("ended_at", "is", null);
        const found =
          exceptUnitId === undefined ? open : open.where("unit_id", "is distinct from", exceptUnitId);
        return found.orderBy("id").limit(limit).forUpdate().execute();
      });
      return rows.map(reports.fromRow);
    },

    async updateReport(report) {
      const { id, ...row } = reports.toRow(report);
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

    insertTimeline: (entry) => insert(timelineRow(entry)),

    async findEntryHash(reportId, version) {
      const last = lastEntries.get(reportId);
      if (last?.version === version) return hexOf(last.hash);
      const { rows } = await ask((db) => findEntryHash(db, [reportId, version]));
      return rows[0] && hexOf(rows[0].hash);
    },

    insertEvent: (event) => insert(eventRow(event)),

    insertNotificationEvent: (event) => insert(notificationEventRow(event)),

    ...sqlRecords({
      find: (statement) => ask(() => statement),
      list: (statement) => ask(() => statement),
      write: send,
      post: (statement) => write(() => statement),
    }),
    ...sqlDeskWrites(run),
    ...sqlOfficerWrites(run),
    ...sqlNotificationWrites(run),
    ...sqlPublicWrites(run),
    ...sqlSupportWrites(run),
    ...sqlPrivacyWrites(run),
    ...sqlMailWrites(run, write),
    ...sqlNationalWrites(run),
    ...sqlWebhookWrites(run),

    async linkAttachments(ids, { reportId, entryId, keyId, uploadedAfter }) {
      const possible = ids.filter(isUuid);
      if (possible.length === 0) return [];
      const linked = await run((trx) =>
        trx
          .updateTable("attachment")
          .set({ report_id: reportId, entry_id: entryId })
          .where("id", "in", possible)
          .where("key_id", "=", keyId)
          .where("report_id", "is", null)
          .where("support_id", "is", null)
          .where("created_at", ">=", uploadedAfter)
          .returning("id")
          .execute(),
      );
      const found = new Set(linked.map(({ id }) => id));
      return possible.filter((id) => found.has(id));
    },

    async countLimitedAttachments(reportId) {
      if (!isUuid(reportId)) return 0;
      const { rows } = await run((trx) =>
        sql<{ count: number }>`
          with asked as (
            select coalesce(max(version), 0) as version from timeline_entry
            where report_id = ${reportId} and kind = 'reporter_asked'
          )
          select count(*)::integer as count
          from attachment
          cross join asked
          left join timeline_entry entry
            on entry.report_id = attachment.report_id and entry.id = attachment.entry_id
          where attachment.report_id = ${reportId}
            and ((attachment.entry_id is null and asked.version = 0)
              or (entry.kind = 'attachment_added' and entry.version > asked.version))`.execute(trx),
      );
      return rows[0]?.count ?? 0;
    },

    insertIdentity: (reportId, sealed) => insert(identityRow(reportId, sealed)),
  };

  return { transaction, keepOnce, commit: () => end("commit"), rollback: () => end("rollback") };
}
