import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Report } from "../src/index.ts";
import { startFaultyServer } from "./faulty-server.ts";
import { runCli } from "./run-cli.ts";

/** One operation for each key, and one that only signed-in officers can call. */
const operations = "listCategories,transferReport,listUnits,listSessions";

describe("lapor-contract, before and while it runs", () => {
  let server: Awaited<ReturnType<typeof startFaultyServer>>;
  before(async () => {
    server = await startFaultyServer();
  });
  after(() => server.stop());
  const run = (...args: string[]) =>
    runCli([server.url, "--publishable", server.keys.publishable, "--only", operations, ...args]);

  test("a run names every missing key and ends with the number of cases that were not checked because of it", async () => {
    const { stderr, stdout } = await run("--agency-admin", server.keys.agencyAdmin, "--json");
    const { findings, withoutKey } = JSON.parse(stdout) as Report;
    const [named = ""] = /^Keys that were not given: .*$/m.exec(stderr) ?? [];
    for (const [option, key] of [
      ["liaison", "liaison"],
      ["other-admin", "otherAdmin"],
      ["national-admin", "nationalAdmin"],
      ["expired", "expired"],
    ] as const) {
      assert.ok(
        findings.some(({ missingKey }) => missingKey === key),
        key,
      );
      assert.ok(named.includes(`--${option}`), named);
    }
    assert.doesNotMatch(named, /--(?:publishable|agency-admin|revoked)\b/);
    assert.equal(withoutKey, findings.filter(({ missingKey }) => missingKey).length);
    const text = await run("--agency-admin", server.keys.agencyAdmin);
    assert.match(
      text.stdout,
      new RegExp(` \\d+ not checked \\(${withoutKey} for missing keys\\), in [\\d.]+ s\\n$`),
    );
  });

  test("a run prints the operation and the results so far on stderr, and only JSON on stdout", async () => {
    const { stderr, stdout } = await run("--json");
    const { findings } = JSON.parse(stdout) as Report;
    const lines = stderr.match(/^\d+ of \d+ cases: .*$/gm) ?? [];
    assert.deepEqual(
      lines.map((line) => /(\w+)$/.exec(line)?.[1]),
      [...new Set(findings.map(({ operation }) => operation))],
    );
    assert.match(lines.at(-1) ?? "", /^\d+ of \d+ cases: \d+ passed, 0 failed; now \w+$/);
  });
});

test("--fail-fast stops at the first failed case, and reports it and the number of cases that did not run", async () => {
  let requests = 0;
  const server = await startFaultyServer(({ path, status, headers, body }) => {
    requests += 1;
    return path === "/v1/categories" && status === 200 ? { status: 203, headers, body } : undefined;
  });
  after(server.stop);
  const args = [
    server.url,
    "--publishable",
    server.keys.publishable,
    "--only",
    "listCategories,listAgencies",
  ];
  const whole = JSON.parse((await runCli([...args, "--json"])).stdout) as Report;
  const requestsOfWhole = requests;
  const { code, stdout } = await runCli([...args, "--fail-fast", "--json"]);
  const report = JSON.parse(stdout) as Report;
  assert.ok(whole.failed > 1 && requests - requestsOfWhole < requestsOfWhole, "stops early");
  assert.deepEqual([code, report.failed], [1, 1]);
  assert.equal(report.findings.length, whole.findings.length);
  // The run stops at the first failed case, so all later cases are marked as not run.
  const last = report.findings.findIndex(({ outcome }) => outcome === "failed");
  const later = report.findings.slice(last + 1);
  assert.ok(report.notRun > 0);
  assert.equal(later.filter(({ notRun }) => notRun).length, report.notRun);
  assert.ok(later.every(({ outcome }) => outcome === "skipped"));
  const text = await runCli([...args, "--fail-fast"]);
  const title = report.findings.find(({ outcome }) => outcome === "failed")?.title ?? "";
  assert.equal(text.code, 1);
  assert.ok(
    text.stdout.includes(
      `Stopped at the first failed case: ${title}. ${report.notRun} cases were not run.\n`,
    ),
    text.stdout,
  );
});

test("operations that require a signed-in officer are listed as not checked and never fail", async () => {
  const server = await startFaultyServer();
  after(server.stop);
  const keys = Object.entries(server.keys).flatMap(([name, key]) => [
    `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    key,
  ]);
  const { stdout } = await runCli([server.url, ...keys, "--only", "listSessions,saveView", "--json"]);
  const { failed, skipped, findings } = JSON.parse(stdout) as Report;
  assert.deepEqual([failed, skipped], [0, findings.length]);
  assert.ok(findings.some(({ reason }) => /session of an officer/.test(reason ?? "")));
});
