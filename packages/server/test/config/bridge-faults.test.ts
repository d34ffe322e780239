import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { findBridgeFaults } from "../../src/bridges/sp4n/bridge-faults.ts";
import { readConfig } from "../../src/index.ts";
import { sp4nSecrets, writeMapping } from "../bridges/support/sp4n-mapping.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { run } from "../support/run-cli.ts";

const bandung = { agencyId: "pemkot-bandung" };

test("every other variable of the connection counts as a credential", () => {
  const config = readConfig({ LAPOR_SP4N_KEY: "k", LAPOR_SP4N_FILE: "a.yaml", LAPOR_SP4N_URL: " " });
  assert.deepEqual([config.sp4nFile, config.sp4nSecrets], ["a.yaml", { LAPOR_SP4N_KEY: "k" }]);
  assert.equal(readConfig({}).sp4nSecrets, undefined);
});

test("`gateway` and `single_agency` accept a valid mapping file", () => {
  const config = { sp4nFile: writeMapping(), sp4nSecrets };
  for (const mode of ["gateway", "single_agency"] as const)
    assert.deepEqual(findBridgeFaults({ mode, ...bandung }, config), []);
  assert.match(
    findBridgeFaults({ mode: "gateway", agencyId: "pemprov-jawa-barat" }, config)[0] ?? "",
    /"ids\.agencies" has pemprov-jawa-barat, .* Add the id/,
  );
});

test("`standalone` with a mapping file and `gateway` without one are rejected", () => {
  assert.match(
    findBridgeFaults({ mode: "standalone" }, { sp4nFile: writeMapping(), sp4nSecrets })[0] ?? "",
    /^LAPOR_SP4N_FILE should not be set in the mode standalone, .*remove it/,
  );
  assert.deepEqual(findBridgeFaults({ mode: "standalone" }, { sp4nSecrets }), []);
  assert.match(
    findBridgeFaults({ mode: "gateway", ...bandung }, {})[0] ?? "",
    /^LAPOR_SP4N_FILE should be set in the mode gateway, .*lapor sp4n template/,
  );
  assert.deepEqual(findBridgeFaults({ mode: "single_agency", ...bandung }, {}), []);
});

test("credentials without a mapping file and a mapping file with faults are rejected", () => {
  assert.match(
    findBridgeFaults({ mode: "single_agency", ...bandung }, { sp4nSecrets })[0] ?? "",
    /^LAPOR_SP4N_AUTHORIZATION, LAPOR_SP4N_TOKEN should not be set without LAPOR_SP4N_FILE/,
  );
  const sp4nFile = writeMapping({ confidential: "perhaps", "ids/user": "?" });
  assert.equal(findBridgeFaults({ mode: "gateway", ...bandung }, { sp4nFile, sp4nSecrets }).length, 2);
});

test("lapor serve reports a bridge fault in one sentence, without a secret", async () => {
  const folder = preparedFolder();
  const path = join(folder, "policy.json");
  const environment = { LAPOR_DATA: folder, LAPOR_POLICY_FILE: path, LAPOR_PORT: "0" };
  const cases = [
    ["gateway", {}, /^LAPOR_SP4N_FILE should be set in the mode gateway, /],
    ["single_agency", { LAPOR_SP4N_KEY: "geheim" }, /^LAPOR_SP4N_KEY should not be set without /],
    [
      "gateway",
      { ...sp4nSecrets, LAPOR_SP4N_FILE: writeMapping({ "headers/token": "geheim-geheim" }) },
      /"headers\.token" \(line \d+\) is a secret from the environment/,
    ],
  ] as const;
  for (const [mode, more, sentence] of cases) {
    writeFileSync(path, JSON.stringify({ mode, ...bandung }));
    const { code, stdout, stderr } = await run("serve", { ...environment, ...more });
    assert.deepEqual([code, stdout], [1, ""]);
    assert.match(stderr, sentence);
    assert.match(stderr, /^[^\n]+\.\n$/);
    assert.doesNotMatch(stderr, /geheim|planted/);
  }
});
