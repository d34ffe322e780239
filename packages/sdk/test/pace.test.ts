import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { type ClientOptions, createLapor } from "../src/index.ts";
import { newReport, receipt } from "./support/samples.ts";
import { stopTime } from "./support/stop-time.ts";

const access = { trackingId: "K7M-2QF-9XK", accessCode: "4F7K-9QXW-ZB2D-M8TR" };

const settle = async () => {
  for (let round = 0; round < 3; round++) await new Promise(setImmediate);
};

/** Returns the milliseconds until the next report is accepted; 0 accepts it. */
type Limit = (now: number) => number;

/** Creates a limit that accepts `burst` reports and then one every `seconds`. */
function limitOf(burst: number, seconds: number): Limit {
  const interval = seconds * 1000;
  let freeAt = -Infinity;
  return (now) => {
    const next = Math.max(freeAt, now - burst * interval) + interval;
    if (next <= now) freeAt = next;
    return Math.max(0, next - now);
  };
}

/**
 * Simulates a channel whose requests take 30 ms each, with a clock that only the test moves. Like the server,
 * it tells rejected reports in full seconds how long to wait.
 */
function limitedChannel(t: TestContext, limit: Limit, options: Partial<ClientOptions> = {}) {
  t.mock.method(Math, "random", () => 0);
  const pass = stopTime(t);
  const seen = { running: 0, most: 0, accepted: 0, refused: 0 };
  let waited = 0;
  const fetch = async (url: string): Promise<Response> => {
    seen.most = Math.max(seen.most, ++seen.running);
    await new Promise((resolve) => setTimeout(resolve, 30));
    seen.running--;
    if (new URL(url).pathname !== "/v1/reports") return Response.json({ data: [] });
    const rest = limit(waited);
    if (!rest) {
      seen.accepted++;
      return Response.json(receipt, { status: 201 });
    }
    seen.refused++;
    const headers = { "Retry-After": `${Math.ceil(rest / 1000)}` };
    return Response.json({ code: "rate_limited", title: "x" }, { status: 429, headers });
  };
  const lapor = createLapor({ baseUrl: "https://kanal.example", key: "pk_bandung", fetch, ...options });
  /** Lets time pass until the work is done. Returns the elapsed seconds. */
  const run = async <Result>(work: Promise<Result>): Promise<[Result, number]> => {
    let isDone = false;
    const watched = work.finally(() => {
      isDone = true;
    });
    watched.catch(() => {});
    const began = waited;
    await settle();
    while (!isDone) {
      waited += 10;
      pass(10);
      await settle();
    }
    return [await watched, (waited - began) / 1000];
  };
  return { lapor, seen, run };
}

test("rate-limited calls continue one by one, so none runs out of retries", async (t) => {
  const { lapor, seen, run } = limitedChannel(t, limitOf(5, 2));
  const [outcomes, seconds] = await run(
    Promise.allSettled(Array.from({ length: 20 }, () => lapor.submitReport(newReport))),
  );
  assert.deepEqual(
    outcomes.filter(({ status }) => status === "rejected"),
    [],
  );
  assert.equal(seen.accepted, 20);
  assert.ok(seconds < 35, `${seconds} s`);
  assert.ok(seen.refused <= 15 + 15, `${seen.refused} refusals`);
});

test("a call that begins during a pause waits for the end of the pause instead of failing", async (t) => {
  const { lapor, seen, run } = limitedChannel(t, limitOf(1, 4));
  await run(lapor.submitReport(newReport));
  const first = lapor.submitReport(newReport);
  const [, seconds] = await run(lapor.listAgencies());
  const second = lapor.submitReport(newReport);
  assert.ok(seconds < 1, "another operation does not wait");
  await run(Promise.all([first, second]));
  assert.deepEqual([seen.accepted, seen.refused], [3, 2]);
});

test("after a pause, calls run concurrently again once enough of them succeed", async (t) => {
  let refusals = 40;
  const { lapor, seen, run } = limitedChannel(t, () => (refusals-- > 0 ? 1000 : 0));
  const calls = Array.from({ length: 40 }, () => lapor.submitReport(newReport));
  await settle();
  seen.most = 0;
  const [, seconds] = await run(Promise.all(calls));
  assert.deepEqual([seen.accepted, seen.refused], [40, 40]);
  // One by one, 40 reports would take 1.2 s after the pause.
  assert.ok(seen.most >= 3 && seen.most < 8 && seconds < 1 + 1.2 * 0.7, `${seen.most} at once, ${seconds} s`);
});

test("reaching the access code limit of one report does not delay calls for other reports", async (t) => {
  t.mock.method(Math, "random", () => 0);
  const asked: string[] = [];
  const fetch = async (url: string) => {
    asked.push(url.slice(-11));
    return url.endsWith(access.trackingId)
      ? Response.json({ code: "rate_limited" }, { status: 429, headers: { "Retry-After": "60" } })
      : Response.json({});
  };
  const lapor = createLapor({ baseUrl: "https://kanal.example", key: "pk_bandung", fetch });
  const first = new AbortController();
  const limited = lapor.getReport(access, { signal: first.signal });
  await settle();
  await lapor.getReport({ ...access, trackingId: "M4T-8WC-2RQ" });
  assert.deepEqual(asked, ["K7M-2QF-9XK", "M4T-8WC-2RQ"]);
  const controller = new AbortController();
  const waiting = lapor.getReport(access, { signal: controller.signal });
  controller.abort();
  await assert.rejects(waiting, { code: "aborted", attempts: 0 });
  assert.equal(asked.length, 2);
  // A call without retries does not wait; it gets the channel's response immediately.
  await assert.rejects(lapor.getReport(access, { maxRetries: 0 }), { code: "rate_limited", attempts: 1 });
  assert.equal(asked.length, 3);
  first.abort();
  await assert.rejects(limited, { code: "aborted" });
});

test("at most `concurrency` requests run at once, and a failing call frees its slot", async (t) => {
  const { lapor, seen, run } = limitedChannel(t, () => 0, { concurrency: 3 });
  const failing = () => lapor.submitReport(newReport, { signal: AbortSignal.abort() }).catch(() => {});
  const faultyHook = { request: () => assert.fail("planted") };
  const broken = () => lapor.submitReport(newReport, { hooks: faultyHook }).catch(() => {});
  for (let round = 0; round < 4; round++) await Promise.all([failing(), broken()]);
  await run(Promise.all(Array.from({ length: 10 }, () => lapor.submitReport(newReport))));
  assert.deepEqual([seen.most, seen.accepted], [3, 10]);
});

test("the total timeout or the signal ends the wait for a slot and lets the next call proceed", async (t) => {
  const { lapor, seen, run } = limitedChannel(t, () => 0, { concurrency: 1 });
  const controller = new AbortController();
  const calls = [
    lapor.submitReport(newReport),
    lapor.submitReport(newReport, { totalTimeout: 20 }),
    lapor.submitReport(newReport, { signal: controller.signal }),
    lapor.submitReport(newReport),
  ];
  controller.abort();
  const [outcomes] = await run(Promise.allSettled(calls));
  assert.deepEqual(
    outcomes.map((outcome) => (outcome.status === "rejected" ? outcome.reason.code : "sent")),
    ["sent", "timeout", "aborted", "sent"],
  );
  assert.equal(seen.accepted, 2);
});
