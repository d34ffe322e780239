import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, before, describe, test } from "node:test";
import { verifyHistory } from "@lapor/channel/store";
import { agencies, useAgencies } from "@lapor/directory";
import { createLapor } from "@lapor/sdk";
import fc from "fast-check";
import { onStore } from "../../../../scripts/long-run.ts";
import { readAgencyFile } from "../../src/directory/read-changes.ts";
import { openStore } from "../../src/index.ts";
import type { StoreAddress } from "../../src/store/engine/engine.ts";
import { type Installation, installations } from "../support/engines.ts";
import { faultsIn } from "../support/faults-in.ts";
import { launch, run } from "../support/run-cli.ts";
import { launchServer, policyFileOf, serve } from "../support/servers.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { makeKey, newReport, requestWith, siteKey } from "../support/test-channel.ts";
import { until } from "../support/until.ts";

const folder = temporaryFolder();
let count = 0;
function fileOf(content: unknown): string {
  const path = join(folder, `agencies-${count++}.json`);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content, undefined, 1));
  return path;
}

const roads = {
  id: "kemen-jalan",
  name: "Kementerian Jalan",
  shortName: "Kemenjalan",
  kind: "ministry",
  mandate: ["jalan nasional"],
};
const merger = {
  agencies: [roads],
  ended: [{ id: "kemenpu", successorIds: ["kemen-jalan"], reason: "Perpres 1/2030" }],
};

const faultsOf = (content: unknown) => faultsIn(() => readAgencyFile(fileOf(content), []));

afterEach(() => useAgencies());

