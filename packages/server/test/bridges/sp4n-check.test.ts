import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { mockCredentials, type Sp4nServer, startSp4nMock } from "@lapor/mock/sp4n";
import type { BridgeResult } from "../../src/bridges/bridge.ts";
import { examineSp4n } from "../../src/bridges/sp4n/check/examine-sp4n.ts";
import { national } from "../../src/commands/national/national.ts";
import { gather } from "../support/gather.ts";
import { run } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { createCheckWorld } from "./support/check-world.ts";
import { startScriptedSp4n, status } from "./support/scripted-sp4n.ts";
import { type MappingChanges, writeMapping } from "./support/sp4n-mapping.ts";

const secrets = {
  LAPOR_SP4N_AUTHORIZATION: mockCredentials.authorization.replace("Bearer ", ""),
  LAPOR_SP4N_TOKEN: mockCredentials.token,
};
/** A mapping of every ID that the test's reports and keys need. */
const complete = { "ids/categories": { jalan: 436, sampah: 437 } };

describe("lapor sp4n check", () => {
  const world = createCheckWorld();
  let ministry: Sp4nServer;
  before(async () => {
    ministry = await startSp4nMock();
    await world.start();
  });
  after(async () => {
    await world.stop();
    await ministry.stop();
  });

  interface Given {
    changes?: MappingChanges;
    url?: string;
    credentials?: Record<string, string>;
    policy?: object;
    now?: () => Date;
  }
  const look = ({
    changes = {},
    url = ministry.url,
    credentials = secrets,
    policy,
    now = () => new Date(),
  }: Given = {}) =>
    gather<BridgeResult>(
      examineSp4n(
        world.config(
          { sp4nFile: writeMapping({ ...complete, ...changes }, url), sp4nSecrets: credentials },
          policy,
        ),
        { db: world.db, now },
      ),
    );
  const wrongOf = (results: readonly BridgeResult[]) =>
    results.flatMap(({ check, findings }) => findings.map((finding) => ({ check, ...finding })));

  test("the check passes a complete mapping and creates no complaint", async () => {
    const results = await look();
    assert.deepEqual(wrongOf(results), []);
    assert.deepEqual(
      results.map(({ check }) => check),
      [
        "mapping",
        "credentials",
        "clock",
        "institutions",
        "statuses",
        "policy",
        "agencies",
        "categories",
        "regions",
      ],
    );
    for (const { looked } of results) assert.match(`${looked.en}\n${looked.id}`, /^\S.*\.\n\S.*\.$/);
    assert.deepEqual(ministry.sp4n.complaints, []);
    assert.ok(ministry.sp4n.requests.every(({ method }) => method === "GET"));
  });

  /** The faults to plant, by name. Each has the check that reports it and the message in both languages. */
  const planted: Record<
    string,
    [given: () => Given | Promise<Given>, check: string, en: RegExp, id: RegExp]
  > = {
    "a literal token": [
      () => ({ changes: { "headers/token": "0123456789abcdef0123456789abcdef" } }),
      "mapping",
      /"headers\.token" .* a secret from the environment/,
      /"headers\.token" .* rahasia dari environment/,
    ],
    "a variable that is not set": [
      () => ({ credentials: { LAPOR_SP4N_TOKEN: "x" } }),
      "mapping",
      /LAPOR_SP4N_AUTHORIZATION, which is not set/,
      /LAPOR_SP4N_AUTHORIZATION, yang tidak terisi/,
    ],
    "a wrong credential": [
      () => ({ credentials: { ...secrets, LAPOR_SP4N_TOKEN: "wrong" } }),
      "credentials",
      /rejects the credentials\. Check the variables .*: Authorization, token\.$/,
      /menolak kredensial\. .*: Authorization, token\.$/,
    ],
    "an address where nothing listens": [
      async () => {
        const gone = await startScriptedSp4n({});
        await gone.stop();
        return { url: gone.url };
      },
      "credentials",
      /cannot be reached\. Check baseUrl/,
      /tidak dapat dihubungi\. Periksa baseUrl/,
    ],
    "an address of something else": [
      () => ({ changes: { "paths/check": "/other" } }),
      "credentials",
      /has no \/other .* Correct baseUrl, or paths\.check/,
      /tidak punya \/other/,
    ],
    "a clock that is an hour behind": [
      () => ({ now: () => new Date(Date.now() - 3_600_000) }),
      "clock",
      /is 3(?:600|59\d|60\d) s behind that of SP4N-LAPOR!/,
      /detik terlambat dari jam SP4N-LAPOR!/,
    ],
    "an institution that does not exist": [
      () => ({ changes: { "ids/agencies/pemprov-jawa-barat": 9152 } }),
      "institutions",
      /"ids\.agencies\.pemprov-jawa-barat" is 9152, which SP4N-LAPOR! does not list among its 4 institutions/,
      /berisi 9152, yang tidak ada di antara 4 instansi/,
    ],
    "a status without a meaning": [
      () => ({
        changes: {
          "paths/statuses": "/masters/templates",
          statuses: { waiting: ["Laporan diteruskan", "Laporan ditindaklanjuti"] },
        },
      }),
      "statuses",
      /The status "Laporan selesai" of SP4N-LAPOR! has no meaning/,
      /Status "Laporan selesai" di SP4N-LAPOR! belum punya arti/,
    ],
    "an agency with a key and without an id": [
      async () => {
        await world.addKey("pemprov-jawa-barat");
        return {};
      },
      "agencies",
      /The agency "pemprov-jawa-barat" of this channel has no id/,
      /Instansi "pemprov-jawa-barat" di kanal ini belum punya id/,
    ],
    "a category in use without an id": [
      () => ({ changes: { "ids/categories": { jalan: 436 } } }),
      "categories",
      /The category "sampah" \(.+\), of 2 reports, has no id/,
      /Kategori "sampah" \(.+\), pada 2 laporan, belum punya id/,
    ],
    "a region in use without an id": [
      () => ({ changes: { "ids/locations": { "33": 1 } } }),
      "regions",
      /The region "32\.73" \(Kota Bandung\), of 3 reports, has no id/,
      /Wilayah "32\.73" \(Kota Bandung\), pada 3 laporan, belum punya id/,
    ],
    "a channel that forwards nothing": [
      () => ({ policy: { mode: "standalone" } }),
      "policy",
      /In the mode standalone nothing is forwarded/,
      /Dalam mode standalone tidak ada yang diteruskan/,
    ],
  };
  for (const [name, [given, check, en, id]] of Object.entries(planted))
    test(`the check reports only ${name}, in both languages`, async () => {
      try {
        const [first, ...others] = wrongOf(await look(await given()));
        assert.ok(first);
        assert.deepEqual(others, []);
        assert.equal(first.check, check);
        assert.match(first.en, en);
        assert.match(first.id, id);
        assert.doesNotMatch(first.en + first.id, /sp4n_mock|0123456789abcdef/);
      } finally {
        await world.removeKeys();
      }
    });

  test("the check reports an HTML response as a wrong address, and names a list that it cannot read", async () => {
    await using page = await startScriptedSp4n({ "GET /api/masters/templates": status(200) });
    assert.match(
      wrongOf(await look({ url: page.url }))[0]?.en ?? "",
      /responds with a page in place of JSON/,
    );
    page.script["GET /api/masters/templates"] = { results: { data: [] } };
    assert.match(
      wrongOf(await look({ url: page.url }))[0]?.en ?? "",
      /The list at paths\.institutions cannot be read \(wrong_path\)/,
    );
  });

  test("the check accepts missing IDs when the mapping has a default", async () => {
    const changes = {
      "ids/categories": {},
      "ids/locations": {},
      "ids/defaultCategory": 1,
      "ids/defaultLocation": 1,
    };
    const results = await look({ changes });
    assert.deepEqual(wrongOf(results), []);
    assert.match(
      results.find(({ check }) => check === "categories")?.looked.en ?? "",
      /^2 in use get the default\.$/,
    );
  });

  test("the command prints its lines in the chosen language, and its exit code reports whether all checks passed", async () => {
    const folder = world.folder;
    const policy = join(temporaryFolder(), "policy.json");
    writeFileSync(policy, JSON.stringify({ mode: "gateway", agencyId: "pemkot-bandung" }));
    const environment = { LAPOR_DATA: folder, LAPOR_POLICY_FILE: policy, ...secrets };
    await world.stop();
    const right = await run("sp4n check", {
      ...environment,
      LAPOR_SP4N_FILE: writeMapping(complete, ministry.url),
    });
    assert.deepEqual([right.code, right.stderr], [0, ""]);
    assert.match(right.stdout, /^ok {5}mapping {7}\S+sp4n\.yaml has no fault\.$/m);
    const wrong = await run("sp4n check --lang id", {
      ...environment,
      LAPOR_SP4N_FILE: writeMapping({}, ministry.url),
    });
    assert.equal(wrong.code, 1);
    assert.match(wrong.stdout, /^SALAH {2}categories {4}Kategori "sampah"/m);
  });
});

test("an unknown action, an unsupported language and an unset file are usage errors", async () => {
  await assert.rejects(
    national(["tempalte"]),
    /^UsageError: There is no "lapor sp4n tempalte", only template, check/,
  );
  await assert.rejects(national([]), /^UsageError: Choose an action: template, check/);
  await assert.rejects(national(["check", "--lang", "jv"]), /^UsageError: --lang should be id or en/);
  await assert.rejects(national(["check"]), /^UsageError: LAPOR_SP4N_FILE is not set, .*lapor sp4n template/);
});
