import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type BridgedChannel, createBridgedChannel, stateOf } from "./bridged-channel.ts";
import { createFakeSp4n, type Fate } from "./fake-sp4n.ts";

const fate = fc.constantFrom<Fate>("accepted", "not_sent", "lost", "answer_lost", "late");

/**
 * Claims due messages like another process, which dies before or after SP4N-LAPOR! creates the complaint, and
 * never stores a result.
 */
async function crash(channel: BridgedChannel, isWritten: boolean): Promise<void> {
  let reach = (): void => {};
  const reached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  const dying = channel.createNationalDelivery({
    bridge: {
      ...channel.sp4n,
      async create(complaint, window) {
        channel.sp4n.fates.unshift("accepted");
        if (isWritten) await channel.sp4n.create(complaint, window);
        else channel.sp4n.fates.shift();
        reach();
        return new Promise(() => {});
      },
    },
    onError: (error) => assert.fail(String(error)),
  });
  await Promise.race([reached, dying.deliverDue()]);
}

/** An event in a channel with a bridge. `crash`: a process dies after its claim, so its result is lost. */
const event = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("submit" as const) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("send" as const), fates: fc.array(fate) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("crash" as const), isWritten: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("wait" as const), minutes: fc.nat(40) }) },
);

for (const looksUp of [true, false])
  test(`${looksUp ? "with look-ups each report arrives exactly once" : "without look-ups each report arrives at most once"}, whatever happens, and none is lost`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 30 }), async (events) => {
        const channel = await createBridgedChannel({ mode: "gateway" }, createFakeSp4n({ looksUp }));
        const { sp4n, store } = channel;
        const receipts: { trackingId: string }[] = [];
        for (const happening of events) {
          if (happening.kind === "submit") receipts.push(await channel.submit());
          if (happening.kind === "wait") {
            // Late complaints arrive within the settling time, here after at most 20 minutes.
            const soon = Math.min(happening.minutes, 20);
            await channel.pass(soon);
            sp4n.arrive();
            await channel.pass(happening.minutes - soon);
          }
          if (happening.kind === "send") {
            sp4n.fates.push(...happening.fates);
            await channel.pass(0);
          }
          if (happening.kind === "crash") await crash(channel, happening.isWritten);
        }
        sp4n.fates.length = 0;
        sp4n.arrive();
        for (let round = 0; round < 40; round++) await channel.pass(30);
        const arrived = sp4n.complaints.map(({ complaint }) => complaint.trackingId);
        assert.equal(new Set(arrived).size, arrived.length, "none twice");
        const unknown = await store.listNationalMessages(["unknown"], 1000);
        for (const receipt of receipts) {
          const state = stateOf(await channel.read(receipt));
          const isThere = arrived.includes(receipt.trackingId);
          if (looksUp) assert.deepEqual([state, isThere], ["forwarded", true]);
          else assert.ok(state === "unknown" || (state === "forwarded" && isThere), state);
          if (state === "unknown")
            assert.ok(unknown.some(({ trackingId }) => trackingId === receipt.trackingId));
        }
        assert.deepEqual(channel.errors, []);
      }),
      { numRuns: 40 },
    );
  });