describe("an agency file", () => {
  test("every error in an agency file is reported with its position", () => {
    const cases: [unknown, RegExp[]][] = [
      ["{", [/ is not: .*line 1 column 2/]],
      ['{"agencies": [\n{"id": "a",}\n]}', [/ is not: line 2 column 12/]],
      ["[]", [/should be a JSON object/]],
      [{ agency: [] }, [/"agency" should be left out: only agencies and ended/]],
      [{ agencies: {} }, [/"agencies" should be a list, but is \{\}/]],
      [
        { agencies: [3, { id: "Kemen PU" }] },
        [/"agencies\[0\]" should be an object/, /"agencies\[1\]\.id" should be lower-case letters/],
      ],
      [
        { agencies: [{ id: "baru", kind: "state", website: "x", nama: "y", name: " " }] },
        [
          /"agencies\[0\]\.kind" should be one of ministry, institution, local_government, but is "state"/,
          /"agencies\[0\]\.website" should be an http/,
          /"agencies\[0\]\.nama" should be one of id, ended, name/,
          /"agencies\[0\]\.name" should be a text/,
          /"agencies\[0\]\.shortName" should be given for an agency that is new, but is missing/,
        ],
      ],
      [
        { agencies: [{ ...roads, kind: "local_government" }] },
        [/regionCode" should be given for a local government/],
      ],
      [
        { agencies: [{ ...roads, regionCode: "32" }] },
        [/regionCode" should be left out unless the agency is a local/],
      ],
      [
        { agencies: [{ ...roads, kind: "local_government", regionCode: "32.73" }] },
        [/one local government for each region; pemkot-bandung governs 32\.73 already/],
      ],
      [
        { agencies: [roads, roads] },
        [/"agencies\[1\]\.id" should be an id that occurs only once in the list/],
      ],
      [
        {
          ended: [
            { id: "nobody", reason: "x" },
            { id: "kemenkes", successorIds: ["nobody", "kemenhub", "kemenhub"], on: "2030-02-30" },
            1,
            { id: "kemenhub", successorIds: "kemenkes", successorId: "kemenkes", reason: "x" },
          ],
        },
        [
          /"ended\[0\]\.id" should be the id of an agency in the directory, but is "nobody"/,
          /"ended\[1\]\.successorIds\[0\]" should be the id .* but is "nobody"/,
          /"ended\[1\]\.successorIds\[2\]" should be the id .*, named once, but is "kemenhub"/,
          /"ended\[1\]\.on" should be a date .* but is "2030-02-30"/,
          /"ended\[1\]\.reason" should be a text .* but is missing/,
          /"ended\[2\]" should be an object/,
          /"ended\[3\]\.successorId" should be one of id, reason, successorIds, on/,
          /"ended\[3\]\.successorIds" should be a list/,
        ],
      ],
      [
        {
          ended: [
            { id: "kemenkes", successorIds: ["kemensos", "kemenhub"], reason: "x" },
            { id: "kemenhub", successorIds: ["kemenkes"], reason: "x" },
            { id: "kemendag", successorIds: ["kemendag"], reason: "x" },
            { id: "kemensos", successorIds: ["kemenkes", "kemenag"], reason: "x" },
          ],
        },
        [
          /kemenkes to kemensos to kemenkes/,
          /kemensos to kemenkes to kemensos/,
          /kemendag to kemendag/,
          /kemenhub to kemenkes to kemenhub/,
        ],
      ],
    ];
    for (const [content, expected] of cases) {
      const faults = faultsOf(content);
      assert.equal(faults.length, expected.length, faults.join("\n"));
      for (const [index, sentence] of expected.entries()) assert.match(faults[index] as string, sentence);
    }
    assert.match(
      (() => {
        try {
          readAgencyFile(join(folder, "missing.json"), []);
        } catch (error) {
          return String(error);
        }
        return "";
      })(),
      /should be one that this program may read, but .*missing\.json is not \(ENOENT\)/,
    );
  });

  test("the example agency file in the README is valid", () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    const [, example = ""] = /```json\n(.*?)```/s.exec(readme) ?? [];
    assert.deepEqual(
      readAgencyFile(fileOf(example), []).map(({ id, ended }) => [id, ended]),
      [
        ["kemen-jalan", undefined],
        ["pemkot-bandung", undefined],
        ["kemenpu", { reason: "Perpres 1/2030", successorIds: ["kemen-jalan"], on: "2030-01-31" }],
      ],
    );
  });

  test("every error is reported as a full sentence, whatever the file contains", () => {
    fc.assert(
      fc.property(
        fc.record({ agencies: fc.anything(), ended: fc.anything() }, { requiredKeys: [] }),
        (content) => {
          const text = JSON.stringify(content);
          if (text !== undefined) for (const fault of faultsOf(text)) assert.match(fault, /\.$/);
        },
      ),
    );
  });

  test("an import changes only the listed fields of a known agency, and reopens an abolished one", () => {
    const [renamed] = readAgencyFile(fileOf({ agencies: [{ id: "kemenpu", name: "Kementerian PU" }] }), []);
    const shipped = agencies.find(({ id }) => id === "kemenpu");
    assert.deepEqual(renamed, { ...shipped, name: "Kementerian PU" });
    const ended = readAgencyFile(fileOf({ ended: [{ id: "kemenpu", reason: "x" }] }), []);
    assert.deepEqual(ended, [{ ...shipped, ended: { reason: "x", successorIds: [] } }]);
    const back = readAgencyFile(fileOf({ agencies: [{ id: "kemenpu", ended: null }] }), ended);
    assert.deepEqual(back, [shipped]);
  });
});

async function submit(url: string, key: string, agencyId: string): Promise<string> {
  const receipt = await createLapor({ baseUrl: url, key }).submitReport({ ...newReport, agencyId });
  assert.ok(receipt.accessCode);
  return receipt.trackingId;
}

for (const [name, start] of Object.entries(installations))
  describe(`importing a directory (${name})`, onStore(name), () => {
    let address: StoreAddress;
    let config: Installation["config"];
    let environment: Record<string, string>;
    before(async () => {
      ({ address, config, environment } = await start());
    });

    const made: string[] = [];
    let key: string;

    test("an import lists its changes first, and a dry run writes nothing", async () => {
      const server = await serve(config);
      key = await makeKey(server.store, { ...siteKey, agencyId: "kemenpu" });
      // An expired key is not counted.
      await makeKey(server.store, {
        kind: "secret",
        agencyId: "kemenpu",
        role: "liaison",
        expiresAt: new Date("2026-01-01T00:00:00Z"),
      });
      for (let count = 0; count < 3; count++) made.push(await submit(server.url, key, "kemenpu"));
      await server.stop();
      for (let round = 0; round < 2; round++) {
        const { code, stdout, stderr } = await run(
          `import-directory ${fileOf(merger)} --dry-run`,
          environment,
        );
        assert.deepEqual([code, stderr], [0, ""]);
        assert.deepEqual(stdout.split("\n"), [
          "ended    kemenpu: Kementerian Pekerjaan Umum, taken over by kemen-jalan (Perpres 1/2030)",
          "         3 open reports go to kemen-jalan; 1 key, 0 webhook endpoints, 0 answer templates stay with kemenpu.",
          "new      kemen-jalan: Kementerian Jalan",
          "Nothing was changed: this was a dry run.",
          "",
        ]);
      }
    });

    test("an import takes effect immediately, moves open reports once, and changes nothing when it is repeated", async () => {
      const { code, stdout, stderr } = await run(`import-directory ${fileOf(merger)}`, environment);
      assert.deepEqual([code, stderr], [0, ""]);
      assert.match(stdout, /The directory has version 1\..*\n.*\n3 reports moved\.\n$/);
      const again = await run(`import-directory ${fileOf(merger)}`, environment);
      assert.deepEqual([again.code, again.stdout], [0, "The directory contains all of this already.\n"]);

      const store = await openStore(address);
      for (const trackingId of made) {
        const file = await store.findReport({ trackingId });
        assert.ok(file);
        assert.equal(file.report.responsibleAgencyId, "kemen-jalan");
        assert.deepEqual(
          file.timeline.map(({ kind }) => kind),
          ["submitted", "agency_ended"],
        );
        assert.deepEqual(await verifyHistory(file.report, file.timeline), []);
      }
      await store.close();
      const refused = await run("keys create --secret --role liaison --agency kemenpu", environment);
      assert.deepEqual(
        [refused.code, /ended\. Its successor is kemen-jalan\./.test(refused.stderr)],
        [2, true],
      );
      assert.equal(
        (await run("keys create --secret --role liaison --agency kemen-jalan", environment)).code,
        0,
      );
    });

    test("an import reports a file with errors and changes nothing", async () => {
      const wrong = { agencies: [{ ...roads, name: "Lain" }], ended: [{ id: "nobody", reason: "x" }] };
      const { code, stdout, stderr } = await run(`import-directory ${fileOf(wrong)}`, environment);
      assert.deepEqual([code, stdout], [1, ""]);
      assert.match(stderr, /"ended\[0\]\.id" should be .* but is "nobody"\.\n$/);
      const store = await openStore(address);
      assert.equal((await store.directory.read()).version, 1);
      await store.close();
    });

    test("a server started after an import accepts the new agencies in its policy, and existing forms still work", async () => {
      const deadlines = [{ stage: "agency_verification", days: 9, dayKind: "calendar" }];
      const policyFile = policyFileOf({ channels: { "kemen-jalan": { deadlines } } });
      const server = await serve({ ...config, policyFile });
      const trackingId = await submit(server.url, key, "kemenpu");
      assert.equal(
        (await server.store.findReport({ trackingId }))?.report.responsibleAgencyId,
        "kemen-jalan",
      );
      await server.stop();
    });
  });

describe("importing a directory while servers run (PostgreSQL)", () => {
  test("an import reaches a running server without a restart, moves its reports, and can be repeated after a kill", async () => {
    const { address, ...installation } = await installations.PostgreSQL();
    const environment = { ...installation.environment, LAPOR_POLICY_FILE: policyFileOf(), LAPOR_PORT: "0" };
    const key = (
      await run("keys create --publishable --agency kemenpu --origin https://pu.example", environment)
    ).stdout.trim();
    const server = launch(["serve", "--quiet"], environment);
    const loud = await launchServer(environment);
    const show = async (id: string): Promise<{ status: number; body: { name?: string } }> => {
      const response = await fetch(requestWith(key, `${loud.url}/v1/agencies/${id}`));
      return { status: response.status, body: (await response.json()) as { name?: string } };
    };
    assert.equal((await show("kemen-jalan")).status, 404);
    const store = await openStore(address);
    for (let count = 0; count < 400; count++) await submit(loud.url, key, "kemenpu");
    const open = async () => (await store.directory.countHoldings("kemenpu")).openReports;
    assert.equal(await open(), 400);
    const importing = launch(["import-directory", fileOf(merger)], environment);
    await until(async () => (await open()) < 400);
    importing.kill("SIGKILL");
    await until(async () => (await show("kemen-jalan")).status === 200, 20_000);
    await until(async () => (await open()) === 0, 60_000);
    let moved = 0;
    for await (const batch of store.readHistories())
      for (const { report, timeline } of batch) {
        assert.deepEqual(await verifyHistory(report, timeline), []);
        moved += timeline.filter(({ kind }) => kind === "agency_ended").length;
      }
    assert.equal(moved, 400, "each moved once");
    server.kill("SIGTERM");
    await loud.end();
    await store.close();
  });
});
