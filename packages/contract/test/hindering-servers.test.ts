import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, describe, test } from "node:test";
import type { Report } from "../src/index.ts";
import { type Fault, startFaultyServer } from "./faulty-server.ts";
import { runCli } from "./run-cli.ts";

type Exchange = Parameters<Fault>[0];

function problem(headers: Headers, status: number, code: string, more: Record<string, string> = {}) {
  const answered = new Headers(headers);
  for (const [name, value] of Object.entries({ "content-type": "application/problem+json", ...more }))
    answered.set(name, value);
  const json = {
    ...{ type: `urn:lapor:problem:${code}`, title: "Tidak sekarang", status, detail: "Coba lagi." },
    ...{ code, requestId: headers.get("request-id") },
  };
  return { status, headers: answered, body: JSON.stringify(json) };
}

const tooMany = ({ headers }: Exchange, seconds: number) =>
  problem(headers, 429, "rate_limited", {
    ...{ "retry-after": `${seconds}`, ratelimit: `"key";r=0;t=${seconds}` },
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

describe("a server with limits of its own", () => {
  const limited = (seconds: number): Fault => {
    let asked = 0;
    return (exchange) =>
      exchange.method === "GET" && exchange.path === "/v1/categories" && ++asked === 2
        ? tooMany(exchange, seconds)
        : undefined;
  };
  test("is waited for", async () => {
    const { code, report } = await check(limited(1), "listCategories");
    assert.deepEqual([code, report.failed, report.hindered], [0, 0, 0]);
  });
  test("has not been checked when that takes too long: 2, though other cases hold", async () => {
    const { code, report, stdout } = await check(limited(60), "listCategories");
    assert.deepEqual([code, report.failed, report.hindered], [2, 0, 1]);
    assert.ok(report.passed > 0);
    assert.match(stdout, /The server limits how much may be asked \(429\)/);
  });
});

test("a server that wants a challenge for each report has not been checked: 2", async () => {
  const wanted: Fault = ({ method, path, status, headers }) =>
    method === "POST" && path === "/v1/reports" && status === 201
      ? problem(headers, 428, "challenge_required")
      : undefined;
  const { code, report, stdout } = await check(wanted, "submitReport");
  assert.deepEqual([code, report.failed], [2, 0]);
  assert.ok(report.passed > 0 && report.hindered > 0);
  assert.match(stdout, /The server wants a challenge solved/);
});

describe("a limit that meets one of two requests sent at once", () => {
  for (const [operation, path, title] of [
    ["startFollowUp", /\/follow-up$/, /of two officers at once/],
    ["mergeReport", /\/merge$/, /in opposite directions at once/],
  ] as const)
    test(`proves nothing of ${operation}`, async () => {
      const { report } = await check((exchange) => {
        if (!path.test(exchange.path) || exchange.method !== "POST") return undefined;
        return exchange.status === 200 ? undefined : tooMany(exchange, 60);
      }, operation);
      const finding = report.findings.find((one) => title.test(one.title));
      assert.deepEqual([finding?.outcome, finding?.hindered], ["skipped", true]);
    });
});

describe("a server that sends the head of an answer and then trickles", () => {
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

  test("takes no longer than --time-limit in a case", { timeout: 30_000 }, async () => {
    const { code, stdout } = await run(await trickle((url) => !url.startsWith("/v1/channel")));
    assert.equal(code, 2, stdout);
    assert.match(stdout, /: the time ran out\n$/);
  });
  test("nor before the first one", { timeout: 30_000 }, async () => {
    const { code, stderr } = await run(await trickle(() => true));
    assert.equal(code, 2);
    assert.match(stderr, /gives no answer \(The time ran out\.\)/);
  });
});
