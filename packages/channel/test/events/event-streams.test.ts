import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import type { StartTimer } from "../../src/body-memory/body-pace.ts";
import { heartbeatMs, openEventStream, type StreamSource } from "../../src/events/live/event-stream.ts";
import { createLiveLog } from "../../src/events/live/live-log.ts";
import type { EventNews, EventPage, EventQuery } from "../../src/events/store.ts";
import {
  createChannel,
  createMemoryBlobs,
  createMemoryStore,
  systemClock,
  systemRandom,
} from "../../src/index.ts";
import { createSuiteKeys, createTroubledParts, signInOfficer } from "../../src/testing.ts";

/** Creates timers that run only when the test triggers them. */
function createTimers() {
  const planned = new Set<{ ms: number; work: () => void }>();
  const start: StartTimer = (ms, work) => {
    const timer = { ms, work };
    planned.add(timer);
    return () => planned.delete(timer);
  };
  return {
    start,
    planned,
    /** Runs the waiting timers with this delay, and waits for everything that they start. */
    async run(ms: number): Promise<void> {
      for (const timer of [...planned].filter((one) => one.ms === ms)) {
        planned.delete(timer);
        timer.work();
      }
      await new Promise(setImmediate);
    },
  };
}

const baseUrl = "https://kanal.test";

async function openWorld() {
  const timers = createTimers();
  const parts = createTroubledParts({
    store: createMemoryStore(),
    blobs: createMemoryBlobs(),
    clock: systemClock,
  });
  const channel = createChannel({
    ...parts,
    startTimer: timers.start,
    random: systemRandom,
    secret: systemRandom.bytes(32),
  });
  const keys = await createSuiteKeys(parts);
  const stream = async (headers: Record<string, string>, signal?: AbortSignal) => {
    const request = new Request(`${baseUrl}/v1/events`, {
      headers: { accept: "text/event-stream", ...headers },
      ...(signal && { signal }),
    });
    const response = await channel.fetch(request);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    assert.ok(reader);
    return { response, reader };
  };
  return { timers, parts, channel, keys, stream };
}

describe("an event stream", () => {
  let world: Awaited<ReturnType<typeof openWorld>>;
  beforeEach(async () => {
    world = await openWorld();
  });
  const authorization = () => ({ authorization: `Bearer ${world.keys.agencyAdmin}` });

  test("a stream sends a comment at each heartbeat as long as its key is accepted", async () => {
    const { timers, stream } = world;
    const { reader } = await stream(authorization());
    assert.match((await reader.read()).value ?? "", /^event: ready\nid: \S+\ndata: \{\}\n\n$/);
    await timers.run(heartbeatMs);
    assert.equal((await reader.read()).value, ":\n\n");
    await reader.cancel();
    assert.equal(timers.planned.size, 0);
  });

  test("a stream closes when the officer's session expires, and does not extend the session", async () => {
    const { timers, channel, parts, stream } = world;
    const cookie = await signInOfficer(channel, baseUrl, {
      role: "agency_admin",
      agencyId: "pemkot-bandung",
    });
    const headers = { cookie, "sec-fetch-site": "same-origin" };
    const { reader } = await stream(headers);
    await reader.read();
    await parts.passTime(29 * 60);
    await timers.run(heartbeatMs);
    assert.equal((await reader.read()).value, ":\n\n");
    await parts.passTime(2 * 60);
    await timers.run(heartbeatMs);
    assert.deepEqual(await reader.read(), { done: true, value: undefined });
    assert.equal(timers.planned.size, 0);
    const refused = await channel.fetch(new Request(`${baseUrl}/v1/events`, { headers }));
    assert.equal(refused.status, 401);
  });

  test("a stream stays open when the officer confirms the session again", async () => {
    const { timers, channel, parts, stream } = world;
    const cookie = await signInOfficer(channel, baseUrl, {
      role: "agency_admin",
      agencyId: "pemkot-bandung",
    });
    const { reader } = await stream({ cookie, "sec-fetch-site": "same-origin" });
    await reader.read();
    await parts.passTime(60);
    await channel.officerAccounts(baseUrl).confirmSession(cookie.split("=")[1] ?? "");
    await timers.run(heartbeatMs);
    assert.equal((await reader.read()).value, ":\n\n");
    await reader.cancel();
  });

  test("a stream closes with its connection", async () => {
    const { timers, stream } = world;
    const connection = new AbortController();
    const { reader } = await stream(authorization(), connection.signal);
    await reader.read();
    connection.abort();
    assert.deepEqual(await reader.read(), { done: true, value: undefined });
    assert.equal(timers.planned.size, 0);
  });

  test("a caller's seventh stream is refused until one of the first six has closed", async () => {
    const { stream } = world;
    const open = [];
    for (let number = 0; number < 6; number++) open.push(await stream(authorization()));
    const { response } = await stream(authorization());
    assert.equal(response.status, 429);
    assert.equal(response.headers.get("retry-after"), "60");
    const other = await stream({ authorization: `Bearer ${world.keys.otherAdmin}` });
    assert.equal(other.response.status, 200);
    await open[3]?.reader.cancel();
    assert.equal((await stream(authorization())).response.status, 200);
  });
});

