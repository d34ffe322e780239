import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, test } from "node:test";
import { printReport, type Report } from "../src/index.ts";
import { startFaultyServer } from "./faulty-server.ts";
import { runCli } from "./run-cli.ts";

describe("lapor-contract", () => {
  let server: Awaited<ReturnType<typeof startFaultyServer>>;
  before(async () => {
    server = await startFaultyServer();
  });
  after(() => server.stop());
  const run = (...args: string[]) => runCli([server.url, ...args]);
  const withKey = (...args: string[]) => run("--publishable", server.keys.publishable, ...args);

  test("lapor-contract prints the result as text, with exit code 0", async () => {
    const { code, stdout } = await withKey("--only", "getAgency");
    assert.equal(code, 0, stdout);
    assert.match(stdout, /✓ getAgency +\d+ passed, \d+ not checked/);
    assert.match(stdout, /Not checked, and not counted as passed:\n/);
    assert.match(stdout, /\d+ passed, 0 failed, \d+ not checked \(\d+ for missing keys\), in [\d.]+ s\n$/);
  });

  test("lapor-contract skips cases that require a missing key and names the key", async () => {
    const { code, stdout } = await withKey("--only", "verifyReport");
    assert.equal(code, 2, "nothing could be checked");
    assert.match(stdout, /- verifyReport +0 passed/);
    assert.match(stdout, /a key that was not given: --agency-admin \(agency_admin of pemkot-bandung\)/);
  });

  test("lapor-contract exits with code 2 at the time limit and counts the cases that it did not check", async () => {
    const { code, stdout } = await withKey("--time-limit", "1");
    assert.equal(code, 2);
    assert.match(stdout, /\d+ {2}The time limit was reached\./);
    assert.match(stdout, /: the time limit was reached\n$/);
  });

  const refusals: [name: string, args: () => string[], sentence: RegExp][] = [
    ["no server", () => [], /Give one server/],
    ["something that is not a URL", () => ["kanal"], /"kanal" is not a URL/],
    [
      "a URL with a path",
      () => [`${server.url}/v1`, "--publishable", "pk_a"],
      /only the server.s origin, http:/,
    ],
    ["no key", () => [server.url], /A publishable key is required/],
    ["an unknown key", () => [server.url, "--publishable", "pk_unknown"], /refuses the key .*401/],
    [
      "a key of another agency",
      () => [server.url, "--publishable", server.keys.otherPublishable],
      /belongs to pemprov-jawa-barat/,
    ],
    [
      "an unknown operation",
      () => [server.url, "--publishable", "pk_a", "--only", "reply"],
      /Unknown operation "reply". Did you mean: addReply/,
    ],
    ["an unknown option", () => [server.url, "--key", "pk_a"], /--help/],
    ["an invalid time limit", () => [server.url, "--publishable", "pk_a", "--time-limit", "soon"], /seconds/],
    [
      "an unreachable server",
      () => ["http://127.0.0.1:1", "--publishable", "pk_a"],
      /does not respond \(.*\)\. Check that the server is running/,
    ],
  ];
  for (const [name, args, sentence] of refusals)
    test(`lapor-contract rejects ${name} with a message and exit code 2`, async () => {
      const { code, stdout, stderr } = await runCli(args());
      assert.equal(code, 2, stderr);
      assert.equal(stdout, "");
      assert.match(stderr, sentence);
      assert.doesNotMatch(stderr, /\n\s+at /, "no stack");
    });

  test("lapor-contract --help prints help", async () => {
    const { code, stdout } = await runCli(["--help"]);
    assert.equal(code, 0);
    assert.match(stdout, /--national-admin +national_admin/);
  });

  test("a server that returns the same page for everything fails, and the report shows the fault only once", async () => {
    const page = createServer((_, response) =>
      response.writeHead(200, { "content-type": "text/html" }).end("<h1>OK</h1>"),
    ).listen(0, "127.0.0.1");
    await new Promise((listening) => page.once("listening", listening));
    after(() => page.close());
    const { port } = page.address() as AddressInfo;
    const args = ["--publishable", "pk_a", "--only", "getAgency"];
    const { code, stdout } = await runCli([`http://127.0.0.1:${port}`, ...args]);
    assert.equal(code, 1);
    assert.equal(stdout.match(/ {2}response:/g)?.length, 1, stdout);
    assert.match(stdout, /Same error in \d+ more cases/);
  });
});

test("the report shows a fault that affects many operations only once", () => {
  const failed = (operation: "submitReport" | "getReport", received: string): Report["findings"][number] => ({
    title: `${operation} refuses a missing key`,
    operation,
    outcome: "failed" as const,
    failure: {
      at: operation,
      sent: `POST /v1/${operation}`,
      received,
      advice: "Refuse it.",
      wrong: [`${operation}: expected 401 unauthorized, received ${received.slice(0, 3)}`],
      expected: `${operation} refuses a missing key.`,
    },
  });
  const findings = [failed("submitReport", "201 Created"), failed("getReport", "200 OK")];
  const skipped = { skipped: 0, withoutKey: 0, blocked: 0, notRun: 0 };
  const counts = { passed: 0, failed: 2, ...skipped, timedOut: false, seconds: 1 };
  const text = printReport({ url: "https://kanal.example", ...counts, findings });
  assert.equal(text.match(/ {2}fix: /g)?.length, 1);
  assert.match(text, /Same error in 1 more case \(getReport\)/);
});
