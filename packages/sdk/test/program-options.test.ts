import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import manifest from "../package.json" with { type: "json" };
import { type ClientOptions, createLapor, type KeyOption } from "../src/index.ts";
import { json, listen, problem } from "./support/http-server.ts";
import { newReport, receipt } from "./support/samples.ts";

const options = { baseUrl: "https://kanal.example", key: "sk_live_9f8e7d" };

/** Submits a report, and makes a call with its own headers. Returns the URLs and headers of both requests. */
async function sentBy(own: Partial<ClientOptions> & Partial<KeyOption>) {
  const sent: { url: string; headers: Headers }[] = [];
  const fetch = async (url: string, { headers }: RequestInit) => {
    sent.push({ url, headers: new Headers(headers) });
    return Response.json(receipt, { status: 201 });
  };
  const lapor = createLapor({ ...options, ...own, fetch });
  await lapor.submitReport(newReport);
  await lapor.getChannel({ headers: { "x-gateway": "of the call", authorization: "Basic x" } });
  return sent as [(typeof sent)[0], (typeof sent)[0]];
}

/** Defines `location`, so the SDK runs as in a browser. */
function plantLocation(t: TestContext): void {
  Object.assign(globalThis, { location: new URL("https://situs.example") });
  t.after(() => Reflect.deleteProperty(globalThis, "location"));
}

test("headers of the client and the call are sent, but never replace the SDK's own", async () => {
  const [report, channel] = await sentBy({
    headers: { "X-Gateway": "of the client", "Idempotency-Key": "x", "X-Team": "desk" },
  });
  assert.equal(report.headers.get("X-Gateway"), "of the client");
  assert.match(`${report.headers.get("Idempotency-Key")}`, /^[\da-f-]{36}$/);
  assert.equal(channel.headers.get("X-Gateway"), "of the call");
  assert.equal(channel.headers.get("X-Team"), "desk");
  assert.equal(channel.headers.get("Authorization"), `Bearer ${options.key}`);
});

test("an attachment's URL is fetched with the call's headers, but not the client's", async () => {
  const seen: string[][] = [];
  const fetch = async (_: string, { headers }: RequestInit) => {
    seen.push([...new Headers(headers).keys()]);
    return new Response("...", { headers: { "Content-Type": "image/jpeg" } });
  };
  const lapor = createLapor({ ...options, fetch, headers: { "X-Gateway": "secret" } });
  await lapor.getAttachment({ url: "https://blobs.example/x" });
  await lapor.getAttachment({ url: "https://blobs.example/x" }, { headers: { "X-Trace": "1" } });
  assert.deepEqual(seen, [[], ["x-trace"]]);
});

test("outside a page, the User-Agent contains the SDK, the runtime and the program", async () => {
  const runtime = navigator.userAgent;
  for (const [appInfo, expected] of [
    [undefined, ""],
    [{ name: "Bot Bandung" }, " Bot-Bandung"],
    [{ name: "bot", version: "2.1", url: "https://bot.example" }, " bot/2.1 (https://bot.example)"],
  ] as const) {
    const [{ headers }] = await sentBy({ appInfo });
    assert.equal(headers.get("User-Agent"), `lapor-sdk/${manifest.version} ${runtime}${expected}`);
    assert.equal(headers.get("Lapor-Client"), null);
  }
});

test("a page keeps the browser's User-Agent and sends SDK and program in Lapor-Client", async (t) => {
  plantLocation(t);
  const [{ headers }] = await sentBy({ appInfo: { name: "peta", version: "3" } });
  assert.equal(headers.get("Lapor-Client"), `lapor-sdk/${manifest.version} peta/3`);
  assert.equal(headers.get("User-Agent"), null);
});