test("a stream sends no more events once its caller has lost access", async () => {
  const timers = createTimers();
  let isAllowed = true;
  let wake = (): void => {};
  const source: StreamSource = {
    cursor: "1",
    read: async () => ({ events: [{ id: "kejadian" }], cursor: "2", more: false }),
    watch(wakeStream) {
      wake = wakeStream;
      return () => {};
    },
    isAllowed: async () => isAllowed,
    signal: new AbortController().signal,
    onEnd() {},
  };
  const reader = openEventStream(source, timers.start).pipeThrough(new TextDecoderStream()).getReader();
  await reader.read();
  wake();
  assert.match((await reader.read()).value ?? "", /"kejadian"/);
  isAllowed = false;
  wake();
  assert.deepEqual(await reader.read(), { done: true, value: undefined });
});

describe("a process's event log for streams", () => {
  const page: EventPage = { events: [], position: 7, droppedTo: 0 };

  test("the log runs one query for all streams, and wakes only the streams with new events", async () => {
    const timers = createTimers();
    const asked: (number | undefined)[] = [];
    let news: EventNews = { position: 5, agencyIds: [] };
    const store = {
      listEvents: async () => page,
      async readNews(after?: number) {
        asked.push(after);
        return news;
      },
    };
    const log = createLiveLog(store, timers.start);
    const woken: string[] = [];
    const stops = [
      log.watch(["a"], () => woken.push("a")),
      log.watch(["b", "c"], () => woken.push("bc")),
      log.watch([null], () => woken.push("triage")),
    ];
    await timers.run(0);
    assert.deepEqual(woken.splice(0), ["a", "bc", "triage"]);
    news = { position: 6, agencyIds: ["c", null] };
    await timers.run(1000);
    assert.deepEqual(woken.splice(0), ["bc", "triage"]);
    news = { position: 6, agencyIds: [] };
    await timers.run(1000);
    assert.deepEqual([woken, asked], [[], [undefined, 5, 6]]);
    for (const stop of stops) stop();
    assert.equal(timers.planned.size, 0);
  });

  test("the log queries the same position again after a store failure", async () => {
    const timers = createTimers();
    const asked: (number | undefined)[] = [];
    let isBroken = false;
    const store = {
      listEvents: async () => page,
      async readNews(after?: number) {
        asked.push(after);
        if (isBroken) throw new Error("broken");
        return { position: 5, agencyIds: [] };
      },
    };
    const stop = createLiveLog(store, timers.start).watch(["a"], () => {});
    await timers.run(0);
    isBroken = true;
    await timers.run(1000);
    isBroken = false;
    await timers.run(1000);
    assert.deepEqual(asked, [undefined, 5, 5]);
    stop();
  });

  test("the log loads a page once for all streams that request it at the same time", async () => {
    const asked: EventQuery[] = [];
    const store = {
      async listEvents(query: EventQuery) {
        asked.push(query);
        return page;
      },
      readNews: async () => ({ position: 0, agencyIds: [] }),
    };
    const log = createLiveLog(store, createTimers().start);
    const query = { agencyIds: ["a"], after: 3, limit: 100 };
    await Promise.all([log.read(query), log.read({ ...query }), log.read({ ...query, after: 4 })]);
    assert.deepEqual(
      asked.map(({ after }) => after),
      [3, 4],
    );
    await log.read(query);
    assert.equal(asked.length, 3);
  });

  test("the log queries again for a stream that is woken during an earlier query", async () => {
    const timers = createTimers();
    let queries = 0;
    const store = {
      listEvents() {
        queries++;
        return new Promise<EventPage>(() => {});
      },
      readNews: async () => ({ position: 5, agencyIds: ["a"] }),
    };
    const log = createLiveLog(store, timers.start);
    const stop = log.watch(["a"], () => void log.read({ agencyIds: ["a"], after: 3, limit: 100 }));
    await timers.run(0);
    await timers.run(1000);
    assert.equal(queries, 2);
    stop();
  });
});
