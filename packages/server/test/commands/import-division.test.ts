import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createLapor } from "@lapor/sdk";
import { openStore } from "../../src/index.ts";
import { installations, secret } from "../support/engines.ts";
import { run } from "../support/run-cli.ts";
import { serve } from "../support/servers.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { makeKey, newReport, siteKey } from "../support/test-channel.ts";

const ended = [{ id: "kemenkes", successorIds: ["kemenag", "kemensos"], reason: "Perpres 1/2030" }];

/** Submits reports of these categories to the ministry of health, on a server that then stops. */
async function submitAll(
  dataFolder: string,
  categoryIds: readonly (string | undefined)[],
): Promise<string[]> {
  const server = await serve({ dataFolder, secret });
  const citizen = createLapor({
    baseUrl: server.url,
    key: await makeKey(server.store, { ...siteKey, agencyId: "kemenkes" }),
  });
  const made: string[] = [];
  for (const categoryId of categoryIds) {
    const { occurredOn: _, ...report } = newReport;
    const chosen = { agencyId: "kemenkes", ...(categoryId !== undefined && { categoryId }) };
    const receipt = await citizen.submitReport({ ...report, classification: "aspiration", ...chosen });
    assert.ok(receipt.accessCode);
    made.push(receipt.trackingId);
  }
  await server.stop();
  return made;
}

test("a division moves open reports to the successor for their category, or to national triage without a clear one", async () => {
  const { dataFolder, environment } = await installations.PGlite();
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
