import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { inspect } from "node:util";
import { createLapor, type LaporError } from "@lapor/sdk";
import { createMock, type Mock } from "../../src/index.ts";
import { startMockServer } from "../../src/server.ts";

const report = {
  classification: "complaint" as const,
  title: "Lampu jalan padam",
  body: "Lampu jalan di depan SDN Merdeka padam sejak seminggu lalu.",
  occurredOn: "2026-11-20",
  location: { regionCode: "32.73", address: "Jl. Merdeka" },
  agencyId: "pemkot-bandung",
  reporter: { name: "Sari Dewi" },
};

const clientOf = (mock: Pick<Mock, "fetch" | "keys">, maxRetries = 0) =>
  createLapor({ baseUrl: "http://mock", key: mock.keys.publishable, fetch: mock.fetch, maxRetries });

const ask = (
  mock: Pick<Mock, "fetch" | "keys">,
  path: string,
  headers: Record<string, string> = {},
  init = {},
) =>
  mock.fetch(
    new Request(`http://mock${path}`, {
      ...init,
      headers: { authorization: `Bearer ${mock.keys.publishable}`, ...headers },
    }),
  );

test("an operation fails the given number of times with the channel's own error", async () => {
  const mock = createMock();
  const lapor = clientOf(mock);
  mock.submitReport.fails("rate_limited", { times: 2, retryAfter: 7 });
  for (let count = 0; count < 2; count++)
    await assert.rejects(lapor.submitReport(report), { code: "rate_limited", status: 429, retryAfter: 7 });
  assert.equal((await lapor.submitReport(report)).status, "submitted");
  assert.equal((await lapor.getChannel()).agency?.id, "pemkot-bandung");
});

test("a retrying client survives two failures, and the mock records three calls with the same key", async () => {
  const mock = createMock();
  mock.submitReport.fails("rate_limited", { times: 2, retryAfter: 0 });
  await clientOf(mock, 2).submitReport(report);
  const { calls } = mock.submitReport;
  assert.deepEqual(
    calls.map(({ status, code }) => [status, code]),
    [
      [429, "rate_limited"],
      [429, "rate_limited"],
      [201, undefined],
    ],
  );
  assert.equal(new Set(calls.map(({ headers }) => headers.get("idempotency-key"))).size, 1);
  assert.equal(calls[0]?.body?.title, report.title);
});

test("rules with a limited number of uses apply first, in the order in which they were added", async () => {
  const mock = createMock();
  mock.getChannel.fails("unavailable");
  mock.getChannel.once("internal_error");
  mock.getChannel.once({ status: 200, text: "<title>Wi-Fi</title>" });
  const statuses = [];
  for (let count = 0; count < 4; count++) statuses.push((await ask(mock, "/v1/channel")).status);
  assert.deepEqual(statuses, [500, 200, 503, 503]);
  mock.getChannel.restore();
  assert.equal((await ask(mock, "/v1/channel")).status, 200);
});

test("a rule with `every` makes only every nth call fail", async () => {
  const mock = createMock();
  mock.getChannel.fails("unavailable", { every: 3 });
  const statuses = [];
  for (let count = 0; count < 6; count++) statuses.push((await ask(mock, "/v1/channel")).status);
  assert.deepEqual(statuses, [200, 200, 503, 200, 200, 503]);
});

test("adding a rule that can never apply throws", () => {
  const { getChannel } = createMock();
  for (const times of [{ times: 0 }, { every: 0 }, { times: Number.NaN }, { every: 1.5 }]) {
    assert.throws(() => getChannel.fails("unavailable", times), RangeError);
    assert.throws(() => getChannel.drops(times), RangeError);
  }
});

test("a field error is in the requested language, with or without given errors", async () => {
  const mock = createMock();
  const lapor = clientOf(mock);
  mock.submitReport.once("validation_failed");
  await assert.rejects(lapor.submitReport(report), ({ fields }: LaporError) => fields.length === 1);
  mock.submitReport.fails("validation_failed", {
    errors: [{ pointer: "#/title", code: "too_short", limits: { limit: 5 } }],
  });
  const refused = await ask(
    mock,
    "/v1/reports",
    { "accept-language": "en", "idempotency-key": "abcdefgh", "content-type": "application/json" },
    { method: "POST", body: JSON.stringify(report) },
  );
  assert.deepEqual((await refused.json()).errors, [
    { pointer: "#/title", code: "too_short", message: "At least 5 characters." },
  ]);
});

