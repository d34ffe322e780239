import assert from "node:assert/strict";
import { test } from "node:test";
import { DraftAutosave } from "../../src/offline/draft-autosave.ts";
import {
  createClock,
  createDevice,
  createFakeChannel,
  createLocks,
  type Fate,
  hour,
  keptFile,
  newReport,
  openOutbox,
  refusal,
  settle,
  type Words,
} from "../support/offline-rehearsal.ts";

/** Creates a generator of pseudo-random numbers (mulberry32). Equal seeds give equal numbers. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const fates: Fate[] = [
  "cut",
  "lost",
  "lost",
  refusal("validation_failed", 422, [{ pointer: "#/body", code: "too_short", message: "" }]),
  refusal("wrong_key_kind", 403),
  Object.assign(refusal("unavailable", 503), { retryable: true }),
];

type Device = ReturnType<typeof createDevice>;

function openPage(
  device: Device,
  clock: ReturnType<typeof createClock>,
  channel: ReturnType<typeof createFakeChannel>,
  locks: LockManager | undefined,
) {
  const store = device.openTab();
  const { outbox } = openOutbox(store, clock, channel, locks);
  outbox.start();
  const { now, wait } = clock;
  const keeper = new DraftAutosave<Words>({
    store,
    scope: "form",
    now,
    wait,
    locks,
    saved: () => {},
    takenOver: () => {},
  });
  return { outbox, keeper };
}

/**
 * Takes one report through random events. Returns the channel, the device's record, and the last text and the
 * files, which must not be lost.
 */
async function live(seed: number) {
  const random = createRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const clock = createClock();
  const device = createDevice();
  const channel = createFakeChannel(clock.now);
  const locks = random() < 0.5 ? createLocks() : undefined;
  const open = () => openPage(device, clock, channel, locks);
  let page = open();
  const other = open();
  let body = "";
  let version = 0;
  const files = [keptFile("a"), keptFile("b")].slice(0, Math.floor(random() * 3));
  const type = () => {
    body = `kata ${++version}`;
    const content = { values: { body }, files, empty: false, lasting: true };
    page.keeper.edit(content);
    return content;
  };
  const content = type();
  const id = (await page.keeper.enqueue(content, newReport(body)))!;
  channel.meet(() => (random() < 0.6 ? pick(fates) : "fine"));
  for (let step = 0; step < 12; step++) {
    await pick<() => unknown>([
      () => page.outbox.send(id),
      () => Promise.all([page.outbox.send(id), other.outbox.send(id)]),
      () => other.outbox.send(id),
      () => void page.outbox.send(id),
      () => clock.advance(random() * hour),
      // Kill the page and open it again.
      async () => {
        page.outbox.stop();
        await page.keeper.stop();
        page = open();
      },
      // Edit the report and enqueue it again, unless it has already been sent.
      async () => {
        if (!(await page.outbox.reopen(id))) return;
        if (!(await page.keeper.resume(id))) return;
        const content = type();
        if (random() < 0.3) await page.keeper.flush();
        await page.keeper.enqueue(content, newReport(body));
      },
    ])();
    if (random() < 0.5) await settle();
  }
  channel.meet("fine");
  // A request in flight may still fail. The citizen then presses the button again.
  for (let presses = 0; presses < 3; presses++) {
    await page.outbox.send(id);
    for (let turn = 0; turn < 20; turn++) await settle();
  }
  for (let turn = 0; turn < 8; turn++) await clock.advance(hour);
  for (let turn = 0; turn < 20; turn++) await settle();
  return { channel, record: device.records.get(id)!, body, files };
}

test("any sequence of lost connections, refusals, edits and two tabs results in one report with all text and files", async () => {
  let earlier = 0;
  for (let seed = 1; seed <= 300; seed++) {
    const { channel, record, body, files } = await live(seed);
    const where = `seed ${seed}`;
    assert.equal(channel.taken.size, 1, `${where}: one report`);
    const { text, receipt } = [...channel.taken.values()][0]!;
    assert.equal(record.stage, "sent", where);
    assert.deepEqual(record.receipt, receipt, where);
    const sent = (JSON.parse(text) as Words).body;
    if (sent !== body) {
      earlier++;
      assert.deepEqual([record.earlier, record.values], [true, { body }], where);
    }
    // A file that was refused permanently stays on the device, with the error code.
    for (const { id } of files)
      assert.ok(
        channel.files.has(`tied ${id}`) || record.files.some((file) => file.id === id && file.code),
        `${where}: ${id} is not lost`,
      );
  }
  assert.ok(earlier > 5, `a response was lost before an edit ${earlier} times`);
});
