import assert from "node:assert/strict";
import { test } from "node:test";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import { createMemoryStore } from "../../src/index.ts";
import { type Store, TrackingIdTaken } from "../../src/store/index.ts";
import {
  complaint,
  createMemoryChannel,
  type MemoryChannel,
  type Receipt,
} from "../support/memory-channel.ts";

const submit = (channel: MemoryChannel, key: string, changes: object = {}) =>
  channel.call("POST", "/v1/reports", {
    body: { ...complaint, ...changes },
    headers: { "idempotency-key": key },
  });

const codeOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { code: string }).code;

test("fifty simultaneous requests with the same idempotency key create one report", async () => {
  const channel = await createMemoryChannel();
  const officer = await channel.officer(null);
  const responses = await Promise.all(Array.from({ length: 50 }, () => submit(channel, "fifty-at-once")));
  const receipts = await Promise.all(responses.filter(({ status }) => status === 201).map((r) => r.json()));
  assert.equal(new Set(receipts.map((receipt) => (receipt as Receipt).trackingId)).size, 1);
  assert.ok(responses.every(({ status }) => status === 201 || status === 409));
  const inbox = await (await channel.call("GET", "/v1/agency-reports", { key: officer })).json();
  assert.equal((inbox as { data: unknown[] }).data.length, 1);
});

test("a request repeated after 71 hours gets the first receipt, and after 73 hours creates a new report", async () => {
  const channel = await createMemoryChannel();
  const first = (await (await submit(channel, "late-repetition")).json()) as Receipt;
  channel.clock.set("2026-11-27T01:00:00Z");
  const replay = await submit(channel, "late-repetition");
  assert.equal(replay.headers.get("idempotent-replayed"), "true");
  assert.deepEqual(await replay.json(), first);
  channel.clock.set("2026-11-27T03:00:00Z");
  const fresh = await submit(channel, "late-repetition");
  assert.equal(fresh.headers.get("idempotent-replayed"), null);
  assert.notEqual(((await fresh.json()) as Receipt).trackingId, first.trackingId);
});

test("requests that differ only in field order or surrounding white space count as the same request", async () => {
  const channel = await createMemoryChannel();
  await submit(channel, "same-content");
  const reordered = Object.fromEntries(Object.entries(complaint).reverse());
  const again = await channel.call("POST", "/v1/reports", {
    body: { ...reordered, title: `  ${complaint.title}\n` },
    headers: { "idempotency-key": '"same-content"' },
  });
  assert.equal(again.headers.get("idempotent-replayed"), "true");
});

test("a different body with the same key is refused, and a key stays free after a rejected body", async () => {
  const channel = await createMemoryChannel();
  assert.equal((await submit(channel, "first-refused", { title: "x" })).status, 422);
  assert.equal((await submit(channel, "first-refused")).status, 201);
  const other = await submit(channel, "first-refused", { title: "Jalan yang lain" });
  assert.equal(other.status, 422);
  assert.equal(await codeOf(other), "idempotency_key_reused");
});

test("two sites never share a result, even with the same idempotency key", async () => {
  const channel = await createMemoryChannel();
  const { createKey, systemClock, systemRandom } = await import("../../src/index.ts");
  const parts = { store: channel.store, clock: systemClock, random: systemRandom };
  const { key } = await createKey(parts, { kind: "publishable", agencyId: "pemkot-bandung", origins: [] });
  const mine = (await (await submit(channel, "shared-by-chance")).json()) as Receipt;
  const theirs = await channel.call("POST", "/v1/reports", {
    key,
    body: complaint,
    headers: { "idempotency-key": "shared-by-chance" },
  });
  const receipt = (await theirs.json()) as Receipt;
  assert.notEqual(receipt.trackingId, mine.trackingId);
  assert.notEqual(receipt.accessCode, mine.accessCode);
});

test("a repeated reply is added once, and both requests return its message", async () => {
  const channel = await createMemoryChannel();
  const { trackingId, accessCode } = await channel.submit();
  const send = () =>
    channel.call("POST", `/v1/reports/${trackingId}/replies`, {
      body: { message: "Lubangnya makin lebar." },
      headers: { "idempotency-key": "reply-once", "lapor-access-code": accessCode },
    });
  const first = await (await send()).json();
  const second = await send();
  assert.equal(second.headers.get("idempotent-replayed"), "true");
  assert.deepEqual(await second.json(), first);
  const report = await channel.call("GET", `/v1/reports/${trackingId}`, {
    headers: { "lapor-access-code": accessCode },
  });
  const { timeline } = (await report.json()) as { timeline: { kind: string }[] };
  assert.equal(timeline.filter(({ kind }) => kind === "replied").length, 1);
});

test("repeating an accepted request succeeds without new validation, even after the policy has changed", async () => {
  const { defaultPolicy } = await import("../../src/index.ts");
  const policy = structuredClone(defaultPolicy);
  const channel = await createMemoryChannel(policy);
  const first = await (await submit(channel, "before-the-rule")).json();
  policy.reporter.email = "required";
  assert.equal((await submit(channel, "after-the-rule")).status, 422);
  assert.deepEqual(await (await submit(channel, "before-the-rule")).json(), first);
});

test("repeating an upload whose file was deleted creates a new file that a report can use", async () => {
  const channel = await createMemoryChannel();
  const upload = async () => {
    const body = new FormData();
    body.set("file", new Blob([samplePhoto.bytes]), "a.jpg");
    const headers = { authorization: `Bearer ${channel.publishableKey}`, "idempotency-key": "outbox-photo" };
    const request = new Request("http://channel.test/v1/attachments", { method: "POST", headers, body });
    return ((await (await channel.fetch(request)).json()) as { id: string }).id;
  };
  const early = await upload();
  assert.equal(await upload(), early);
  channel.clock.set("2026-11-25T03:00:00Z"); // 25 hours later
  const late = await upload();
  assert.notEqual(late, early);
  await channel.submit({ attachmentIds: [late] });
});

test("the stored record of a request does not let anybody without the secret test guesses about its content", async () => {
  const kept: { bodyHash: string }[] = [];
  const store = createMemoryStore();
  const watched: Store = {
    ...store,
    transactionOnce(request, work) {
      kept.push(request);
      return store.transactionOnce(request, work);
    },
  };
  const body = { ...complaint, reporter: { phone: "+6281234567890" } };
  for (const channel of [
    await createMemoryChannel(undefined, watched),
    await createMemoryChannel(undefined, watched),
  ])
    await channel.submit(body, "same-request");
  const [one, other] = kept.map(({ bodyHash }) => bodyHash);
  assert.ok(one && other && one !== other, "by the secret of each channel");
});

test("a report gets another tracking ID when the generated one is already taken", async () => {
  const store = createMemoryStore();
  let taken = 3;
  const crowded: Store = {
    ...store,
    transactionOnce: (request, work) =>
      store.transactionOnce(request, (transaction) =>
        work({
          ...transaction,
          async insertReport(report) {
            await transaction.insertReport(report);
            if (taken-- > 0) throw new TrackingIdTaken();
          },
        }),
      ),
  };
  const channel = await createMemoryChannel(undefined, crowded);
  const response = await submit(channel, "taken-thrice");
  assert.equal(response.status, 201);
  const receipt = (await response.json()) as Receipt;
  const headers = { "lapor-access-code": receipt.accessCode };
  const read = await channel.call("GET", `/v1/reports/${receipt.trackingId}`, { headers });
  assert.equal(read.status, 200);
  assert.equal((await submit(channel, "taken-thrice")).headers.get("idempotent-replayed"), "true");
  assert.equal(taken, -1, "the last try was the fourth");
});