test("a dropped connection is a network error, whether it drops before or after the request is handled", async () => {
  const mock = createMock();
  const lapor = clientOf(mock);
  mock.submitReport.drops({ times: 1 });
  mock.submitReport.drops({ times: 1, when: "after" });
  const officer = createLapor({ baseUrl: "http://mock", key: mock.keys.agencyAdmin, fetch: mock.fetch });
  const count = async () => (await officer.listAgencyReports()).data.length;
  await assert.rejects(lapor.submitReport(report), { code: "network" });
  assert.equal(await count(), 0);
  await assert.rejects(lapor.submitReport(report), { code: "network" });
  assert.equal(await count(), 1);
  assert.deepEqual(
    mock.submitReport.calls.map(({ droppedBy, status }) => [droppedBy, status]),
    [
      ["mock", undefined],
      ["mock", undefined],
    ],
  );
});

test("a call aborted by the client is recorded as dropped by the client, not as a failure of the channel", async () => {
  const served = await startMockServer();
  const inMemory = createMock();
  try {
    for (const [url, fetch, mock] of [
      ["http://mock", inMemory.fetch, inMemory],
      [served.url, globalThis.fetch, served],
    ] as const) {
      const client = new AbortController();
      const call = fetch(`${url}/v1/channel`, {
        headers: { authorization: `Bearer ${mock.keys.publishable}`, prefer: "wait=60" },
        signal: client.signal,
      });
      while (mock.getChannel.calls.length === 0) await setImmediate();
      client.abort();
      await assert.rejects(call, { name: "AbortError" }, url);
      while (mock.getChannel.calls[0]?.droppedBy === undefined) await setImmediate();
      const { droppedBy, status, code } = mock.getChannel.calls[0];
      assert.deepEqual([droppedBy, status, code], ["client", undefined, undefined], url);
    }
  } finally {
    await served.stop();
  }
});

test("a rule can replace a response or change it with a function", async () => {
  const mock = createMock();
  const lapor = clientOf(mock);
  mock.getChannel.responds((channel) => ({ ...channel, contestDays: 7 }), { times: 1 });
  assert.equal((await lapor.getChannel()).contestDays, 7);
  mock.listAgencies.responds({ body: { data: [], nextCursor: null } });
  assert.deepEqual((await lapor.listAgencies()).data, []);
});

test("a delay postpones a response and ends when the client aborts the request", async () => {
  const mock = createMock();
  mock.getChannel.delay([40, 60], { times: 1 });
  const began = performance.now();
  await ask(mock, "/v1/channel");
  assert.ok(performance.now() - began >= 39);
  mock.getChannel.delay(600_000);
  await assert.rejects(clientOf(mock).getChannel({ timeout: 30 }), { code: "timeout" });
  assert.throws(() => mock.getChannel.delay(-1), /from 0 to 600000/);
});

test("the scenario for an error code affects only the operations that declare the code", async () => {
  const mock = createMock();
  mock.scenario("report_not_found");
  assert.equal((await ask(mock, "/v1/channel")).status, 200);
  const refused = await ask(mock, "/v1/reports/K7M-2QF-9XK", { "lapor-access-code": "x" });
  assert.equal((await refused.json()).code, "report_not_found");
  assert.equal(mock.currentScenario, "report_not_found");
  mock.scenario();
  assert.equal(mock.currentScenario, undefined);
  assert.throws(() => mock.scenario("kebakaran" as never), /Unknown scenario "kebakaran"\. Scenarios: slow/);
});

test("lost_response drops the first response for each key, and the client still creates only one report", async () => {
  const mock = createMock({ scenario: "lost_response" });
  const receipt = await clientOf(mock, 2).submitReport(report);
  assert.equal(mock.submitReport.calls.length, 2);
  mock.scenario();
  const officer = createLapor({ baseUrl: "http://mock", key: mock.keys.agencyAdmin, fetch: mock.fetch });
  const { data } = await officer.listAgencyReports();
  assert.deepEqual(
    data.map(({ trackingId }) => trackingId),
    [receipt.trackingId],
  );
});

