import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { healthy } from "@lapor/channel/store";
import { agencies, useAgencies } from "@lapor/directory";
import { sqlEventStore } from "../../src/store/events/events.ts";
import { sqlOfficerReads } from "../../src/store/officers/officers.ts";
import { readPassedOn } from "../../src/store/report/departures.ts";
import { countInboxes, readInbox } from "../../src/store/report/inbox.ts";
import { webhookEndpoints } from "../../src/store/tables/tables.ts";
import { nodesOf, type Plan, type WatchedDatabase, watchDatabase } from "../support/watched-database.ts";

/** The number of rows that a node returned or discarded in all its loops. */
const rowsOf = (node: Plan): number =>
  (node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0) + (node["Rows Removed by Join Filter"] ?? 0)) *
  node["Actual Loops"];

const holder = "pemprov-jawa-barat";
const former = "pemkot-bandung";
const unitId = "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c70";
const officerId = "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c80";
const limit = 25;
/** The rows of a page, each with a look-up of its report and event, and what the planner reads ahead. */
const fewRows = 10 * limit;

// Half of the reports moved from the former holder to the holder. 20 of them, whose ID ends with BBB, contain
// a rare word.
const fill = [
  `insert into report (
      id, tracking_id, access_code_hash, version, classification, title, body, occurred_on, region_code, site_agency_id,
      anonymous, confidential, status, responsible_agency_id, transfer_count, contest_count, ping_pong,
      duplicate_count, submitted_at, updated_at, escalation, history_head
    )
    select gen_random_uuid(), 'AAA-' || substr(digits, 1, 3) || '-' || substr(digits, 4, 3), '', 4, 'complaint', 'Jalan', 'Jalan rusak',
      day, '32.73', '${former}', true, false, 'in_progress',
      case when number % 2 = 0 then '${holder}' else '${former}' end, 0, 0, false,
      0, day, day, 0, ''
    from generate_series(1, 20000) as report(number),
      lateral (select translate(lpad(number::text, 6, '0'), '01', 'BC') as digits) spelled,
      lateral (select timestamptz '2026-11-25T00:00:00Z' - number * interval '15 minutes' as day) dated`,
  `insert into report_departure (report_id, version, agency_id, at, classification)
    select id, 2, '${former}', updated_at, classification from report where responsible_agency_id = '${holder}'`,
  `insert into report_search (report_id, words)
    select id, array_to_tsvector(array[
      '<${former}', '@${holder}', 'pengaduan', case when tracking_id like '%-BBB' then 'cibiru' else 'rusak' end]
      || string_to_array(lower(tracking_id), '-'))
    from report`,
  `insert into timeline_entry (
      report_id, id, version, at, kind, actor_kind, actor_agency_id, status, responsible_agency_id, ping_pong, hash
    )
    select id, gen_random_uuid(), step.version, updated_at, 'follow_up_started', 'agency', responsible_agency_id,
      status, responsible_agency_id, false, ''
    from report, generate_series(1, 4) as step(version)`,
  "insert into event_party (agency_id) select distinct responsible_agency_id from report",
  `insert into event (position, report_id, version, overseen, party)
    select row_number() over (order by version, report_id), report_id, version, true, number
    from timeline_entry join event_party on agency_id = responsible_agency_id order by version, report_id`,
  `insert into event_former_holder (agency_id, position)
    select '${former}', position from logged_event where version = 2 and responsible_agency_id = '${holder}'`,
  // Samples every row. With the default sample of 30,000 random rows, plans would differ between runs.
  "set default_statistics_target = 1000",
  "vacuum analyze",
];

