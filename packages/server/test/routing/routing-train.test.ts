import assert from "node:assert/strict";
import { test } from "node:test";
import { loadShippedModel } from "@lapor/channel/router";
import type { ReportRecord } from "@lapor/channel/store";
import { onStore } from "../../../../scripts/long-run.ts";
import { openStore } from "../../src/index.ts";
import type { OpenStore } from "../../src/store/open-store.ts";
import { readLessons } from "../../src/store/routing/lessons.ts";
import { engines, installationAt } from "../support/engines.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { freshDatabase } from "../support/prepared-postgres.ts";
import { sampleEntry, sampleReport } from "../support/record-samples.ts";
import { run } from "../support/run-cli.ts";
import { channelOn, laporOn, makeKey } from "../support/test-channel.ts";

const things = [
  "kabel semrawut",
  "tiang miring",
  "kabel putus",
  "tiang ditabrak truk",
  "kabel melintang",
  "kabel menjuntai",
];
const places = [
  "depan rumah",
  "dekat sekolah",
  "di perempatan",
  "samping pasar",
  "depan masjid",
  "pinggir sawah",
  "dalam gang",
];

/** Submits invented reports about cables. Officers assign each to one of two agencies. */
async function decide(
  store: OpenStore,
  count: number,
  agencyOf: (index: number) => string,
  more: Partial<ReportRecord> = {},
): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const responsibleAgencyId = agencyOf(index);
    const at = new Date(Date.UTC(2026, 0, 1) + index * 3_600_000);
    const changes: Partial<ReportRecord> = {
      title: things[index % 6] as string,
      body: `${things[(index + 1) % 6]} ${places[index % 7]}, rumah Bu Zzwarga${index}`,
      status: "assigned",
      responsibleAgencyId,
      ...more,
    };
    const report = sampleReport(changes);
    await store.transaction(async (transaction) => {
      await transaction.insertReport(report);
      await transaction.insertTimeline(
        sampleEntry(report, {
          at,
          kind: "transferred",
          actorKind: "agency",
          actorAgencyId: "pemkot-bandung",
        }),
      );
    });
  }
}

const question = { text: "kabel melintang depan rumah", regionCode: "32.73" };

/** Returns the agency that a channel on the store suggests first. */
async function suggested(store: OpenStore, readLearnedModel = store.routingModels.newest): Promise<string> {
  const channel = channelOn(store, { readLearnedModel });
  const key = await makeKey(store);
  const { data } = await laporOn(channel, key).suggestAgencies(question);
  return (data[0] ?? assert.fail()).agency.id;
}

// With PostgreSQL, a command starts in a tenth of the time it takes with PGlite.

test("lapor routing train stores weights learned from officers' decisions, and the channel uses them", async () => {
  const databaseUrl = await freshDatabase();
  const { environment: settings } = installationAt(databaseUrl);
  let store = await openStore({ databaseUrl });
  const before = await suggested(store);
  assert.notEqual(before, "telkom");
  await decide(store, 150, () => "telkom");
  await store.close();

  const dry = await run("routing train --dry-run", settings);
  assert.deepEqual([dry.code, dry.stderr], [0, ""]);
  assert.match(dry.stdout, /evaluated on the latest 30,.*\n.*in use .*\n.*learned /);
  assert.match(dry.stdout, /Latest decisions.*\n +state companies +30 cases +first \+\d+ -0 /);
  assert.match(
    dry.stdout,
    /guard cases \(invented\).*\n +regencies and cities +\d+ cases +first \+\d+ -\d+ /,
  );
  assert.match(dry.stdout, /The gain is significant and no kind of agency loses\. Nothing was stored/);
  store = await openStore({ databaseUrl });
  assert.equal(await store.routingModels.newest(), undefined);
  await store.close();

  const { code, stdout, stderr } = await run("routing train", settings);
  assert.deepEqual([code, stderr], [0, ""]);
  assert.match(stdout, /The gain is significant and no kind of agency loses: the model is stored/);
  assert.doesNotMatch(stdout, /zzwarga|kabel/i);
  store = await openStore({ databaseUrl });
  assert.doesNotMatch((await store.routingModels.newest())?.packed ?? "", /zzwarga/i);
  assert.equal(await suggested(store), "telkom");
  await store.close();

  assert.match(
    (await run("routing train", settings)).stdout,
    /The model is refused, so nothing changes\.\nThe gain on the latest decisions may be chance\./,
  );

  const reset = await run("routing reset", settings);
  assert.deepEqual([reset.code, reset.stderr], [0, ""]);
  assert.match(reset.stdout, /uses the shipped model again/);
  store = await openStore({ databaseUrl });
  assert.equal(await suggested(store), before);
  await store.close();
  assert.match(
    (await run("routing train", settings)).stdout,
    /The gain is significant and no kind of agency loses: the model is stored/,
  );
  store = await openStore({ databaseUrl });
  assert.equal(await suggested(store), "telkom");
  await store.close();
});

