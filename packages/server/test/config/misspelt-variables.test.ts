import assert from "node:assert/strict";
import { test } from "node:test";
import { helpText } from "../../src/commands/help.ts";
import { ConfigError } from "../../src/platform/config-error.ts";
import { listVariables, readConfig } from "../../src/server-config.ts";

test("the check recognises exactly the variables in the help text", () => {
  const settings = helpText.slice(helpText.indexOf("Settings are"));
  const named = new Set(settings.match(/\b(?:LAPOR_|S3_|DATABASE_)[A-Z][A-Z0-9_]*[A-Z]\b/g));
  assert.deepEqual([...listVariables()].sort(), [...named].sort());
});

for (const [name, meant] of [
  ["LAPOR_TRUSTED_PROXY", "LAPOR_TRUSTED_PROXIES"],
  ["LAPOR_POLICYFILE", "LAPOR_POLICY_FILE"],
  ["LAPOR_PROT", undefined],
  ["LAPOR_HOTS", undefined],
  ["LAPOR_SECRETS", "LAPOR_SECRET"],
  ["LAPOR_METRIC_PORT", "LAPOR_METRICS_PORT"],
] as const)
  test(`${name} ${meant ? `is refused, and ${meant} is proposed` : "is unknown"}`, () => {
    const read = () => readConfig({ [name]: "zqx" });
    if (!meant) {
      assert.deepEqual(read().unknownVariables, [name]);
      return;
    }
    assert.throws(read, (error) => {
      assert.ok(error instanceof ConfigError);
      assert.equal(error.faults.length, 1);
      assert.match(error.message, new RegExp(`^${name} is no setting .* ${meant}\\b`));
      assert.doesNotMatch(error.message, /zqx/);
      return true;
    });
  });

test("empty variables, the mapping file's secrets and variables of other programs are not reported as misspelt", () => {
  const config = readConfig({ LAPOR_TRUSTED_PROXY: " ", LAPOR_SP4N_TOKEN2: "x", PORT: "1", LAPOR_LONG: "1" });
  assert.deepEqual(config.unknownVariables, ["LAPOR_LONG"]);
});
