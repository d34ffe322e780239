import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { systemRandom } from "../../src/index.ts";
import { headOf, historyStart, type NewEntry } from "../../src/life-cycle/history.ts";
import { type ReportRecord, type TimelineRecord, verifyHistory } from "../../src/store/index.ts";
import { linkEntry } from "../../src/testing.ts";
import { createMemoryChannel } from "../support/memory-channel.ts";

const words = fc.option(fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }), { nil: null });
const agency = fc.constantFrom(null, "pemkot-bandung", "kemenpu");

/**
 * The fields that differ between entries. Kinds and states need not vary, because the life cycle checks them,
 * not the chain.
 */
const happening = fc.record({
  message: words,
  responsibleAgencyId: agency,
  custodianAgencyId: agency,
  actorAgencyId: agency,
  kind: fc.constantFrom("submitted", "answered", "replied"),
  status: fc.constantFrom("submitted", "answered", "closed"),
  pingPong: fc.boolean(),
  rating: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
} as const);

interface Written {
  report: ReportRecord;
  timeline: TimelineRecord[];
}

/** Chains entries as the channel does. */
async function link(report: ReportRecord, entries: readonly NewEntry[]): Promise<TimelineRecord[]> {
  const timeline: TimelineRecord[] = [];
  let previous = await historyStart(report);
  for (const entry of entries) {
    const linked = await linkEntry(previous, entry, systemRandom);
    timeline.push(linked);
    previous = linked.hash;
  }
  return timeline;
}

/** Submits a real report and replaces its history with these entries. */
async function write(happenings: readonly Partial<NewEntry>[]): Promise<Written> {
  const channel = await createMemoryChannel();
  const file = await channel.store.findReport({ trackingId: (await channel.submit()).trackingId });
  const [first] = file?.timeline ?? [];
  assert.ok(file && first);
  const { hash: _, messageHash: __, messageSalt: ___, ...entry } = first;
  const timeline = await link(
    file.report,
    happenings.map((change, index) => {
      const at = new Date(entry.at.getTime() + index * 60_000);
      return { ...entry, at, ...change, version: index + 1 };
    }),
  );
  const last = timeline.at(-1) as TimelineRecord;
  const { version, at: updatedAt, status, responsibleAgencyId, custodianAgencyId } = last;
  const historyHead = headOf(last);
  const state = { version, updatedAt, status, responsibleAgencyId, custodianAgencyId, historyHead };
  return { report: { ...file.report, ...state }, timeline };
}

const written = (minLength = 1) =>
  fc.tuple(fc.array(happening, { minLength, maxLength: 6 }), fc.nat(1000)).map(([happenings, at]) => ({
    happenings,
    at: at % happenings.length,
  }));

test("a history written by the channel is valid", async () => {
  const channel = await createMemoryChannel();
  const receipt = await channel.submit();
  await channel.reply(receipt, "Lubangnya makin lebar.");
  const file = await channel.store.findReport({ trackingId: receipt.trackingId });
  assert.ok(file && file.timeline.length === 2);
  assert.deepEqual(await verifyHistory(file.report, file.timeline), []);
});

test("any chain of entries is valid, and missing text is reported without breaking the chain", async () => {
  await fc.assert(
    fc.asyncProperty(written(), async ({ happenings, at }) => {
      const { report, timeline } = await write(happenings);
      assert.deepEqual(await verifyHistory(report, timeline), []);
      const entry = timeline[at] as TimelineRecord;
      const erased = timeline.with(at, { ...entry, message: null, messageSalt: null });
      const gone = entry.message === null ? [] : [`The words of entry ${at + 1} are gone.`];
      assert.deepEqual(await verifyHistory(report, erased), gone);
    }),
    { numRuns: 60 },
  );
});

