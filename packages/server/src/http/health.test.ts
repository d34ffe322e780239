import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { noLog } from "../platform/log/log.ts";
import { createHealth, type ReadinessCheck } from "./health.ts";
import { serveChannel } from "./host.ts";

async function readyz(health: ReturnType<typeof createHealth>) {
  const response = await health("/readyz");
  return [response?.status, JSON.parse(String(response?.body))];
}

/** A check that passes or fails according to `passes`, and counts its runs. */
function createCheck(changes: Partial<ReadinessCheck> = {}) {
  const counted = { runs: 0, passes: true };
  const check: ReadinessCheck = {
    name: "migrations",
    keepMs: 10_000,
    async check() {
      counted.runs++;
      if (!counted.passes) throw new Error("away");
    },
    ...changes,
  };
  return { counted, check };
}

test("a thousand concurrent requests to /readyz cause a single ping", async (context) => {
  // The clock does not advance. Otherwise, on a slow machine a second ping would become due, or the callers
  // would time out.
  mock.method(performance, "now", () => 1_000_000);
  mock.timers.enable({ apis: ["setTimeout"] });
  context.after(() => mock.reset());
  let pings = 0;
  let answered = (): void => {};
  const store = {
    ping: () => {
      pings++;
      return new Promise<void>((resolve) => {
        answered = resolve;
      });
    },
  };
  const channel = { respond: async () => ({ status: 200, headers: {}, body: null }) };
  const host = await serveChannel({ channel, store, log: noLog, host: "127.0.0.1", port: 0 });
  context.after(() => host.stop());
  const first = fetch(`${host.url}/readyz`);
  const callers = Array.from({ length: 999 }, () => fetch(`${host.url}/readyz`));
  while (pings === 0) await fetch(`${host.url}/healthz`);
  answered();
  const statuses = (await Promise.all([first, ...callers])).map(({ status }) => status);
  assert.deepEqual(new Set(statuses), new Set([200]));
  assert.equal(statuses.length, 1000);
  assert.equal(pings, 1);
  assert.equal((await fetch(`${host.url}/healthz`)).status, 200);
});

test("a success is cached for its full lifetime, and a failure for one second", async (context) => {
  let now = 1_000_000;
  mock.method(performance, "now", () => now);
  context.after(() => mock.restoreAll());
  const { counted, check } = createCheck();
  const health = createHealth([check], () => false);
  for (let call = 0; call < 1000; call++) assert.deepEqual(await readyz(health), [200, { status: "ok" }]);
  now += 9_999;
  await readyz(health);
  assert.equal(counted.runs, 1);
  now += 1;
  counted.passes = false;
  const refused = [503, { status: "unavailable", failed: ["migrations"] }];
  for (let call = 0; call < 1000; call++) assert.deepEqual(await readyz(health), refused);
  assert.equal(counted.runs, 2);
  counted.passes = true;
  now += 1000;
  assert.deepEqual(await readyz(health), [200, { status: "ok" }]);
  assert.equal(counted.runs, 3);
});

test("a check that hangs is not started again, and counts as failed", async (context) => {
  mock.timers.enable({ apis: ["setTimeout"] });
  context.after(() => mock.timers.reset());
  let runs = 0;
  const stuck = createCheck({
    check: () => {
      runs++;
      return new Promise<void>(() => {});
    },
  });
  const health = createHealth([stuck.check], () => false);
  for (let call = 0; call < 3; call++) {
    const answers = Promise.all(Array.from({ length: 100 }, () => readyz(health)));
    mock.timers.tick(2000);
    for (const answer of await answers)
      assert.deepEqual(answer, [503, { status: "unavailable", failed: ["migrations"] }]);
  }
  assert.equal(runs, 1);
});

test("an optional check that hangs delays no caller", async (context) => {
  let now = 1_000_000;
  mock.method(performance, "now", () => now);
  // Timers never fire, so a caller that waits for the check would get no response at all.
  mock.timers.enable({ apis: ["setTimeout"] });
  context.after(() => {
    mock.restoreAll();
    mock.timers.reset();
  });
  let runs = 0;
  let end = (): void => {};
  const stuck = createCheck({
    name: "files",
    isOptional: true,
    check: () => {
      runs++;
      return new Promise<void>((resolve) => {
        end = resolve;
      });
    },
  });
  const health = createHealth([createCheck().check, stuck.check], () => false);
  for (let call = 0; call < 100; call++) assert.deepEqual(await readyz(health), [200, { status: "ok" }]);
  now += 2000;
  const degraded = [200, { status: "ok", degraded: ["files"] }];
  for (let call = 0; call < 100; call++) assert.deepEqual(await readyz(health), degraded);
  assert.equal(runs, 1);
  end();
  await new Promise(setImmediate);
  assert.deepEqual(await readyz(health), [200, { status: "ok" }]);
  now += 10_000;
  assert.deepEqual(await readyz(health), [200, { status: "ok" }], "the last result, while it is refreshed");
  assert.equal(runs, 2);
});

test("a failed optional check is reported as degraded, and the server stays ready", async () => {
  const files = createCheck({ name: "files", isOptional: true });
  const database = createCheck({ name: "database", keepMs: 0 });
  files.counted.passes = false;
  const health = createHealth([files.check, database.check], () => false);
  assert.deepEqual(await readyz(health), [200, { status: "ok", degraded: ["files"] }]);
});
