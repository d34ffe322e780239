import assert from "node:assert/strict";
import { test } from "node:test";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import {
  createChannel,
  createKey,
  createMemoryBlobs,
  createMemoryStore,
  runJob,
  systemRandom,
} from "../../src/index.ts";
import { complaint } from "../support/memory-channel.ts";

const hour = 3_600_000;

/** Creates a channel with two keys and file storage that can fail. Its clock stands still until it is set. */
async function open() {
  const store = createMemoryStore();
  const inner = createMemoryBlobs();
  const state = { fails: false, now: Date.parse("2026-11-24T02:00:00Z") };
  const blobs = {
    ...inner,
    async delete(key: string) {
      if (state.fails) throw new Error("The storage is away.");
      await inner.delete(key);
    },
  };
  const clock = { now: () => new Date(state.now) };
  const parts = { store, blobs, clock, random: systemRandom };
  const channel = createChannel({ ...parts, secret: systemRandom.bytes(32) });
  const keyOf = async (agencyId: string) =>
    (await createKey(parts, { kind: "publishable", agencyId, origins: [] })).key;
  const own = await keyOf("pemkot-bandung");
  const call = (method: string, path: string, body?: FormData | string, key = own): Promise<Response> =>
    channel.fetch(
      new Request(`http://channel.test/v1/${path}`, {
        method,
        headers: {
          authorization: `Bearer ${key}`,
          "idempotency-key": crypto.randomUUID(),
          ...(typeof body === "string" && { "content-type": "application/json" }),
        },
        ...(body !== undefined && { body }),
      }),
    );
  const upload = async (): Promise<string> => {
    const body = new FormData();
    body.set("file", new Blob([samplePhoto.bytes]), "a.jpg");
    return ((await (await call("POST", "attachments", body)).json()) as { id: string }).id;
  };
  const submitWith = (id: string) =>
    call("POST", "reports", JSON.stringify({ ...complaint, attachmentIds: [id] }));
  return {
    state,
    store,
    blobs,
    upload,
    submitWith,
    remove: (id: string, key = own) => call("DELETE", `attachments/${id}`, undefined, key),
    other: await keyOf("pemkot-cimahi"),
    runHourlyJob: () => runJob(channel, "drop-expired"),
  };
}

test("deleting an attachment removes its file and its row immediately", async () => {
  const { blobs, store, upload, remove } = await open();
  const id = await upload();
  assert.ok(await blobs.get(id));
  const removed = await remove(id);
  assert.equal(removed.status, 200);
  assert.equal(removed.headers.get("cache-control"), "no-store");
  assert.equal(await blobs.get(id), undefined);
  assert.equal(await store.find("attachments", { id }), undefined);
});

test("no report can use a deleted file whose removal from storage failed, even when another server's clock is behind", async () => {
  const { state, store, blobs, upload, submitWith, remove, runHourlyJob } = await open();
  const id = await upload();
  state.fails = true;
  assert.equal((await remove(id)).status, 200);
  for (const late of [0, hour, 12 * hour]) {
    state.now -= late;
    const refused = await submitWith(id);
    assert.equal(refused.status, 422);
    const { errors } = (await refused.json()) as { errors: object[] };
    assert.deepEqual(errors, [{ ...errors[0], pointer: "#/attachmentIds/0", code: "not_found" }]);
    state.now += late;
  }
  state.fails = false;
  await runHourlyJob();
  assert.equal(await blobs.get(id), undefined);
  assert.equal(await store.find("attachments", { id }), undefined);
});

test("deleting another key's file, a file in a report and an unknown file gets the same response", async () => {
  const { upload, submitWith, remove, other } = await open();
  const [waiting, linked] = [await upload(), await upload()];
  assert.equal((await submitWith(linked)).status, 201);
  const refusals = [
    await remove(waiting, other),
    await remove(linked),
    await remove(linked, other),
    await remove(crypto.randomUUID()),
  ];
  const seen = refusals.map(async (response) => {
    const { requestId: _, instance: __, ...problem } = (await response.json()) as Record<string, unknown>;
    return { status: response.status, problem };
  });
  const [first, ...others] = await Promise.all(seen);
  assert.equal(first?.problem.code, "attachment_not_found");
  for (const response of others) assert.deepEqual(response, first);
  assert.equal((await submitWith(waiting)).status, 201);
});

test("when a deletion and a report compete for a file, exactly one of them gets it", async () => {
  for (let round = 0; round < 20; round++) {
    const { upload, submitWith, remove } = await open();
    const id = await upload();
    const [removed, submitted] = await Promise.all([remove(id), submitWith(id)]);
    assert.equal(Number(removed.status === 200) + Number(submitted.status === 201), 1);
  }
});