test("uncounted_support stores support without counting it while the scenario is active", async () => {
  const mock = createMock({ publicReports: true });
  const lapor = clientOf(mock);
  const { data } = await lapor.listPublicReports({ status: ["answered"] });
  const followCode = "0f".repeat(16);
  const [first = "", second = ""] = data.map(({ trackingId }) => trackingId);
  mock.scenario("uncounted_support");
  assert.equal((await lapor.supportReport(first, { followCode })).counted, false);
  assert.equal((await lapor.reportNotSolved({ trackingId: first, followCode }, {})).counted, false);
  mock.scenario();
  assert.equal((await lapor.supportReport(second, { followCode })).counted, true);
});

test("no_survey turns the survey off, also for a single request", async () => {
  const mock = createMock();
  const channel = await ask(mock, "/v1/channel", { "Lapor-Scenario": "no_survey" });
  assert.deepEqual((await channel.json()).survey, { form: "none", elements: [] });
  assert.equal((await clientOf(mock).getChannel()).survey.form, "short");
});

test("the scenarios offline, flapping, maintenance and captive_portal fail in the way that their names suggest", async () => {
  const mock = createMock();
  const lapor = clientOf(mock);
  mock.scenario("offline");
  await assert.rejects(lapor.getChannel(), { code: "network" });
  mock.scenario("flapping");
  await assert.rejects(lapor.getChannel(), { code: "network" });
  await lapor.getChannel();
  mock.scenario("maintenance");
  await assert.rejects(lapor.getChannel(), { code: "unavailable", retryAfter: 120 });
  mock.scenario("captive_portal");
  await assert.rejects(lapor.getChannel(), { code: "bad_response" });
});

test("headers select the scenario, delay and error code for a single request", async () => {
  const mock = createMock();
  const limited = await ask(mock, "/v1/channel", { "lapor-scenario": "rate_limited" });
  assert.equal(limited.status, 429);
  const preferred = await ask(mock, "/v1/channel", { prefer: 'respond-async, wait=0.01; code="503"' });
  assert.equal(preferred.headers.get("preference-applied"), "wait=0.01, code=503");
  assert.equal((await preferred.json()).code, "unavailable");
  const waited = await ask(mock, "/v1/channel", { prefer: "wait=0.01, handling=lenient" });
  assert.equal(waited.headers.get("preference-applied"), "wait=0.01");
  const unknown = await ask(mock, "/v1/channel", { "lapor-scenario": "kebakaran", "accept-language": "en" });
  const { errors } = await unknown.json();
  assert.equal(unknown.status, 400);
  assert.equal(errors[0].parameter, "Lapor-Scenario");
  assert.match(errors[0].message, /Choose one of: slow, offline/);
});

test("a page can send the mock's headers and read Preference-Applied", async () => {
  const mock = createMock();
  const preflight = await mock.fetch(new Request("http://mock/v1/channel", { method: "OPTIONS" }));
  assert.match(
    preflight.headers.get("access-control-allow-headers") ?? "",
    /traceparent, tracestate, Lapor-Scenario, Lapor-Session, Prefer$/,
  );
  const response = await ask(mock, "/v1/channel", { origin: "https://bandung.example" });
  assert.match(response.headers.get("access-control-expose-headers") ?? "", /Preference-Applied$/);
});

test("a required challenge can be solved", async () => {
  const mock = createMock();
  mock.submitReport.once("challenge_required");
  const refused = await ask(
    mock,
    "/v1/reports",
    { "idempotency-key": "abcdefgh", "content-type": "application/json" },
    { method: "POST", body: JSON.stringify(report) },
  );
  const { challenge } = await refused.json();
  assert.equal(refused.status, 428);
  assert.ok(challenge.signature ?? challenge.parameters);
});

