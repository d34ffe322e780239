import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  type Channel,
  createChannel,
  createKey,
  createMemoryBlobs,
  createMemoryStore,
  defaultPolicy,
  type Policy,
  systemRandom,
} from "../../src/index.ts";
import { createMemoryLimits } from "../../src/limits/memory-store.ts";
import { createRightCodes } from "../../src/limits/right-codes.ts";
import type { Charge, Store } from "../../src/store/index.ts";
import { complaint, type Receipt } from "../support/memory-channel.ts";

const start = Date.parse("2026-11-24T02:00:00Z");
const wrongCode = "0000-0000-0000-0000";
const easy: Policy = { ...defaultPolicy, challenge: { ...defaultPolicy.challenge, mode: "off", work: 200 } };

/** Creates two processes on one store, and a report that was submitted to the first process. */
async function createReplicas(policy: Policy = easy) {
  let now = start;
  const inner = createMemoryStore();
  let isGone = false;
  const store: Store = {
    ...inner,
    findReport: async (key) => (isGone ? undefined : inner.findReport(key)),
  };
  const parts = { store, clock: { now: () => new Date(now) }, random: systemRandom };
  const shared = { ...parts, blobs: createMemoryBlobs(), secret: systemRandom.bytes(32), policy };
  const channels: Channel[] = [createChannel(shared), createChannel(shared)];
  const site = { kind: "publishable", agencyId: "pemkot-bandung", origins: [] } as const;
  const { key } = await createKey(parts, site);
  const authorization = `Bearer ${key}`;
  const ask = (process: number, address: string, path: string, init: RequestInit) =>
    (channels[process] ?? assert.fail()).fetch(new Request(`http://channel.test${path}`, init), { address });
  const submitted = await ask(0, "192.0.2.1", "/v1/reports", {
    method: "POST",
    headers: { authorization, "content-type": "application/json", "idempotency-key": crypto.randomUUID() },
    body: JSON.stringify(complaint),
  });
  const receipt = (await submitted.json()) as Receipt;
  return {
    receipt,
    read: async (process: number, address: string, code: string) => {
      const headers = { authorization, "lapor-access-code": code };
      return (await ask(process, address, `/v1/reports/${receipt.trackingId}`, { headers })).status;
    },
    wait: (ms: number) => {
      now += ms;
    },
    now: () => new Date(now),
    loseReport: () => {
      isGone = true;
    },
  };
}

test("two processes that receive right and wrong codes in any order behave like one bucket that counts only wrong codes", async () => {
  const step = fc.record({
    process: fc.integer({ min: 0, max: 1 }),
    address: fc.constantFrom("192.0.2.1", "192.0.2.66"),
    isRight: fc.boolean(),
    wait: fc.constantFrom(0, 0, 0, 0, 0, 1000, 600_000),
  });
  const limits = {
    guessesPerReporter: { quota: 3, seconds: 1800 },
    guessesPerReport: { quota: 5, seconds: 1800 },
  };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), async (steps) => {
      const replicas = await createReplicas({ ...easy, limits });
      const model = createMemoryLimits();
      for (const { process, address, isRight, wait } of steps) {
        replicas.wait(wait);
        const chain: Charge[] = [
          { bucket: address, rate: limits.guessesPerReporter },
          { bucket: "report", rate: limits.guessesPerReport },
        ];
        const now = replicas.now();
        const levels = await model.readBuckets(chain, now);
        const mayTry = levels.every(({ granted }) => granted);
        if (mayTry && !isRight) await model.consumeFromBuckets([chain], now);
        const code = isRight ? replicas.receipt.accessCode : wrongCode;
        const status = await replicas.read(process, address, code);
        assert.equal(status, mayTry ? (isRight ? 200 : 404) : 428);
      }
    }),
    { numRuns: 30 },
  );
});

test("a process that has cached the right code does not let anybody try more codes than the limit, even from the reporter's address", async () => {
  const { receipt, read } = await createReplicas();
  assert.equal(await read(0, "192.0.2.1", receipt.accessCode), 200);
  const guesses = await Promise.all(Array.from({ length: 40 }, () => read(0, "192.0.2.1", wrongCode)));
  assert.equal(guesses.filter((status) => status === 404).length, 10);
  for (const process of [0, 1]) assert.equal(await read(process, "192.0.2.1", receipt.accessCode), 428);
  assert.equal(await read(0, "192.0.2.2", receipt.accessCode), 200);
});

test("a cached code that is no longer right counts like any wrong code", async () => {
  const { receipt, read, loseReport } = await createReplicas();
  assert.equal(await read(0, "192.0.2.1", receipt.accessCode), 200);
  loseReport();
  const statuses = [];
  for (let count = 0; count < 12; count++) statuses.push(await read(0, "192.0.2.1", receipt.accessCode));
  assert.deepEqual(statuses, [...Array(10).fill(404), 428, 428]);
});

test("right codes are cached for ten minutes, and the oldest one is dropped when there are too many", () => {
  const codes = createRightCodes();
  const at = (ms: number) => new Date(start + ms);
  codes.add("first", at(0));
  assert.equal(codes.has("first", at(599_999)), true);
  assert.equal(codes.has("first", at(600_000)), false);
  // A clock that is set back does not extend the time for which a code is cached.
  assert.equal(codes.has("first", at(-600_000)), false);
  codes.add("first", at(0));
  for (let count = 0; count < 50_000; count++) codes.add(`other ${count}`, at(1));
  assert.equal(codes.has("first", at(1)), false);
  assert.equal(codes.has("other 0", at(1)), true);
  codes.delete("other 0");
  assert.equal(codes.has("other 0", at(1)), false);
});
