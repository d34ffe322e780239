import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { InboxQuery } from "@lapor/channel/store";
import type { Kysely } from "kysely";
import { dropEvents } from "../../src/store/events/drop-events.ts";
import { sqlEventStore } from "../../src/store/events/events.ts";
import { sqlMailWrites } from "../../src/store/mail/mails.ts";
import { sqlPrivacyReads } from "../../src/store/privacy/privacy.ts";
import { sqlStatistics } from "../../src/store/public/statistics.ts";
import { readPassedOn } from "../../src/store/report/departures.ts";
import { readInbox } from "../../src/store/report/inbox.ts";
import { createSqlStore } from "../../src/store/sql-store.ts";
import type { Tables } from "../../src/store/tables/tables.ts";
import { type WatchedDatabase, watchDatabase } from "../support/watched-database.ts";

// An index takes space for each report and time for each write, so each must be needed by a query.

const tables = [
  "report",
  "report_search",
  "report_departure",
  "timeline_entry",
  "event",
  "event_former_holder",
];

const agency = "instansi-1";
const unitId = "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c71";
const officerId = "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c81";
const [now, long] = [new Date("2026-11-30T00:00:00Z"), new Date("2030-01-01T00:00:00Z")];

// 20,000 reports of four agencies, national triage and SP4N-LAPOR!. Every state occurs in each inbox.
const fill = [
  `insert into report (
      id, tracking_id, access_code_hash, version, classification, title, body, occurred_on, region_code, category_id,
      site_agency_id, anonymous, confidential, status, responsible_agency_id, custodian_agency_id, unit_id, officer_id,
      transfer_count, contest_count, ping_pong, duplicate_count, submitted_at, updated_at, due_at, due_stage, acts_at,
      escalation, overdue_since, national_state, promised_on, promised_at, ended_at, erasure_requested_at,
      archive_reason, history_head
    )
    select gen_random_uuid(), 'T' || n, '', 1, (case when n % 97 = 0 then 'aspiration' else 'complaint' end)::report_classification,
      '', '', day, '32.' || 10 + n % 89, 'category-' || n % 31, '${agency}', true, false, status, holder,
      case when part = 5 then '${agency}' end, unit, case when unit is not null and n % 3 = 0 then '${officerId}'::uuid end,
      0, case when n % 83 = 0 then 1 else 0 end, false, 0, day, day + n % 7 * interval '1 hour', due,
      (case when due < 'infinity' then 'answer' end)::due_stage, case when n % 11 = 0 and due < 'infinity' then due end,
      case when n % 101 = 0 then 2 else 0 end, case when n % 101 = 0 then day end,
      (case when n % 89 = 0 then 'unknown' end)::national_state,
      case when status = 'in_progress' and n % 79 = 0 then day::date end, case when status = 'in_progress' and n % 79 = 0 then day end,
      ended, case when ended is not null and n % 103 = 0 then ended end,
      (case when status = 'archived' then 'incomplete' end)::archive_reason, ''
    from generate_series(1, 20000) n,
      lateral (select n % 6 as part, timestamptz '2026-11-25T00:00:00Z' - n * interval '15 minutes' as day,
        (array['submitted', 'assigned', 'in_progress', 'answered', 'closed', 'archived'])[1 + n / 6 % 6]::report_status as status) a,
      lateral (select case when part < 4 then 'instansi-' || part end as holder,
        case when status in ('closed', 'archived') then day end as ended,
        case when status in ('closed', 'archived') then 'infinity' else day + interval '30 days' end as due,
        case when part = 1 and n % 5 < 2 then '${unitId}'::uuid end as unit) b`,
  `insert into report_search (report_id, words)
    select id, array_to_tsvector(array['@' || coalesce(responsible_agency_id, ''), 'jalan', 'kata' || right(tracking_id, 4)])
    from report`,
  `insert into report_departure (report_id, version, agency_id, at, classification)
    select id, 1, '${agency}', updated_at, classification from report where responsible_agency_id = 'instansi-2'`,
  `insert into timeline_entry (report_id, id, version, at, kind, actor_kind, status, responsible_agency_id, ping_pong, hash)
    select id, gen_random_uuid(), 1, updated_at, 'submitted', 'reporter', status, responsible_agency_id, false, '' from report`,
  `insert into event_party (agency_id) select 'instansi-' || n from generate_series(0, 199) n`,
  `insert into event (position, report_id, version, overseen, party)
    select n, id, 1, true, number
    from (select id, row_number() over (order by submitted_at) as n from report) numbered
      join event_party on agency_id = 'instansi-' || n % 200`,
  `insert into event_former_holder (agency_id, position)
    select 'instansi-' || position % 200 * 10 + n, position from event, generate_series(0, 9) n`,
  "vacuum analyze",
];

