import {
  type DueClock,
  type KeyStore,
  type RecordReads,
  type ReportFile,
  type Store,
  type SurveyStore,
  TrackingIdTaken,
} from "@lapor/channel/store";
import { type Kysely, type Selectable, sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Engine } from "./engine/engine.ts";
import { preparedQuery } from "./engine/prepared-query.ts";
import { sqlEventStore } from "./events/events.ts";
import { sqlWebhookStore } from "./events/webhooks.ts";
import { sqlEvidence } from "./evidence.ts";
import { sqlLimits } from "./limits.ts";
import { sqlMailStore } from "./mail/mails.ts";
import { sqlNationalStore } from "./national.ts";
import { sqlNotificationReads } from "./officers/notifications.ts";
import { sqlOfficerReads } from "./officers/officers.ts";
import { sqlExpiry } from "./privacy/expiry.ts";
import { sqlPrivacyReads } from "./privacy/privacy.ts";
import { sqlPublicReads } from "./public/public-reports.ts";
import { sqlSupportReads } from "./public/supports.ts";
import { sqlRecords } from "./records.ts";
import { countPassedOn, readPassedOn } from "./report/departures.ts";
import { countInboxes, readInbox } from "./report/inbox.ts";
import { type OpenTransaction, openTransaction } from "./sql-transaction.ts";
import {
  attachments,
  departures,
  keySightings,
  reports,
  type Tables,
  timelineEntries,
} from "./tables/tables.ts";
import { isUuid } from "./tables/uuid.ts";

/** The rows as JSON, with times as strings. */
type TimelineJson = Omit<Selectable<Tables["timeline_entry"]>, "at"> & { at: string };
type DepartureJson = Omit<Selectable<Tables["report_departure"]>, "at"> & { at: string };
type AttachmentJson = Omit<Selectable<Tables["attachment"]>, "created_at"> & { created_at: string };

/**
 * One statement reads one snapshot, so the report, its timeline and its attachments belong to the same
 * version.
 */
const fileQuery = (column: "id" | "tracking_id") =>
  preparedQuery((db) =>
    db
      .selectFrom("report")
      .select(reports.columns)
      .select(({ selectFrom }) => [
        jsonArrayFrom(
          selectFrom("timeline_entry")
            .select(timelineEntries.columns)
            .whereRef("report_id", "=", "report.id")
            .orderBy("version"),
        )
          .$castTo<TimelineJson[]>()
          .as("timeline"),
        jsonArrayFrom(
          selectFrom("attachment")
            .select(attachments.columns)
            .whereRef("report_id", "=", "report.id")
            .orderBy("created_at")
            .orderBy("id"),
        )
          .$castTo<AttachmentJson[]>()
          .as("attachments"),
        jsonArrayFrom(
          selectFrom("report_departure")
            .select(departures.columns)
            .whereRef("report_id", "=", "report.id")
            .orderBy("version"),
        )
          .$castTo<DepartureJson[]>()
          .as("departures"),
      ])
      .where(column, "=", ""),
  );

const fileQueries = { id: fileQuery("id"), tracking_id: fileQuery("tracking_id") };

/**
 * Rolls back when `work` fails, and throws the error of `work`. A failed rollback is ignored: if the
 * connection is lost, the database rolls back by itself.
 */
async function orRollback<T>(open: OpenTransaction, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await open.rollback().catch(() => {});
    throw error;
  }
}

async function mapTrackingIdTaken<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error && "constraint" in error && error.constraint === "report_tracking_id_key"))
      throw error;
    throw new TrackingIdTaken(undefined, { cause: error });
  }
}

/** Writes of sightings, in SQL. */
const sqlKeys = (db: Kysely<Tables>): Omit<KeyStore, keyof RecordReads<never>> => ({
  async saveKeySighting(sighting) {
    await db
      .insertInto("key_sighting")
      .values(keySightings.toRow(sighting))
      .onConflict((conflict) =>
        conflict
          .columns(["key_id", "origin"])
          .doUpdateSet({ date: sighting.date })
          .where("key_sighting.date", "<", sighting.date),
      )
      .execute();
  },
});

/** Counts of surveys, in SQL. */
const sqlSurveyReads = (db: Kysely<Tables>): SurveyStore => ({
  async countSurveys({ agencyIds, from, before }) {
    let found = db
      .selectFrom("survey")
      .select(["agency_id as agencyId", "unit_id as unitId", "answers"])
      .select(({ fn }) => fn.countAll<string>().as("surveys"))
      .where("at", ">=", from)
      .where("at", "<", before)
      .groupBy(["agency_id", "unit_id", "answers"]);
    if (agencyIds) found = found.where("agency_id", "in", [...agencyIds]);
    const rows = await found.execute();
    return rows.map(({ surveys, ...row }) => ({ ...row, surveys: Number(surveys) }));
  },
});

