import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { createKey, systemClock, systemRandom } from "@lapor/channel";
import { createLapor } from "@lapor/sdk";
import { type RunningServer, startServer } from "../../src/start-server.ts";
import { newReport } from "../support/new-report.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { runAttack } from "./run-attack.ts";

// Low, so that a slow machine exceeds them too.
const challenge = {
  work: 20_000,
  freeSubmitsPerAddress: { quota: 5, seconds: 60 },
  freeSubmitsPerKey: { quota: 10, seconds: 60 },
};

// The long form, with figures and on PostgreSQL, is `attack-channel.ts`.
describe("under attack", () => {
  let server: RunningServer;
  before(async () => {
    const dataFolder = preparedFolder();
    const policyFile = join(dataFolder, "policy.json");
    writeFileSync(policyFile, JSON.stringify({ challenge }));
    server = await startServer({
      host: "127.0.0.1",
      port: 0,
      dataFolder,
      policyFile,
      quiet: true,
      trustedProxies: ["127.0.0.1"],
    });
  });
  after(() => server.stop());

  const newKey = async () => {
    const parts = { store: server.store, clock: systemClock, random: systemRandom };
    const wanted = { kind: "publishable", agencyId: "pemkot-bandung", origins: [] } as const;
    return (await createKey(parts, wanted)).key;
  };
  // Refills during the attack, and charges of the honest reports with the same key.
  const spare = 10;

  test("every honest report is accepted while one address floods, and few reports of that address", async () => {
    const order = { what: "submit", from: "one", parallel: 16 } as const;
    const { honest, attacker } = await runAttack(server.url, await newKey(), 2, 5, order);
    assert.equal(honest.taken, honest.sent);
    assert.ok(
      (attacker["201"] ?? 0) <= challenge.freeSubmitsPerAddress.quota + spare,
      JSON.stringify(attacker),
    );
    assert.ok((attacker["428"] ?? 0) + (attacker["429"] ?? 0) > 0, JSON.stringify(attacker));
  });

  test("every honest report is accepted while thousands of addresses flood", async () => {
    const order = { what: "submit", from: "many", parallel: 16 } as const;
    const { honest, attacker } = await runAttack(server.url, await newKey(), 2, 5, order);
    assert.equal(honest.taken, honest.sent);
    assert.ok((attacker["201"] ?? 0) <= challenge.freeSubmitsPerKey.quota + spare, JSON.stringify(attacker));
    assert.ok((attacker["428"] ?? 0) > 0, JSON.stringify(attacker));
  });

  test("ten guesses of an access code are allowed, and its reporter can still read the report", async () => {
    const key = await newKey();
    const lapor = createLapor({ baseUrl: server.url, key });
    const receipt = await lapor.submitReport(newReport);
    const guess = async (number: number): Promise<number> => {
      const headers = {
        authorization: `Bearer ${key}`,
        "lapor-access-code": `0000-0000-0000-${String(number).padStart(4, "0")}`,
        "x-forwarded-for": "198.18.0.1",
      };
      return (await fetch(`${server.url}/v1/reports/${receipt.trackingId}`, { headers })).status;
    };
    // A number of guesses, not a time: a slow machine makes few in a second.
    const guesses = Promise.all(Array.from({ length: 40 }, (_, number) => guess(number)));
    assert.equal((await lapor.getReport(receipt)).title, newReport.title);
    const statuses = await guesses;
    assert.ok(statuses.filter((status) => status === 404).length <= 10, statuses.join(" "));
    assert.ok(statuses.includes(428), statuses.join(" "));
    assert.equal((await lapor.getReport(receipt)).title, newReport.title);
  });
});
