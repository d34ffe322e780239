import assert from "node:assert/strict";
import { test } from "node:test";
import { createMemoryStore, defaultPolicy, type From, type Policy, systemRandom } from "../../src/index.ts";
import { runJob } from "../../src/jobs.ts";
import { createTrackingId } from "../../src/testing.ts";
import {
  complaint,
  createMemoryChannel,
  type MemoryChannel,
  type Receipt,
} from "../support/memory-channel.ts";
import { solve } from "../support/solve.ts";

const easily: Policy = {
  ...defaultPolicy,
  challenge: { ...defaultPolicy.challenge, work: 200 },
};

const client = (
  channel: MemoryChannel,
  from: string | From | undefined,
  path: string,
  { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<Response> =>
  channel.fetch(
    new Request(`http://channel.test${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: {
        authorization: `Bearer ${channel.publishableKey}`,
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
    typeof from === "string" ? { address: from } : from,
  );

const submitFrom = (
  channel: MemoryChannel,
  from: string | From | undefined,
  headers = {},
): Promise<Response> =>
  client(channel, from, "/v1/reports", {
    body: complaint,
    headers: { "idempotency-key": crypto.randomUUID(), ...headers },
  });

const submitSolving = async (channel: MemoryChannel, address: string | undefined): Promise<number> => {
  const first = await submitFrom(channel, address);
  if (first.status !== 428) return first.status;
  const { challenge } = (await first.json()) as { challenge: never };
  return (await submitFrom(channel, address, { "lapor-challenge": await solve(challenge) })).status;
};

const readFrom = (
  channel: MemoryChannel,
  from: string | From,
  trackingId: string,
  accessCode: string,
  headers = {},
) =>
  client(channel, from, `/v1/reports/${trackingId}`, {
    headers: { "lapor-access-code": accessCode, ...headers },
  });

test("an address that sends many reports must solve a challenge for each report, then wait, without affecting other addresses", async () => {
  const channel = await createMemoryChannel(easily);
  const statuses: number[] = [];
  for (let count = 0; count < 310; count++) statuses.push(await submitSolving(channel, "192.0.2.1"));
  const { freeSubmitsPerAddress } = easily.challenge;
  assert.ok(statuses.slice(0, 150).every((status) => status === 201));
  assert.ok(statuses.slice(-5).every((status) => status === 429));
  assert.equal((await submitFrom(channel, "192.0.2.2")).status, 201);
  const fresh = await createMemoryChannel(easily);
  for (let count = 0; count < freeSubmitsPerAddress.quota; count++)
    assert.equal((await submitFrom(fresh, "192.0.2.1")).status, 201);
  assert.equal((await submitFrom(fresh, "192.0.2.1")).status, 428);
  fresh.clock.set("2026-11-24T02:01:00Z");
  assert.equal((await submitFrom(fresh, "192.0.2.1")).status, 201);
});

test("many reports with one key from many addresses turn on that key's challenge, and a slower rate turns it off", async () => {
  const channel = await createMemoryChannel(easily);
  const { quota } = easily.challenge.freeSubmitsPerKey;
  for (let count = 0; count < quota; count++)
    assert.equal((await submitFrom(channel, `198.51.${count >> 8}.${count & 255}`)).status, 201);
  const refused = await submitFrom(channel, "192.0.2.1");
  assert.equal(refused.status, 428);
  assert.equal(await submitSolving(channel, "192.0.2.1"), 201);
  channel.clock.set("2026-11-24T02:01:00Z");
  assert.equal((await submitFrom(channel, "192.0.2.3")).status, 201);
});

test("requests without a solution do not use up the quota that a site's citizens share", async () => {
  const policy: Policy = {
    ...easily,
    limits: { submitsPerKey: { quota: 5, seconds: 60 } },
    challenge: { ...easily.challenge, mode: "on" },
  };
  const channel = await createMemoryChannel(policy);
  for (let count = 0; count < 50; count++)
    assert.equal((await submitFrom(channel, "192.0.2.66")).status, 428);
  assert.equal(await submitSolving(channel, "192.0.2.1"), 201);
});

test("a solution counts once, even when the challenge was created by a replica whose clock is ahead", async () => {
  const channel = await createMemoryChannel({ ...easily, challenge: { ...easily.challenge, mode: "on" } });
  channel.clock.set("2026-11-24T02:04:00Z");
  const { challenge } = (await (await submitFrom(channel, "192.0.2.1")).json()) as { challenge: never };
  const solution = { "lapor-challenge": await solve(challenge) };
  channel.clock.set("2026-11-24T02:00:00Z");
  assert.equal((await submitFrom(channel, "192.0.2.1", solution)).status, 201);
  for (const time of ["02:00:00", "02:04:59", "02:12:00", "02:13:59", "02:14:01"]) {
    channel.clock.set(`2026-11-24T${time}Z`);
    await runJob(channel, "drop-full-buckets");
    assert.equal((await submitFrom(channel, "192.0.2.1", solution)).status, 428, time);
  }
});

test("a replica whose clock is ahead deletes no bucket that another replica still uses", async () => {
  const limits = { submitsPerKey: { quota: 5, seconds: 60 } };
  const channel = await createMemoryChannel({ ...easily, limits });
  for (let count = 0; count < 5; count++) assert.equal((await submitFrom(channel, "192.0.2.1")).status, 201);
  channel.clock.set("2026-11-24T02:04:00Z");
  await runJob(channel, "drop-full-buckets");
  channel.clock.set("2026-11-24T02:00:00Z");
  assert.equal((await submitFrom(channel, "192.0.2.1")).status, 429);
});

test("without a client address, no limit by address applies", async () => {
  const channel = await createMemoryChannel(easily);
  for (let count = 0; count < 100; count++) assert.equal((await submitFrom(channel, undefined)).status, 201);
});

test("clients behind an unlisted proxy can send as much as a city needs, but not without limit", async () => {
  const sharedProxy = { sharedProxy: "127.0.0.1" };
  const challenge = { ...easily.challenge, mode: "off" as const };
  const city = await createMemoryChannel({ ...easily, challenge });
  for (let count = 0; count < 1000; count++) assert.equal((await submitFrom(city, sharedProxy)).status, 201);
  const limits = { submitsPerAddress: { quota: 2, seconds: 600 } };
  const channel = await createMemoryChannel({ ...easily, challenge, limits });
  for (let count = 0; count < 40; count++) assert.equal((await submitFrom(channel, sharedProxy)).status, 201);
  assert.equal((await submitFrom(channel, sharedProxy)).status, 429);
  for (const other of ["127.0.0.1", "192.0.2.1", { sharedProxy: "10.0.0.1" }])
    assert.equal((await submitFrom(channel, other)).status, 201);
});

test("wrong codes from other clients behind an unlisted proxy do not make anybody wait, but each attempt on a report needs a challenge", async () => {
  const sharedProxy = { sharedProxy: "127.0.0.1" };
  const channel = await createMemoryChannel(easily);
  const { trackingId, accessCode } = await channel.submit();
  const guess = () => readFrom(channel, sharedProxy, trackingId, "0000-0000-0000-0000");
  for (let count = 0; count < 30; count++) assert.equal((await guess()).status, 404);
  assert.equal((await readFrom(channel, sharedProxy, trackingId, accessCode)).status, 200);
  for (let count = 0; count < 20; count++) assert.equal((await guess()).status, 404);
  const asked = await readFrom(channel, sharedProxy, trackingId, accessCode);
  assert.equal(asked.status, 428);
  const { challenge } = (await asked.json()) as { challenge: never };
  const solution = { "lapor-challenge": await solve(challenge) };
  assert.equal((await readFrom(channel, sharedProxy, trackingId, accessCode, solution)).status, 200);
});

test("a single address that exceeds its limit gets 429 with Retry-After for any kind of request", async () => {
  const channel = await createMemoryChannel({
    ...easily,
    limits: { requestsPerAddress: { quota: 20, seconds: 60 } },
  });
  const ask = () =>
    client(channel, "192.0.2.1", "/v1/channel", { headers: { authorization: "Bearer pk_no" } });
  for (let count = 0; count < 20; count++) assert.equal((await ask()).status, 401);
  const refused = await ask();
  assert.equal(refused.status, 429);
  assert.equal(refused.headers.get("retry-after"), "3");
  assert.equal(refused.headers.get("ratelimit-policy"), '"requestsPerAddress";q=20;w=60');
});

test("a wrong access code and an unknown tracking ID get the same response and count the same", async () => {
  const channel = await createMemoryChannel(easily);
  const { trackingId } = await channel.submit();
  const answers = async (id: string) => {
    const all: unknown[] = [];
    for (let count = 0; count < 12; count++) {
      const response = await readFrom(channel, "192.0.2.1", id, "0000-0000-0000-0000");
      const { requestId: _, challenge: __, ...problem } = (await response.json()) as Record<string, unknown>;
      all.push([response.status, response.headers.get("retry-after"), problem]);
    }
    return all;
  };
  assert.deepEqual(await answers(trackingId), await answers(createTrackingId(systemRandom)));
});

test("one address gets about 150 guesses a day, and a reporter elsewhere is not affected", async () => {
  const channel = await createMemoryChannel(easily);
  const receipt = await channel.submit();
  const began = Date.parse("2026-11-24T02:00:00Z");
  let tries = 0;
  for (let minute = 0; minute < 24 * 60; minute++) {
    channel.clock.set(new Date(began + minute * 60_000).toISOString());
    const codes = Array.from(
      { length: 3 },
      (_, place) => `0000-0000-${1000 + (minute % 8000)}-${1000 + place}`,
    );
    const answers = await Promise.all(
      codes.map((code) => readFrom(channel, "192.0.2.66", receipt.trackingId, code)),
    );
    tries += answers.filter(({ status }) => status === 404).length;
  }
  assert.ok(tries <= 10 + 144 + 3, `${tries} tries`);
  assert.ok(tries > 100, `${tries} tries: the test does not guess`);
  assert.equal((await readFrom(channel, "192.0.2.1", receipt.trackingId, receipt.accessCode)).status, 200);
});

test("an attacker who guesses codes from the reporter's own address cannot lock the reporter out", async () => {
  const channel = await createMemoryChannel(easily);
  const { trackingId, accessCode } = await channel.submit();
  const address = "192.0.2.66";
  const read = (code: string, headers = {}) => readFrom(channel, address, trackingId, code, headers);
  for (let count = 0; count < 40; count++) await read("0000-0000-0000-0000");
  const asked = await read(accessCode);
  assert.equal(asked.status, 428);
  const { challenge } = (await asked.json()) as { challenge: never };
  const solution = { "lapor-challenge": await solve(challenge) };
  assert.equal((await read(accessCode, solution)).status, 200);
  // After a tenth of the window, one more guess is available. Reading with the right code does not use it up.
  channel.clock.set("2026-11-24T02:10:01Z");
  for (let count = 0; count < 3; count++) assert.equal((await read(accessCode)).status, 200);
});

test("guessing from many addresses locks nobody out: each guess needs a solved challenge, and the right code still works", async () => {
  const channel = await createMemoryChannel(easily);
  const receipt = await channel.submit();
  for (let count = 0; count < 60; count++)
    await readFrom(channel, `198.51.100.${count}`, receipt.trackingId, "0000-0000-0000-0000");
  const asked = await readFrom(channel, "192.0.2.1", receipt.trackingId, receipt.accessCode);
  assert.equal(asked.status, 428);
  const { challenge } = (await asked.json()) as { challenge: never };
  const solution = { "lapor-challenge": await solve(challenge) };
  const opened = await readFrom(channel, "192.0.2.1", receipt.trackingId, receipt.accessCode, solution);
  assert.equal(opened.status, 200);
  channel.clock.set("2026-11-24T04:00:00Z");
  assert.equal((await readFrom(channel, "192.0.2.1", receipt.trackingId, receipt.accessCode)).status, 200);
});

test("an address leaves no trace once its buckets are full again, and is never stored in clear text", async () => {
  const store = createMemoryStore();
  const names: string[] = [];
  const channel = await createMemoryChannel(easily, {
    ...store,
    consumeFromBuckets(chains, now) {
      names.push(...chains.flat().map(({ bucket }) => bucket));
      return store.consumeFromBuckets(chains, now);
    },
  });
  const receipt = (await (await submitFrom(channel, "203.0.113.77")).json()) as Receipt;
  await readFrom(channel, "203.0.113.77", receipt.trackingId, "0000-0000-0000-0000");
  assert.ok(names.length > 3);
  assert.doesNotMatch(names.join(" "), new RegExp(`203\\.0\\.113|${receipt.trackingId}`));
  assert.equal((await runJob(channel, "drop-full-buckets")).count, 0);
  channel.clock.set("2026-11-24T05:00:00Z");
  assert.equal((await runJob(channel, "drop-full-buckets")).count, new Set(names).size);
});