const limit = 25;
const ofAll = (query: Partial<InboxQuery>) => (db: Kysely<Tables>) => readInbox(db, { limit, ...query });
const inbox = (query: Partial<InboxQuery>) => ofAll({ responsibleAgencyId: agency, ...query });
const triage = { responsibleAgencyId: null };
const submitted = { sort: "-submittedAt" } as const;
const updated = { sort: "-updatedAt" } as const;
const statuses = ["in_progress"] as const;
const nationalStates = ["unknown"] as const;
const [ofUnit, ofOfficer] = [{ unitIds: [unitId] }, { officerId }];

type Ask = (db: Kysely<Tables>) => Promise<unknown>;
const store: Parameters<typeof createSqlStore>[0]["begin"] = () => Promise.reject(new Error("Not needed."));
const storeOf = (db: Kysely<Tables>) =>
  createSqlStore({ db, execute: (statement) => db.executeQuery(statement), begin: store });

/** For each index, a query that needs it. */
const queries: Record<string, Ask> = {
  report_inbox: inbox({}),
  report_inbox_status: inbox({ statuses: ["answered"] }),
  report_inbox_classification: inbox({ classification: "aspiration" }),
  report_inbox_category: inbox({ categoryIds: ["category-7"] }),
  report_inbox_region: inbox({ regionCodes: ["32.73"] }),
  report_inbox_submitted: inbox(submitted),
  report_inbox_updated: inbox(updated),
  report_inbox_unit: inbox(ofUnit),
  report_inbox_unit_status: inbox({ ...ofUnit, statuses }),
  report_inbox_unit_submitted: inbox({ ...ofUnit, ...submitted }),
  report_inbox_unit_updated: inbox({ ...ofUnit, ...updated }),
  report_inbox_unit_escalated: inbox({ ...ofUnit, escalated: true }),
  report_inbox_unit_national: inbox({ ...ofUnit, nationalStates }),
  report_inbox_officer: inbox(ofOfficer),
  report_inbox_officer_status: inbox({ ...ofOfficer, statuses }),
  report_inbox_officer_submitted: inbox({ ...ofOfficer, ...submitted }),
  report_inbox_officer_updated: inbox({ ...ofOfficer, ...updated }),
  report_inbox_unassigned: inbox({ statuses, unassigned: true }),
  report_inbox_escalated: inbox({ escalated: true }),
  report_inbox_escalated_submitted: inbox({ escalated: true, ...submitted }),
  report_inbox_escalated_updated: inbox({ escalated: true, ...updated }),
  report_inbox_contested: inbox({ contested: true }),
  report_inbox_contested_status: inbox({ contested: true, statuses }),
  report_inbox_promised: inbox({ promisedTo: "2026-12-31" }),
  report_inbox_national: inbox({ nationalStates }),
  report_inbox_national_submitted: inbox({ nationalStates, ...submitted }),
  report_inbox_national_updated: inbox({ nationalStates, ...updated }),
  report_to_take: inbox({}),
  report_custodian_national: inbox({ nationalStates }),
  report_custodian_submitted: inbox({ nationalStates, ...submitted }),
  report_custodian_updated: inbox({ nationalStates, ...updated }),
  report_triage_inbox: inbox(triage),
  report_triage_status: inbox({ ...triage, statuses }),
  report_triage_submitted: inbox({ ...triage, ...submitted }),
  report_triage_updated: inbox({ ...triage, ...updated }),
  report_triage_contested: inbox({ ...triage, statuses, contested: true }),
  report_triage_national: inbox({ ...triage, nationalStates }),
  report_triage_national_submitted: inbox({ ...triage, nationalStates, ...submitted }),
  report_triage_national_updated: inbox({ ...triage, nationalStates, ...updated }),
  report_escalated: ofAll({ escalated: true }),
  report_escalated_submitted: ofAll({ escalated: true, ...submitted }),
  report_escalated_updated: ofAll({ escalated: true, ...updated }),
  report_handed_over: (db) => storeOf(db).listHandedOver({ limit }),
  report_acts: (db) => storeOf(db).listDue({ before: long, limit }),
  report_in_order: (db) =>
    sqlStatistics(db).countReports({ from: new Date("2026-11-01T00:00:00Z"), before: now }),
  report_erasure_requested: (db) =>
    sqlPrivacyReads(db).listErasable({ what: "requested", endedBefore: now, among: limit }),
  report_erasable: (db) =>
    sqlPrivacyReads(db).listErasable({ what: "words", endedBefore: now, among: limit }),
  report_followers: (db) =>
    sqlMailWrites(
      (work) => work(db),
      async (build) => void (await db.executeQuery(build(db))),
    ).insertMail(
      {
        reportId: unitId,
        entryId: unitId,
        kind: "closed",
        at: now,
        agencyId: null,
        custodianAgencyId: null,
        dueAt: null,
      },
      { followers: true, supporters: false },
    ),
  report_search_words: inbox({ words: ["kata1234"] }),
  report_departure_agency: (db) => readPassedOn(db, { agencyIds: [agency], limit }),
  event_of_party: (db) => sqlEventStore(db).listEvents({ agencyIds: [agency], after: 0, limit }),
  event_report: (db) =>
    sqlEventStore(db).listEvents({ agencyIds: [agency], trackingId: "T1", after: 0, limit }),
  event_former_holder_position: (db) => dropEvents(db)({ before: long, deadBefore: long, limit }),
};

