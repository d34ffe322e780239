import assert from "node:assert/strict";
import { test } from "node:test";
import { CompiledQuery } from "kysely";
import { installations } from "../../../test/support/engines.ts";
import { openEngine } from "./engine.ts";

for (const [name, start] of Object.entries(installations))
  test(`closing ${name} ends its connections, even if only scripts ran`, async () => {
    const place = await start();
    const engine = await openEngine(place.address);
    await engine.script((run) => run("select 1"));
    await engine.close();
    await assert.rejects(engine.script((run) => run("select 1")));
    await engine.close();
  });

for (const [name, start] of Object.entries(installations))
  test(`statements sent together on ${name} fail separately and free their connection`, async (context) => {
    const place = await start();
    const engine = await openEngine(place.address);
    context.after(() => engine.close());
    const read = (text: string) => engine.execute<{ value: number }>(CompiledQuery.raw(text));
    // More rounds than there are connections.
    for (let round = 0; round < 24; round++) {
      const [first, second, third] = await Promise.allSettled([
        read("select 1 as value"),
        read("select 1 / 0 as value"),
        read("select 3 as value"),
      ]);
      assert.deepEqual(first.status === "fulfilled" && first.value.rows, [{ value: 1 }]);
      assert.equal(second.status === "rejected" && second.reason.code, "22012");
      assert.deepEqual(third.status === "fulfilled" && third.value.rows, [{ value: 3 }]);
    }
    const use = engine.poolUse();
    if (use) assert.deepEqual(use, { open: 1, idle: 1, waiting: 0 });
  });

for (const [name, start] of Object.entries(installations))
  test(`a repeated statement on ${name} returns the same types, even after a failure`, async (context) => {
    const place = await start();
    const engine = await openEngine(place.address);
    context.after(() => engine.close());
    const text =
      "select 1 / $1::integer as number, timestamptz '2026-11-30T01:02:03Z' as at, date '2026-11-30' as day, '[1]'::jsonb as list, null as nothing where $1::integer < 5";
    const read = async (value: number) => (await engine.execute(CompiledQuery.raw(text, [value]))).rows;
    const rows = [
      { number: 1, at: new Date("2026-11-30T01:02:03Z"), day: "2026-11-30", list: [1], nothing: null },
    ];
    assert.deepEqual(await read(1), rows);
    assert.deepEqual(await read(1), rows);
    await assert.rejects(read(0));
    assert.deepEqual(await read(7), []);
    assert.deepEqual(await read(1), rows);
  });

const select = CompiledQuery.raw("select 1 as value");

/** Sends statements, each in its own tick, so some are always in flight until `work` ends. */
async function amidStatements<T>(
  execute: (statement: CompiledQuery) => Promise<unknown>,
  work: () => Promise<T>,
): Promise<T> {
  let isOver = false;
  const slow = CompiledQuery.raw("select pg_sleep(0.003)");
  const sending = async () => {
    const onTheirWay: Promise<unknown>[] = [];
    while (!isOver) {
      onTheirWay.push(execute(slow).catch(() => {}));
      await new Promise((resolve) => setImmediate(resolve));
      if (onTheirWay.length > 6) await onTheirWay.shift();
    }
    await Promise.all(onTheirWay);
  };
  const sent = sending();
  try {
    return await work();
  } finally {
    isOver = true;
    await sent;
  }
}

for (const [name, start] of Object.entries(installations))
  test(`a transaction on ${name} gets its turn while statements keep arriving`, async (context) => {
    const place = await start();
    const engine = await openEngine(place.address);
    context.after(() => engine.close());
    await amidStatements(engine.execute, async () => {
      for (let round = 0; round < 5; round++) {
        const session = await engine.begin();
        const { rows } = await session.send(select);
        assert.deepEqual(rows, [{ value: 1 }]);
        await session.commit();
      }
    });
  });

test("PostgreSQL statements share a few connections, and get new ones when these are closed", async (context) => {
  const place = await installations.PostgreSQL();
  const engine = await openEngine(place.address);
  context.after(() => engine.close());
  const slow = CompiledQuery.raw("select pg_sleep(0.02)");
  await Promise.all(
    Array.from({ length: 70 }, async () => {
      await new Promise((resolve) => setImmediate(resolve));
      await engine.execute(slow);
    }),
  );
  // Normally two connections, or more if the machine is so slow that they seem stuck. Without sharing, all
  // ten would be used.
  const { open = 0, idle, waiting } = engine.poolUse() ?? {};
  assert.ok(open <= 4 && idle === open && waiting === 0, `${open} open, ${idle} idle, ${waiting} waiting`);
  await amidStatements(engine.execute, async () => {
    await engine.script((run) =>
      run(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
      ),
    );
    const { rows } = await engine.execute(select).catch(() => engine.execute(select));
    assert.deepEqual(rows, [{ value: 1 }]);
  });
});

test("a PostgreSQL statement that waits for a lock does not delay later ones", async (context) => {
  const place = await installations.PostgreSQL();
  const engine = await openEngine(place.address);
  context.after(() => engine.close());
  const lock = CompiledQuery.raw("select pg_advisory_xact_lock(1)");
  const session = await engine.begin();
  await session.send(lock);
  const waiting = engine.execute(lock);
  const behind = engine.execute(select);
  // The statements are spread over a quarter of a second and are too few to fill a connection. One of them
  // must bypass the lock.
  const later: Promise<unknown>[] = [];
  for (let sent = 0; sent < 25; sent++) {
    later.push(engine.execute(select));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await Promise.race(later);
  await session.commit();
  await Promise.all([waiting, behind, ...later]);
});

test("a PostgreSQL connection on which a statement failed gets no further statements", async (context) => {
  const place = await installations.PostgreSQL();
  const engine = await openEngine(place.address);
  context.after(() => engine.close());
  const who = async () => {
    const { rows } = await engine.execute<{ pid: number }>(
      CompiledQuery.raw("select pg_backend_pid() as pid"),
    );
    return rows[0]?.pid;
  };
  const [pid, failed, sleeping] = [
    who(),
    engine.execute(CompiledQuery.raw("select 1 / 0")),
    engine.execute(CompiledQuery.raw("select pg_sleep(0.3)")),
  ];
  await assert.rejects(failed);
  assert.notEqual(await who(), await pid);
  await sleeping;
});
