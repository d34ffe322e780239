import assert from "node:assert/strict";
import { test } from "node:test";
import type { Attachment, UploadProgress } from "../src/index.ts";
import { cutConnection, json, listen, type Received } from "./http-server.ts";

const stored: Attachment = {
  id: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c3e",
  fileName: "jalan.jpg",
  mediaType: "image/jpeg",
  bytes: 3000,
};
const bytes = crypto.getRandomValues(new Uint8Array(3000));
const photo = new File([bytes], "jalan berlubang é.jpg", { type: "image/jpeg" });

function readForm({ headers, body }: Received): Promise<FormData> {
  return new Response(new Uint8Array(body), {
    headers: { "Content-Type": `${headers["content-type"]}` },
  }).formData();
}

test("a file arrives whole, with its name and type, under a key, again after a cut connection", async (t) => {
  t.mock.method(Math, "random", () => 0);
  const { requests, lapor } = await listen(t, cutConnection, json(201, stored));
  assert.deepEqual(await lapor().uploadAttachment(photo), stored);
  assert.equal(requests.length, 2);
  assert.equal(requests[0]?.headers["idempotency-key"], requests[1]?.headers["idempotency-key"]);
  assert.ok(requests[0]?.headers["idempotency-key"]);
  for (const request of requests) {
    const form = await readForm(request);
    assert.deepEqual([...form.keys()], ["file"]);
    const file = form.get("file");
    assert.ok(file instanceof File);
    assert.deepEqual([file.name, file.type], [photo.name, "image/jpeg"]);
    assert.deepEqual(new Uint8Array(await file.arrayBuffer()), bytes);
  }
});

test("a file for a report goes with tracking ID and access code, and may be renamed", async (t) => {
  const { requests, lapor } = await listen(t, json(201, stored));
  await lapor().uploadAttachment(new Blob([bytes], { type: "image/png" }), {
    fileName: "bukti.png",
    trackingId: "K7M-2QF-9XH",
    accessCode: "4F7K\n9QXW–ZB2D M8TR",
    idempotencyKey: "kunci-unggahan-1",
  });
  const form = await readForm(requests[0]!);
  assert.equal(form.get("trackingId"), "K7M-2QF-9XH");
  assert.equal((form.get("file") as File).name, "bukti.png");
  assert.equal(requests[0]?.headers["lapor-access-code"], "4F7K 9QXW ZB2D M8TR");
  assert.equal(requests[0]?.headers["idempotency-key"], "kunci-unggahan-1");
});

test("a nameless blob gets a name", async (t) => {
  const { requests, lapor } = await listen(t, json(201, stored));
  await lapor().uploadAttachment(new Blob([bytes], { type: "image/png" }));
  assert.equal(((await readForm(requests[0]!)).get("file") as File).name, "file");
});

test("outside of a browser progress tells start and end, and starts again with a retry", async (t) => {
  t.mock.method(Math, "random", () => 0);
  const seen: UploadProgress[] = [];
  const { lapor } = await listen(t, cutConnection, json(201, stored));
  await lapor().uploadAttachment(photo, { onProgress: (progress) => seen.push(progress) });
  const [start, end] = [
    { loaded: 0, total: 3000 },
    { loaded: 3000, total: 3000 },
  ];
  assert.deepEqual(seen, [start, start, end]);
});

test("a file that nobody took never reaches 100 %", async (t) => {
  const seen: UploadProgress[] = [];
  const { lapor } = await listen(t, json(413, { code: "payload_too_large" }));
  const call = lapor().uploadAttachment(photo, { onProgress: (progress) => seen.push(progress) });
  await assert.rejects(call, { code: "payload_too_large", status: 413, attempts: 1 });
  assert.deepEqual(seen, [{ loaded: 0, total: 3000 }]);
});

test("an upload may take a second more for each 8 kB, unless the call says otherwise", async (t) => {
  const limits: unknown[] = [];
  const { setTimeout } = globalThis;
  const { lapor } = await listen(t, json(201, stored));
  t.mock.method(globalThis, "setTimeout", (end: () => void, milliseconds: number) => {
    limits.push(milliseconds);
    return setTimeout(end, milliseconds);
  });
  const large = new Blob([new Uint8Array(80_000)]);
  const answer = async () => Response.json(stored, { status: 201 });
  await lapor({ fetch: answer }).uploadAttachment(large);
  await lapor({ fetch: answer, timeout: 5000 }).uploadAttachment(large);
  await lapor({ fetch: answer }).uploadAttachment(large, { timeout: 7000 });
  assert.deepEqual(limits, [40_000, 15_000, 7000]);
});