describe("indexes on the tables that grow with reports (PostgreSQL)", () => {
  let watched: WatchedDatabase;
  let pool: WatchedDatabase["pool"];
  let db: WatchedDatabase["db"];

  before(async () => {
    // In tables this small, a scan can be as fast as an index, so scans are disabled.
    watched = await watchDatabase("-c enable_seqscan=off");
    ({ pool, db } = watched);
    for (const statement of fill) await pool.query(statement);
  });
  after(() => watched.stop());

  /** Plans each query with sorts and without, because a sort can be as fast as an index. */
  const plansOf = async (ask: Ask): Promise<string> => {
    const sent = await watched.statementsOf(() => ask(db));
    const statements = sent.filter(({ sql }) => /^\s*(select|with|insert|update|delete)\b/i.test(sql));
    let plans = "";
    const client = await pool.connect();
    for (const sorts of ["on", "off"]) {
      await client.query(`set enable_sort = ${sorts}`);
      for (const { sql, parameters } of statements)
        plans += JSON.stringify((await client.query(`explain (format json) ${sql}`, [...parameters])).rows);
    }
    client.release();
    return plans;
  };

  test("every index is needed by a query", async () => {
    const { rows } = await pool.query<{ name: string }>(
      `select indexrelid::regclass::text as name from pg_index
      where indrelid = any ($1::text[]::regclass[]) and not indisunique order by 1`,
      [tables],
    );
    assert.deepEqual(
      rows.map(({ name }) => name),
      Object.keys(queries).sort(),
    );
  });

  for (const [index, ask] of Object.entries(queries))
    test(index, async () => {
      assert.match(await plansOf(ask), new RegExp(`"Index Name":"${index}"`));
    });
});
