import assert from "node:assert/strict";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { run } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const road = {
  title: "jalan berlubang",
  text: "jalan depan pasar berlubang dalam, aspal hancur",
  regionCode: "32.73",
  embedAgencyId: "pemkot-bandung",
  expectedAgencyIds: ["pemkot-bandung"],
  topic: "jalan",
  note: "pintu benar",
};
const power = {
  ...road,
  title: "listrik padam",
  text: "listrik padam terus, PLN tidak datang",
  expectedAgencyIds: ["pln"],
  topic: "listrik",
  note: "salah pintu",
};
const wrong = { ...road, expectedAgencyIds: ["bmkg"], note: "salah pintu" };

const folder = temporaryFolder();
async function evaluate(lines: readonly unknown[], ...options: string[]) {
  const file = join(folder, "cases.jsonl");
  writeFileSync(
    file,
    lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"),
  );
  return run(["routing eval", file, ...options].join(" "), {
    LAPOR_DATA: join(folder, "data"),
    DATABASE_URL: "postgres://nobody@localhost:1/none",
  });
}

test("lapor routing eval counts correct suggestions per entry page, as text or JSON, without a database", async () => {
  const { code, stdout, stderr } = await evaluate([road, "", power, wrong], "--json");
  assert.deepEqual([code, stderr], [0, ""]);
  assert.match(stdout, /right door +1 cases +first 100\.0 %/);
  const found = JSON.parse(stdout.trim().split("\n").at(-1) as string);
  assert.deepEqual([found.cases, found.rightDoor.top1, found.wrongDoor.top1], [3, 1, 0.5]);
  assert.equal(found.all.top1, 2 / 3);
  assert.ok(found.all.top1Interval[0] < 2 / 3 && found.all.top1Interval[1] > 2 / 3);
  assert.deepEqual(found.confusions, [{ expected: "bmkg", suggested: "level:regency", cases: 1 }]);
  assert.ok(found.milliseconds.p99 > 0 && found.startMilliseconds > 0 && found.peakMemoryMegabytes > 0);
  assert.deepEqual(readdirSync(folder), ["cases.jsonl"]);
});

test("an invalid line is reported by number and field, without the report text", async () => {
  const secret = "kata rahasia warga";
  const cases: [unknown, RegExp][] = [
    [`{"text": "${secret}"`, /Line 2: should be one JSON object, but is not JSON\./],
    [[secret], /Line 2: should be one JSON object, but is another value\./],
    [{ ...road, text: 7 }, /Line 2: "text" should be the words of a complaint, but is not\./],
    [{ ...road, text: secret, regionCode: "99.99" }, /Line 2: "regionCode" should be the code of a region/],
    [{ ...road, text: secret, embedAgencyId: undefined }, /Line 2: "embedAgencyId" .* but is missing\./],
    [{ ...road, text: secret, expectedAgencyIds: ["pemkot-atlantis"] }, /Line 2: "expectedAgencyIds"/],
    [{ ...road, text: secret, expectedAgencyIds: [] }, /Line 2: "expectedAgencyIds"/],
    [{ ...road, text: secret, regionCode: "32.73.99.1001" }, /Line 2: "regionCode"/],
    [{ ...road, text: secret, topic: 7 }, /Line 2: "topic"/],
    [{ ...road, text: secret, note: "pintu" }, /Line 2: "note" should be "pintu benar" or "salah pintu"/],
  ];
  for (const [line, sentence] of cases) {
    const { code, stdout, stderr } = await evaluate([road, line]);
    assert.deepEqual([code, stdout], [2, ""]);
    assert.match(stderr, sentence);
    assert.ok(!stderr.includes(secret));
  }
  assert.match((await evaluate([""])).stderr, /There should be at least one case/);
});

test("case files from other programs are accepted, with a BOM, nulls, village codes and unknown topics", async () => {
  const village = { ...road, title: null, topic: null, regionCode: "32.73.02.1001" };
  const { code, stdout, stderr } = await evaluate([
    `\uFEFF${JSON.stringify(village)}`,
    { ...road, topic: "cuaca-bulan" },
  ]);
  assert.deepEqual([code, stderr], [0, ""]);
  assert.match(stdout, /^all +2 cases +first 100\.0 %/m);
  assert.match(stdout, /1 case has a topic that is not in the directory \("cuaca-bulan"\)/);
});

test("an invalid argument is reported in one sentence", async () => {
  const cases: [string, RegExp][] = [
    ["routing", /^Choose an action: lapor routing eval, train or reset\./],
    ["routing guess", /^There is no "lapor routing guess", only eval, train and reset\./],
    ["routing eval", /^Name a file: lapor routing eval FILE/],
    [
      "routing eval /nowhere/cases.jsonl",
      /^FILE should be a readable file of cases, but "\/nowhere\/cases\.jsonl" is not \(ENOENT\)\./,
    ],
    ["routing train --now", /^Unknown option '--now'/],
    ["routing reset --now", /^Unknown option '--now'/],
  ];
  for (const [args, sentence] of cases) {
    const { code, stdout, stderr } = await run(args, { LAPOR_DATA: join(folder, "data") });
    assert.deepEqual([code, stdout], [2, ""], args);
    assert.match(stderr, sentence);
  }
});
