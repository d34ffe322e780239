import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { createLapor, type Hooks, type LaporError, withResponse } from "../src/index.ts";
import { cutConnection, json, listen, problem } from "./support/http-server.ts";
import { newReport, receipt } from "./support/samples.ts";

function notebook() {
  const events: [name: string, event: Record<string, unknown>][] = [];
  const note = (name: string) => (event: object) => events.push([name, { ...event }]);
  const hooks: Hooks = { request: note("request"), response: note("response"), retry: note("retry") };
  return { events, hooks };
}

test("hooks receive every request, response and retry in order", async (t) => {
  t.mock.method(Math, "random", () => 0);
  const { events, hooks } = notebook();
  const { baseUrl, lapor } = await listen(
    t,
    cutConnection,
    problem(503, "unavailable", {}, { "Retry-After": "0" }),
    json(201, receipt),
  );
  await lapor({ hooks }).submitReport(newReport);
  assert.deepEqual(
    events.map(([name, { attempt }]) => [name, attempt]),
    [
      ["request", 1],
      ["retry", 1],
      ["request", 2],
      ["response", 2],
      ["retry", 2],
      ["request", 3],
      ["response", 3],
    ],
  );
  for (const [, { operation, method, url }] of events)
    assert.deepEqual([operation, method, url], ["submitReport", "POST", `${baseUrl}/v1/reports`]);
  const [, , , refused, retry, , accepted] = events.map(([, event]) => event);
  assert.deepEqual([refused?.status, refused?.requestId, accepted?.status], [503, "req-1", 201]);
  assert.ok(accepted && (accepted.milliseconds as number) > 0);
  assert.equal((accepted.headers as Headers).get("Content-Type"), "application/json");
  const { code, attempts } = (retry?.error ?? {}) as Partial<LaporError>;
  assert.deepEqual([code, attempts, retry?.milliseconds], ["unavailable", 2, 0]);
});

test("hooks never receive a key, access code, idempotency key, signature, cursor or reporter's text", async () => {
  const { events, hooks } = notebook();
  const lapor = createLapor({
    baseUrl: "https://kanal.example",
    key: "sk_live_9f8e7d6c5b4a",
    hooks,
    maxRetries: 1,
    fetch: async (url, { headers }) => {
      throw new TypeError([...new Headers(headers).values(), `for url (${url})`].join(" / "));
    },
  });
  const pages = { q: "tetangga saya Ayu", cursor: "YXl1", limit: 3 };
  const idempotencyKey = "kunci-rahasia-1";
  const options = { timeout: 50 };
  const calls = [
    lapor.submitReport(newReport, { idempotencyKey }),
    lapor.addReply(receipt, { message: "Ayu tinggal di sini." }, { idempotencyKey }),
    lapor.getReport(receipt, options),
    lapor.listPublicReports(pages),
    lapor.getAttachment({ url: "https://kanal.example/v1/attachments/1?expires=1&signature=SIGNED" }),
  ];
  await Promise.allSettled(calls);
  assert.ok(events.length >= 15);
  const text =
    events.map((event) => inspect(event, { depth: 9, showHidden: true })).join("\n") + JSON.stringify(events);
  assert.doesNotMatch(text, /sk_live|M8TR|rahasia|SIGNED|YXl1|Ayu|Braga|tetangga/);
  assert.match(text, /public-reports\?q=\[secret\]&cursor=\[secret\]&limit=3/);
});

test("a call's hooks run in addition to the client's", async (t) => {
  const [ofClient, ofCall] = [notebook(), notebook()];
  const { lapor } = await listen(t, json(200, { data: [] }));
  const client = lapor({ hooks: ofClient.hooks });
  await client.listAgencies({}, { hooks: ofCall.hooks });
  await client.getChannel();
  assert.equal(ofClient.events.length, 4);
  assert.equal(ofCall.events.length, 2);
});

test("an error in a hook ends the call and is not retried as a network failure", async (t) => {
  const { requests, lapor } = await listen(t, json(200, { data: [] }));
  const failure = new Error("the log is full");
  for (const name of ["request", "response"] as const) {
    const hooks = {
      [name]: () => {
        throw failure;
      },
    };
    await assert.rejects(lapor({ hooks }).getChannel(), (error) => error === failure);
  }
  assert.equal(requests.length, 1);
});

test("withResponse returns the status, headers and request id with the data", async (t) => {
  t.mock.method(Math, "random", () => 0);
  const { lapor } = await listen(
    t,
    cutConnection,
    json(201, receipt, { "Idempotent-Replayed": "true", "Request-Id": "req-7" }),
    problem(422, "validation_failed"),
  );
  const client = lapor();
  const { data, status, headers, requestId, attempt, operation } = await withResponse((options) =>
    client.submitReport(newReport, options),
  );
  const accessCode: string = data.accessCode;
  assert.equal(accessCode, receipt.accessCode);
  assert.deepEqual([status, requestId, attempt, operation], [201, "req-7", 2, "submitReport"]);
  assert.equal(headers.get("Idempotent-Replayed"), "true");
  await assert.rejects(
    withResponse((options) => client.submitReport(newReport, options)),
    { code: "validation_failed" },
  );
  await assert.rejects(
    withResponse(async () => receipt),
    TypeError,
  );
});

test("withResponse works together with the call's own hooks", async (t) => {
  const { events, hooks } = notebook();
  const { lapor } = await listen(t, json(201, receipt));
  const { data, status } = await withResponse((options) =>
    lapor().submitReport(newReport, { ...options, hooks }),
  );
  assert.deepEqual([data.accessCode, status], [receipt.accessCode, 201]);
  assert.deepEqual(
    events.map(([name]) => name),
    ["request", "response"],
  );
});

test("calling a deprecated operation logs one warning", async (t) => {
  const warn = t.mock.method(console, "warn", () => {});
  const headers = {
    Deprecation: "@1795700000",
    Sunset: "Wed, 24 Nov 2027 00:00:00 GMT",
    Link: '<https://kanal.example/akhir>; rel="deprecation"',
  };
  const { lapor } = await listen(t, json(200, { data: [] }, headers));
  for (let calls = 0; calls < 3; calls++) await lapor().listCategories();
  await lapor().listRegions();
  assert.deepEqual(
    warn.mock.calls.map(({ arguments: [text] }) => `${text}`.split(" ")[1]),
    ["listCategories", "listRegions"],
  );
  assert.match(`${warn.mock.calls[0]?.arguments[0]}`, /@1795700000.*24 Nov 2027.*kanal\.example\/akhir/);
});
