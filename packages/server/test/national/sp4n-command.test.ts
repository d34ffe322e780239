import assert from "node:assert/strict";
import { test } from "node:test";
import { openStore } from "../../src/index.ts";
import { installationAt } from "../support/engines.ts";
import { freshDatabase } from "../support/prepared-postgres.ts";
import { run } from "../support/run-cli.ts";
import { createNationalChannel } from "./national-channel.ts";

test("an operator can pause forwarding, and list and resolve unsettled messages to SP4N-LAPOR!", async () => {
  const databaseUrl = await freshDatabase();
  const { environment } = installationAt(databaseUrl);
  const clock = { now: () => new Date() };
  const store = await openStore({ databaseUrl });
  const { channel, submit } = await createNationalChannel(store, clock);
  const trackingId = await submit();
  const delivery = channel.createNationalDelivery({
    bridge: {
      create: async () => ({ outcome: "refused", error: "http_422" }),
      reply: async () => ({ outcome: "refused", error: "not_supported" }),
      handBack: async () => ({ outcome: "refused", error: "not_supported" }),
      read: () => Promise.reject(new Error("not_supported")),
    },
    onError: (error) => assert.fail(String(error)),
  });
  await delivery.deliverDue();
  await store.close();

  assert.equal((await run("sp4n pause", environment)).code, 0);
  const paused = await run("sp4n list", environment);
  assert.match(paused.stdout, /^Paused since 20/, paused.stderr);
  assert.ok(paused.stdout.includes(`${trackingId}\trefused\tcreate\t0 min\t1 attempts\thttp_422`));
  assert.equal((await run("sp4n resume", environment)).code, 0);
  const wrong = await run(`sp4n resolve ${trackingId} --resend --by-hand`, environment);
  assert.equal(wrong.code, 2);
  assert.match(wrong.stderr, /one decision/);
  const without = await run(`sp4n resolve ${trackingId} --by-hand --id 1001`, environment);
  assert.equal(without.code, 2);
  assert.match(without.stderr, /--id should follow --forwarded/);
  const resolved = await run(`sp4n resolve ${trackingId} --by-hand`, environment);
  assert.equal(resolved.code, 0, resolved.stderr);
  assert.equal((await run(`sp4n resolve ${trackingId} --by-hand`, environment)).code, 1);
  const settled = await run("sp4n list", environment);
  assert.equal(settled.stdout, "");
  assert.match(settled.stderr, /^Nothing waits/);

  const again = await openStore({ databaseUrl });
  const file = await again.findReport({ trackingId });
  await again.close();
  assert.deepEqual(
    [file?.report.national?.state, file?.timeline.map(({ kind }) => kind)],
    ["manual", ["submitted", "forward_failed", "forward_failed"]],
  );
});
