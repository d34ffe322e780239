import assert from "node:assert/strict";
import { test } from "node:test";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import fc from "fast-check";
import {
  createChannel,
  createKey,
  createMemoryBlobs,
  createMemoryStore,
  defaultPolicy,
  systemRandom,
} from "../../src/index.ts";
import { runJob } from "../../src/jobs.ts";
import { type Store, verifyHistory } from "../../src/store/index.ts";
import {
  complaint,
  createMemoryChannel,
  type MemoryChannel,
  type Receipt,
} from "../support/memory-channel.ts";

const day = 86_400_000;
const start = Date.parse("2026-11-24T02:00:00Z");
const days = (count: number): string => new Date(start + count * day).toISOString();
const policy = { ...defaultPolicy, retention: { identityDays: 100, filesDays: 200, wordsDays: 300 } };
const reporter = { name: "Ayu Lestari" };

const read = async (channel: MemoryChannel, { trackingId, accessCode }: Receipt) =>
  (await (
    await channel.call("GET", `/v1/reports/${trackingId}/export`, {
      headers: { "lapor-access-code": accessCode },
    })
  ).json()) as {
    reporter: object | null;
    report: { title: string; timeline: { kind: string; attachments?: object[] }[] };
  };

const filesOf = ({ report }: Awaited<ReturnType<typeof read>>): number =>
  report.timeline.flatMap(({ attachments = [] }) => attachments).length;

async function holdsHistory(store: Store, trackingId: string): Promise<void> {
  const file = await store.findReport({ trackingId });
  assert.ok(file);
  assert.deepEqual(await verifyHistory(file.report, file.timeline), []);
}

test("each kind of data is erased exactly once after its retention period, and the history stays valid", async () => {
  const channel = await createMemoryChannel(policy);
  const ended = await channel.submit({ reporter });
  const open = await channel.submit({ reporter });
  await channel.upload(ended);
  await channel.upload(open);
  assert.equal((await channel.tell(ended, "withdraw", { message: "Sudah selesai." })).status, 201);

  const expected: [days: number, count: number, kinds: string[]][] = [
    [99, 0, []],
    [101, 1, ["identity_erased"]],
    [199, 0, ["identity_erased"]],
    [201, 1, ["identity_erased", "files_erased"]],
    [301, 1, ["identity_erased", "files_erased", "erased"]],
    [4000, 0, ["identity_erased", "files_erased", "erased"]],
  ];
  for (const [at, count, kinds] of expected) {
    channel.clock.set(days(at));
    // Runs the job twice at once, as two replicas do.
    const counts = await Promise.all([runJob(channel, "erase-expired"), runJob(channel, "erase-expired")]);
    assert.equal((counts[0].count ?? 0) + (counts[1].count ?? 0), count, `after ${at} days`);
    const copy = await read(channel, ended);
    const { reporter: left, report } = copy;
    assert.deepEqual(
      report.timeline.map(({ kind }) => kind).filter((kind) => kind.endsWith("erased")),
      kinds,
    );
    assert.equal(left !== null, at < 100);
    assert.equal(filesOf(copy), at < 200 ? 1 : 0);
    assert.equal(report.title, at < 300 ? "Jalan Braga berlubang" : "");
    await holdsHistory(channel.store, ended.trackingId);
  }
  // Open reports are kept, however old they are.
  const kept = await read(channel, open);
  assert.deepEqual([kept.reporter, filesOf(kept)], [reporter, 1]);
});

test("nothing is erased when the policy sets no retention period", async () => {
  const retention = { identityDays: null, filesDays: null, wordsDays: null };
  const channel = await createMemoryChannel({ ...defaultPolicy, retention });
  const receipt = await channel.submit({ reporter });
  await channel.tell(receipt, "withdraw", {});
  channel.clock.set(days(40_000));
  assert.equal((await runJob(channel, "erase-expired")).count, 0);
});