const changes: Partial<TimelineRecord>[] = [
  { message: "kata lain" },
  { kind: "closed" },
  { actorKind: "channel" },
  { actorAgencyId: "kemenkes" },
  { status: "archived" },
  { responsibleAgencyId: "kemenkes" },
  { custodianAgencyId: "kemenkes" },
  { at: new Date("2020-01-01T00:00:00Z") },
  { id: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c3d" },
  { reportId: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c3d" },
  { rating: 9 },
  { messageHash: "00" },
  { hash: "00" },
];

test("a chain stays intact when a database stores U+FFFD for a lone surrogate", async () => {
  const { report, timeline } = await write([
    { message: "Dipindah\ud83d", institution: "Kementerian\ud83d PU", actorKind: "sp4n" },
    { message: "Selesai", institution: "\ude00\ud83d" },
  ]);
  const stored = (text: string | null) => text && new TextDecoder().decode(new TextEncoder().encode(text));
  const read = timeline.map((entry) => ({
    ...entry,
    message: stored(entry.message),
    institution: stored(entry.institution),
  }));
  assert.notDeepEqual(read, timeline);
  assert.deepEqual(await verifyHistory(report, read), []);
});

test("a change to any field of any entry is detected, and the finding names the entry", async () => {
  await fc.assert(
    fc.asyncProperty(written(), fc.constantFrom(...changes), async ({ happenings, at }, change) => {
      const { report, timeline } = await write(happenings);
      const changed = { ...(timeline[at] as TimelineRecord), ...change };
      const faults = await verifyHistory(report, timeline.with(at, changed));
      assert.ok(
        faults.some((fault) => fault.includes(`ntry ${at + 1}`)),
        `${JSON.stringify(change)}: ${faults.join(" ")}`,
      );
    }),
    { numRuns: 150 },
  );
});

test("every replaced entry is detected, even when all later hashes are recomputed", async () => {
  await fc.assert(
    fc.asyncProperty(written(), async ({ happenings, at }) => {
      const { report, timeline } = await write(happenings);
      const forged = timeline.with(at, { ...(timeline[at] as TimelineRecord), message: "Sudah ditambal." });
      assert.deepEqual(await verifyHistory(report, await link(report, forged)), [
        "The last entry is not the one that was written last.",
      ]);
    }),
    { numRuns: 60 },
  );
});

test("any missing entry and any two swapped entries are detected", async () => {
  await fc.assert(
    fc.asyncProperty(written(2), async ({ happenings, at }) => {
      const { report, timeline } = await write(happenings);
      const faults = await verifyHistory(report, timeline.toSpliced(at, 1));
      assert.match(faults.join(" "), new RegExp(`missing, from ${at + 1} on|Entry ${at + 1} is missing`));
      const [left, right] = [timeline[0], timeline[1]] as [TimelineRecord, TimelineRecord];
      const swapped = [{ ...right, version: 1 }, { ...left, version: 2 }, ...timeline.slice(2)];
      assert.notDeepEqual(await verifyHistory(report, swapped), []);
    }),
    { numRuns: 60 },
  );
});

test("a truncated history, an empty history and a history from another report are detected", async () => {
  const [one, other] = [await write([{}, {}]), await write([{}, {}])];
  assert.deepEqual(await verifyHistory(one.report, []), ["The last entries are missing, from 1 on."]);
  assert.deepEqual(await verifyHistory(one.report, one.timeline.slice(0, 1)), [
    "The last entries are missing, from 2 on.",
  ]);
  const shortened = { ...one.report, version: 1 };
  assert.deepEqual(await verifyHistory(shortened, one.timeline.slice(0, 1)), [
    "The last entry is not the one that was written last.",
  ]);
  assert.notDeepEqual(await verifyHistory(one.report, other.timeline), []);
});

test("a report whose state, version or time differs from its last entry is detected", async () => {
  const { report, timeline } = await write([{}, {}]);
  const changes = [{ status: "closed" }, { version: 1 }, { updatedAt: timeline[0]?.at as Date }] as const;
  for (const change of changes) {
    const faults = await verifyHistory({ ...report, ...change }, timeline);
    assert.deepEqual(faults, ["The report's state is not the one that its last entry made."]);
  }
});

test("a report whose last entry was removed can still be changed, and the gap is reported", async () => {
  const channel = await createMemoryChannel();
  const receipt = await channel.submit();
  const { transaction } = channel.store;
  channel.store.transaction = (work) =>
    transaction((open) => work({ ...open, findEntryHash: async () => undefined }));
  assert.equal((await channel.reply(receipt, "Lubangnya makin lebar.")).status, 201);
  const file = await channel.store.findReport({ trackingId: receipt.trackingId });
  assert.ok(file);
  assert.deepEqual(await verifyHistory(file.report, file.timeline.slice(1)), ["Entry 1 is missing."]);
});

test("a finding never quotes the altered text", async () => {
  const { report, timeline } = await write([{ message: "Nama saya Ayu." }]);
  const changed = timeline.map((entry) => ({ ...entry, message: "Nama saya Budi." }));
  assert.doesNotMatch((await verifyHistory(report, changed)).join(), /Ayu|Budi/);
});
