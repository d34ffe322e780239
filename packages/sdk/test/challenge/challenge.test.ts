import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { searchCounter } from "../../src/challenge/search-counter.ts";
import { solveChallenge } from "../../src/challenge/solve-challenge.ts";
import { createLapor, type LaporError } from "../../src/index.ts";
import { json, listen, problem } from "../support/http-server.ts";
import { newReport, receipt } from "../support/samples.ts";
import { stopTime } from "../support/stop-time.ts";

const [nonce, salt] = ["5d2f8a1c0e4b7f93a6c8d0e1f2031425", "9b1d3c5e7f80a2b4c6d8eafb0c1d2e3f"];

const keyOf = (counter: number, cost: number): string => {
  const last = Buffer.alloc(4);
  last.writeUInt32BE(counter);
  let digest = Buffer.concat([Buffer.from(salt + nonce, "hex"), last]);
  for (let round = 0; round < cost; round++) digest = createHash("sha256").update(digest).digest();
  return digest.toString("hex");
};

const challengeOf = (counter: number, { most = 2000, cost = 1, prefix = 32 } = {}) => ({
  parameters: {
    algorithm: "SHA-256" as const,
    nonce,
    salt,
    cost,
    keyLength: 32,
    keyPrefix: keyOf(counter, cost).slice(0, prefix),
    data: { keyId: "k", maxCounter: most, expiresAt: 1 },
  },
  signature: "0".repeat(64),
});

const read = (header: string) =>
  JSON.parse(Buffer.from(header, "base64url").toString()) as { challenge: object; solution: object };

for (const cost of [1, 2, 5])
  test(`the solver finds the counter that Node's SHA-256 confirms after ${cost} rounds of hashing`, async () => {
    for (const counter of [0, 1, 999, 1999]) {
      const challenge = challengeOf(counter, { cost });
      const header = await solveChallenge(challenge);
      assert.match(header, /^[\w-]+$/);
      assert.deepEqual(read(header), { challenge, solution: { counter, derivedKey: keyOf(counter, cost) } });
    }
  });

test("the solver accepts a key prefix that ends in the middle of a 32-bit word", () => {
  for (const length of [2, 6, 10, 64]) {
    const keyPrefix = keyOf(70, 1).slice(0, length);
    const order = { ...challengeOf(70).parameters, keyPrefix, keyLength: 16, from: 70, to: 71 };
    assert.deepEqual(searchCounter(order), { counter: 70, derivedKey: keyOf(70, 1).slice(0, 32) });
  }
});

test("solveChallenge rejects a challenge without a solution or with an unsupported length", async () => {
  await assert.rejects(solveChallenge(challengeOf(1999, { most: 1999 })), /no solution/);
  const long = challengeOf(1);
  long.parameters.salt = "00".repeat(100);
  await assert.rejects(solveChallenge(long), RangeError);
});

test("an aborted signal stops the search immediately", async () => {
  const controller = new AbortController();
  const solved = solveChallenge(challengeOf(1, { most: 2 ** 31 - 1, prefix: 64 }), {
    signal: controller.signal,
  });
  const endless = challengeOf(1);
  endless.parameters.keyPrefix = "00".repeat(32);
  endless.parameters.data.maxCounter = 2 ** 31 - 1;
  const searching = solveChallenge(endless, { signal: controller.signal });
  await solved;
  controller.abort(new Error("enough"));
  await assert.rejects(searching, /enough/);
});

test("submitReport solves the required challenge and resends the report with the same key and body", async (t) => {
  const challenge = challengeOf(5);
  const asked = problem(428, "challenge_required", { challenge });
  const { requests, lapor } = await listen(t, asked, json(201, receipt));
  assert.deepEqual(await lapor({ solveChallenge }).submitReport(newReport), receipt);
  const [first, second] = requests;
  assert.equal(first?.headers["lapor-challenge"], undefined);
  assert.deepEqual(read(`${second?.headers["lapor-challenge"]}`).challenge, challenge);
  assert.equal(first?.headers["idempotency-key"], second?.headers["idempotency-key"]);
  assert.deepEqual(first?.body, second?.body);
});

test("submitReport solves a second challenge after an invalid solution, but not a third", async (t) => {
  const asked = problem(428, "challenge_required", { challenge: challengeOf(5) });
  const used = problem(428, "challenge_invalid", { challenge: challengeOf(6) });
  const { requests, lapor } = await listen(t, asked, used, json(201, receipt));
  assert.deepEqual(await lapor({ solveChallenge }).submitReport(newReport), receipt);
  assert.equal(requests.length, 3);
  const stubborn = await listen(t, used);
  await assert.rejects(stubborn.lapor({ solveChallenge }).submitReport(newReport), {
    code: "challenge_invalid",
  });
  assert.equal(stubborn.requests.length, 3);
});

test("without a solver, the error contains the challenge", async (t) => {
  const challenge = challengeOf(5);
  const { requests, lapor } = await listen(t, problem(428, "challenge_required", { challenge }));
  await assert.rejects(lapor().submitReport(newReport), (error: LaporError) => {
    assert.deepEqual([error.code, error.status, error.retryable], ["challenge_required", 428, false]);
    assert.deepEqual(error.challenge, challenge);
    return true;
  });
  assert.equal(requests.length, 1);
});

test("aborting while solving throws aborted, and a failing solver throws challenge_required", async () => {
  const controller = new AbortController();
  const fetch = async () =>
    Response.json(
      { code: "challenge_required", title: "x", status: 428, requestId: "r", challenge: challengeOf(5) },
      { status: 428 },
    );
  const options = { baseUrl: "https://kanal.example", key: "pk_bandung", fetch };
  const aborted = createLapor({
    ...options,
    async solveChallenge(_, { signal }) {
      controller.abort();
      signal?.throwIfAborted();
      return "";
    },
  });
  await assert.rejects(aborted.submitReport(newReport, { signal: controller.signal }), { code: "aborted" });
  const failing = createLapor({ ...options, solveChallenge: () => Promise.reject(new Error("no worker")) });
  await assert.rejects(failing.submitReport(newReport), { code: "challenge_required" });
});

test("the total timeout covers the solver and all attempts, and aborts the solver", async (t) => {
  const used = problem(428, "challenge_invalid", { challenge: challengeOf(5) });
  const { requests, lapor } = await listen(t, used);
  const pass = stopTime(t);
  let rounds = 0;
  const roundBegins = async (round: number): Promise<void> => {
    while (rounds < round) await new Promise(setImmediate);
  };
  const ended: boolean[] = [];
  const never = lapor({
    totalTimeout: 300,
    solveChallenge: (_, { signal }) => {
      rounds++;
      return new Promise(() => signal?.addEventListener("abort", () => ended.push(true)));
    },
  });
  const tooLate = assert.rejects(never.submitReport(newReport), { code: "timeout", retryable: true });
  await roundBegins(1);
  pass(300);
  await tooLate;
  assert.deepEqual([requests.length, ended], [1, [true]]);

  // Each solution takes 70 % of the time limit, so the second one is too late.
  const slow = lapor({
    solveChallenge: () => {
      rounds++;
      return new Promise((resolve) => setTimeout(resolve, 1050, "x"));
    },
  });
  const notRestarted = assert.rejects(slow.submitReport(newReport, { totalTimeout: 1500 }), {
    code: "timeout",
  });
  await roundBegins(2);
  pass(1050);
  await roundBegins(3);
  pass(450);
  await notRestarted;
  assert.equal(requests.length, 3);
});
