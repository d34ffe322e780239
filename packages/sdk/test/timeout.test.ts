import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";
import { createLapor, isLaporError } from "../src/index.ts";
import { json, listen, neverResponds, problem } from "./support/http-server.ts";
import { newReport, receipt } from "./support/samples.ts";
import { stopTime } from "./support/stop-time.ts";

const never = () => new Promise<Response>(() => {});
const options = { baseUrl: "https://kanal.example", key: "pk_bandung" };

test("an attempt without a response times out and is retried", async (t) => {
  t.mock.method(Math, "random", () => 0);
  const pass = stopTime(t);
  const { requests, lapor } = await listen(t, neverResponds, json(201, receipt));
  const call = lapor().submitReport(newReport, { timeout: 500 });
  while (requests.length === 0) await new Promise(setImmediate);
  pass(500);
  while (requests.length < 2) {
    await new Promise(setImmediate);
    pass(0);
  }
  assert.deepEqual(await call, receipt);
  assert.equal(requests.length, 2);
});

test("the timeout also covers reading the response", async (t) => {
  const { lapor } = await listen(t, (response) => {
    response.writeHead(200, { "Content-Type": "application/json" }).write("{");
  });
  await assert.rejects(lapor({ timeout: 50, maxRetries: 0 }).getChannel(), (error) => {
    assert.ok(isLaporError(error));
    const { code, retryable, attempts, status } = error;
    assert.deepEqual([code, retryable, attempts, status], ["timeout", true, 1, undefined]);
    return true;
  });
});

test("timeout and abort end a call even when fetch ignores its signal", async () => {
  const lapor = createLapor({ ...options, fetch: never, maxRetries: 0 });
  await assert.rejects(lapor.getChannel({ timeout: 5 }), { code: "timeout" });
  const controller = new AbortController();
  const call = lapor.getChannel({ signal: controller.signal });
  controller.abort();
  await assert.rejects(call, { code: "aborted", attempts: 1 });
});

test("aborting from inside fetch ends the call immediately", async () => {
  const controller = new AbortController();
  const stopping: typeof fetch = () => {
    controller.abort();
    return never();
  };
  const lapor = createLapor({ ...options, fetch: stopping });
  await assert.rejects(lapor.getChannel({ signal: controller.signal }), { code: "aborted", attempts: 1 });
});

test("a call with an already aborted signal sends nothing", async (t) => {
  const { requests, lapor } = await listen(t, neverResponds);
  await assert.rejects(lapor().submitReport(newReport, { signal: AbortSignal.abort() }), {
    code: "aborted",
    attempts: 0,
    retryable: false,
  });
  assert.equal(requests.length, 0);
});

test("aborting ends a running request immediately and closes the connection", async (t) => {
  const controller = new AbortController();
  let cut = () => {};
  const wasCut = new Promise<void>((resolve) => {
    cut = resolve;
  });
  const { lapor } = await listen(t, (response) => {
    response.on("close", cut);
    controller.abort(new Error("the page was left"));
  });
  await assert.rejects(lapor().getChannel({ signal: controller.signal }), (error: Error) => {
    assert.match(`${error.cause}`, /the page was left/);
    return true;
  });
  await wasCut;
});

test("a timeout of 0, or beyond the range of a timer, means no limit", async (t) => {
  const fetch = async () => Response.json({ data: [] });
  const timers = t.mock.method(globalThis, "setTimeout");
  for (const timeout of [0, Number.POSITIVE_INFINITY, 2 ** 40]) {
    assert.deepEqual(await createLapor({ ...options, fetch, timeout }).listAgencies(), { data: [] });
  }
  assert.equal(timers.mock.callCount(), 0);
  await createLapor({ ...options, fetch }).listAgencies();
  assert.equal(timers.mock.callCount(), 1);
});

test("finished calls leave no listeners on a long-lived signal", async (t) => {
  const { signal } = new AbortController();
  const { lapor } = await listen(t, json(200, { data: [] }), json(500, {}), json(200, { data: [] }));
  t.mock.method(Math, "random", () => 0);
  for (let calls = 0; calls < 5; calls++) await lapor().listAgencies({}, { signal });
  assert.equal(getEventListeners(signal, "abort").length, 0);
});

test("the total timeout covers all attempts and the pauses between them", async (t) => {
  t.mock.method(Math, "random", () => 0);
  const pass = stopTime(t);
  let attempts = 0;
  const fetch = (): Promise<Response> => {
    attempts++;
    return never();
  };
  const lapor = createLapor({ ...options, fetch, totalTimeout: 700, timeout: 400, maxRetries: 9 });
  let isOver = false;
  const call = lapor.getChannel().finally(() => {
    isOver = true;
  });
  const tooLong = assert.rejects(call, { code: "timeout", attempts: 2, retryable: true });
  while (attempts < 1) await new Promise(setImmediate);
  pass(400);
  while (attempts < 2) {
    await new Promise(setImmediate);
    pass(0);
  }
  pass(299);
  await new Promise(setImmediate);
  assert.equal(isOver, false);
  pass(1);
  await tooLong;
  const short = lapor.getChannel({ totalTimeout: 60, maxRetries: 0 });
  const tooLate = assert.rejects(short, { message: /^No response within 60 ms\.$/ });
  while (attempts < 3) await new Promise(setImmediate);
  pass(60);
  await tooLate;
});

test("a call fails immediately when the next pause would exceed the total timeout", async (t) => {
  const { requests, lapor } = await listen(t, problem(503, "unavailable", {}, { "Retry-After": "30" }));
  await assert.rejects(lapor({ totalTimeout: 20_000 }).getChannel(), {
    code: "unavailable",
    retryAfter: 30,
    attempts: 1,
  });
  assert.equal(requests.length, 1);
});

test("the total timeout of an upload grows with its size", async (t) => {
  const limits: unknown[] = [];
  const { setTimeout } = globalThis;
  const fetch = async () => Response.json({ id: "x" }, { status: 201 });
  const lapor = createLapor({ ...options, fetch, totalTimeout: 15_000 });
  t.mock.method(globalThis, "setTimeout", (end: () => void, milliseconds: number) => {
    // Ignores the 3 s timer with which Node closes idle connections of earlier tests.
    if (milliseconds !== 3000) limits.push(Math.round(milliseconds / 1000));
    return setTimeout(end, milliseconds);
  });
  await lapor.uploadAttachment(new Blob([new Uint8Array(80_000)]));
  assert.deepEqual(limits, [25]);
});
