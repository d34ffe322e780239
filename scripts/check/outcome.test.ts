import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { nodeTestCommand } from "./node-test-command.ts";
import {
  failingPart,
  fromBrowserTests,
  fromContractLint,
  fromExit,
  fromNodeTests,
  type Outcome,
} from "./outcome.ts";

// Runs one file with this text in Node's test runner, like run-checks.ts.
function outcomeOf(text: string, limits: { fileMs?: number; endMs?: number } = {}): Outcome {
  const folder = mkdtempSync(join(tmpdir(), "lapor-outcome-"));
  try {
    const file = join(folder, "sample.test.ts");
    writeFileSync(file, text);
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const [, ...args] = nodeTestCommand([file], { concurrency: 1, testMs: 60_000, ...limits });
    const { status, stdout } = spawnSync(process.execPath, args, { env, encoding: "utf8" });
    return fromNodeTests({ status, output: stdout });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("every test in a file counts, and a skipped test does not count as passed", () => {
  const outcome = outcomeOf(
    'import test from "node:test"; test("a", () => {}); test("b", () => {}); test.skip("c"); test("d", () => { throw new Error("d"); });',
  );
  assert.deepEqual(outcome, { passed: 2, failed: 1, skipped: 1 });
});

test("all tests are counted in a file with many tests", () => {
  const text = 'import test from "node:test"; for (let i = 0; i < 300; i++) test("case " + i, () => {});';
  assert.deepEqual(outcomeOf(text), { passed: 300, failed: 0, skipped: 0 });
});

test("a file that keeps running after its last test counts as a failure, and the reason names the file", () => {
  const text = 'import test from "node:test"; test("a", () => {}); setInterval(() => {}, 1000);';
  const { failed, reason } = outcomeOf(text, { endMs: 500 });
  assert.equal(failed, 1);
  assert.match(reason ?? "", /sample\.test\.ts/);
});

test("a file that never reaches its tests counts as a failure", () => {
  const text =
    'import test from "node:test"; setInterval(() => {}, 1000); await new Promise(() => {}); test("a", () => {});';
  assert.equal(outcomeOf(text, { fileMs: 1000 }).failed, 1);
});

test("a file without tests counts as a failure", () => {
  const { passed, failed } = outcomeOf("export const nothing = 1;");
  assert.deepEqual({ passed, failed }, { passed: 0, failed: 1 });
});

test("a file that throws before its first test counts as a failure", () => {
  const { passed, failed } = outcomeOf('throw new Error("before");');
  assert.deepEqual({ passed, failed }, { passed: 0, failed: 1 });
});

test("a file that exits early with code 0 counts as a failure", () => {
  const text = 'import test from "node:test"; test("a", () => {}); test("b", () => process.exit(0));';
  assert.equal(outcomeOf(text).failed, 1);
});

test("a file whose process is killed counts as a failure", () => {
  const text =
    'import test from "node:test"; test("a", () => {}); test("b", () => process.kill(process.pid, "SIGKILL"));';
  assert.equal(outcomeOf(text).failed, 1);
});

test("an error after the last test in a file counts as a failure", () => {
  const text =
    'import test from "node:test"; test("a", () => { setTimeout(() => { throw new Error("late"); }, 20); });';
  assert.equal(outcomeOf(text).failed, 1);
});

test("an unhandled rejection in a test counts as a failure", () => {
  const text =
    'import test from "node:test"; test("a", async () => { Promise.reject(new Error("lost")); await new Promise((r) => setTimeout(r, 20)); });';
  assert.equal(outcomeOf(text).failed, 1);
});

test("the hooks of a suite run only around its own tests", () => {
  const text = `import assert from "node:assert"; import { before, after, describe, test } from "node:test";
    let open = false;
    describe("open", () => { before(async () => { open = true; }); after(async () => { open = false; });
      test("a", async () => { await null; assert.ok(open); }); });
    test("b", () => assert.ok(!open));`;
  assert.deepEqual(outcomeOf(text), { passed: 2, failed: 0, skipped: 0 });
});

test("a run that exits with an error fails even if no test failed", () => {
  const output = "3 passed, 0 failed, 0 skipped\n";
  assert.equal(fromNodeTests({ status: 1, output }).failed, 1);
  assert.equal(fromNodeTests({ status: 0, output }).failed, 0);
  assert.equal(fromNodeTests({ status: 0, output: "" }).failed, 1);
});

const wtr = (...lines: string[]): string => lines.join("\n");

test("browser tests are counted per engine, from the engine's last progress line", () => {
  const output = wtr(
    "Chromium: |          | 0/2 test files | 0 passed, 0 failed",
    "Chromium: \u001b[32m|██████████|\u001b[39m 2/2 test files | \u001b[32m12 passed\u001b[39m, 0 failed",
    "Firefox:  |██████████| 2/2 test files | 11 passed, 1 failed, 2 skipped",
  );
  assert.deepEqual(fromBrowserTests({ status: 1, output }), { passed: 23, failed: 1, skipped: 2 });
});

test("a browser test file that did not finish counts as a failure", () => {
  const output = "Chromium: |█████     | 1/2 test files | 5 passed, 0 failed";
  assert.equal(fromBrowserTests({ status: 0, output }).failed, 1);
});

test("a browser run that has no tests or crashes counts as a failure", () => {
  assert.equal(fromBrowserTests({ status: 0, output: "" }).failed, 1);
  const output = "Chromium: |██████████| 1/1 test files | 5 passed, 0 failed";
  assert.equal(fromBrowserTests({ status: null, output }).failed, 1);
});

test("an engine that ran no tests counts as a failure even if another engine ran some", () => {
  const output = wtr(
    "Chromium: |██████████| 1/1 test files | 5 passed, 0 failed",
    "Firefox:  |██████████| 1/1 test files | 0 passed, 0 failed",
  );
  assert.deepEqual(fromBrowserTests({ status: 0, output }), { passed: 5, failed: 1, skipped: 0 });
});

test("the summary repeats only the failures", () => {
  const node = wtr("✔ a", "✖ b", "✖ failing tests:", "", "✖ b", "  AssertionError");
  assert.equal(failingPart(node), "✖ b\n  AssertionError");
  const browser = wtr(
    "Chrome: |          | 0/2 test files | 0 passed, 0 failed",
    "\u001b[2K\u001b[1A\u001b[Gtest/a.browser.test.ts:",
    " 🚧 Browser logs:",
    "      Lit is in dev mode.",
    "\u001b[2Ktest/b.browser.test.ts:",
    " ❌ fails thus",
    "      AssertionError",
    "Chrome: |██████████| 2/2 test files | 1 passed, 1 failed",
    "Finished running tests",
  );
  assert.equal(failingPart(browser), "test/b.browser.test.ts:\n ❌ fails thus\n      AssertionError");
  assert.equal(failingPart(wtr("a", "b", "c", ""), 2), "b\nc");
});

test("a warning from the contract linter counts as a failure even though the linter exits with 0", () => {
  const totals = (errors: number, warnings: number) =>
    `{ "totals": { "errors": ${errors}, "warnings": ${warnings} } }`;
  assert.equal(fromContractLint({ status: 0, output: totals(0, 0) }).failed, 0);
  assert.equal(fromContractLint({ status: 0, output: totals(0, 1) }).failed, 1);
  assert.equal(fromContractLint({ status: 0, output: totals(0, 0) + totals(0, 1) }).failed, 1);
  assert.equal(fromContractLint({ status: 0, output: "" }).failed, 1);
});

test("a static check counts as one pass or one failure", () => {
  assert.deepEqual(fromExit({ status: 0, output: "" }), { passed: 1, failed: 0, skipped: 0 });
  assert.equal(fromExit({ status: null, output: "" }).failed, 1);
});

test("a filter that matches no step fails with a reason and the closing line", () => {
  const runChecks = fileURLToPath(new URL("run-checks.ts", import.meta.url));
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [runChecks, "no-such-step"], {
    env,
    encoding: "utf8",
  });
  assert.equal(status, 1);
  assert.match(stderr, /No step contains "no-such-step"/);
  assert.equal(stdout.trimEnd().split("\n").at(-1), "0 passed, 1 failed");
});
