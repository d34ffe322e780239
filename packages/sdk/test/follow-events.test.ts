import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { setImmediate as settled } from "node:timers/promises";
import { createLapor, type Event, type FollowEventsOptions, followEvents } from "../src/index.ts";

const event = (id: string) => ({ id, type: "report.submitted" }) as Event;
const page = (nextCursor: string, ...ids: string[]) => Response.json({ data: ids.map(event), nextCursor });
const problem = (status: number, code: string, retryAfter?: number) =>
  Response.json({ code }, { status, ...(retryAfter && { headers: { "Retry-After": `${retryAfter}` } }) });

/**
 * Follows the events of a channel that returns these responses. Only `t.mock.timers.tick` moves the clock.
 */
function follow(t: TestContext, responses: (() => Response)[], options: FollowEventsOptions = {}) {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const queries: string[] = [];
  const fetch = async (url: string) => {
    queries.push(new URL(url).search);
    return responses[queries.length - 1]?.() ?? page("end");
  };
  const lapor = createLapor({ baseUrl: "https://kanal.example", key: "sk_bandung", fetch, maxRetries: 0 });
  const stop = new AbortController();
  /** Waits until `count` requests were sent and their responses were read. */
  const sent = async (count: number) => {
    for (let turn = 0; turn < 1000 && queries.length < count; turn++) await settled();
    for (let turn = 0; turn < 50; turn++) await settled();
    assert.equal(queries.length, count);
  };
  return {
    queries,
    sent,
    stop,
    pages: followEvents(lapor, { signal: stop.signal, every: 5000, ...options }),
  };
}

const idsOf = ({ value }: IteratorResult<{ data: readonly { id: string }[] }, void>) =>
  value?.data.map(({ id }) => id);

test("followEvents yields pages with events immediately, continues from their cursor, and polls again after `every`", async (t) => {
  const { queries, sent, pages } = follow(
    t,
    [() => page("b", "1", "2"), () => page("c"), () => page("d", "3")],
    {
      cursor: "a",
      type: ["report.submitted"],
    },
  );
  assert.deepEqual(idsOf(await pages.next()), ["1", "2"]);
  const later = pages.next();
  await sent(2);
  t.mock.timers.tick(4999);
  await sent(2);
  t.mock.timers.tick(1);
  const third = await later;
  assert.deepEqual([idsOf(third), third.value?.nextCursor], [["3"], "d"]);
  assert.deepEqual(queries, [
    "?cursor=a&type=report.submitted",
    "?cursor=b&type=report.submitted",
    "?cursor=c&type=report.submitted",
  ]);
});

test("followEvents continues after a temporary failure, with the delay that the channel requests", async (t) => {
  t.mock.method(Math, "random", () => 0);
  const { sent, pages } = follow(t, [
    () => problem(503, "unavailable"),
    () => problem(429, "rate_limited", 30),
    () => page("b", "1"),
  ]);
  const first = pages.next();
  await sent(1);
  t.mock.timers.tick(5000);
  await sent(2);
  t.mock.timers.tick(29_999);
  await sent(2);
  t.mock.timers.tick(1);
  assert.deepEqual(idsOf(await first), ["1"]);
});

test("followEvents throws errors that a retry cannot fix", async (t) => {
  const { queries, pages } = follow(t, [() => problem(410, "cursor_expired")]);
  await assert.rejects(pages.next(), { code: "cursor_expired" });
  assert.equal(queries.length, 1);
});

test("aborting followEvents during a pause or a call ends the loop without an error", async (t) => {
  const pausing = follow(t, [() => page("b")]);
  const paused = pausing.pages.next();
  await pausing.sent(1);
  pausing.stop.abort();
  assert.deepEqual(await paused, { done: true, value: undefined });
  const arriving = new AbortController();
  const empty = () => {
    arriving.abort();
    return Promise.resolve({ data: [], nextCursor: "b" });
  };
  const arrived = followEvents({ listEvents: empty }, { signal: arriving.signal }).next();
  assert.deepEqual(await arrived, { done: true, value: undefined });
  const hanging = new AbortController();
  const lapor = createLapor({
    baseUrl: "https://kanal.example",
    key: "sk_bandung",
    fetch: () => new Promise(() => setImmediate(() => hanging.abort())),
  });
  const called = followEvents(lapor, { signal: hanging.signal }).next();
  assert.deepEqual(await called, { done: true, value: undefined });
});
