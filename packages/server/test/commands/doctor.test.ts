import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { mkdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { agencies, type HolidayYear, holidayYears, useAgencies } from "@lapor/directory";
import pg from "pg";
import { onStore } from "../../../../scripts/long-run.ts";
import type { DoctorContext } from "../../src/doctor/check.ts";
import { policyCheck } from "../../src/doctor/check-policy.ts";
import { type CheckResult, checkNames, examine } from "../../src/doctor/examine.ts";
import { openFileJournal } from "../../src/erasures/erasure-journal.ts";
import { probePrefix } from "../../src/files/file-store.ts";
import { folderBlobs } from "../../src/files/folder-blobs.ts";
import { filesFolder, openErasureFiles } from "../../src/files/open-files.ts";
import { openEngine } from "../../src/store/engine/engine.ts";
import { assignPositions } from "../../src/store/events/assign-positions.ts";
import { installationAt, secret } from "../support/engines.ts";
import { gather } from "../support/gather.ts";
import { preparedPostgres } from "../support/prepared-postgres.ts";
import { run } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { until } from "../support/until.ts";
import { insertKey, writePolicy } from "./doctor-channel-faults.ts";
import { createFaults } from "./doctor-faults.ts";
import { fill, ownAgency, reports, type World } from "./doctor-world.ts";

const thisYear = new Date().getUTCFullYear();
const knownYear = (year: number, provisional = false) => ({ year, decree: null, provisional, holidays: [] });
const years = [knownYear(thisYear), knownYear(thisYear + 1)];

/** PostgreSQL commits wait for the disk here, because the doctor checks that setting. */
const engines = {
  PGlite: async () => ({ ...installationAt(), stop: async () => {} }),
  PostgreSQL: async () => {
    const postgres = await preparedPostgres(true);
    return { ...installationAt(postgres.url), stop: postgres.stop };
  },
};

for (const [name, start] of Object.entries(engines))
  describe(`the doctor (${name})`, onStore(name), () => {
    const world = {} as World;
    let stop: () => Promise<void>;

    before(async () => {
      useAgencies([...agencies, ownAgency]);
      const installation = await start();
      const { address, dataFolder } = installation;
      stop = installation.stop;
      await fill(installation);
      const engine = await openEngine(address);
      await assignPositions(engine.db);
      for (const key of [
        insertKey("secret", "pemkot-bandung", "agency_admin"),
        insertKey("secret", null, "national_admin"),
      ])
        await engine.script((run) => run(key));
      const context: DoctorContext = {
        config: { dataFolder, policyFile: writePolicy(), ...address },
        engine: engine.name,
        db: engine.db,
        files: folderBlobs(filesFolder(dataFolder)),
        journal: openFileJournal(openErasureFiles({ dataFolder })),
        secret,
        now: () => new Date(),
        room: async () => ({ freeBytes: 50e9, totalBytes: 100e9 }),
      };
      Object.assign(world, { address, dataFolder, engine, context });
    });
    after(async () => {
      await world.engine.close();
      await stop();
      useAgencies();
    });

    const sql = (text: string) => world.engine.script((run) => run(text));
    const look = (
      changes: Partial<DoctorContext> = {},
      options: { years: readonly HolidayYear[] } = { years },
    ): Promise<CheckResult[]> => gather(examine({ ...world.context, ...changes }, options));
    const wrongOf = (results: readonly CheckResult[]) =>
      results.filter(({ findings }) => findings.length > 0);

    test("lapor doctor finds nothing wrong in a healthy store, and reports what it checked", async () => {
      // A probe that a killed server left behind.
      const probe = `${probePrefix}${randomUUID()}`;
      await world.context.files.put(probe, new Uint8Array(1));
      const old = new Date(Date.now() - 2 * 86_400_000);
      utimesSync(join(filesFolder(world.dataFolder), probe.slice(-2), probe), old, old);
      const results = await look();
      assert.deepEqual(wrongOf(results), []);
      assert.deepEqual(
        results.map(({ check }) => check),
        checkNames,
      );
      for (const { looked } of results) assert.match(looked, /^\S.*\.$/);
    });

    test("lapor doctor does not report a new key during its first two weeks, or a key that expired long ago", async () => {
      await sql(
        "update api_key set created_at = now(), expires_at = now() + interval '14 days' where role = 'national_admin'",
      );
      await sql(
        `insert into api_key values (gen_random_uuid(), 'x', 'secret', 'hilang', 'liaison', '{}', '', now(), now() - interval '31 days')`,
      );
      assert.deepEqual(wrongOf(await look()), []);
      await sql("delete from api_key where agency_id = 'hilang'");
      await sql("update api_key set expires_at = null");
    });

    for (const [what, { check, finding, count = 1, only, plant, undo }] of Object.entries(
      createFaults(world),
    ))
      if (only === undefined || only === name)
        test(`lapor doctor reports only ${what}`, async () => {
          const changes = await plant();
          try {
            const wrong = wrongOf(await look(changes));
            assert.deepEqual(
              wrong.map((result) => [result.check, result.findings.length]),
              [[check, count]],
              JSON.stringify(wrong),
            );
            assert.match(wrong[0]?.findings[0] ?? "", finding);
          } finally {
            await undo?.();
          }
          assert.deepEqual(wrongOf(await look()), [], "undone");
        });

    test("lapor doctor reports a holiday calendar that ends soon or is still provisional in its own year", async () => {
      const now = () => new Date();
      const wrong = async (list: ReturnType<typeof knownYear>[]) =>
        wrongOf(await look({ now }, { years: list })).map(({ findings }) => findings[0]);
      const ahead = new Date(Date.now() + 60 * 86_400_000).getUTCFullYear();
      assert.match(
        (await wrong([]))[0] ?? "",
        new RegExp(`holidays of ${ahead} are not known.* Update lapor`),
      );
      assert.equal((await wrong([knownYear(ahead)])).length, 0);
      assert.equal((await wrong([knownYear(ahead, true)])).length, ahead === thisYear ? 1 : 0);
    });

    test("lapor doctor lists upcoming provisional holidays without reporting them as faults", async () => {
      const now = () => new Date("2027-02-01T00:00:00Z");
      const results = await look({ now }, { years: holidayYears });
      const { findings, looked } = results.find(
        ({ check }) => check === "holidays",
      ) as (typeof results)[number];
      assert.deepEqual(findings, []);
      assert.match(looked, /fixes 2027-03-09 \(.*2027-03-15 \(Cuti bersama Idulfitri.*\): deadlines/);
      assert.doesNotMatch(looked, /2027-05-17/);
    });

    test("lapor doctor shows at most 100 findings per check, and counts the rest", async () => {
      const many = { ...world.context.files, open: async () => undefined, list: async function* () {} };
      const rows = Array.from({ length: 130 }, () => randomUUID());
      for (const id of rows)
        await sql(
          `insert into attachment (id, key_id, file_name, media_type, bytes, created_at, removal_failures, removal_after, content_hash) values ('${id}', gen_random_uuid(), 'a.pdf', 'application/pdf', 1, now(), null, null, 'hash')`,
        );
      const [{ findings }] = wrongOf(await look({ files: many })) as [CheckResult];
      assert.equal(findings.length, 101);
      assert.equal(findings.at(-1), `There are ${130 + reports - 100} more of this kind.`);
      await sql("delete from attachment where report_id is null");
    });

    test("lapor doctor counts open reports that are assigned to a party which the channel's mode does not have", async () => {
      const single = { mode: "single_agency", agencyId: "pemkot-bandung", channelOperator: "Diskominfo" };
      const findingsWith = async (policy: object) => {
        const config = { ...world.context.config, policyFile: writePolicy(policy) };
        const { findings } = await policyCheck.examine({ ...world.context, config });
        const found: string[] = [];
        for await (const finding of findings) found.push(finding);
        return found;
      };
      const standalone = { channelOperator: "Diskominfo" };
      const some = (count: number) =>
        `(select id from report where ended_at is null order by id limit ${count})`;
      // This must be the last test, because it changes reports directly, so their histories no longer verify.
      await sql(
        `update report set responsible_agency_id = null, version = version + 1 where id in ${some(3)}`,
      );
      assert.deepEqual(await findingsWith(standalone), []);
      const [triage = "", ...more] = await findingsWith(single);
      assert.match(
        triage,
        /^3 open reports are with national triage, .*"lapor serve".* to pemkot-bandung or/,
      );
      assert.deepEqual(more, []);
      await sql(
        `update report set custodian_agency_id = 'pemkot-bandung', national_state = 'manual', version = version + 1 where id in ${some(3)}`,
      );
      assert.deepEqual(await findingsWith(single), []);
      const [untaken = "", ...others] = await findingsWith(standalone);
      assert.match(untaken, /^3 open reports are still to be taken to SP4N-LAPOR!, .* to national triage, /);
      assert.deepEqual(others, []);
    });
  });

describe("lapor doctor", () => {
  test("lapor doctor prints stable lines or JSON, exits with 1 when something is wrong, and writes nothing", async () => {
    const { environment, stop, ...installation } = await engines.PostgreSQL();
    useAgencies([...agencies, ownAgency]);
    await fill({ ...installation, environment });
    useAgencies();
    const client = new pg.Client({ connectionString: environment.DATABASE_URL });
    await client.connect();
    const written = async () =>
      (await client.query("select sum(n_tup_ins + n_tup_upd + n_tup_del) as count from pg_stat_user_tables"))
        .rows[0];
    // PostgreSQL counts a connection's writes in its statistics only when the connection closes.
    await until(async () => {
      const { rows } = await client.query(
        "select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
      );
      return rows.length === 0;
    });
    const before = await written();
    const text = await run("doctor", environment);
    assert.deepEqual([text.code, text.stderr], [1, ""]);
    assert.match(text.stdout, /^ok {5}migrations {3}1 migration, identical to this program's\.$/m);
    assert.match(text.stdout, /^WRONG {2}agencies {5}1 open report is with the agency "dinas-baru"/m);
    const json = await run("doctor --json", environment);
    assert.deepEqual([json.code, json.stderr], [1, ""]);
    const { healthy, checks } = JSON.parse(json.stdout) as { healthy: boolean; checks: CheckResult[] };
    assert.equal(healthy, false);
    assert.deepEqual(
      checks.map(({ check }) => check),
      checkNames,
    );
    assert.deepEqual(await written(), before);
    assert.ok(!`${text.stdout}${json.stdout}`.includes("Braga") && !text.stdout.includes("Ayu"));
    await client.end();
    await stop();
  });

  test("lapor doctor reports a missing database, and does not create it", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "files"));
    const { code, stderr } = await run("doctor", { LAPOR_DATA: folder });
    assert.deepEqual([code, /^LAPOR_DATA should be the folder with a server's data/.test(stderr)], [1, true]);
    const nowhere = await run("doctor", { DATABASE_URL: "postgres://127.0.0.1:9/lapor" });
    assert.deepEqual(
      [nowhere.code, /^DATABASE_URL should be .* does not \(ECONNREFUSED\)/.test(nowhere.stderr)],
      [1, true],
    );
  });
});
