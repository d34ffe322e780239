import assert from "node:assert/strict";
import { test } from "node:test";
import { createMemoryStore, runJob, systemClock } from "@lapor/channel";
import { type Store, verifyHistory } from "@lapor/channel/store";
import { isLongRun, onStore } from "../../../../scripts/long-run.ts";
import { type OpenStore, openStore } from "../../src/index.ts";
import { killWhileWorking } from "../replicas/kill-while-working.ts";
import { engines, openTwice } from "../support/engines.ts";
import { freshDatabase } from "../support/prepared-postgres.ts";
import { sampleAttachment } from "../support/record-samples.ts";
import { serve } from "../support/servers.ts";
import {
  adminKey,
  channelOn,
  laporOn,
  makeKey,
  newReport,
  requestWith,
  siteKey,
  testClock,
} from "../support/test-channel.ts";
import { until } from "../support/until.ts";

const usualBody = (step: string): object =>
  step === "verify" ? {} : { message: "Kami sampaikan perkembangannya." };

/** Opens a channel on a store, with a clock that can be set and the keys of one agency. */
async function openChannel(store: Store, at: string) {
  const clock = testClock(at);
  const channel = channelOn(store, { clock, secret: new Uint8Array(32) });
  const citizen = laporOn(channel, await makeKey(store, siteKey, clock));
  const officer = await makeKey(store, adminKey, clock);
  return {
    channel,
    pass: clock.pass,
    submit: async (regionCode = "32.73"): Promise<string> =>
      (await citizen.submitReport({ ...newReport, location: { regionCode } })).trackingId,
    unit: async (): Promise<string> =>
      (await laporOn(channel, officer).createUnit({ name: "Dinas Bina Marga" })).id,
    async act(trackingId: string, step: string, body: object = usualBody(step)): Promise<number> {
      const version = (await store.findReport({ trackingId }))?.report.version;
      const headers = { "if-match": `"${version}"` };
      const asked = requestWith(officer, `/v1/agency-reports/${trackingId}/${step}`, { headers, body });
      return (await channel.fetch(asked)).status;
    },
  };
}

const day = 86_400_000;
const regions = ["32.73", "51.71", "91.71"];
const answered = ["verify", "follow-up", "answer"];
const lives = [
  [],
  ["verify"],
  ["verify", "follow-up"],
  answered,
  ["ask-reporter"],
  ["verify", "ask-reporter"],
];

/**
 * Runs reports in every status through a quarter of a year, in steps of twelve hours. Returns everything that
 * happens to them as actor, action and time, without IDs.
 */
async function quarter(store: Store): Promise<string[]> {
  const { channel, pass, submit, act } = await openChannel(store, "2026-03-10T05:00:00Z");
  const trackingIds: string[] = [];
  for (const steps of lives)
    for (const region of regions) {
      const trackingId = await submit(region);
      for (const step of steps) assert.equal(await act(trackingId, step), 200);
      trackingIds.push(trackingId);
    }
  for (let half = 0; half < 180; half++) {
    pass(day / 2);
    await runJob(channel, "tick-clocks");
  }
  const files = await Promise.all(trackingIds.map((trackingId) => store.findReport({ trackingId })));
  return files.map((file) =>
    (file?.timeline ?? [])
      .map(({ at, kind, actorKind, message }) => [at.toISOString(), kind, actorKind, message].join(" "))
      .join("\n"),
  );
}

/** Asserts that each report has every expected transition of the channel exactly once. */
async function holdsOnce(store: OpenStore, kinds: readonly string[]): Promise<number> {
  let reports = 0;
  for await (const batch of store.readHistories())
    for (const { report, timeline } of batch) {
      reports++;
      assert.deepEqual(await verifyHistory(report, timeline), []);
      const own = timeline.filter(({ actorKind }) => actorKind === "channel").map(({ kind }) => kind);
      assert.deepEqual(own, kinds);
    }
  return reports;
}

test("clocks in a database have exactly the same effects as in memory over a quarter of a year", async () => {
  const expected = await quarter(createMemoryStore());
  assert.ok(expected.join("\n").includes("closed_by_silence"));
  // The short run leaves out PGlite, as `onStore` does.
  for (const engine of ["PostgreSQL", ...(isLongRun ? ["PGlite" as const] : [])] as const) {
    const store = await engines[engine]();
    assert.deepEqual(await quarter(store), expected);
    await store.close();
  }
});

test("each clock fires once while officers change the same reports", async () => {
  const { stores, close } = await openTwice();
  const [one, other] = stores;
  const replicas = [
    await openChannel(one, "2026-03-10T05:00:00Z"),
    await openChannel(other, "2026-03-10T05:00:00Z"),
  ] as const;
  const [first, second] = replicas;
  const trackingIds: string[] = [];
  for (let count = 0; count < 60; count++) trackingIds.push(await first.submit(regions[count % 3]));
  for (const trackingId of trackingIds) assert.equal(await first.act(trackingId, "verify"), 200);
  for (const { pass } of replicas) pass(60 * day);
  // Assigning a unit within the agency does not change the deadline.
  const unit = { unitId: await second.unit() };
  const meddled = Promise.all(trackingIds.map((trackingId) => second.act(trackingId, "assign", unit)));
  const counts = await Promise.all(
    [first, second, first, second].map(({ channel }) => runJob(channel, "tick-clocks")),
  );
  const statuses = await meddled;
  assert.ok(statuses.includes(200) && statuses.every((status) => status === 200 || status === 412));
  assert.equal(
    counts.reduce((sum, { count = 0 }) => sum + count, 0),
    2 * trackingIds.length,
  );
  assert.equal((await runJob(first.channel, "tick-clocks")).count, 0);
  assert.equal(await holdsOnce(one, ["overdue", "escalated"]), trackingIds.length);
  await close();
});

test("starting servers make up for transitions that became due while none ran, and remove expired data", async () => {
  const databaseUrl = await freshDatabase();
  const store = await openStore({ databaseUrl });
  const past = await openChannel(store, "2026-03-10T05:00:00Z");
  for (let count = 0; count < 30; count++) await past.submit();
  const [key] = await store.list("keys", {});
  const createdAt = new Date("2026-03-10T05:00:00Z");
  const old = sampleAttachment({ keyId: key?.id as string, createdAt });
  await store.transaction((transaction) => transaction.put("attachments", old));

  const servers = await Promise.all([1, 2].map(() => serve({ databaseUrl, secret: new Uint8Array(32) })));
  const now = systemClock.now();
  const isDone = async () =>
    (await store.listDue({ before: now, limit: 1 })).length === 0 &&
    (await store.find("attachments", { id: old.id })) === undefined;
  await until(isDone, 60_000);
  const began = performance.now();
  await Promise.all(servers.map(({ stop }) => stop()));
  assert.ok(performance.now() - began < 10_000);
  assert.equal(await holdsOnce(store, ["overdue", "escalated"]), 30);
  await store.close();
});

for (const engine of ["PGlite", "PostgreSQL"] as const)
  test(
    `killing a process in the middle of its work loses no report, file, clock or webhook (${engine})`,
    onStore(engine),
    async () => {
      const { reports, events } = await killWhileWorking(engine, 3);
      assert.ok(reports >= 90 && events >= 270);
    },
  );
