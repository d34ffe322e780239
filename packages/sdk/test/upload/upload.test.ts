import assert from "node:assert/strict";
import { createReadStream, openAsBlob } from "node:fs";
import { readFile } from "node:fs/promises";
import { arrayBuffer } from "node:stream/consumers";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { type Attachment, createLapor, type UploadProgress } from "../../src/index.ts";
import { cutConnection, json, listen, problem, type Received } from "../support/http-server.ts";

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

test("a file is sent with its name, type and idempotency key, and sent again after a lost connection", async (t) => {
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

test("a file for a submitted report is sent with tracking ID and access code, and can be renamed", async (t) => {
  const { requests, lapor } = await listen(t, json(201, stored));
  await lapor().uploadAttachment(new Blob([bytes], { type: "image/png" }), {
    fileName: "bukti.png",
    trackingId: "K7M-2QF-9XK",
    accessCode: "4F7K\n9QXW–ZB2D M8TR",
    idempotencyKey: "kunci-unggahan-1",
  });
  const form = await readForm(requests[0]!);
  assert.equal(form.get("trackingId"), "K7M-2QF-9XK");
  assert.equal((form.get("file") as File).name, "bukti.png");
  assert.equal(requests[0]?.headers["lapor-access-code"], "4F7K 9QXW ZB2D M8TR");
  assert.equal(requests[0]?.headers["idempotency-key"], "kunci-unggahan-1");
});

test("Node uploads files from disk and from streams", async (t) => {
  const { requests, lapor } = await listen(t, json(201, stored));
  const path = fileURLToPath(import.meta.url);
  await lapor().uploadAttachment(await openAsBlob(path, { type: "image/png" }), { fileName: "a.png" });
  await lapor().uploadAttachment(new Blob([await arrayBuffer(createReadStream(path))]), {
    fileName: "b.png",
  });
  const [disk, stream] = await Promise.all(
    requests.map(async (request) => (await readForm(request)).get("file") as File),
  );
  assert.deepEqual([disk?.name, disk?.type, stream?.name], ["a.png", "image/png", "b.png"]);
  assert.deepEqual(await disk?.text(), await readFile(path, "utf8"));
  assert.deepEqual(await stream?.text(), await readFile(path, "utf8"));
});

test("a blob without a name is uploaded as `file`", async (t) => {
  const { requests, lapor } = await listen(t, json(201, stored));
  await lapor().uploadAttachment(new Blob([bytes], { type: "image/png" }));
  assert.equal(((await readForm(requests[0]!)).get("file") as File).name, "file");
});

test("outside a browser, upload progress follows the sent bytes and starts over with a retry", async (t) => {
  t.mock.method(Math, "random", () => 0);
  const large = new File([new Uint8Array(3_000_000)], "a.jpg", { type: "image/jpeg" });
  const seen: UploadProgress[] = [];
  const { requests, lapor } = await listen(t, problem(503, "unavailable"), json(201, stored));
  await lapor().uploadAttachment(large, { onProgress: (progress) => seen.push(progress) });
  const sizes = requests.map(({ body }) => body.length);
  assert.ok(seen.every(({ total }) => sizes.every((size) => size === total)));
  const starts = seen.flatMap(({ loaded }, index) => (loaded === 0 ? index : []));
  assert.equal(starts.length, 2);
  const again = seen.slice(starts[1]).map(({ loaded }) => loaded);
  assert.ok(again.length > 10, "an event for each part");
  assert.deepEqual(
    again,
    again.toSorted((one, other) => one - other),
  );
  assert.equal(again.at(-1), sizes[1]);
  assert.ok(seen.slice(0, starts[1]).every(({ loaded, total }) => loaded < total));
  const form = await readForm(requests[1]!);
  assert.equal((form.get("file") as File).size, large.size);
});

test("upload progress is also reported with a custom fetch", async () => {
  const seen: number[] = [];
  let received = 0;
  const lapor = createLapor({
    baseUrl: "https://kanal.example",
    key: "pk_bandung",
    fetch: async (url, init) => {
      const form = await new Request(url, init).formData();
      received = (form.get("file") as File).size;
      return Response.json(stored, { status: 201 });
    },
  });
  await lapor.uploadAttachment(photo, { onProgress: ({ loaded, total }) => seen.push(loaded / total) });
  assert.equal(received, photo.size);
  assert.deepEqual([seen[0], seen.at(-1)], [0, 1]);
});

/** Stands for jsdom's FormData, which the platform's `fetch` does not recognize. */
class ForeignFormData {
  readonly #form = new NativeFormData();
  append(name: string, value: string | Blob, fileName?: string) {
    if (typeof value === "string") this.#form.append(name, value);
    else this.#form.append(name, value, fileName);
  }
  [Symbol.iterator] = () => this.#form[Symbol.iterator]();
}
const NativeFormData = globalThis.FormData;

test("jsdom can send a file with the global fetch and with a custom one", async (t) => {
  const { requests, lapor } = await listen(t, json(201, stored));
  globalThis.FormData = ForeignFormData as never;
  t.after(() => {
    globalThis.FormData = NativeFormData;
  });
  const quoted = new File([bytes], 'jalan "Braga" é.jpg', { type: "image/jpeg" });
  const access = { trackingId: "K7M-2QF-9XK", accessCode: "4F7K-9QXW-ZB2D-M8TR" };
  await lapor().uploadAttachment(quoted, access);
  await lapor({ fetch: (...message) => fetch(...message) }).uploadAttachment(quoted, access);
  assert.equal(requests.length, 2);
  for (const request of requests) {
    const form = await readForm(request);
    assert.equal(form.get("trackingId"), "K7M-2QF-9XK");
    const file = form.get("file") as File;
    assert.deepEqual([file.name, file.type], [quoted.name, "image/jpeg"]);
    assert.deepEqual(new Uint8Array(await file.arrayBuffer()), bytes);
  }
});

test("upload progress never reaches 100 % for a rejected file", async (t) => {
  const seen: UploadProgress[] = [];
  const { lapor } = await listen(t, json(413, { code: "payload_too_large" }));
  const call = lapor().uploadAttachment(photo, { onProgress: (progress) => seen.push(progress) });
  await assert.rejects(call, { code: "payload_too_large", status: 413, attempts: 1 });
  assert.ok(seen.length > 0 && seen.every(({ loaded, total }) => loaded < total));
});

test("the timeout of an upload grows by a second per 8 kB, unless the call sets its own", async (t) => {
  const limits: unknown[] = [];
  const { setTimeout } = globalThis;
  const { lapor } = await listen(t, json(201, stored));
  t.mock.method(globalThis, "setTimeout", (end: () => void, milliseconds: number) => {
    // Ignores the 3 s timer with which Node closes idle connections of earlier tests.
    if (milliseconds !== 3000) limits.push(milliseconds);
    return setTimeout(end, milliseconds);
  });
  const large = new Blob([new Uint8Array(80_000)]);
  const accept = async () => Response.json(stored, { status: 201 });
  await lapor({ fetch: accept }).uploadAttachment(large);
  await lapor({ fetch: accept, timeout: 5000 }).uploadAttachment(large);
  await lapor({ fetch: accept }).uploadAttachment(large, { timeout: 7000 });
  assert.deepEqual(limits, [40_000, 15_000, 7000]);
});

test("a service worker, which cannot send streams, uploads bytes and reports only start and end", async (t) => {
  Object.assign(globalThis, { registration: {} });
  t.after(() => Reflect.deleteProperty(globalThis, "registration"));
  const seen: UploadProgress[] = [];
  const { requests, lapor } = await listen(t, json(201, stored));
  const large = new File([new Uint8Array(300_000)], "a.jpg", { type: "image/jpeg" });
  await lapor().uploadAttachment(large, { onProgress: (progress) => seen.push(progress) });
  const total = requests[0]?.body.length ?? 0;
  assert.equal(requests[0]?.headers["content-length"], `${total}`, "a stream has no length");
  assert.deepEqual(seen, [
    { loaded: 0, total },
    { loaded: total, total },
  ]);
  assert.equal(((await readForm(requests[0]!)).get("file") as File).size, large.size);
});

test("an argument that is not a Blob is rejected without sending anything, and the message states what to pass instead", async (t) => {
  const { requests, lapor } = await listen(t, json(201, stored));
  for (const wrong of [Buffer.from(bytes), "jalan.jpg", undefined]) {
    const upload = lapor().uploadAttachment(wrong as never);
    await assert.rejects(upload, { name: "LaporError", code: "invalid_request", message: /new Blob\(/ });
  }
  assert.equal(requests.length, 0);
});
