import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, describe, test } from "node:test";
import type { Report } from "../src/index.ts";
import { type Fault, startFaultyServer } from "./faulty-server.ts";
import { runCli } from "./run-cli.ts";

type Exchange = Parameters<Fault>[0];

function problem(headers: Headers, status: number, code: string, more: Record<string, string> = {}) {
  const changed = new Headers(headers);
  for (const [name, value] of Object.entries({ "content-type": "application/problem+json", ...more }))
    changed.set(name, value);
  const json = {
    type: `urn:lapor:problem:${code}`,
    title: "Tidak sekarang",
    status,
    detail: "Coba lagi.",
    code,
    requestId: headers.get("request-id"),
  };
  return { status, headers: changed, body: JSON.stringify(json) };
}

const tooMany = ({ headers }: Exchange, seconds: number) =>
  problem(headers, 429, "rate_limited", {
    "retry-after": `${seconds}`,
    ratelimit: `"key";r=0;t=${seconds}`,
    "ratelimit-policy": '"key";q=1;w=60',
  });

async function check(
  fault: Fault,
  ...only: string[]
): Promise<{ code: number; report: Report; stdout: string }> {
  const server = await startFaultyServer(fault);
  after(server.stop);
  const { publishable, agencyAdmin, liaison, nationalAdmin } = server.keys;
  const { code, stdout } = await runCli([
    ...[server.url, "--publishable", publishable, "--agency-admin", agencyAdmin, "--liaison", liaison],
    ...["--national-admin", nationalAdmin],
    ...["--time-limit", "60", "--json", ...only.flatMap((operation) => ["--only", operation])],
  ]);
  return { code, stdout, report: JSON.parse(stdout) as Report };
}

describe("a server with its own rate limits", () => {
  const limited = (seconds: number): Fault => {
    let requests = 0;
    return (exchange) =>
      exchange.method === "GET" && exchange.path === "/v1/categories" && ++requests === 2
        ? tooMany(exchange, seconds)
        : undefined;
  };
  test("lapor-contract waits for the rate limit and then checks the server", async () => {
    const { code, report } = await check(limited(1), "listCategories");
    assert.deepEqual([code, report.failed, report.blocked], [0, 0, 0]);
  });
  test("the run exits with code 2 when the wait would be too long, even though other cases pass", async () => {
    const { code, report, stdout } = await check(limited(60), "listCategories");
    assert.deepEqual([code, report.failed, report.blocked], [2, 0, 1]);
    assert.ok(report.passed > 0);
    assert.match(stdout, /The server limits requests \(429\)/);
  });
});

test("a server that requires a challenge for each report results in exit code 2", async () => {
  const wanted: Fault = ({ method, path, status, headers }) =>
    method === "POST" && path === "/v1/reports" && status === 201
      ? problem(headers, 428, "challenge_required")
      : undefined;
  const { code, report, stdout } = await check(wanted, "submitReport");
  assert.deepEqual([code, report.failed], [2, 0]);
  assert.ok(report.passed > 0 && report.blocked > 0);
  assert.match(stdout, /The server requires a solved challenge/);
});

describe("a rate limit on one of two simultaneous requests", () => {
  for (const [operation, path, title] of [
    ["startFollowUp", /\/follow-up$/, /by two officers at once/],
    ["mergeReport", /\/merge$/, /in opposite directions at once/],
  ] as const)
    test(`the case for ${operation} is skipped when one of two simultaneous requests is rate limited`, async () => {
      const { report } = await check((exchange) => {
        if (!path.test(exchange.path) || exchange.method !== "POST") return undefined;
        return exchange.status === 200 ? undefined : tooMany(exchange, 60);
      }, operation);
      const finding = report.findings.find((one) => title.test(one.title));
      assert.deepEqual([finding?.outcome, finding?.blocked], ["skipped", true]);
    });
});

describe("a server that sends the head of a response and then trickles", () => {
  const trickle = async (isTrickled: (url: string) => boolean): Promise<string> => {
    const server = createServer(({ url = "" }, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      if (!isTrickled(url)) return void response.end("{}");
      response.write("{");
      const timer = setInterval(() => response.write(" "), 50);
      response.once("close", () => clearInterval(timer));
    }).listen(0, "127.0.0.1");
    await new Promise((listening) => server.once("listening", listening));
    after(() => {
      server.closeAllConnections();
      server.close();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const run = (url: string) =>
    runCli([url, "--publishable", "pk_a", "--only", "listCategories", "--time-limit", "2"]);

  test("a trickling response within a case ends at --time-limit", { timeout: 30_000 }, async () => {
    const { code, stdout } = await run(await trickle((url) => !url.startsWith("/v1/channel")));
    assert.equal(code, 2, stdout);
    assert.match(stdout, /: the time limit was reached\n$/);
  });
  test("a trickling response before the first case ends at --time-limit", { timeout: 30_000 }, async () => {
    const { code, stderr } = await run(await trickle(() => true));
    assert.equal(code, 2);
    assert.match(stderr, /does not respond \(The time limit was reached\.\)/);
  });
});
