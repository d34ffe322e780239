import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createDeviceStore } from "../../src/offline/device-store.ts";
import {
  createLocks,
  hour,
  newReport,
  openOutbox,
  refusal,
  rehearseOutbox,
  settle,
  until,
  type Words,
  waiting,
} from "../support/offline-rehearsal.ts";

// A store keeps its BroadcastChannel open until the page is closed, which would keep this process alive.
const OwnChannel = globalThis.BroadcastChannel;
globalThis.BroadcastChannel = class extends OwnChannel {
  constructor(name: string) {
    super(name);
    Object(this).unref();
  }
};

describe("the text of a report", () => {
  test("the text is stored with its attempt before the first byte is sent", async () => {
    const { device, channel, tab, record } = rehearseOutbox();
    device.records.set("one", waiting("kata"));
    let seen: string | undefined;
    const { outbox } = tab((report, options) => {
      seen = record().attempts?.texts[0];
      assert.equal(record().stage, "waiting");
      return channel.submit(report, options);
    });
    await outbox.send("one");
    assert.equal(seen, JSON.stringify(newReport("kata")));
  });

  test("the text is deleted once the channel has it, and the receipt is stored before the page is notified", async () => {
    const { device, outbox, record, channel, told } = rehearseOutbox();
    device.records.set("one", waiting("kata"));
    assert.deepEqual(await outbox.send("one"), { state: "sent", next: undefined });
    assert.deepEqual(record().receipt, [...channel.taken.values()][0]!.receipt);
    assert.equal(record().stage, "sent");
    assert.doesNotMatch(JSON.stringify(record()), /kata/);
    assert.deepEqual(
      told.map(({ state }) => state),
      ["sending_text", "sent"],
    );
  });

  test("the reporter can give consent to store the text while it is being sent", async () => {
    const { clock, channel } = rehearseOutbox();
    const store = createDeviceStore<Words>(clock.now);
    await store.put(waiting("kata", { lasting: false }));
    const { outbox, told } = openOutbox(store, clock, channel);
    channel.meet("cut");
    const sending = outbox.send("one");
    await until(() => channel.texts.length === 1);
    await store.put({ ...(await store.get("one"))!, lasting: true });
    await sending;
    assert.equal((await store.get("one"))!.lasting, true);
    // `onDevice` is false, so the form's list has to show the report.
    assert.deepEqual(
      told.map(({ state, onDevice }) => [state, onDevice]),
      [
        ["sending_text", false],
        ["waiting", false],
      ],
    );
  });

  test("pressing the button twice sends the text once", async () => {
    const { device, outbox, channel } = rehearseOutbox();
    device.records.set("one", waiting("kata"));
    await Promise.all([outbox.send("one"), outbox.send("one")]);
    assert.equal(channel.texts.length, 1);
  });

  test("the text is kept with the reason when the channel refuses it", async () => {
    const { device, outbox, channel, record } = rehearseOutbox();
    device.records.set("one", waiting("kata"));
    const fields = [{ pointer: "#/title", code: "too_short", message: "x" }];
    channel.meet(refusal("validation_failed", 422, fields));
    assert.deepEqual(await outbox.send("one"), { state: "refused" });
    assert.deepEqual(record().refusal, { code: "validation_failed", fields, requestId: undefined });
    assert.deepEqual(record().values, { body: "kata" });
    assert.equal(record().attempts?.first, undefined);
  });

  test("only one tab sends the text", async () => {
    const { device, outbox, tab, channel } = rehearseOutbox(createLocks());
    device.records.set("one", waiting("kata"));
    const [one, other] = await Promise.all([outbox.send("one"), tab().outbox.send("one")]);
    assert.deepEqual([one.state, other.state], ["sent", "elsewhere"]);
    assert.equal(channel.texts.length, 1);
  });

  test("the tab that enqueued the text sends it, and another tab does so only after a minute", async () => {
    const { device, outbox, channel, clock, record } = rehearseOutbox(createLocks());
    outbox.start();
    await settle();
    await device.openTab().put(waiting("kata"));
    for (let turn = 0; turn < 10; turn++) await settle();
    assert.equal(channel.texts.length, 0);
    await clock.advance(60_000);
    await until(() => record().stage === "sent");
    outbox.stop();
  });

  test("another tab sends the text as soon as a closed tab releases its lock", async () => {
    const locks = createLocks();
    const { device, outbox, channel, record } = rehearseOutbox(locks);
    device.records.set("one", waiting("kata"));
    let close = () => {};
    const closed = locks.request("lapor one", {}, () => new Promise<void>((done) => (close = done)));
    outbox.start();
    for (let turn = 0; turn < 10; turn++) await settle();
    assert.equal(channel.texts.length, 0);
    close();
    await closed;
    await until(() => record().stage === "sent");
    assert.equal(channel.texts.length, 1);
    outbox.stop();
  });

  test("a form that stops waiting before another tab releases its lock leaves the text to that tab", async () => {
    const locks = createLocks();
    const { device, outbox, channel } = rehearseOutbox(locks);
    device.records.set("one", waiting("kata"));
    let release = () => {};
    const released = locks.request("lapor one", {}, () => new Promise<void>((done) => (release = done)));
    outbox.start();
    for (let turn = 0; turn < 10; turn++) await settle();
    outbox.stop();
    release();
    await released;
    for (let turn = 0; turn < 10; turn++) await settle();
    assert.equal(channel.texts.length, 0);
  });

  test("two tabs that send the text without locks create one report", async () => {
    const { device, outbox, tab, channel, record } = rehearseOutbox();
    device.records.set("one", waiting("kata"));
    await Promise.all([outbox.send("one"), tab().outbox.send("one")]);
    assert.equal(channel.taken.size, 1);
    assert.equal(record().stage, "sent");
  });
});

