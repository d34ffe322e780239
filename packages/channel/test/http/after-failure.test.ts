import assert from "node:assert/strict";
import { test } from "node:test";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import {
  createChannel,
  createKey,
  createMemoryBlobs,
  createMemoryStore,
  systemRandom,
} from "../../src/index.ts";
import { runJob } from "../../src/jobs.ts";
import { type Blobs, type ErasureRecord, type Store, StoreUnavailable } from "../../src/store/index.ts";
import { complaint, type Receipt } from "../support/memory-channel.ts";

/**
 * Creates a channel whose transactions fail at their end, after `good` successful ones. `open` counts open
 * transactions.
 */
async function createFailingChannel(own: Partial<Blobs> = {}) {
  const store = createMemoryStore();
  const state = { good: Number.POSITIVE_INFINITY, open: 0 };
  const failing: Store = {
    ...store,
    transaction: (work) =>
      store.transaction(async (transaction) => {
        state.open++;
        try {
          const result = await work(transaction);
          if (state.good-- <= 0) throw new StoreUnavailable("The connection was lost.");
          return result;
        } finally {
          state.open--;
        }
      }),
  };
  let now = Date.parse("2026-11-24T02:00:00Z");
  const noted: ErasureRecord[] = [];
  const files = new Map<string, Uint8Array>();
  const memory = createMemoryBlobs();
  const blobs: Blobs = {
    ...memory,
    async put(key, bytes) {
      files.set(key, bytes);
      await memory.put(key, bytes);
    },
    async delete(key) {
      files.delete(key);
      await memory.delete(key);
    },
    ...own,
  };
  const parts = { store: failing, blobs, clock: { now: () => new Date(now) }, random: systemRandom };
  const erasures = { note: async (record: ErasureRecord) => void noted.push(record) };
  const channel = createChannel({ ...parts, secret: systemRandom.bytes(32), erasures });
  const { key } = await createKey(parts, { kind: "publishable", agencyId: "pemkot-bandung", origins: [] });
  const { key: desk } = await createKey(parts, {
    kind: "secret",
    role: "agency_admin",
    agencyId: "pemkot-bandung",
  });
  const call = (method: string, path: string, { body, headers = {}, by = key }: CallOptions = {}) => {
    const isForm = body instanceof FormData;
    return channel.fetch(
      new Request(`http://channel.test/v1${path}`, {
        method,
        headers: {
          authorization: `Bearer ${by}`,
          "idempotency-key": crypto.randomUUID(),
          ...(body && !isForm && { "content-type": "application/json" }),
          ...headers,
        },
        ...(body && { body: isForm ? body : JSON.stringify(body) }),
      }),
    );
  };
  const receipt = (await (
    await call("POST", "/reports", { body: { ...complaint, agencyId: "pemkot-bandung" } })
  ).json()) as Receipt;
  const reporter = { "lapor-access-code": receipt.accessCode };
  const tell = (where: string, body: object) =>
    call("POST", `/reports/${receipt.trackingId}/${where}`, { body, headers: reporter });
  const upload = (headers: Record<string, string> = {}) => {
    const body = new FormData();
    body.set("trackingId", receipt.trackingId);
    body.set("file", new Blob([samplePhoto.bytes]), "lubang.jpg");
    return call("POST", "/attachments", { body, headers: { ...reporter, ...headers } });
  };
  const wait = (ms: number) => {
    now += ms;
  };
  return { channel, call, desk, files, noted, receipt, reporter, state, store, tell, upload, wait };
}

interface CallOptions {
  body?: object;
  headers?: Record<string, string>;
  by?: string;
}

test("no transaction is open while slow storage writes a file", async () => {
  let puts = 0;
  const { state, upload } = await createFailingChannel({
    put: async () => {
      puts++;
      await new Promise((resolve) => setTimeout(resolve, 20));
      assert.equal(state.open, 0, "no transaction is open");
    },
  });
  assert.equal((await upload()).status, 201);
  assert.equal((await upload({ "idempotency-key": crypto.randomUUID() })).status, 201);
  assert.equal(puts, 2);
});

test("an unused file is removed immediately when its upload is refused, and after a day when the upload's outcome is unknown", async () => {
  const { channel, files, state, store, tell, upload, wait } = await createFailingChannel();
  assert.equal((await upload()).status, 201);
  assert.equal(files.size, 1);
  const again = { "idempotency-key": crypto.randomUUID() };
  // An upload has three transactions: find the record of an earlier request; insert the file's row; link the
  // file and write the record.
  for (const good of [0, 1, 2]) {
    state.good = good;
    assert.equal((await upload(again)).status, 503);
    assert.equal(files.size, good < 2 ? 1 : 2, "without its row nobody would ever remove it");
  }
  state.good = Number.POSITIVE_INFINITY;
  assert.equal((await upload(again)).status, 201);
  const kept = files.size;
  assert.equal((await tell("withdraw", {})).status, 201);
  assert.equal((await upload()).status, 409);
  assert.equal(files.size, kept, "the refused one is gone");
  for (const id of files.keys())
    assert.ok(await store.find("attachments", { id }), "none is without its row");
  wait(2 * 86_400_000);
  await runJob(channel, "drop-expired");
  assert.equal(files.size, 2);
});

test("a report that is contested after a failed erasure is kept until it ends again, and is then erased", async () => {
  const { call, channel, desk, noted, receipt, state, store, tell, wait } = await createFailingChannel();
  const { trackingId } = receipt;
  const reportNow = async () => {
    const file = await store.findReport({ trackingId });
    assert.ok(file);
    return file.report;
  };
  const work = async (what: string, body: object): Promise<void> => {
    wait(60_000);
    const headers = { "if-match": `"${(await reportNow()).version}"` };
    const response = await call("POST", `/agency-reports/${trackingId}/${what}`, { body, headers, by: desk });
    assert.equal(response.status, 200, `${what}: ${await response.clone().text()}`);
  };
  await work("verify", {});
  await work("follow-up", {});
  await work("answer", { message: "Lubang di Jalan Braga sudah ditambal hari ini." });
  assert.equal((await tell("feedback", { kind: "confirm" })).status, 201);
  wait(60_000);
  state.good = 0;
  assert.equal((await tell("erasure", {})).status, 503);
  state.good = Number.POSITIVE_INFINITY;
  assert.equal(noted.length, 1);
  wait(60_000);
  const contest = { kind: "contest", message: "Lubangnya terbuka lagi setelah hujan." };
  assert.equal((await tell("feedback", contest)).status, 201);
  assert.equal(await channel.applyErasures(noted), 0);
  assert.equal((await reportNow()).status, "in_progress");
  await work("answer", { message: "Sudah ditambal lagi, kali ini dengan aspal panas." });
  assert.equal((await tell("feedback", { kind: "confirm" })).status, 201);
  assert.equal(await channel.applyErasures(noted), 1);
  assert.ok((await reportNow()).erasedAt);
  const headers = { "if-match": `"${(await reportNow()).version}"` };
  const note = await call("POST", `/agency-reports/${trackingId}/notes`, {
    body: { text: "Bu Ayu menelepon lagi." },
    headers,
    by: desk,
  });
  assert.deepEqual(
    [note.status, ((await note.json()) as { code: string }).code],
    [409, "invalid_transition"],
    "nothing personal is written behind an erasure",
  );
});
