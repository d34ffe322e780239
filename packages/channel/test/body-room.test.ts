import assert from "node:assert/strict";
import { test } from "node:test";
import {
  createChannel,
  createKey,
  createMemoryBlobs,
  createMemoryStore,
  type From,
  systemClock,
  systemRandom,
} from "../src/index.ts";

const createSmall = async (mostPerNetwork = 2000) => {
  const parts = {
    store: createMemoryStore(),
    blobs: createMemoryBlobs(),
    clock: systemClock,
    random: systemRandom,
  };
  const channel = createChannel({
    ...parts,
    secret: systemRandom.bytes(32),
    bodyRoom: { most: 3000, mostPerNetwork },
  });
  const { key } = await createKey(parts, { kind: "publishable", agencyId: "pemkot-bandung", origins: [] });
  /** Sends a body that stops after so many bytes until it is let go. */
  const sendSlowly = (from: string | From, bytes: number) => {
    let finish = (): void => {};
    let arrived = (): void => {};
    const waits = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const body = new ReadableStream({
      start(stream) {
        finish = () => stream.close();
      },
      pull(stream) {
        if (bytes === 0) return arrived();
        stream.enqueue(new Uint8Array(bytes).fill(32));
        bytes = 0;
      },
    });
    const request = new Request("http://channel.test/v1/agency-suggestions", {
      method: "POST",
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      body,
      duplex: "half",
    } as RequestInit);
    const answered = channel.fetch(request, typeof from === "string" ? { address: from } : from);
    return { answered, waits: Promise.race([waits, answered]), finish: () => finish() };
  };
  return { channel, key, sendSlowly };
};

test("slow bodies from one network have their room, those of others have theirs, and all have it back afterwards", async () => {
  const { sendSlowly } = await createSmall();
  const first = sendSlowly("192.0.2.1", 1500);
  await first.waits;
  const refused = await sendSlowly("192.0.2.1", 1500).answered;
  assert.equal(refused.status, 429);
  assert.equal(refused.headers.get("retry-after"), "5");
  const other = sendSlowly("192.0.2.2", 1400);
  await other.waits;
  assert.equal((await sendSlowly("192.0.2.3", 1500).answered).status, 503);
  for (const { finish, answered } of [first, other]) {
    finish();
    assert.equal((await answered).status, 400);
  }
  const later = sendSlowly("192.0.2.1", 1900);
  await later.waits;
  later.finish();
  assert.equal((await later.answered).status, 400);
});

test("bodies of a crowd leave room for those of one network that is known", async () => {
  const { sendSlowly } = await createSmall(1000);
  const crowd = { crowd: "127.0.0.1" };
  const first = sendSlowly(crowd, 1900);
  await first.waits;
  assert.equal((await sendSlowly(crowd, 200).answered).status, 429);
  const other = sendSlowly("192.0.2.2", 1000);
  await other.waits;
  for (const { finish, answered } of [first, other]) {
    finish();
    assert.equal((await answered).status, 400);
  }
});

test("a form of nothing but parts is refused before it is taken apart", async () => {
  const parts = {
    store: createMemoryStore(),
    blobs: createMemoryBlobs(),
    clock: systemClock,
    random: systemRandom,
  };
  const channel = createChannel({ ...parts, secret: systemRandom.bytes(32) });
  const { key } = await createKey(parts, { kind: "publishable", agencyId: "pemkot-bandung", origins: [] });
  const formOf = (count: number) =>
    new Request("http://channel.test/v1/attachments", {
      method: "POST",
      headers: { authorization: `Bearer ${key}`, "content-type": 'multipart/form-data; boundary="b"' },
      body: `${'--b\r\nContent-Disposition: form-data; name="x"\r\n\r\n\r\n'.repeat(count)}--b--\r\n`,
    });
  const send = (count: number) => channel.fetch(formOf(count));
  const codes = async (response: Response) =>
    ((await response.json()) as { errors: { pointer: string; code: string }[] }).errors.map(
      ({ pointer, code }) => `${pointer} ${code}`,
    );
  assert.deepEqual(await codes(await send(20)), ["#/file required", "#/x unknown_field"]);
  const timeOf = async (work: () => Promise<unknown>): Promise<number> => {
    const before = performance.now();
    await work();
    return performance.now() - before;
  };
  const refusing = await timeOf(async () =>
    assert.deepEqual(await codes(await send(190_000)), ["# too_many"]),
  );
  const takingApart = await timeOf(() => formOf(190_000).formData());
  assert.ok(refusing < takingApart / 2, `${refusing} ms of ${takingApart}`);
});