describe("a report that could not be sent", () => {
  test("an unsent report is retried after 5 s, and then after delays that double up to half an hour", async () => {
    const { device, outbox, channel, clock, record } = rehearseOutbox();
    device.records.set("one", waiting("kata"));
    channel.meet("cut");
    const pauses: number[] = [];
    for (let count = 0; count < 11; count++) {
      await outbox.send("one");
      pauses.push((record().attempts!.next - clock.now()) / 1000);
    }
    assert.deepEqual(pauses, [5, 10, 20, 40, 80, 160, 320, 640, 1280, 1800, 1800]);
  });

  test("an unsent report waits as long as the channel requires, even if the page becomes visible", async () => {
    const { device, outbox, tab, channel, clock } = rehearseOutbox();
    device.records.set("one", waiting("kata"));
    channel.meet(
      Object.assign(refusal("unavailable", 503), { retryable: true, retryAfter: 120 }) as unknown as Error,
    );
    await outbox.send("one");
    channel.meet("fine");
    const { outbox: next, wake } = tab();
    next.start();
    await settle();
    wake();
    await clock.advance(119_000);
    assert.equal(channel.texts.length, 1);
    await clock.advance(1000);
    await until(() => channel.texts.length === 2);
    next.stop();
  });

  test("an unsent report is sent as soon as the network returns", async () => {
    const { device, outbox, channel, wake, record } = rehearseOutbox();
    device.records.set("one", waiting("kata"));
    channel.meet("cut");
    outbox.start();
    await until(() => record().attempts?.code === "network");
    channel.meet("fine");
    wake();
    await until(() => record().stage === "sent");
    outbox.stop();
  });

  test("a timer retries an unsent report, and two tabs do not trigger each other", async () => {
    const { device, outbox, tab, channel, clock, record } = rehearseOutbox();
    device.records.set("one", waiting("kata"));
    const other = tab();
    channel.meet("cut");
    outbox.start();
    other.outbox.start();
    for (let turn = 0; turn < 20; turn++) await settle();
    const sent = channel.texts.length;
    assert.ok(sent <= 4, `${sent} tries without a pause`);
    channel.meet("fine");
    for (let turn = 0; turn < 4; turn++) await clock.advance(20_000);
    assert.equal(record().stage, "sent");
    outbox.stop();
    other.outbox.stop();
  });

  test("an unsent report keeps waiting when its outbox is stopped, and the next page retries it immediately", async () => {
    const { device, outbox, channel, clock, record } = rehearseOutbox();
    device.records.set("one", waiting("kata"));
    const sending = outbox.send("one");
    await until(() => channel.texts.length === 1);
    outbox.stop();
    await sending;
    assert.equal(record().stage, "waiting");
    assert.ok((record().attempts?.next ?? 0) <= clock.now());
  });

  test("a response that arrives after another tab has deleted everything does not restore an unsent report", async () => {
    const { device, tab, channel } = rehearseOutbox();
    device.records.set("one", waiting("kata"));
    const { outbox, states } = tab((report, options) =>
      channel.submit(report, { ...options, signal: new AbortController().signal }),
    );
    outbox.start();
    await until(() => channel.texts.length === 1);
    await device.openTab().forgetEverything();
    await outbox.send("one");
    assert.equal(channel.taken.size, 1);
    assert.equal(device.records.size, 0);
    assert.deepEqual(states(), ["sending_text"]);
    outbox.stop();
  });

  test("an unsent report that is deleted before the first byte is sent is not stored again", async () => {
    const { device, outbox, channel } = rehearseOutbox();
    device.records.set("one", waiting("kata"));
    outbox.start();
    outbox.stop();
    await device.openTab().forgetEverything();
    await settle();
    assert.equal(device.records.size, 0);
    assert.equal(channel.texts.length, 0);
  });

  test("an unsent report whose response was lost two days ago is sent only after the citizen confirms it", async () => {
    const { device, outbox, channel, clock, record } = rehearseOutbox();
    device.records.set("one", waiting("kata"));
    channel.meet("lost");
    await outbox.send("one");
    clock.set(clock.now() + 49 * hour);
    channel.meet("fine");
    assert.deepEqual(await outbox.send("one"), { state: "stale" });
    assert.equal(channel.texts.length, 1);
    assert.equal((await outbox.send("one", { evenIfStale: true })).state, "sent");
    assert.equal(channel.taken.size, 1);
    assert.equal(record().stage, "sent");
  });

  test("an unsent report does not wait for hours when the clock is set back", async () => {
    const { device, outbox, tab, channel, clock, record } = rehearseOutbox();
    device.records.set("one", waiting("kata"));
    channel.meet(Object.assign(refusal("unavailable", 503), { retryable: true }));
    await outbox.send("one");
    clock.set(clock.now() - 10 * hour);
    channel.meet("fine");
    const next = tab().outbox;
    next.start();
    await until(() => record().stage === "sent");
    next.stop();
  });

  test("an unsent report's age is measured from its first attempt, regardless of later retries", async () => {
    const { device, outbox, channel, clock } = rehearseOutbox();
    device.records.set("one", waiting("kata"));
    channel.meet("lost");
    await outbox.send("one");
    clock.set(clock.now() + 40 * hour);
    await outbox.send("one");
    clock.set(clock.now() + 9 * hour);
    assert.deepEqual(await outbox.send("one"), { state: "stale" });
  });

  test("an unsent report is not sent automatically when the clock is set back by days", async () => {
    const { device, outbox, channel, clock } = rehearseOutbox();
    device.records.set("one", waiting("kata"));
    channel.meet("lost");
    await outbox.send("one");
    clock.set(clock.now() - 30 * 24 * hour);
    assert.deepEqual(await outbox.send("one"), { state: "stale" });
  });

  test("an unsent report is not restored if it is discarded, or everything is deleted, during sending", async () => {
    for (const end of ["discard", "forget"] as const) {
      const { device, outbox, channel, tab, told } = rehearseOutbox();
      outbox.start();
      device.records.set("one", waiting("kata"));
      const sending = outbox.send("one");
      await until(() => channel.texts.length === 1);
      if (end === "discard") await outbox.discard("one");
      else await device.openTab().forgetEverything();
      await sending;
      await settle();
      assert.equal(device.records.size, 0);
      assert.ok(!told.some(({ state }) => state === "sent"));
      assert.deepEqual(await tab().outbox.send("one"), { state: "gone" });
      outbox.stop();
    }
  });
});

test("no timer is longer than an hour, even if a wrong clock puts the next attempt in the far future", async () => {
  const locks = createLocks();
  const { device, outbox, clock } = rehearseOutbox(locks);
  const attempts = { texts: [], last: 0, count: 1, next: clock.now() + 60 * 24 * hour };
  device.records.set("one", waiting("kata", { attempts }));
  // Another tab holds the lock, so the record must not change.
  void locks.request("lapor one", {}, () => new Promise(() => {}));
  outbox.start();
  await until(() => clock.timers().length > 0);
  assert.deepEqual(clock.timers(), [60_000]);
  outbox.stop();
});
