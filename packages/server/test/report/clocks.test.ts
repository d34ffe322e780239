import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import {
  createChannel,
  createKey,
  createMemoryBlobs,
  createMemoryStore,
  runJob,
  systemClock,
  systemRandom,
} from "@lapor/channel";
import { type Store, verifyHistory } from "@lapor/channel/store";
import { isLongRun, onStore } from "../../../../scripts/long-run.ts";
import { type OpenStore, openStore, startServer } from "../../src/index.ts";
import { killWhileWorking } from "../replicas/kill-while-working.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { freshDatabase } from "../support/prepared-postgres.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const usualBody = (step: string): object =>
  step === "verify" ? {} : { message: "Kami sampaikan perkembangannya." };

/** A channel on a store, with a clock to set and the keys of one agency. */
async function openChannel(store: Store, at: string) {
  let now = Date.parse(at);
  const clock = { now: () => new Date(now) };
  const parts = { store, blobs: createMemoryBlobs(), clock, random: systemRandom };
  const channel = createChannel({ ...parts, secret: new Uint8Array(32) });
  const agencyId = "pemkot-bandung";
  const { key: publishable } = await createKey(parts, { kind: "publishable", agencyId, origins: [] });
  const { key: secret } = await createKey(parts, { kind: "secret", agencyId, role: "agency_admin" });
  const send = (path: string, key: string, body: object, headers: Record<string, string>) =>
    channel.fetch(
      new Request(`http://channel.test/v1/${path}`, {
        method: "POST",
        body: JSON.stringify(body),
        headers: { authorization: `Bearer ${key}`, "content-type": "application/json", ...headers },
      }),
    );
  return {
    channel,
    pass: (ms: number) => {
      now += ms;
    },
    async submit(regionCode = "32.73"): Promise<string> {
      const report = {
        classification: "complaint",
        title: "Jalan Braga berlubang",
        body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.",
        occurredOn: "2026-01-01",
        location: { regionCode },
        agencyId,
      };
      const response = await send("reports", publishable, report, { "idempotency-key": crypto.randomUUID() });
      return ((await response.json()) as { trackingId: string }).trackingId;
    },
    async unit(): Promise<string> {
      const response = await send(
        "units",
        secret,
        { name: "Dinas Bina Marga" },
        { "idempotency-key": crypto.randomUUID() },
      );
      return ((await response.json()) as { id: string }).id;
    },
    async act(trackingId: string, step: string, body: object = usualBody(step)): Promise<number> {
      const version = (await store.findReport({ trackingId }))?.report.version;
      const headers = { "if-match": `"${version}"` };
      return (await send(`agency-reports/${trackingId}/${step}`, secret, body, headers)).status;
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
  ["request-information"],
  ["verify", "request-information"],
];

/**
 * Everything that happens to reports of every state in a quarter of a year, in steps of twelve hours: actor,
 * action and time, without ids.
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

/** Asserts for every report of a store that the channel's transitions are complete and happened once. */
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

describe("report clocks in a database", () => {
  let databaseUrl: string;
  before(async () => {
    databaseUrl = await freshDatabase();
  });

  test("clocks in a database have exactly the same effects over a quarter of a year as in memory", async () => {
    const expected = await quarter(createMemoryStore());
    assert.ok(expected.join("\n").includes("closed_by_silence"));
    // The short form leaves out PGlite, as `onStore` does.
    for (const address of [{ databaseUrl }, ...(isLongRun ? [{ folder: preparedFolder() }] : [])]) {
      const store = await openStore(address);
      assert.deepEqual(await quarter(store), expected);
      await store.close();
    }
  });
});

describe("report clocks of two replicas on one PostgreSQL", () => {
  let databaseUrl: string;
  before(async () => {
    databaseUrl = await freshDatabase();
  });

  test("clocks of two replicas fire once each, while officers work on the same reports", async () => {
    const stores = await Promise.all([1, 2].map(() => openStore({ databaseUrl })));
    const [one, other] = stores as [OpenStore, OpenStore];
    const replicas = [
      await openChannel(one, "2026-03-10T05:00:00Z"),
      await openChannel(other, "2026-03-10T05:00:00Z"),
    ] as const;
    const [first, second] = replicas;
    const trackingIds: string[] = [];
    for (let count = 0; count < 60; count++) trackingIds.push(await first.submit(regions[count % 3]));
    for (const trackingId of trackingIds) assert.equal(await first.act(trackingId, "verify"), 200);
    for (const { pass } of replicas) pass(60 * day);
    // Assigning a unit inside the agency does not change the deadline.
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
    await Promise.all(stores.map(({ close }) => close()));
  });
});

test("a server catches up on transitions that fell due while none ran, and removes expired data", async () => {
  const databaseUrl = await freshDatabase();
  const store = await openStore({ databaseUrl });
  const past = await openChannel(store, "2026-03-10T05:00:00Z");
  for (let count = 0; count < 30; count++) await past.submit();
  const [key] = await store.list("keys", {});
  const none = { reportId: null, entryId: null, supportId: null, width: null, height: null };
  const old = { id: crypto.randomUUID(), ...none, keyId: key?.id as string };
  const file = {
    fileName: "a.jpg",
    mediaType: "image/jpeg",
    bytes: 4,
    contentHash: "hash",
    createdAt: new Date("2026-03-10T05:00:00Z"),
  };
  await store.transaction((transaction) => transaction.put("attachments", { ...old, ...file }));

  const shared = { host: "127.0.0.1", port: 0, quiet: true, databaseUrl };
  const servers = await Promise.all(
    [1, 2].map(() => startServer({ ...shared, dataFolder: temporaryFolder(), secret: new Uint8Array(32) })),
  );
  const now = systemClock.now();
  const isDone = async () =>
    (await store.listDue({ before: now, limit: 1 })).length === 0 &&
    (await store.find("attachments", { id: old.id })) === undefined;
  for (const end = performance.now() + 60_000; !(await isDone()); await wait(50))
    assert.ok(performance.now() < end, "it was not done within a minute");
  const began = performance.now();
  await Promise.all(servers.map(({ stop }) => stop()));
  assert.ok(performance.now() - began < 10_000);
  assert.equal(await holdsOnce(store, ["overdue", "escalated"]), 30);
  await store.close();
});

for (const engine of ["PGlite", "PostgreSQL"] as const)
  test(
    `a process killed in the middle of its work loses no report, file, clock or webhook (${engine})`,
    onStore(engine),
    async () => {
      const { reports, events } = await killWhileWorking(engine, 3);
      assert.ok(reports >= 90 && events >= 270);
    },
  );