test("sessions are independent of each other and can be reset separately", async () => {
  const mock = createMock();
  const send = (session: string) =>
    ask(
      mock,
      "/v1/reports",
      { "lapor-session": session, "idempotency-key": "one-and-the-same", "content-type": "application/json" },
      { method: "POST", body: JSON.stringify(report) },
    );
  const texts = [];
  for (const name of ["satu", "dua"]) texts.push(await (await send(name)).text());
  assert.equal(texts[0], texts[1]);
  mock.session("satu").submitReport.once("unavailable");
  assert.equal((await send("satu")).status, 503);
  assert.equal((await send("dua")).headers.get("idempotent-replayed"), "true");
  mock.session("dua").reset();
  assert.equal((await send("dua")).headers.get("idempotent-replayed"), null);
  assert.equal((await send("satu")).headers.get("idempotent-replayed"), "true");
  assert.deepEqual([mock.calls.length, mock.session("satu").calls.length], [0, 3]);
});

test("recorded calls hide secrets when printed, but their fields contain them", async () => {
  const mock = createMock();
  const lapor = clientOf(mock);
  const { trackingId, accessCode } = await lapor.submitReport(report);
  await lapor.getReport({ trackingId, accessCode });
  const [call] = mock.getReport.calls;
  assert.equal(call?.headers.get("lapor-access-code"), accessCode);
  for (const printed of [JSON.stringify(mock.calls), inspect(mock.calls, { depth: 9 })]) {
    assert.ok(!printed.includes(accessCode));
    assert.ok(!printed.includes(mock.keys.publishable));
    assert.match(printed, /Bearer pk_…/);
    assert.match(printed, /Lampu jalan padam/);
  }
});

test("a signed link is recorded in full and printed without its signature", async () => {
  const mock = createMock();
  await ask(mock, "/v1/attachments/1?expires=1&signature=SIGNED&x=2");
  assert.match(`${mock.calls[0]?.path}`, /SIGNED/);
  assert.match(JSON.stringify(mock.calls), /attachments\/1\?expires=1&signature=…&x=2"/);
});

test("an uploaded file is recorded as a File", async () => {
  const mock = createMock();
  const png = new File([Uint8Array.from([1, 2, 3])], "foto.png", { type: "image/png" });
  await assert.rejects(clientOf(mock).uploadAttachment(png));
  const { file } = (mock.uploadAttachment.calls[0]?.body ?? {}) as { file: File };
  assert.deepEqual([file.name, file.size], ["foto.png", 3]);
  assert.match(JSON.stringify(mock.calls), /"file":"foto.png","type":"image\/png","bytes":3/);
});

test("the mock keeps the latest thousand calls", async () => {
  const mock = createMock();
  for (let count = 0; count < 2100; count++) await ask(mock, "/v1/nowhere");
  assert.equal(mock.calls.length, 1000);
  assert.equal(mock.calls.at(-1)?.number, 2100);
  assert.equal(mock.calls[0]?.operation, undefined);
});

test("the mock keeps fewer calls when their bodies exceed 64 MiB in total, but always keeps the latest one", async () => {
  const mock = createMock();
  const send = (mebibytes: number) =>
    ask(mock, "/v1/nowhere", {}, { method: "POST", body: "x".repeat(mebibytes * 1024 * 1024) });
  for (let count = 0; count < 9; count++) await send(8);
  assert.deepEqual(
    mock.calls.map(({ number }) => number),
    [2, 3, 4, 5, 6, 7, 8, 9],
  );
  await send(16);
  assert.deepEqual(
    mock.calls.map(({ number }) => number),
    [4, 5, 6, 7, 8, 9, 10],
  );
  assert.equal(String(mock.calls.at(-1)?.body).length, 16 * 1024 * 1024);
});

test("reset removes rules and restarts the initial scenario, with a new seed when one is given", async () => {
  const mock = createMock({ scenario: "maintenance" });
  mock.scenario();
  mock.getChannel.fails("unauthorized");
  mock.reset({ seed: 9 });
  assert.equal((await (await ask(mock, "/v1/channel")).json()).code, "unavailable");
  assert.deepEqual([mock.seed, mock.calls.length, mock.currentScenario], [9, 1, "maintenance"]);
  mock.reset();
  assert.equal(mock.seed, 1);
});
