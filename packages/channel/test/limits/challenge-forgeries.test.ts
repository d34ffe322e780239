import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultPolicy } from "../../src/index.ts";
import { complaint, createMemoryChannel, type MemoryChannel } from "../support/memory-channel.ts";
import { solve } from "../support/solve.ts";

interface Payload {
  challenge: { parameters: { data: Record<string, unknown> } & Record<string, unknown>; signature: unknown };
  solution: { counter: unknown; derivedKey: unknown };
}

const demanding = () =>
  createMemoryChannel({
    ...defaultPolicy,
    limits: {},
    challenge: { ...defaultPolicy.challenge, mode: "on", work: 200 },
  });

const submit = (channel: MemoryChannel, solution?: string): Promise<Response> =>
  channel.call("POST", "/v1/reports", {
    body: complaint,
    headers: {
      "idempotency-key": crypto.randomUUID(),
      ...(solution !== undefined && { "lapor-challenge": solution }),
    },
  });

const solved = async (channel: MemoryChannel): Promise<string> => {
  const { challenge } = (await (await submit(channel)).json()) as { challenge: never };
  return solve(challenge);
};

const decode = (solution: string): Payload =>
  JSON.parse(atob(solution.replaceAll("-", "+").replaceAll("_", "/")));
const encode = (payload: unknown): string =>
  btoa(JSON.stringify(payload)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

test("one solution sent eight times at once admits only one report", async () => {
  const channel = await demanding();
  const solution = await solved(channel);
  const statuses = await Promise.all(
    Array.from({ length: 8 }, async () => (await submit(channel, solution)).status),
  );
  assert.deepEqual(statuses.sort(), [201, ...Array(7).fill(428)]);
});

test("a solution that has been used is rejected in any other notation", async () => {
  const channel = await demanding();
  const solution = await solved(channel);
  assert.equal((await submit(channel, solution)).status, 201);
  const payload = decode(solution);
  const spellings = [
    encode(payload),
    encode({ ...payload, more: 1 }),
    encode({ solution: payload.solution, challenge: payload.challenge }),
    btoa(JSON.stringify(payload, null, 2)),
  ];
  for (const spelling of spellings) assert.equal((await submit(channel, spelling)).status, 428, spelling);
});

test("a solution with an altered part, or a part of another type, is rejected, and the original stays valid", async () => {
  const channel = await demanding();
  const solution = await solved(channel);
  const forge = (change: (payload: Payload) => void): string => {
    const payload = decode(solution);
    change(payload);
    return encode(payload);
  };
  const upper = (value: unknown): string => String(value).toUpperCase();
  const forged: Record<string, string> = {
    "a signature in capitals": forge(({ challenge }) => {
      challenge.signature = upper(challenge.signature);
    }),
    "a signature in a list": forge(({ challenge }) => {
      challenge.signature = [challenge.signature];
    }),
    "no signature": forge(({ challenge }) => {
      challenge.signature = "";
    }),
    "a longer life": forge(({ challenge }) => {
      challenge.parameters.data.expiresAt = Number(challenge.parameters.data.expiresAt) + 3600;
    }),
    "another key": forge(({ challenge }) => {
      challenge.parameters.data.keyId = "another";
    }),
    "less work": forge(({ challenge }) => {
      challenge.parameters.keyPrefix = String(challenge.parameters.keyPrefix).slice(0, 2);
    }),
    "a derived key of another counter": forge(({ solution: found }) => {
      found.counter = Number(found.counter) + 1;
    }),
    "no solution": encode({ challenge: decode(solution).challenge }),
    "a list": encode([decode(solution)]),
  };
  for (const [what, header] of Object.entries(forged))
    assert.equal((await submit(channel, header)).status, 428, what);
  assert.equal((await submit(channel, solution)).status, 201);
});