test("debug writes each request, response and retry to the console, without secrets", async (t) => {
  t.mock.method(Math, "random", () => 0);
  const debug = t.mock.method(console, "debug", () => {});
  const { lapor, baseUrl } = await listen(
    t,
    problem(503, "unavailable", {}, { "Retry-After": "0" }),
    json(200, { data: [] }),
  );
  const noted: string[] = [];
  const hooks = {
    request: () => noted.push("request"),
    response: () => noted.push("response"),
    retry: () => noted.push("retry"),
  };
  await lapor({ debug: true, hooks, key: options.key }).listAgencies({ q: "Ayu", limit: 3 });
  const lines = debug.mock.calls.map(({ arguments: [line] }) =>
    `${line}`.replace(/(: \d+) in \d+ ms/, "$1 in 5 ms"),
  );
  assert.deepEqual(lines, [
    `LAPOR! listAgencies (1): GET ${baseUrl}/v1/agencies?q=[secret]&limit=3`,
    "LAPOR! listAgencies (1): 503 in 5 ms, request id req-1",
    "LAPOR! listAgencies (1): unavailable, again in 0 ms",
    `LAPOR! listAgencies (2): GET ${baseUrl}/v1/agencies?q=[secret]&limit=3`,
    "LAPOR! listAgencies (2): 200 in 5 ms, request id req-1",
  ]);
  assert.deepEqual(noted, ["request", "response", "retry", "request", "response"]);
  await lapor({ hooks }).getChannel();
  assert.equal(debug.mock.callCount(), 5);
});

test("a base URL with a trailing /v1 works like one without it", async () => {
  for (const end of ["/v1", "/v1/", "//v1", "//", "/", ""]) {
    const [{ url }] = await sentBy({ baseUrl: `https://kanal.example/api${end}` });
    assert.equal(url, "https://kanal.example/api/v1/reports");
  }
  const [{ url }] = await sentBy({ baseUrl: "https://kanal.example/apiv1" });
  assert.equal(url, "https://kanal.example/apiv1/v1/reports");
});

for (const [name, wrong] of Object.entries({
  concurrency: [0, -1, 0.5, Number.NaN, "4", null],
  maxRetries: [-1, Number.NaN, "2", {}],
  timeout: [-1, Number.NaN, "30"],
  totalTimeout: [-1, Number.NaN, null],
}))
  test(`createLapor and every call reject an invalid ${name} and name the option`, async () => {
    for (const value of wrong) {
      const message = new RegExp(`${name} must be a number of at least [01], but is the \\w+ `);
      assert.throws(
        () => createLapor({ ...options, [name]: value }),
        { name: "TypeError", message },
        `${value}`,
      );
      const lapor = createLapor({ ...options, fetch: () => assert.fail("sent") });
      const own = { [name]: value };
      const refusal = { code: "invalid_request", message, attempts: 0 };
      await assert.rejects(lapor.getChannel(own), refusal, `${value}`);
      await assert.rejects(lapor.getAttachment({ url: "https://blobs.example/x" }, own), refusal);
    }
  });

test("createLapor accepts the smallest and largest valid numbers", () => {
  for (const numbers of [
    { concurrency: 1, maxRetries: 0, timeout: 0, totalTimeout: 0 },
    { concurrency: Infinity, maxRetries: Infinity, timeout: Infinity, totalTimeout: Infinity },
    { concurrency: undefined, maxRetries: undefined, timeout: undefined, totalTimeout: undefined },
  ])
    createLapor({ ...options, ...numbers });
});

test("createLapor rejects a base URL with a password or a query, and does not quote it", () => {
  for (const baseUrl of [
    "https://user:PASSWORD@kanal.example",
    "https://PASSWORD@kanal.example",
    "https://kanal.example?key=PASSWORD",
    "https://kanal.example/#PASSWORD",
    "https://user:PASSWORD@:443",
    "//user:PASSWORD@kanal.example",
  ])
    assert.throws(
      () => createLapor({ ...options, baseUrl }),
      ({ name, message }: Error) =>
        name === "TypeError" && /^createLapor: baseUrl must/.test(message) && !message.includes("PASSWORD"),
      baseUrl,
    );
});

test("createLapor without options states which option is missing", () => {
  assert.throws(() => createLapor(undefined as never), {
    name: "TypeError",
    message: /baseUrl.*is "undefined"/,
  });
});
