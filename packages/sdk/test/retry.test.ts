import assert from "node:assert/strict";
import { test } from "node:test";
import { isTemporary, readRetryAfter, retryDelay } from "../src/call/retry.ts";
import { createIdempotencyKey, createLapor, type Lapor } from "../src/index.ts";
import { cutConnection, json, listen, problem } from "./support/http-server.ts";
import { newReport, receipt } from "./support/samples.ts";

const soon = { "Retry-After": "0" };
const report = { trackingId: "K7M-2QF-9XK", version: 3 };

for (const [what, first] of [
  ["a cut connection", cutConnection],
  ["408", problem(408, "request_timeout", {}, soon)],
  ["409 while the first request is still running", problem(409, "idempotency_in_flight", {}, soon)],
  ["425", problem(425, "too_early", {}, soon)],
  ["429", problem(429, "rate_limited", {}, soon)],
  ["500", problem(500, "internal_error", {}, soon)],
  ["502", problem(502, "bad_gateway", {}, soon)],
  ["503", problem(503, "unavailable", {}, soon)],
  ["504", problem(504, "gateway_timeout", {}, soon)],
] as const) {
  test(`submitReport is retried after ${what}, with the same key and body`, async (t) => {
    t.mock.method(Math, "random", () => 0);
    const { requests, lapor } = await listen(t, first, json(201, receipt));
    assert.deepEqual(await lapor().submitReport(newReport), receipt);
    assert.equal(requests.length, 2);
    const [once, again] = requests.map(({ headers, body }) => [headers["idempotency-key"], body.toString()]);
    assert.match(`${once?.[0]}`, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    assert.deepEqual(again, once);
    assert.deepEqual(JSON.parse(`${again?.[1]}`), newReport);
  });
}

test("an incomplete response body causes a retry", async (t) => {
  t.mock.method(Math, "random", () => 0);
  const { requests, lapor } = await listen(
    t,
    (response) => {
      response.writeHead(201, { "Content-Length": "500" }).write('{"trackingId":', () => response.destroy());
    },
    json(201, receipt),
  );
  assert.deepEqual(await lapor().submitReport(newReport), receipt);
  assert.equal(requests.length, 2);
});

test("every call has its own idempotency key, and a given key is sent unchanged", async (t) => {
  const { requests, lapor } = await listen(t, json(201, receipt));
  await lapor().submitReport(newReport);
  await lapor().submitReport(newReport);
  const idempotencyKey = createIdempotencyKey();
  await lapor().submitReport(newReport, { idempotencyKey });
  const keys = requests.map(({ headers }) => headers["idempotency-key"]);
  assert.equal(new Set(keys).size, 3);
  assert.equal(keys[2], idempotencyKey);
});

test("createIdempotencyKey returns a thousand different version 4 UUIDs", () => {
  const keys = Array.from({ length: 1000 }, createIdempotencyKey);
  assert.equal(new Set(keys).size, 1000);
  for (const key of keys)
    assert.match(key, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

test("an officer's action is retried with the same key and version", async (t) => {
  t.mock.method(Math, "random", () => 0);
  const { requests, lapor } = await listen(
    t,
    cutConnection,
    problem(503, "unavailable", {}, soon),
    json(200, {}),
  );
  assert.deepEqual(await lapor().closeReport(report, { message: "Selesai." }), {});
  const [key] = requests.map(({ headers }) => headers["idempotency-key"]);
  assert.match(`${key}`, /^[\da-f-]{36}$/);
  for (const { headers } of requests) {
    assert.equal(headers["idempotency-key"], key);
    assert.equal(headers["if-match"], `"${report.version}"`);
  }
  assert.equal(requests.length, 3);
});

test("a DELETE is never retried", async (t) => {
  const { requests, lapor } = await listen(t, cutConnection, problem(503, "unavailable", {}, soon));
  await assert.rejects(lapor().deleteAttachment("x"), { code: "network", attempts: 1 });
  await assert.rejects(lapor().deleteWebhookEndpoint("x"), { code: "unavailable", attempts: 1 });
  assert.equal(requests.length, 2);
});

for (const [operation, call] of Object.entries({
  suggestAgencies: (lapor: Lapor) => lapor.suggestAgencies({ text: "jalan" }),
  findSimilarReports: (lapor: Lapor) => lapor.findSimilarReports({ text: "jalan", regionCode: "32.73" }),
  locateRegion: (lapor: Lapor) => lapor.locateRegion({ latitude: -6.9, longitude: 107.6 }),
  createChallenge: (lapor: Lapor) => lapor.createChallenge(),
}))
  test(`${operation} is retried, because it changes nothing`, async (t) => {
    t.mock.method(Math, "random", () => 0);
    const { requests, lapor } = await listen(
      t,
      problem(503, "unavailable", {}, soon),
      json(200, { data: [] }),
    );
    assert.deepEqual(await call(lapor()), { data: [] });
    assert.equal(requests.length, 2);
  });

test("error responses that a retry cannot fix are not retried", async (t) => {
  const { requests, lapor } = await listen(
    t,
    problem(409, "invalid_transition"),
    problem(422, "idempotency_key_reused"),
    problem(403, "wrong_key_kind"),
  );
  for (const code of ["invalid_transition", "idempotency_key_reused", "wrong_key_kind"]) {
    await assert.rejects(lapor().submitReport(newReport), { code, retryable: false, attempts: 1 });
  }
  assert.equal(requests.length, 3);
});

test("after two retries, or maxRetries, the call throws the last error", async (t) => {
  t.mock.method(Math, "random", () => 0);
  const { requests, lapor } = await listen(t, problem(503, "unavailable", {}, soon));
  const expected = { code: "unavailable", status: 503, retryable: true, retryAfter: 0 };
  await assert.rejects(lapor().getChannel(), { ...expected, attempts: 3 });
  await assert.rejects(lapor({ maxRetries: 0 }).getChannel(), { ...expected, attempts: 1 });
  await assert.rejects(lapor().getChannel({ maxRetries: 3 }), { ...expected, attempts: 4 });
  assert.equal(requests.length, 8);
});

test("a Retry-After of more than a minute fails the call immediately, and the error contains it", async (t) => {
  const { requests, lapor } = await listen(t, problem(429, "rate_limited", {}, { "Retry-After": "86400" }));
  await assert.rejects(lapor().getChannel(), {
    code: "rate_limited",
    retryAfter: 86400,
    attempts: 1,
    retryable: true,
  });
  assert.equal(requests.length, 1);
});

test("an aborted signal immediately ends the pause between two attempts", async (t) => {
  t.mock.method(Math, "random", () => 0);
  const controller = new AbortController();
  const { requests, lapor } = await listen(t, problem(503, "unavailable", {}, { "Retry-After": "60" }));
  const call = lapor().getChannel({ signal: controller.signal });
  const { setTimeout } = globalThis;
  const pauses: unknown[] = [];
  t.mock.method(globalThis, "setTimeout", (end: () => void, milliseconds: number) => {
    if (milliseconds === 60_000) setImmediate(() => controller.abort(pauses.push(milliseconds)));
    return setTimeout(end, milliseconds);
  });
  await assert.rejects(call, { code: "aborted", attempts: 1, retryable: false });
  assert.deepEqual(pauses, [60_000]);
  assert.equal(requests.length, 1);
});

test("Retry-After is parsed as seconds or as a date relative to the server's clock", () => {
  const read = (headers: Record<string, string>) => readRetryAfter(new Headers(headers));
  assert.equal(read({ "Retry-After": "7" }), 7);
  assert.equal(
    read({ "Retry-After": "Tue, 24 Nov 2026 03:00:30 GMT", Date: "Tue, 24 Nov 2026 03:00:00 GMT" }),
    30,
  );
  assert.equal(read({ "Retry-After": "Tue, 24 Nov 2020 03:00:30 GMT" }), 0);
  const inTen = read({ "Retry-After": new Date(Date.now() + 10_000).toUTCString() });
  assert.ok(inTen !== undefined && inTen >= 9 && inTen <= 10);
  assert.equal(read({}), undefined);
});

test("a Retry-After that is neither digits nor an HTTP date is ignored", () => {
  for (const value of ["soon", "1.5", "1, 2", "-5", "1s", "2026-11-24", "24 Nov 2026 03:00:30", "+7", "0x10"])
    assert.equal(readRetryAfter(new Headers({ "Retry-After": value })), undefined, value);
});

test("Retry-After never shortens the client's own pause", () => {
  for (const retryAfter of [undefined, 0, 0.001, 1]) {
    const pauses = Array.from({ length: 500 }, () => retryDelay(5, retryAfter));
    assert.ok(Math.max(...pauses) > 6000, `${retryAfter}`);
    assert.ok(Math.min(...pauses) >= (retryAfter ?? 0) * 1000);
  }
});

test("a Retry-After date in the past leaves the client's own pauses unchanged", async (t) => {
  t.mock.method(Math, "random", () => 0.5);
  const pauses: number[] = [];
  const fetch = async () =>
    Response.json(
      { code: "unavailable" },
      { status: 503, headers: { "Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT" } },
    );
  const controller = new AbortController();
  const hooks = {
    retry: ({ milliseconds }: { milliseconds: number }) => {
      pauses.push(milliseconds);
      controller.abort();
    },
  };
  const lapor = createLapor({ baseUrl: "https://kanal.example", key: "pk_bandung", fetch, hooks });
  await assert.rejects(lapor.getChannel({ signal: controller.signal }), { code: "aborted" });
  assert.deepEqual(pauses, [250]);
});

test("pauses without Retry-After are random, up to 0.5, 1, 2, 4, 8, 8 s", () => {
  [500, 1000, 2000, 4000, 8000, 8000, 8000].forEach((ceiling, index) => {
    const pauses = Array.from({ length: 500 }, () => retryDelay(index + 1, undefined));
    assert.ok(Math.min(...pauses) >= 0 && Math.min(...pauses) < ceiling / 4);
    assert.ok(Math.max(...pauses) <= ceiling && Math.max(...pauses) > (ceiling * 3) / 4);
  });
});

test("a pause from Retry-After is never shorter than requested and up to a tenth longer, to spread clients out", (t) => {
  const pauses = Array.from({ length: 500 }, () => retryDelay(1, 12));
  assert.ok(Math.min(...pauses) >= 12_000 && Math.min(...pauses) < 12_300);
  assert.ok(Math.max(...pauses) <= 13_200 && Math.max(...pauses) > 12_900);
  t.mock.method(Math, "random", () => 0);
  assert.equal(retryDelay(1, 12), 12_000);
});

test("only temporary statuses are retried", () => {
  const passing = Array.from({ length: 200 }, (_, index) => index + 400).filter((status) =>
    isTemporary(status),
  );
  assert.deepEqual(passing, [408, 425, 429, 500, 502, 503, 504]);
});
