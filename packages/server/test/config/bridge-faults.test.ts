import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { findBridgeFaults } from "../../src/config/bridge-faults.ts";
import { readConfig } from "../../src/index.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { run } from "../support/run-cli.ts";

const withCredentials = readConfig({ LAPOR_SP4N_KEY: "k", LAPOR_SP4N_CLIENT: "c", LAPOR_SP4N_URL: " " });

test("gateway, and single_agency with credentials for SP4N-LAPOR!, have a fault until there is a bridge", () => {
  const without = readConfig({});
  assert.deepEqual(withCredentials.nationalCredentials, ["LAPOR_SP4N_CLIENT", "LAPOR_SP4N_KEY"]);
  assert.equal(without.nationalCredentials, undefined);
  for (const config of [without, withCredentials]) {
    assert.deepEqual(findBridgeFaults({ mode: "standalone" }, config), []);
    assert.equal(findBridgeFaults({ mode: "gateway" }, config).length, 1);
  }
  assert.deepEqual(findBridgeFaults({ mode: "single_agency" }, without), []);
  assert.match(
    findBridgeFaults({ mode: "single_agency" }, withCredentials)[0] ?? "",
    /^LAPOR_SP4N_CLIENT, LAPOR_SP4N_KEY should not be set, .* remove them/,
  );
});

test("lapor serve refuses them with one sentence", async () => {
  const folder = preparedFolder();
  const path = join(folder, "policy.json");
  const environment = { LAPOR_DATA: folder, LAPOR_POLICY_FILE: path, LAPOR_PORT: "0" };
  const cases = [
    ["gateway", {}, /^LAPOR_POLICY_FILE should be a file whose "mode" is standalone or single_agency, /],
    ["single_agency", { LAPOR_SP4N_KEY: "geheim" }, /^LAPOR_SP4N_KEY should not be set, /],
  ] as const;
  for (const [mode, more, sentence] of cases) {
    writeFileSync(path, JSON.stringify({ mode, agencyId: "pemkot-bandung" }));
    const { code, stdout, stderr } = await run("serve", { ...environment, ...more });
    assert.deepEqual([code, stdout], [1, ""]);
    assert.match(stderr, sentence);
    assert.match(stderr, /^[^\n]+\.\n$/);
    assert.doesNotMatch(stderr, /geheim/);
  }
});