/** Creates the channel's store in SQL. The tables must exist (`migrate`). */
export function createSqlStore({ db, execute, begin }: Pick<Engine, "db" | "execute" | "begin">): Store {
  const held = new Set<string>();
  return {
    transaction: (work) =>
      mapTrackingIdTaken(async () => {
        const open = openTransaction({ db, begin }, held);
        const result = await orRollback(open, () => work(open.transaction));
        await open.commit();
        return result;
      }),

    transactionOnce: ({ expiredUntil, ...key }, work) =>
      mapTrackingIdTaken(async () => {
        const open = openTransaction({ db, begin }, held, { gathers: true });
        const { result, isFirst } = await orRollback(open, async () => {
          const made = await work(open.transaction);
          const { body, reportId } = made;
          return { result: made, isFirst: await open.keepOnce({ ...key, body, reportId }, expiredUntil) };
        });
        await (isFirst ? open.commit() : open.rollback());
        return isFirst ? result : undefined;
      }),

    ...sqlRecords({
      find: execute,
      list: (statement) => db.executeQuery(statement),
      write: (statement) => db.executeQuery(statement),
      post: (statement) => db.executeQuery(statement),
    }),
    ...sqlSurveyReads(db),
    ...sqlOfficerReads(db),
    ...sqlNotificationReads(db),
    ...sqlKeys(db),
    ...sqlPublicReads(db),
    ...sqlSupportReads(db),
    ...sqlLimits({ db, execute }),
    ...sqlEventStore(db),
    ...sqlEvidence(db),
    ...sqlPrivacyReads(db),
    ...sqlExpiry(db),
    ...sqlWebhookStore(db),
    ...sqlMailStore(db),
    ...sqlNationalStore(db),

    async findReport(key) {
      if ("trackingId" in key) return readFile({ db, execute }, "tracking_id", key.trackingId);
      return isUuid(key.id) ? readFile({ db, execute }, "id", key.id) : undefined;
    },

    listInbox: (query) => readInbox(db, query),
    countInboxes: (selections, most) => countInboxes(db, selections, most),
    countPassedOn: (query) => countPassedOn(db, query),

    listPassedOn: (query) => readPassedOn(db, query),

    async listDue({ before, after, limit }) {
      let due = db.selectFrom("report").select(["id", "acts_at"]).where("acts_at", "<", before);
      if (after)
        due = due.where(sql<boolean>`(acts_at, id) > (${after.actsAt}::timestamptz, ${after.id}::uuid)`);
      const rows = await due.orderBy("acts_at").orderBy("id").limit(limit).execute();
      return rows.flatMap(({ id, acts_at }): DueClock[] => (acts_at ? [{ id, actsAt: acts_at }] : []));
    },

    async listHandedOver({ custodianAgencyIds, untaken, after, limit }) {
      let found = db
        .selectFrom("report")
        .select("id")
        .where("custodian_agency_id", "is not", null)
        .where("status", "in", ["submitted", "answered"]);
      if (custodianAgencyIds) found = found.where("custodian_agency_id", "in", [...custodianAgencyIds]);
      if (untaken)
        found = found.where((row) =>
          row.or([
            row("national_state", "is", null),
            row("national_state", "not in", ["forwarded", "sending", "unknown"]),
          ]),
        );
      if (after !== undefined) found = found.where("id", ">", after);
      const rows = await found.orderBy("id").limit(limit).execute();
      return rows.map(({ id }) => id);
    },

    async listWaitingAttachments({ before, now, limit }) {
      const rows = await db
        .selectFrom("attachment")
        .select(["id", "removal_failures"])
        .where("report_id", "is", null)
        .where("support_id", "is", null)
        .where("created_at", "<", before)
        .where(({ eb, or }) => or([eb("removal_after", "is", null), eb("removal_after", "<=", now)]))
        .orderBy("removal_failures", (order) => order.asc().nullsFirst())
        .orderBy("created_at")
        .limit(limit)
        .execute();
      return rows.map(({ id, removal_failures: failures }) => ({ id, failures: failures ?? 0 }));
    },

    async putOffAttachment(id, until) {
      if (!isUuid(id)) return;
      await db
        .updateTable("attachment")
        .set({ removal_failures: sql<number>`coalesce(removal_failures, 0) + 1`, removal_after: until })
        .where("id", "=", id)
        .where("report_id", "is", null)
        .where("support_id", "is", null)
        .execute();
    },

    async ping() {
      // This query locks no row, but fails where a write would fail: on a standby or a demoted primary.
      await sql`select from schema_migration where false for update`.execute(db);
    },
  };
}

async function readFile(
  { db, execute }: Pick<Engine, "db" | "execute">,
  column: "id" | "tracking_id",
  value: string,
): Promise<ReportFile | undefined> {
  const found = (await execute(fileQueries[column](db, [value]))).rows[0];
  return (
    found && {
      report: reports.fromRow(found),
      timeline: found.timeline.map((row) => timelineEntries.fromRow({ ...row, at: new Date(row.at) })),
      attachments: found.attachments.map((row) =>
        attachments.fromRow({ ...row, created_at: new Date(row.created_at) }),
      ),
      departures: found.departures.map((row) => departures.fromRow({ ...row, at: new Date(row.at) })),
    }
  );
}
