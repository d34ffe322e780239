import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { createLapor } from "@lapor/sdk";
import type { RunningServer } from "../../src/index.ts";
import { policyFileOf, serve } from "../support/servers.ts";
import { makeKey, newReport, requestWith } from "../support/test-channel.ts";
import { runAttack } from "./run-attack.ts";

// The limits are so low that even a slow machine exceeds them.
const challenge = {
  work: 20_000,
  freeSubmitsPerAddress: { quota: 5, seconds: 60 },
  freeSubmitsPerKey: { quota: 10, seconds: 60 },
};

// `attack-channel.ts` is the long form, with figures and on PostgreSQL.
describe("a server under attack", () => {
  let server: RunningServer;
  before(async () => {
    server = await serve({ policyFile: policyFileOf({ challenge }), trustedProxies: ["127.0.0.1"] });
  });
  after(() => server.stop());

  // The attacker may get a few more: limits refill during the attack, and honest reports are charged to the
  // same key.
  const spare = 10;

  test("every honest report is accepted while one address floods, and few of the flooder's reports are accepted", async () => {
    const order = { what: "submit", from: "one", parallel: 16 } as const;
    const { honest, attacker } = await runAttack(server.url, await makeKey(server.store), 2, 5, order);
    assert.equal(honest.taken, honest.sent);
    assert.ok(
      (attacker["201"] ?? 0) <= challenge.freeSubmitsPerAddress.quota + spare,
      JSON.stringify(attacker),
    );
    assert.ok((attacker["428"] ?? 0) + (attacker["429"] ?? 0) > 0, JSON.stringify(attacker));
  });

  test("every honest report is accepted while thousands of addresses flood", async () => {
    const order = { what: "submit", from: "many", parallel: 16 } as const;
    const { honest, attacker } = await runAttack(server.url, await makeKey(server.store), 2, 5, order);
    assert.equal(honest.taken, honest.sent);
    assert.ok((attacker["201"] ?? 0) <= challenge.freeSubmitsPerKey.quota + spare, JSON.stringify(attacker));
    assert.ok((attacker["428"] ?? 0) > 0, JSON.stringify(attacker));
  });

  test("an attacker gets ten guesses at an access code, and the reporter can still read the report", async () => {
    const key = await makeKey(server.store);
    const lapor = createLapor({ baseUrl: server.url, key });
    const receipt = await lapor.submitReport(newReport);
    const guess = async (number: number): Promise<number> => {
      const accessCode = `0000-0000-0000-${String(number).padStart(4, "0")}`;
      const headers = { "lapor-access-code": accessCode, "x-forwarded-for": "198.18.0.1" };
      return (await fetch(requestWith(key, `${server.url}/v1/reports/${receipt.trackingId}`, { headers })))
        .status;
    };
    // Ends after a number of guesses rather than a time, because a slow machine makes few guesses in a
    // second.
    const guesses = Promise.all(Array.from({ length: 40 }, (_, number) => guess(number)));
    assert.equal((await lapor.getReport(receipt)).title, newReport.title);
    const statuses = await guesses;
    assert.ok(statuses.filter((status) => status === 404).length <= 10, statuses.join(" "));
    assert.ok(statuses.includes(428), statuses.join(" "));
    assert.equal((await lapor.getReport(receipt)).title, newReport.title);
  });
});