test("when the process dies during an erasure, the file is already unreachable and is removed later", async () => {
  const store = createMemoryStore();
  const blobs = createMemoryBlobs();
  const deleted: string[] = [];
  let isKilled = true;
  const dying = {
    ...blobs,
    async delete(key: string) {
      if (isKilled) throw new Error("killed");
      deleted.push(key);
      await blobs.delete(key);
    },
  };
  const clock = { now: () => new Date(start) };
  const parts = { store, blobs: dying, clock, random: systemRandom };
  const channel = createChannel({ ...parts, secret: systemRandom.bytes(32) });
  const { key } = await createKey(parts, { kind: "publishable", agencyId: "pemkot-bandung", origins: [] });
  const send = async (path: string, body: object | FormData, headers: Record<string, string> = {}) => {
    const isForm = body instanceof FormData;
    const response = await channel.fetch(
      new Request(`http://channel.test/v1${path}`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${key}`,
          "idempotency-key": crypto.randomUUID(),
          ...(!isForm && { "content-type": "application/json" }),
          ...headers,
        },
        body: isForm ? body : JSON.stringify(body),
      }),
    );
    assert.equal(response.status, 201);
    return (await response.json()) as { trackingId: string; accessCode: string };
  };
  const { trackingId, accessCode } = await send("/reports", complaint);
  const opened = { "lapor-access-code": accessCode };
  const form = new FormData();
  form.set("trackingId", trackingId);
  form.set("file", new Blob([samplePhoto.bytes]), "Foto Ayu.jpg");
  await send("/attachments", form, opened);
  const link = async () => {
    const response = await channel.fetch(
      new Request(`http://channel.test/v1/reports/${trackingId}`, {
        headers: { authorization: `Bearer ${key}`, ...opened },
      }),
    );
    const report = (await response.json()) as { timeline: { attachments?: { url: string }[] }[] };
    return report.timeline.flatMap(({ attachments = [] }) => attachments)[0]?.url;
  };
  const url = await link();
  assert.ok(url);
  await send(`/reports/${trackingId}/withdraw`, {}, opened);
  await send(`/reports/${trackingId}/erasure`, {}, opened);
  assert.equal((await channel.fetch(new Request(url))).status, 404, "a link from before opens nothing");
  assert.equal(await link(), undefined);
  isKilled = false;
  assert.equal((await runJob(channel, "drop-expired")).files, 1);
  assert.equal(deleted.length, 1);
  assert.deepEqual(await runJob(channel, "drop-expired"), { answers: 0, files: 0, filesLeft: 0, events: 0 });
});

test("none of the reporter's text remains after the erasure, whenever it was requested, and the history stays valid", async () => {
  const acts = ["reply", "erase", "withdraw", "upload", "tick"] as const;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...acts), { maxLength: 8 }),
      fc.boolean(),
      async (sequence, confidential) => {
        const channel = await createMemoryChannel(policy);
        const marker = "tandarahasia";
        const receipt = await channel.submit({
          title: `Lubang ${marker}`,
          reporter: { name: marker },
          confidential,
        });
        let [asked, hasEnded] = [false, false];
        for (const act of sequence) {
          if (act === "reply") await channel.reply(receipt, `Masih ${marker}`);
          if (act === "upload") await channel.upload(receipt);
          if (act === "tick") await runJob(channel, "erase-expired");
          if (act === "withdraw") {
            await channel.tell(receipt, "withdraw", { message: marker });
            hasEnded = true;
          }
          if (act === "erase") {
            assert.equal((await channel.tell(receipt, "erasure", {})).status, 201);
            asked = true;
          }
        }
        channel.clock.set(days(1));
        await runJob(channel, "erase-expired");
        const text = JSON.stringify(await read(channel, receipt));
        assert.equal(text.includes(marker), !(asked && hasEnded));
        if (asked) assert.equal((await read(channel, receipt)).reporter, null);
        await holdsHistory(channel.store, receipt.trackingId);
      },
    ),
    { numRuns: 60 },
  );
});

test("the reasons for identity accesses are always erased together with the identity", async () => {
  const channel = await createMemoryChannel(policy);
  const officer = await channel.officer("pemkot-bandung");
  const reasonsOf = async ({ trackingId }: Receipt) =>
    (await channel.store.listIdentityAccesses({ trackingId, limit: 9 }))
      .filter(({ reader }) => reader === "agency_admin")
      .map(({ reason }) => reason);
  const receipts = [];
  for (let count = 0; count < 3; count++) {
    const receipt = await channel.submit({ reporter, agencyId: "pemkot-bandung" });
    const asked = await channel.call("GET", `/v1/agency-reports/${receipt.trackingId}/identity`, {
      key: officer,
      headers: { "identity-reason": "Menelepon%20Ayu" },
    });
    assert.equal(asked.status, 200);
    const [stored] = await reasonsOf(receipt);
    // Searches for a whole word, because sealed text can contain three letters of it by chance.
    assert.ok(stored && !stored.includes("Menelepon"), "sealed");
    receipts.push(receipt);
  }
  const [open, ended, old] = receipts as [Receipt, Receipt, Receipt];
  for (const receipt of [ended, old]) await channel.tell(receipt, "withdraw", {});
  for (const receipt of [open, ended]) await channel.tell(receipt, "erasure", {});
  assert.deepEqual([await reasonsOf(open), await reasonsOf(ended)], [[null], [null]]);
  assert.equal((await reasonsOf(old)).filter((reason) => reason !== null).length, 1);
  channel.clock.set(days(101));
  await runJob(channel, "erase-expired");
  assert.deepEqual(await reasonsOf(old), [null]);
});