describe("officers' queries on 20,000 reports with 80,000 events (PostgreSQL)", () => {
  let watched: WatchedDatabase;
  let pool: WatchedDatabase["pool"];
  let db: WatchedDatabase["db"];

  before(async () => {
    watched = await watchDatabase();
    ({ pool, db } = watched);
    for (const statement of fill) await pool.query(statement);
  });
  after(async () => {
    useAgencies();
    await watched.stop();
  });

  /** Returns the plan nodes of the statements that contain this text. */
  const nodesFor = async (text: string, ask: () => Promise<unknown>): Promise<Plan[]> => {
    const statements = await watched.statementsOf(ask);
    const query = statements.find(({ sql }) => sql.includes(text));
    assert.ok(query, `no statement with "${text}"`);
    const client = await pool.connect();
    try {
      await client.query("begin");
      const { rows } = await client.query(`explain (analyze, format json) ${query.sql}`, [
        ...query.parameters,
      ]);
      return nodesOf((rows[0] as { "QUERY PLAN": [{ Plan: Plan }] })["QUERY PLAN"][0].Plan);
    } finally {
      await client.query("rollback");
      client.release();
    }
  };
  const assertBounded = (nodes: readonly Plan[], most = fewRows): void => {
    for (const node of nodes) {
      const told = JSON.stringify({ ...node, Plans: undefined });
      const small = ["event_log", "event_party", "officer", "webhook_endpoint"];
      if (node["Node Type"] === "Seq Scan") assert.ok(small.includes(node["Relation Name"] ?? ""), told);
      assert.ok(rowsOf(node) <= most, told);
    }
  };

  test("a page of the event log reads few rows wherever its cursor is, for one party or several", async () => {
    const { listEvents } = sqlEventStore(db);
    for (const after of [0, 40_000, 79_990])
      for (const agencyIds of [[null], [holder], [holder, former]])
        assertBounded(await nodesFor("logged_event", () => listEvents({ agencyIds, after, limit })));
  });

  test("a page of transferred reports reads few rows beyond those it shows, for one party or several", async () => {
    for (const agencyIds of [[former], [former, "kemenpu"]]) {
      const page = { agencyIds, limit };
      assertBounded(await nodesFor("report_departure", () => readPassedOn(db, page)));
      const after = { leftAt: new Date("2026-11-20T00:00:00Z"), id: "77777777-7777-7777-7777-777777777777" };
      assertBounded(await nodesFor("report_departure", () => readPassedOn(db, { ...page, after })));
    }
  });

  test("a word search in transferred reports uses the word index", async () => {
    for (const agencyIds of [[former], [former, "kemenpu"]]) {
      const found = await readPassedOn(db, { agencyIds, words: ["cibiru"], limit });
      const nodes = await nodesFor("report_search", () =>
        readPassedOn(db, { agencyIds, words: ["cibiru"], limit }),
      );
      assert.equal(found.length, 20);
      assert.ok(nodes.some((node) => node["Index Name"] === "report_search_words"));
      // A join may read the party's departures, but the query must not look each of them up.
      assertBounded(
        nodes.filter((node) => ["report", "report_search"].includes(node["Relation Name"] ?? "")),
      );
    }
  });

  test("a page of the inbox of an agency with a predecessor reads few rows", async () => {
    const query = { responsibleAgencyId: holder, predecessorIds: [former], limit };
    assertBounded(await nodesFor("responsible_agency_id", () => readInbox(db, query)));
  });

  test("a page of an inbox sorted by a timestamp reads few rows, from the index on that timestamp", async () => {
    // A party with few reports. For a party with half of all reports, any index would be good.
    await pool.query(`insert into report (
        id, tracking_id, access_code_hash, version, classification, title, body, occurred_on, site_agency_id,
        anonymous, confidential, status, responsible_agency_id, custodian_agency_id, transfer_count,
        contest_count, ping_pong, duplicate_count, submitted_at, updated_at, escalation, history_head
      )
      select gen_random_uuid(), replace(tracking_id, '-', ''), '', 4, classification, title, body, occurred_on, site_agency_id,
        true, false, 'submitted', case when part = 0 then 'kemenpu' end, case when part = 1 then '${former}' end, 0,
        0, false, 0, submitted_at, updated_at, 0, ''
      from (select *, row_number() over (order by id) % 3 as part from report) report
      where responsible_agency_id = '${holder}' order by id limit 600`);
    await pool.query("vacuum analyze report");
    const after = { at: new Date("2026-09-20T00:00:00Z"), id: "77777777-7777-7777-7777-777777777777" };
    for (const [sort, time] of [
      ["submittedAt", "submitted"],
      ["-submittedAt", "submitted"],
      ["-updatedAt", "updated"],
    ] as const)
      for (const [responsibleAgencyId, index] of [
        ["kemenpu", `report_inbox_${time}`],
        [null, `report_triage_${time}`],
      ] as const)
        for (const from of [{}, { after }]) {
          const query = { responsibleAgencyId, sort, limit, ...from };
          const nodes = await nodesFor("responsible_agency_id", () => readInbox(db, query));
          assert.ok(
            nodes.some((node) => node["Index Name"] === index),
            JSON.stringify([query, nodes]),
          );
          assertBounded(nodes);
        }
    const merged = {
      responsibleAgencyId: holder,
      predecessorIds: [former],
      sort: "-updatedAt",
      limit,
    } as const;
    assertBounded(await nodesFor("responsible_agency_id", () => readInbox(db, merged)));
  });

  test("a page of escalated reports reads few rows, from the index for them, for one party or all", async () => {
    // One in three, including those of a party with only a few reports.
    await pool.query(`update report set responsible_agency_id = 'kemenkes' where id in (
        select id from report where responsible_agency_id = '${former}' order by id limit 300
      )`);
    await pool.query(`update report set escalation = 2, overdue_since = submitted_at where id in (
        select id from (select id, row_number() over (order by id) as number from report) numbered where number % 3 = 0
      )`);
    await pool.query("vacuum analyze report");
    for (const [sort, time] of [
      ["dueAt", ""],
      ["submittedAt", "_submitted"],
      ["-submittedAt", "_submitted"],
      ["-updatedAt", "_updated"],
    ] as const)
      for (const [party, index] of [
        [{ responsibleAgencyId: "kemenkes" }, `report_inbox_escalated${time}`],
        [{ overseen: true }, `report_escalated${time}`],
      ] as const) {
        const query = { ...party, escalated: true, sort, limit };
        const nodes = await nodesFor("escalation", () => readInbox(db, query));
        assert.ok(
          nodes.some((node) => node["Index Name"] === index),
          JSON.stringify([query, nodes]),
        );
        assertBounded(nodes, 2 * limit);
      }
  });

  test("an inbox count reads few rows beyond those that it counts, with or without a filter by state", async () => {
    const parties = [{ responsibleAgencyId: former }, { responsibleAgencyId: null, overseen: true }] as const;
    const filters = [
      { statuses: ["closed", "archived"] },
      { statuses: ["in_progress"] },
      { contested: true },
      { nationalStates: ["forwarded", "unknown"] },
    ] as const;
    const unassigned = { responsibleAgencyId: former, statuses: ["in_progress"], unassigned: true } as const;
    const held = { responsibleAgencyId: former, officerId } as const;
    // One report in fifty has no unit, one in a hundred has an officer, and one in a hundred may be in
    // SP4N-LAPOR!.
    await pool.query(
      "insert into unit (id, agency_id, name, folded_name, active, version, updated_at) values ($1, $2, 'Bina Marga', 'binamarga', true, 1, now())",
      [unitId, former],
    );
    await pool.query(
      `update report set unit_id = '${unitId}' where responsible_agency_id = '${former}' and right(id::text, 2) > '04'`,
    );
    await pool.query(
      `update report set officer_id = '${officerId}' where responsible_agency_id = '${former}' and right(id::text, 2) = '05'`,
    );
    await pool.query(
      `update report set national_state = 'unknown' where right(id::text, 2) in ('10', '20', '30')`,
    );
    await pool.query("vacuum analyze report");
    for (const selection of [unassigned, held])
      assertBounded(await nodesFor("count(*)", () => countInboxes(db, [selection], limit)), 2 * limit);
    for (const party of parties)
      for (const filter of filters)
        assertBounded(
          await nodesFor("count(*)", () => countInboxes(db, [{ ...party, ...filter }], limit)),
          2 * limit,
        );
  });

  test("a page of reports in SP4N-LAPOR! reads few rows, for the holder, the custodian and national triage", async () => {
    await pool.query(`update report set national_state = 'unknown'
      where custodian_agency_id is not null or right(id::text, 1) in ('0', '1')`);
    await pool.query("vacuum analyze report");
    const parties = [{ responsibleAgencyId: former }, { responsibleAgencyId: null, overseen: true }] as const;
    for (const party of parties)
      for (const sort of ["dueAt", "submittedAt", "-submittedAt", "-updatedAt"] as const) {
        const query = { ...party, nationalStates: ["forwarded", "unknown"], sort, limit: 4 } as const;
        assertBounded(await nodesFor("responsible_agency_id", () => readInbox(db, query)), 12);
      }
  });

  test("a page of the reports of a unit or an officer reads few rows", async () => {
    // Ten agencies have 4 units each, and each unit has 5 officers. The reports of half of the units are
    // assigned.
    await pool.query(`update report set
        responsible_agency_id = 'instansi-' || number % 10, unit_id = md5('unit ' || number % 40)::uuid,
        officer_id = md5('officer ' || number % 200)::uuid,
        status = (case when number % 40 >= 20 then 'assigned' else 'in_progress' end)::report_status
      from (select id, row_number() over (order by id) as number from report where responsible_agency_id = '${former}') numbered
      where numbered.id = report.id`);
    await pool.query("vacuum analyze report");
    const { rows } = await pool.query<{ unit: string; officer: string }>(
      "select md5('unit 7')::uuid::text as unit, md5('officer 7')::uuid::text as officer",
    );
    const [{ unit, officer }] = rows as [(typeof rows)[0]];
    for (const held of [{ unitIds: [unit] }, { officerId: officer }])
      for (const sort of ["dueAt", "submittedAt", "-submittedAt", "-updatedAt"] as const)
        for (const filter of [{}, { statuses: ["submitted", "assigned", "in_progress"] }] as const) {
          const query = { responsibleAgencyId: "instansi-7", ...held, ...filter, sort, limit: 10 };
          assertBounded(await nodesFor("responsible_agency_id", () => readInbox(db, query)), 30);
        }
    const ofUnit = { responsibleAgencyId: "instansi-7", unitIds: [unit] };
    for (const filter of [
      { escalated: true },
      { nationalStates: ["forwarded", "unknown"] },
      { statuses: ["submitted", "assigned", "in_progress"] },
    ] as const)
      assertBounded(await nodesFor("count(*)", () => countInboxes(db, [{ ...ofUnit, ...filter }], 10)), 30);
  });

  test("a page of a party's sign-ins reads one page per officer, not all entries of the party", async () => {
    await pool.query(`insert into officer (
        id, agency_id, role, name, email, email_hash, state, version, created_at, updated_at
      )
      select gen_random_uuid(), '${former}', 'liaison', '', '', number::text, 'active', 1, now(), now()
      from generate_series(1, 10) as officer(number)`);
    await pool.query(`insert into sign_in_event (id, at, officer_id, kind, method, user_agent)
      select gen_random_uuid(), now(), id, 'signed_in', 'passkey', ''
      from officer, generate_series(1, 1000) where agency_id = '${former}'`);
    await pool.query("vacuum analyze officer, sign_in_event");
    const { listSignIns } = sqlOfficerReads(db);
    const latest = await listSignIns({ agencyId: former, limit });
    for (const before of [undefined, latest.at(-1)?.number])
      assertBounded(
        await nodesFor("sign_in_event", () => listSignIns({ agencyId: former, before, limit })),
        fewRows,
      );
  });

  test("assigning positions to events reads each endpoint once, for any number of abolished agencies", async () => {
    const present = agencies.filter(({ ended }) => !ended);
    const ended = new Set(present.slice(0, 30).map(({ id }) => id));
    const successorId = present.find(({ id }) => !ended.has(id))?.id as string;
    useAgencies(
      agencies.map((agency) =>
        ended.has(agency.id)
          ? { ...agency, ended: { reason: "Perpres 1/2027", successorIds: [successorId] } }
          : agency,
      ),
    );
    const endpoints = present.slice(30, 230).map(({ id }) => ({
      ...healthy,
      id: randomUUID(),
      agencyId: id,
      url: "https://penerima.example/",
      types: null,
      description: null,
      secret: "",
      previousSecret: null,
      previousSecretUntil: null,
      createdAt: new Date("2026-11-20T00:00:00Z"),
      disabledAt: null,
    }));
    await db.insertInto("webhook_endpoint").values(endpoints.map(webhookEndpoints.toRow)).execute();
    const unplace = async () => {
      await pool.query("delete from webhook_delivery");
      await pool.query("delete from event_former_holder where position > 79000");
      await pool.query(`with taken as (delete from event where position > 79000 returning *)
        insert into pending_event (report_id, version, at, overseen)
        select report_id, version, now(), overseen from taken order by position`);
    };
    await unplace();
    const { listEvents } = sqlEventStore(db);
    const nodes = await nodesFor("insert into webhook_delivery", async () => {
      await listEvents({ agencyIds: [null], after: 80_000, limit });
      await unplace();
    });
    const most = Math.max(...nodes.map(rowsOf));
    assert.ok(most <= 20_000, `${most} rows for 1,000 events and 200 endpoints`);
  });
});
