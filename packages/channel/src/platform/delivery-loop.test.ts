import assert from "node:assert/strict";
import { test } from "node:test";
import { createDeliveryLoop } from "./delivery-loop.ts";
import { systemRandom } from "./system.ts";

test("the loop claims the next item when an attempt finishes while a claim still finds the lane full", async () => {
  const due = ["first", "second"];
  const sent: string[] = [];
  let isFull = false;
  let endFirst = (): void => {};
  const delivery = createDeliveryLoop<string, string>(
    {
      clock: { now: () => new Date() },
      random: systemRandom,
      onError(error) {
        throw error;
      },
    },
    {
      atOnce: 2,
      inBatches: false,
      leaseMs: 60_000,
      listDueLanes: async () => ["lane"],
      async claim() {
        const items = isFull ? [] : due.splice(0, 1);
        if (isFull) {
          endFirst();
          // After this claim, the attempt that filled the lane has finished.
          await new Promise(setImmediate);
        }
        isFull ||= items.length > 0 && due.length > 0;
        return items;
      },
      attempt: (item) =>
        item === "second"
          ? Promise.resolve(item)
          : new Promise((resolve) => {
              endFirst = () => resolve(item);
            }),
      async finish(item) {
        sent.push(item);
        isFull = false;
      },
      giveBack: async () => {},
    },
  );
  const delivered = delivery.deliverDue();
  await new Promise(setImmediate);
  // Wakes the lane, as a newly queued email does.
  await delivery.startDue();
  await delivered;
  assert.deepEqual(sent, ["first", "second"]);
});