test("a model that routes worse is not stored, and training does not start with too few decisions or use confidential text", async () => {
  const databaseUrl = await freshDatabase();
  const { environment: settings } = installationAt(databaseUrl);
  let store = await openStore({ databaseUrl });
  await decide(store, 40, () => "telkom");
  await decide(store, 60, () => "telkom", { confidential: true });
  await decide(store, 60, () => "telkom", {
    status: "archived",
    archiveReason: "not_public_service",
    dueAt: null,
    dueStage: null,
    endedAt: new Date("2026-11-24T05:00:00Z"),
  });
  await store.close();
  assert.match(
    (await run("routing train", settings)).stdout,
    /decided on 40 reports .* it needs 100\. Nothing changes/,
  );
  store = await openStore({ databaseUrl });
  await decide(store, 120, (index) => (index < 96 ? "telkom" : "pln"));
  await store.close();
  const { code, stdout } = await run("routing train", settings);
  assert.equal(code, 0);
  assert.match(stdout, /so nothing changes/);
  store = await openStore({ databaseUrl });
  assert.equal(await store.routingModels.newest(), undefined);
  await store.close();
});

for (const [name, open] of Object.entries(engines))
  test(
    `the channel loads the newest trained model, and only when it has changed (${name})`,
    onStore(name),
    async () => {
      const store = await open();
      try {
        const { newest, keep } = store.routingModels;
        assert.equal(await newest(), undefined);
        const first = { id: "a", baseId: "base", packed: "one\n'two' \\" };
        const second = { ...first, id: "b" };
        await keep(first, "{}", new Date("2026-11-24T05:00:00Z"));
        await keep(second, "{}", new Date("2026-11-24T05:00:01Z"));
        assert.deepEqual([await newest(), await newest("a"), await newest("b")], [second, second, undefined]);
        // Storing it again makes it the newest.
        await keep(first, "{}", new Date("2026-11-24T05:00:02Z"));
        assert.deepEqual(await newest("b"), first);
        // The machine that stores this model has a clock that is behind.
        await keep(second, "{}", new Date("2026-11-24T04:00:00Z"));
        assert.deepEqual(await newest("a"), second);
      } finally {
        await store.close();
      }
    },
  );

test("training uses the newest decisions up to the limit and reports how many it left out", async () => {
  const historyAt = (hour: number) => {
    const report = sampleReport({ responsibleAgencyId: "telkom", status: "assigned" });
    const at = new Date(Date.UTC(2026, 0, 1, hour));
    return { report, timeline: [sampleEntry(report, { at, kind: "transferred", actorKind: "agency" })] };
  };
  const hours = Array.from({ length: 40 }, (_, index) => (index * 7) % 40);
  async function* batches() {
    for (let start = 0; start < hours.length; start += 4) yield hours.slice(start, start + 4).map(historyAt);
  }
  const { lessons, leftOut } = await readLessons(batches(), 10);
  const read = lessons.map(({ decidedAt }) => decidedAt.getUTCHours() + 24 * (decidedAt.getUTCDate() - 1));
  assert.deepEqual(
    [read.sort((one, other) => one - other), leftOut],
    [[30, 31, 32, 33, 34, 35, 36, 37, 38, 39], 30],
  );
  assert.deepEqual((await readLessons(batches(), 40)).leftOut, 0);
});

test("the channel keeps its model when the stored one is broken or from another release, or the database fails", async () => {
  const store = await openStore({ folder: preparedFolder() });
  const { id: baseId } = await loadShippedModel();
  const usual = await suggested(store, async () => undefined);
  const unusable = [
    async () => ({ id: "x", baseId: "another release", packed: "" }),
    async () => ({ id: "x", baseId, packed: "broken" }),
    async () => Promise.reject(new Error("gone")),
  ];
  for (const readLearned of unusable) assert.equal(await suggested(store, readLearned), usual);
  await store.close();
});
