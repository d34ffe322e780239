import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultPolicy, systemRandom } from "@lapor/channel";
import { onStore } from "../../../../scripts/long-run.ts";
import { replicaEngines } from "../support/engines.ts";
import {
  type Asked,
  channelOn,
  makeKey,
  newReport,
  type Receipt,
  requestWith,
  testClock,
} from "../support/test-channel.ts";

for (const [name, open] of Object.entries(replicaEngines))
  test(
    `the limit allows no extra attempts when 400 wrong access codes arrive concurrently (${name})`,
    onStore(name),
    async (t) => {
      const { stores, close } = await open();
      t.after(close);
      // The clock does not advance, so no limit recovers.
      const shared = { clock: testClock("2026-11-24T02:00:00Z"), secret: systemRandom.bytes(32) };
      const policy = { ...defaultPolicy, challenge: { ...defaultPolicy.challenge, work: 200 } };
      const channels = stores.map((store) => channelOn(store, { ...shared, policy }));
      const key = await makeKey(stores[0]);
      const ask = (count: number, address: string, ...asked: [path: string, asked: Asked]) =>
        (channels[count % channels.length] ?? assert.fail()).fetch(requestWith(key, ...asked), { address });
      const submitted = await ask(0, "192.0.2.1", "/v1/reports", { body: newReport });
      const { trackingId, accessCode } = (await submitted.json()) as Receipt;
      const read = async (count: number, address: string, code: string) =>
        (await ask(count, address, `/v1/reports/${trackingId}`, { headers: { "lapor-access-code": code } }))
          .status;
      const statuses = await Promise.all(
        Array.from({ length: 400 }, (_, count) => read(count, "192.0.2.66", "0000-0000-0000-0000")),
      );
      const limit = defaultPolicy.limits.guessesPerReporter?.quota;
      assert.equal(statuses.filter((status) => status === 404).length, limit);
      assert.equal(statuses.filter((status) => status === 428).length, 400 - (limit ?? 0));
      // The correct code from another network succeeds any number of times and uses up no attempts.
      for (let count = 0; count < 60; count++) assert.equal(await read(count, "192.0.2.1", accessCode), 200);
    },
  );
