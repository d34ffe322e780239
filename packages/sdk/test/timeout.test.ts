import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";
import { createLapor } from "../src/index.ts";
import { json, listen, neverAnswers, problem } from "./support/http-server.ts";
import { newReport, receipt } from "./support/samples.ts";

const never = () => new Promise<Response>(() => {});
const options = { baseUrl: "https://kanal.example", key: "pk_bandung" };

test("a try without an answer ends by the timeout and is made again", async (t) => {
  t.mock.method(Math, "random", () => 0);
  const { requests, lapor } = await listen(t, json(200, { data: [] }), neverAnswers, json(201, receipt));
  // Connected, so that only the answer is waited for.
  await lapor().listAgencies();
  assert.deepEqual(await lapor().submitReport(newReport, { timeout: 500 }), receipt);
  assert.equal(requests.length, 3);
});

test("the timeout covers the reading of the answer", async (t) => {
  const { lapor } = await listen(t, (response) => {
    response.writeHead(200, { "Content-Type": "application/json" }).write("{");
  });
  await assert.rejects(lapor({ timeout: 50, maxRetries: 0 }).getChannel(), {
    code: "timeout",
    retryable: true,
    attempts: 1,
    status: undefined,
  });
});

test("timeout and abort end a call even when fetch does not heed its signal", async () => {
  const lapor = createLapor({ ...options, fetch: never, maxRetries: 0 });
  await assert.rejects(lapor.getChannel({ timeout: 5 }), { code: "timeout" });
  const controller = new AbortController();
  const call = lapor.getChannel({ signal: controller.signal });
  controller.abort();
  await assert.rejects(call, { code: "aborted", attempts: 1 });
});

test("a signal that has ended already sends nothing", async (t) => {
  const { requests, lapor } = await listen(t, neverAnswers);
  await assert.rejects(lapor().submitReport(newReport, { signal: AbortSignal.abort() }), {
    code: "aborted",
    attempts: 0,
    retryable: false,
  });
  assert.equal(requests.length, 0);
});

test("abort ends a running request at once and cuts the connection", async (t) => {
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

test("0 means no limit, and so does what no timer can count", async (t) => {
  const fetch = async () => Response.json({ data: [] });
  const timers = t.mock.method(globalThis, "setTimeout");
  for (const timeout of [0, Number.POSITIVE_INFINITY, 2 ** 40]) {
    assert.deepEqual(await createLapor({ ...options, fetch, timeout }).listAgencies(), { data: [] });
  }
  assert.equal(timers.mock.callCount(), 0);
  await createLapor({ ...options, fetch }).listAgencies();
  assert.equal(timers.mock.callCount(), 1);
});

test("a long-lived signal keeps no listeners of calls that are over", async (t) => {
  const { signal } = new AbortController();
  const { lapor } = await listen(t, json(200, { data: [] }), json(500, {}), json(200, { data: [] }));
  t.mock.method(Math, "random", () => 0);
  for (let calls = 0; calls < 5; calls++) await lapor().listAgencies({}, { signal });
  assert.equal(getEventListeners(signal, "abort").length, 0);
});

test("the total timeout covers all tries and the pauses between them", async (t) => {
  t.mock.method(Math, "random", () => 0);
  const lapor = createLapor({ ...options, fetch: never, totalTimeout: 700, timeout: 400, maxRetries: 9 });
  const began = performance.now();
  await assert.rejects(lapor.getChannel(), { code: "timeout", attempts: 2, retryable: true });
  assert.ok(performance.now() - began >= 699);
  const short = lapor.getChannel({ totalTimeout: 60, maxRetries: 0 });
  await assert.rejects(short, { message: /^No answer in (59|60) ms\.$/ });
});

test("a pause that would end after the total timeout is not waited for", async (t) => {
  const { requests, lapor } = await listen(t, problem(503, "unavailable", {}, { "Retry-After": "30" }));
  await assert.rejects(lapor({ totalTimeout: 20_000 }).getChannel(), {
    code: "unavailable",
    retryAfter: 30,
    attempts: 1,
  });
  assert.equal(requests.length, 1);
});

test("an upload has more time in all, too", async (t) => {
  const limits: unknown[] = [];
  const { setTimeout } = globalThis;
  t.mock.method(globalThis, "setTimeout", (end: () => void, milliseconds: number) => {
    limits.push(Math.round(milliseconds / 1000));
    return setTimeout(end, milliseconds);
  });
  const fetch = async () => Response.json({ id: "x" }, { status: 201 });
  const lapor = createLapor({ ...options, fetch, totalTimeout: 15_000 });
  await lapor.uploadAttachment(new Blob([new Uint8Array(80_000)]));
  assert.deepEqual(limits, [25]);
});
