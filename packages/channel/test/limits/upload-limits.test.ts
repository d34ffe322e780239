import assert from "node:assert/strict";
import { test } from "node:test";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import { createKey, defaultPolicy, type From, type Limits, systemRandom } from "../../src/index.ts";
import { createMemoryChannel, type MemoryChannel } from "../support/memory-channel.ts";
import { solve } from "../support/solve.ts";

/** A photo with padding after its end, so it has the maximum file size of these tests. */
const maxBytes = 40 * 1024;
const photo = new Uint8Array(maxBytes);
photo.set(samplePhoto.bytes);

/** An upload of the photo in the form that browsers send, with its announced length. */
const form = new FormData();
form.set("file", new Blob([photo]), "a.jpg");
const encoded = new Response(form);
const contentType = encoded.headers.get("content-type") ?? "";
const body = await encoded.arrayBuffer();
const bodyBytes = body.byteLength;

/**
 * Returns a daily rate, given a number of photos. The quota is a little higher, because a process reserves a
 * key's bytes in advance.
 */
const photos = (count: number) => ({ quota: Math.floor((count + 0.9) * bodyBytes), seconds: 86_400 });

/**
 * Creates a channel whose quotas are measured in photos. Its clock stands still, so no bucket is refilled.
 */
const channelWith = (limits: Limits): Promise<MemoryChannel> =>
  createMemoryChannel({
    ...defaultPolicy,
    limits,
    attachments: { ...defaultPolicy.attachments, maxBytes },
    challenge: { ...defaultPolicy.challenge, work: 100 },
  });

const newSiteKey = async ({ store, clock }: MemoryChannel): Promise<string> => {
  const wanted = { kind: "publishable", agencyId: "pemkot-bandung", origins: [] } as const;
  return (await createKey({ store, clock, random: systemRandom }, wanted)).key;
};

const fromOf = (from: string | From): From => (typeof from === "string" ? { address: from } : from);

const upload = (
  channel: MemoryChannel,
  from: string | From,
  headers = {},
  key = channel.publishableKey,
): Promise<Response> => {
  const own = {
    authorization: `Bearer ${key}`,
    "content-type": contentType,
    "content-length": String(bodyBytes),
  };
  const init = { method: "POST", headers: { ...own, ...headers }, body };
  return channel.fetch(new Request("http://channel.test/v1/attachments", init), fromOf(from));
};

const uploadSolving = async (
  channel: MemoryChannel,
  from: string | From,
  key = channel.publishableKey,
): Promise<number> => {
  const first = await upload(channel, from, {}, key);
  if (first.status !== 428) return first.status;
  const { challenge } = (await first.json()) as { challenge: never };
  return (await upload(channel, from, { "lapor-challenge": await solve(challenge) }, key)).status;
};

/** Uploads until an upload is refused. Returns the number of accepted ones and the refusal's status. */
const uploadUntilRefused = async (
  send: () => Promise<number>,
): Promise<{ accepted: number; refused: number }> => {
  for (let accepted = 0; ; accepted++) {
    const status = await send();
    if (status !== 201) return { accepted, refused: status };
    assert.ok(accepted < 1000, "no upload is refused");
  }
};

test("clients behind an unlisted proxy can use at most half of a site's upload quota, and leave the rest to others", async () => {
  const channel = await channelWith({ uploadBytesPerAddress: photos(1), uploadBytesPerKey: photos(80) });
  const sharedProxy = { sharedProxy: "127.0.0.1" };
  const flood = await uploadUntilRefused(() => uploadSolving(channel, sharedProxy));
  assert.ok(flood.accepted <= 40, JSON.stringify(flood));
  assert.equal(flood.refused, 429);
  assert.equal(await uploadSolving(channel, "192.0.2.1"), 201);
});

test("while a site's upload quota is low, a network that has used much of it gets no more, even with a solved challenge", async () => {
  const channel = await channelWith({ uploadBytesPerAddress: photos(16), uploadBytesPerKey: photos(400) });
  // Each host uploads as much as it can without a challenge.
  for (let host = 1; host <= 22; host++)
    for (let count = 0; count < 9; count++)
      assert.equal((await upload(channel, `192.0.2.${host}`)).status, 201, `${host} ${count}`);
  for (let count = 0; count < 3; count++)
    assert.equal((await upload(channel, "203.0.113.1")).status, 201, `${count}`);
  assert.equal((await upload(channel, "198.51.100.1")).status, 428);
  assert.equal(await uploadSolving(channel, "198.51.100.2"), 201);
  assert.equal(await uploadSolving(channel, "192.0.2.1"), 429);
});

