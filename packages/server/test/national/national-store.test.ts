import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { NationalBridge, NationalMessage, Store } from "@lapor/channel/store";
import { onStore } from "../../../../scripts/long-run.ts";
import { openStore } from "../../src/index.ts";
import type { OpenStore } from "../../src/store/open-store.ts";
import { openTwice } from "../support/engines.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { testClock } from "../support/test-channel.ts";
import { createNationalChannel } from "./national-channel.ts";

const startTime = "2026-11-24T02:00:00Z";
const start = new Date(startTime);
const later = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);
const claim = (minutes: number, limit = 100) => ({ now: later(minutes), until: later(minutes + 3), limit });

const stateOf = async (store: Store, trackingId: string): Promise<string | undefined> =>
  (await store.findReport({ trackingId }))?.report.national?.state;

/** Changes the messages of a report under the report's lock. */
const onMessages = (
  store: Store,
  reportId: string,
  work: (message: NationalMessage) => NationalMessage,
): Promise<void> =>
  store.transaction(async (transaction) => {
    await transaction.lockReport(reportId);
    for (const message of await transaction.list("nationalMessages", { reportId }))
      await transaction.updateNationalMessage(work(message));
  });

const engines = {
  PGlite: async () => {
    const store = await openStore({ folder: preparedFolder() });
    return { stores: [store, store], close: store.close };
  },
  PostgreSQL: () => openTwice(),
};

for (const [name, open] of Object.entries(engines))
  describe(`the queue to SP4N-LAPOR! (${name})`, onStore(name), () => {
    let opened: Awaited<ReturnType<typeof open>>;
    before(async () => {
      opened = await open();
    });
    after(() => opened.close());
    const replica = (index: number): OpenStore => opened.stores[index] as OpenStore;

    test("only one of many concurrent claims gets a message, its report follows, and it is never claimed again", async () => {
      const clock = testClock(startTime);
      const { submit } = await createNationalChannel(replica(0), clock);
      const ids = await Promise.all(Array.from({ length: 12 }, submit));
      const claims = await Promise.all(
        Array.from({ length: 6 }, (_, index) => replica(index % 2).claimNationalMessages(claim(1, 3))),
      );
      const rest = await replica(1).claimNationalMessages(claim(1));
      const claimed = [...claims.flat(), ...rest];
      assert.equal(new Set(claimed.map(({ id }) => id)).size, claimed.length);
      assert.equal(claimed.length, 12);
      assert.equal(await stateOf(replica(0), ids[0] ?? ""), "sending");
      assert.deepEqual(await replica(0).claimNationalMessages(claim(10_000)), []);
      const lapsed = await replica(1).listLapsedNationalMessages(later(5), 100);
      assert.equal(lapsed.length, 12);
      for (const { reportId } of claimed)
        await onMessages(replica(0), reportId, (message) => ({
          ...message,
          state: "pending",
          leasedUntil: null,
          nextAttemptAt: later(20_000),
        }));
      assert.equal(await stateOf(replica(1), ids[0] ?? ""), "pending", "without a version");
      const file = await replica(1).findReport({ trackingId: ids[0] ?? "" });
      assert.deepEqual([file?.report.version, file?.timeline.length], [1, 1]);
    });

    test("one connection can queue reports repeatedly, each of them once", async () => {
      const { submit } = await createNationalChannel(replica(0), testClock(startTime));
      for (let count = 0; count < 12; count++) {
        const file = await replica(0).findReport({ trackingId: await submit() });
        const isQueued = await replica(0).transaction(async (transaction) => {
          const [message] = await transaction.list("nationalMessages", { reportId: file?.report.id ?? "" });
          assert.ok(message);
          return transaction.insert("nationalMessages", { ...message, id: crypto.randomUUID() });
        });
        assert.equal(isQueued, false);
      }
      assert.equal((await replica(0).claimNationalMessages(claim(1))).length, 12);
    });

    test("nothing can be claimed while any replica has paused forwarding", async () => {
      const { submit } = await createNationalChannel(replica(0), testClock(startTime));
      await submit();
      await replica(1).insert("nationalPauses", { since: later(0) });
      assert.deepEqual(await replica(0).find("nationalPauses", {}), { since: later(0) });
      assert.deepEqual(await replica(0).claimNationalMessages(claim(1)), []);
      await replica(0).remove("nationalPauses", {});
      assert.equal((await replica(0).claimNationalMessages(claim(1))).length, 1);
    });

    test("two replicas forward every report exactly once despite lost responses, and record each entry once", async () => {
      const clock = testClock(startTime);
      const first = await createNationalChannel(replica(0), clock);
      const second = await createNationalChannel(replica(1), clock);
      const arrived = new Map<string, string>();
      let calls = 0;
      const bridge: NationalBridge = {
        async create({ trackingId }) {
          const [isLost, isWritten] = [calls % 3 === 1, calls % 3 !== 2];
          calls++;
          if (isWritten) {
            assert.ok(!arrived.has(trackingId), "none twice");
            arrived.set(trackingId, `n${trackingId}`);
          }
          const created = { nationalId: `n${trackingId}`, trackingId: null, url: null };
          if (isWritten && !isLost) return { outcome: "accepted", ...created };
          return { outcome: isWritten ? "unknown" : "not_sent", error: "timeout" };
        },
        reply: async () => ({ outcome: "refused", error: "not_supported" }),
        handBack: async () => ({ outcome: "refused", error: "not_supported" }),
        lookUp: async (trackingId) => {
          const nationalId = arrived.get(trackingId);
          return nationalId === undefined ? null : { nationalId, trackingId: "9812345", url: null };
        },
        read: async () => ({
          trackingId: "9812345",
          url: null,
          status: "Diproses",
          isWithUs: true,
          entries: Array.from({ length: 4 }, (_, at) => ({
            id: `e${at}`,
            at: start,
            kind: "follow_up" as const,
            author: "Dinas PU",
            text: `Kabar ${at}.`,
            files: [],
          })),
        }),
      };
      const onError = (error: unknown): never => {
        throw error;
      };
      const deliveries = [first, second].map(({ channel }) =>
        channel.createNationalDelivery({ bridge, onError, monotonic: () => clock.now().getTime() }),
      );
      const ids = await Promise.all(Array.from({ length: 8 }, (_, at) => (at % 2 ? first : second).submit()));
      for (let round = 0; round < 8; round++) {
        await Promise.all(deliveries.map((delivery) => delivery.deliverDue()));
        clock.pass(20 * 60_000);
      }
      for (const trackingId of ids) {
        const file = await replica(0).findReport({ trackingId });
        assert.equal(file?.report.national?.state, "forwarded");
        const messages = file?.timeline.flatMap(({ actorKind, message }) =>
          actorKind === "sp4n" && message?.startsWith("Kabar") ? [message] : [],
        );
        assert.deepEqual(messages, ["Kabar 0.", "Kabar 1.", "Kabar 2.", "Kabar 3."]);
      }
      assert.equal(arrived.size >= ids.length, true);
      const open = await replica(0).listNationalMessages(["sending", "unknown"], 100);
      assert.deepEqual(
        open.filter(({ trackingId }) => ids.includes(trackingId)),
        [],
      );
      const listed = await replica(1).listNationalComplaints({ limit: 1000 });
      assert.ok(ids.every((id) => listed.some(({ report }) => report.trackingId === id)));
    });
  });
