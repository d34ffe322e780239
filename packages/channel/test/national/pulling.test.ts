import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as nextTurn } from "node:timers/promises";
import fc from "fast-check";
import { createChannel, createMemoryBlobs, systemRandom } from "../../src/index.ts";
import type { Delivery } from "../../src/platform/delivery-loop.ts";
import type { NationalBridge, NationalEntry, Store } from "../../src/store/index.ts";
import { bridged, createBridgedChannel } from "./bridged-channel.ts";

/**
 * What happens to a puller's call. `response_lost`: the call takes effect, but the puller does not get the
 * response.
 */
type Fate = "works" | "fails" | "response_lost";

/**
 * A process that reads complaints. Before each call, it waits until the test decides what happens to the
 * call.
 */
interface Puller {
  start(): void;
  /**
   * Performs one of the puller's waiting calls, if there is any. Resolves when the puller makes its next call
   * or has finished.
   */
  step(fate: Fate, which?: number): Promise<void>;
  /** Lets the puller finish its current work. */
  finish(): Promise<void>;
}

type Through = <T>(call: () => Promise<T>) => Promise<T>;

function createPuller(open: (through: Through) => Delivery): Puller {
  // There is more than one waiting call when the puller reads the complaint again before it has finished.
  const waiting: ((fate: Fate) => void)[] = [];
  let running = 0;
  const through: Through = async (call) => {
    const fate = await new Promise<Fate>((resolve) => {
      waiting.push(resolve);
    });
    if (fate === "fails") throw new Error("planted");
    const result = await call();
    if (fate === "response_lost") throw new Error("planted");
    return result;
  };
  const delivery = open(through);
  const rest = async (): Promise<void> => {
    while (running > 0 && waiting.length === 0) await nextTurn();
  };
  const step = async (fate: Fate, which = 0): Promise<void> => {
    await rest();
    const [go] = waiting.splice(which % Math.max(waiting.length, 1), 1);
    go?.(fate);
    await rest();
  };
  return {
    start() {
      running++;
      void delivery.deliverDue().finally(() => running--);
    },
    step,
    async finish() {
      await rest();
      while (waiting.length > 0) await step("works");
    },
  };
}

/** Lets the test decide about the store calls that a puller makes. */
const gatedStore = (store: Store, through: Through): Store => ({
  ...store,
  transaction: (work) => through(() => store.transaction(work)),
  findReport: (key) => through(() => store.findReport(key)),
  list: (kind, match) =>
    kind === "nationalEntries" ? through(() => store.list(kind, match)) : store.list(kind, match),
});

const gatedBridge = (bridge: NationalBridge, through: Through): NationalBridge => ({
  ...bridge,
  async read(nationalId, signal) {
    const update = await through(() => bridge.read(nationalId, signal));
    const entries = update.entries.map((entry) => ({
      ...entry,
      files: entry.files.map((file) => ({
        ...file,
        read: (cut: AbortSignal) => through(() => file.read(cut)),
      })),
    }));
    return { ...update, entries };
  },
});

const who = fc.constantFrom(0, 1);
const fate = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Fate>("works") },
  { weight: 1, arbitrary: fc.constant<Fate>("fails") },
  { weight: 1, arbitrary: fc.constant<Fate>("response_lost") },
);

/** `die`: a process stops where it is, and another takes its place. */
const event = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("pull" as const), who }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant("go_on" as const),
      who,
      calls: fc.nat(8),
      fate,
      which: fc.nat(3),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("die" as const), who }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("write" as const),
      as: fc.constantFrom<NationalEntry["kind"]>("answer", "follow_up", "transfer", "status"),
      text: fc.constantFrom("", "Sedang kami periksa.", "Sudah selesai."),
      files: fc.nat(2),
    }),
  },
);

test("each entry and each file from SP4N-LAPOR! is recorded once, however two processes interleave and fail", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 8, maxLength: 60 }), async (events) => {
      const channel = await createBridgedChannel();
      const { sp4n, store, clock } = channel;
      const blobs = createMemoryBlobs();
      const receipt = await channel.handOver();
      await channel.pass(0);
      const reportId = (await channel.read(receipt)).report.id;
      const open = (through: Through): Delivery =>
        createChannel({
          store: gatedStore(store, through),
          blobs,
          clock,
          random: systemRandom,
          secret: systemRandom.bytes(32),
          policy: bridged,
        }).createNationalDelivery({ bridge: gatedBridge(sp4n, through), onError() {} });
      const pullers = [createPuller(open), createPuller(open)];
      const pull = async (at: number): Promise<void> => {
        // Ends every lease, because two processes whose clocks differ can hold the same lease.
        await store.transaction(async (transaction) => {
          const complaint = await transaction.find("nationalComplaints", { reportId });
          if (complaint)
            await transaction.put("nationalComplaints", { ...complaint, nextReadAt: clock.now() });
        });
        pullers[at]?.start();
      };
      const written: NationalEntry[] = [];
      /** The sizes of the files of each entry, by the entry's author. */
      const sizes = new Map<string, number[]>();
      let fileCount = 0;
      for (const happening of events) {
        if (happening.kind === "pull") await pull(happening.who);
        if (happening.kind === "die") pullers[happening.who] = createPuller(open);
        if (happening.kind === "go_on") {
          const { calls, which } = happening;
          for (let call = 0; call < calls; call++) await pullers[happening.who]?.step("works", which);
          await pullers[happening.who]?.step(happening.fate, which);
        }
        if (happening.kind === "write") {
          const id = `e${written.length}`;
          // Names and contents are sealed, so the files are distinguished by their length.
          const contents = Array.from({ length: happening.files }, () =>
            "%PDF-1.7".padEnd(100 + ++fileCount),
          );
          const files = contents.map((content) => ({
            fileName: "bukti.pdf",
            mediaType: "application/pdf",
            read: async () => new TextEncoder().encode(content),
          }));
          sizes.set(
            `Instansi ${id}`,
            contents.map(({ length }) => length),
          );
          const { as: kind, text } = happening;
          written.push({ id, at: clock.now(), kind, author: `Instansi ${id}`, text, files });
          sp4n.updates.set("1", { entries: [...written] });
        }
      }
      for (const puller of pullers) await puller.finish();
      await pull(0);
      await pullers[0]?.finish();
      const { timeline, attachments } = await channel.read(receipt);
      for (const { author, text, files } of written) {
        const recorded = timeline.filter(({ institution }) => institution === author);
        assert.equal(recorded.length, text === "" && files.length === 0 ? 0 : 1, author);
        const linked = attachments.filter(({ entryId }) => entryId !== null && entryId === recorded[0]?.id);
        assert.deepEqual(linked.map(({ bytes }) => bytes).sort(), sizes.get(author), author);
        for (const { id } of linked) assert.ok(await blobs.get(id), "the file of a recorded entry is there");
      }
      assert.equal(attachments.length, fileCount);
    }),
    { numRuns: 60 },
  );
});