test("networks that flood one key use at most half of the key's quota without solutions, and each then gets an eighth of its own quota with solutions", async () => {
  const channel = await channelWith({ uploadBytesPerAddress: photos(16), uploadBytesPerKey: photos(200) });
  let unsolved = 0;
  for (let host = 1; host <= 60; host++) {
    const flood = await uploadUntilRefused(async () => (await upload(channel, `192.0.2.${host}`)).status);
    unsolved += flood.accepted;
    assert.equal(flood.refused, 428, `${host}`);
  }
  assert.ok(unsolved >= 95 && unsolved <= 101, `${unsolved} without a solution`);
  for (let host = 1; host <= 30; host++) {
    const flood = await uploadUntilRefused(() => uploadSolving(channel, `198.51.100.${host}`));
    assert.deepEqual(flood, { accepted: 2, refused: 429 }, `${host}`);
  }
  // Meanwhile, citizens send one photo each.
  for (let host = 1; host <= 20; host++)
    assert.equal(await uploadSolving(channel, `203.0.113.${host}`), 201, `${host}`);
});

test("a network with many keys gets no more than with one key, and each key stays free for other networks", async () => {
  const channel = await channelWith({ uploadBytesPerAddress: photos(10), uploadBytesPerKey: photos(40) });
  const keys = await Promise.all(Array.from({ length: 20 }, () => newSiteKey(channel)));
  let accepted = 0;
  for (const key of keys)
    accepted += (await uploadUntilRefused(() => uploadSolving(channel, "192.0.2.66", key))).accepted;
  assert.equal(accepted, 10);
  for (const [index, key] of keys.entries())
    assert.equal((await upload(channel, `203.0.113.${index}`, {}, key)).status, 201);
});

test("all addresses of an IPv6 customer share one bucket, however many /64 networks it uses", async () => {
  const channel = await channelWith({ uploadBytesPerAddress: photos(10), uploadBytesPerKey: photos(200) });
  let count = 0;
  const flood = await uploadUntilRefused(() =>
    uploadSolving(channel, `2001:db8:1:${(count++).toString(16)}::1`),
  );
  assert.deepEqual(flood, { accepted: 10, refused: 429 });
  assert.equal((await upload(channel, "2001:db8:2:1::1")).status, 201);
});

test("hundreds of phones behind a carrier's address get through while one of them floods without solutions", async () => {
  const carrier = "192.0.2.1";
  const channel = await channelWith({
    uploadBytesPerAddress: photos(700),
    uploadBytesPerKey: photos(28_000),
  });
  const flood = await uploadUntilRefused(async () => (await upload(channel, carrier)).status);
  assert.equal(flood.refused, 428);
  for (let phone = 0; phone < 300; phone++) {
    assert.equal((await upload(channel, carrier)).status, 428);
    assert.equal(await uploadSolving(channel, carrier), 201, `${phone}`);
  }
});

test("while a site's upload quota is low, a hundred phones behind a carrier's address still get through", async () => {
  const carrier = "192.0.2.1";
  const channel = await channelWith({ uploadBytesPerAddress: photos(800), uploadBytesPerKey: photos(800) });
  await uploadUntilRefused(async () => (await upload(channel, "198.51.100.66")).status);
  for (let phone = 0; phone < 100; phone++)
    assert.equal(await uploadSolving(channel, carrier), 201, `${phone}`);
  assert.equal(await uploadSolving(channel, carrier), 429);
});

test("a reused solution does not charge the bucket that its sender shares with others", async () => {
  const carrier = "192.0.2.1";
  const channel = await channelWith({ uploadBytesPerAddress: photos(10), uploadBytesPerKey: photos(400) });
  await uploadUntilRefused(async () => (await upload(channel, carrier)).status);
  const { challenge } = (await (await upload(channel, carrier)).json()) as { challenge: never };
  const solution = { "lapor-challenge": await solve(challenge) };
  assert.equal((await upload(channel, carrier, solution)).status, 201);
  for (let count = 0; count < 50; count++)
    assert.equal((await upload(channel, carrier, solution)).status, 428);
  for (let count = 0; count < 3; count++) assert.equal(await uploadSolving(channel, carrier), 201);
});
