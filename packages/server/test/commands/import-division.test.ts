import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createKey, systemClock, systemRandom } from "@lapor/channel";
import { openStore, startServer } from "../../src/index.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { run } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const origin = "https://sehat.example";
const secret = Buffer.alloc(32, 7).toString("base64");
const ended = [{ id: "kemenkes", successorIds: ["kemenag", "kemensos"], reason: "Perpres 1/2030" }];

/** Submits reports of the categories to the ministry of health, on a server that stops afterwards. */
async function submitAll(
  dataFolder: string,
  categoryIds: readonly (string | undefined)[],
): Promise<string[]> {
  const server = await startServer({
    host: "127.0.0.1",
    port: 0,
    dataFolder,
    secret: new Uint8Array(Buffer.from(secret, "base64")),
    quiet: true,
  });
  const parts = { store: server.store, clock: systemClock, random: systemRandom };
  const { key } = await createKey(parts, { kind: "publishable", agencyId: "kemenkes", origins: [origin] });
  const made: string[] = [];
  for (const categoryId of categoryIds) {
    const response = await fetch(`${server.url}/v1/reports`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${key}`,
        "content-type": "application/json",
        "idempotency-key": crypto.randomUUID(),
      },
      body: JSON.stringify({
        classification: "aspiration",
        title: "Loket terlalu sedikit",
        body: "Antreannya mengular setiap pagi sampai ke jalan.",
        location: { regionCode: "32.73" },
        agencyId: "kemenkes",
        ...(categoryId !== undefined && { categoryId }),
      }),
    });
    assert.equal(response.status, 201, await response.clone().text());
    made.push(((await response.json()) as { trackingId: string }).trackingId);
  }
  await server.stop();
  return made;
}

test("importing a division moves open reports by their category, and to national triage without a clear one", async () => {
  const dataFolder = preparedFolder();
  const environment = { LAPOR_DATA: dataFolder, LAPOR_SECRET: secret };
  const made = await submitAll(dataFolder, ["nikah-kua", "bansos", "jalan", undefined]);
  const file = join(temporaryFolder(), "division.json");
  writeFileSync(file, JSON.stringify({ ended }));
  const { code, stdout } = await run(`import-directory ${file}`, environment);
  assert.equal(code, 0);
  assert.match(stdout, /^ended {4}kemenkes: .* taken over by kemenag, kemensos \(Perpres 1\/2030\)$/m);
  assert.match(
    stdout,
    /4 open reports go to kemenag, kemensos by their category, or else to national triage/,
  );
  assert.match(stdout, /4 reports moved\.\n$/);
  const store = await openStore({ folder: dataFolder });
  const holders: (string | null | undefined)[] = [];
  for (const trackingId of made)
    holders.push((await store.findReport({ trackingId }))?.report.responsibleAgencyId);
  await store.close();
  assert.deepEqual(holders, ["kemenag", "kemensos", null, null]);
  const refused = await run("keys create --secret --role liaison --agency kemenkes", environment);
  assert.match(refused.stderr, /ended\. Its successors are kemenag, kemensos\./);
});
