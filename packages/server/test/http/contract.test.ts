import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { type ContractTarget, contractCases } from "@lapor/openapi/contract-suite";
import { isLongRun } from "../../../../scripts/long-run.ts";
import { shareOfCases } from "../../../../scripts/shared-rules.ts";
import { createLog, type Log } from "../../src/platform/log/log.ts";
import { rememberPersonal, valuesIn } from "../privacy/personal-values.ts";
import { engines } from "../support/engines.ts";
import { type ServedChannel, serveOn } from "../support/served-channel.ts";

/** Creates two logs at the most detailed level, one as JSON and one as text, and collects their lines. */
function createWholeLog() {
  let written = "";
  const write = (text: string) => (written += text);
  const logs = [createLog("debug", { write }), createLog("debug", { write, isTTY: true })];
  const log: Log = (...line) => {
    for (const one of logs) one(...line);
  };
  return { log, written: () => written };
}

/**
 * The cases that run on an engine. Every case also runs in memory in the channel's own tests, so the short
 * run leaves out the 6,000 requests about permissions, which do not depend on the store, and runs one case in
 * twelve on PGlite.
 */
const shareOf = (engine: string) =>
  shareOfCases(contractCases).filter(
    ({ title }, index) =>
      isLongRun || ((engine === "PostgreSQL" || index % 12 === 0) && !title.includes("permissions.ts")),
  );

test("the search for personal values finds each value anywhere in a text", () => {
  const values = ["Lampu jalan mati", "mati di", "di Pasar Baru", "Jalan berlubang"];
  assert.deepEqual(valuesIn("Lampu jalan mati di Pasar Baru", values), values.slice(0, 3));
});

for (const engine of Object.keys(engines) as (keyof typeof engines)[])
  describe(`the contract over HTTP (${engine})`, () => {
    const cases = shareOf(engine);
    const { log, written } = createWholeLog();
    let served: ServedChannel;
    let target: ContractTarget;
    let remembered: ReturnType<typeof rememberPersonal>;
    before(async () => {
      served = await serveOn(engine, () => ({ log }));
      remembered = rememberPersonal(Object.values(served.keys));
      target = { ...served, fetch: remembered.fetch };
    });
    after(() => served.stop());
    for (const { title, run } of cases) test(title, () => run(target));

    test("the log of all contract cases contains nothing personal, as JSON or as text", () => {
      const text = written();
      const lines = text.trim().split("\n");
      assert.ok(lines.length > 2 * cases.length && /internal_error|fault/.test(text));
      const hidden = remembered.values();
      assert.ok(hidden.length > 200, String(hidden.length));
      assert.deepEqual(valuesIn(text, hidden), []);
      assert.ok(!text.includes("planted at"));
    });
  });
