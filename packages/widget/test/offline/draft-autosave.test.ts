import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DraftAutosave, type FormContent } from "../../src/offline/draft-autosave.ts";
import { isExpired } from "../../src/offline/expiry.ts";
import {
  createClock,
  createDevice,
  createLocks,
  keptFile,
  newReport,
  settle,
  type Words,
} from "../support/offline-rehearsal.ts";

const content = (body: string, more: Partial<FormContent<Words>> = {}): FormContent<Words> => ({
  values: { body },
  files: [],
  empty: !body,
  lasting: true,
  ...more,
});

const setUp = (locks: LockManager | "none" = createLocks()) => {
  const clock = createClock();
  const device = createDevice();
  const takenOver: string[] = [];
  const tab = () =>
    new DraftAutosave<Words>({
      store: device.openTab(),
      scope: "form",
      saved: () => {},
      takenOver: (id) => takenOver.push(id),
      now: clock.now,
      wait: clock.wait,
      locks: locks === "none" ? undefined : locks,
    });
  const drafts = () => [...device.records.values()];
  return { clock, device, takenOver, tab, drafts, keeper: tab() };
};

describe("a draft", () => {
  test("a draft is saved half a second after a key press, with everything typed by then", async () => {
    const { keeper, clock, device, drafts } = setUp();
    for (const body of ["J", "Ja", "Jal"]) keeper.edit(content(body));
    await clock.advance(499);
    assert.equal(device.puts.length, 0);
    await clock.advance(1);
    assert.equal(device.puts.length, 1);
    assert.deepEqual(drafts()[0]!.values, { body: "Jal" });
  });

  test("a draft keeps its id from the first letter until it is sent", async () => {
    const { keeper, drafts } = setUp();
    keeper.edit(content("Ja"));
    await keeper.flush();
    const { id } = drafts()[0]!;
    keeper.edit(content("Jalan"));
    await keeper.flush();
    assert.equal(await keeper.enqueue(content("Jalan rusak"), newReport("Jalan rusak")), id);
    assert.equal(drafts().length, 1);
    assert.deepEqual(
      [drafts()[0]!.stage, drafts()[0]!.values, drafts()[0]!.report],
      ["waiting", { body: "Jalan rusak" }, newReport("Jalan rusak")],
    );
  });

  test("a new draft does not overwrite text that is already enqueued", async () => {
    const { keeper, clock, drafts } = setUp();
    await keeper.enqueue(content("Jalan rusak"), newReport("Jalan rusak"));
    keeper.edit(content("lain"));
    await clock.advance(1000);
    assert.deepEqual(drafts()[0]!.values, { body: "Jalan rusak" });
    assert.equal(await keeper.enqueue(content("lain"), newReport("lain")), undefined);
  });

  test("the draft of an empty form is not stored", async () => {
    const { keeper, drafts } = setUp();
    keeper.edit(content(""));
    await keeper.flush();
    assert.equal(drafts().length, 0);
    keeper.edit(content("J"));
    await keeper.flush();
    keeper.edit(content(""));
    await keeper.flush();
    assert.equal(drafts().length, 0);
  });

  test("a reopened report that the reporter empties is still saved with its earlier attempts", async () => {
    const { keeper, device, drafts } = setUp();
    const id = (await keeper.enqueue(content("Jalan"), newReport("Jalan")))!;
    const attempts = { texts: ["{}"], first: 1, last: 1, count: 1, next: 1 };
    device.records.set(id, { ...device.records.get(id)!, stage: "draft", attempts });
    assert.ok(await keeper.resume(id));
    keeper.edit(content(""));
    await keeper.flush();
    assert.deepEqual(
      drafts().map(({ id, attempts }) => [id, attempts]),
      [[id, attempts]],
    );
  });

  test("a draft without consent to store it on the device is passed to the store immediately", async () => {
    const { keeper, device } = setUp();
    keeper.edit(content("Jalan"));
    await keeper.flush();
    keeper.edit(content("Jalan", { lasting: false }));
    await settle();
    assert.equal(device.puts[device.puts.length - 1]!.lasting, false);
  });

  test("another tab is offered a draft only if no tab has it open, and resumes it with its files", async () => {
    const { keeper, tab } = setUp();
    const other = tab();
    keeper.edit(content("Jalan", { files: [keptFile("a")] }));
    await keeper.flush();
    assert.deepEqual(await other.openDrafts(), []);
    await keeper.stop();
    const [draft] = await other.openDrafts();
    const record = await other.resume(draft!.id);
    assert.deepEqual([record!.values, record!.files.length], [{ body: "Jalan" }, 1]);
    assert.deepEqual(await tab().openDrafts(), []);
    assert.equal(await tab().resume(draft!.id), undefined);
  });

  test("discarding a draft deletes it, and text typed later belongs to a different report", async () => {
    const { keeper, drafts } = setUp();
    keeper.edit(content("Jalan"));
    await keeper.flush();
    const { id } = drafts()[0]!;
    keeper.edit(content("Jalan rusak"));
    await keeper.discard();
    assert.equal(drafts().length, 0);
    keeper.edit(content("Lampu"));
    await keeper.flush();
    assert.notEqual(drafts()[0]!.id, id);
  });

  test("discarding an enqueued draft only releases it, and the report keeps waiting", async () => {
    const { keeper, drafts } = setUp();
    await keeper.enqueue(content("Jalan rusak"), newReport("Jalan rusak"));
    await keeper.discard();
    assert.deepEqual([drafts()[0]?.stage, drafts()[0]?.values], ["waiting", { body: "Jalan rusak" }]);
    keeper.edit(content("Lampu"));
    await keeper.flush();
    assert.deepEqual(
      drafts().map(({ stage }) => stage),
      ["waiting", "draft"],
    );
  });

  for (const end of ["discard", "restart"] as const)
    test(`a draft is enqueued completely even if a ${end} happens meanwhile`, async () => {
      const { keeper, drafts } = setUp();
      keeper.edit(content("Jalan"));
      await keeper.flush();
      const handing = keeper.enqueue(content("Jalan rusak"), newReport("Jalan rusak"));
      await keeper[end]();
      assert.equal(await handing, drafts()[0]!.id);
      assert.deepEqual([drafts()[0]!.stage, drafts()[0]!.values], ["waiting", { body: "Jalan rusak" }]);
    });

  test("a draft whose first save is in progress is not saved after everything is deleted", async () => {
    const { request, query } = createLocks();
    let unlock = () => {};
    const locked = new Promise<void>((resolve) => {
      unlock = resolve;
    });
    const slow = (async (...of: Parameters<typeof request>) => {
      await locked;
      return request(...of);
    }) as typeof request;
    const { keeper, device, drafts } = setUp({ request: slow, query });
    keeper.edit(content("Jalan"));
    const saving = keeper.flush();
    await settle();
    await device.openTab().forgetEverything();
    unlock();
    await saving;
    assert.equal(drafts().length, 0);
  });

  test("a draft is not saved again after another tab deletes everything", async () => {
    const { keeper, clock, device, drafts } = setUp();
    keeper.edit(content("Jalan"));
    await keeper.flush();
    keeper.edit(content("Jalan rusak"));
    await device.openTab().forgetEverything();
    await clock.advance(1000);
    assert.equal(drafts().length, 0);
  });

  test("without Web Locks, a draft does not overwrite the report that another tab sent", async () => {
    const { keeper, tab, clock, drafts, takenOver } = setUp("none");
    keeper.edit(content("Jalan"));
    await keeper.flush();
    const other = tab();
    const [draft] = await other.openDrafts();
    await other.resume(draft!.id);
    keeper.edit(content("Jalan ru"));
    await other.enqueue(content("Jalan"), newReport("Jalan"));
    await clock.advance(1000);
    assert.deepEqual([drafts().length, drafts()[0]!.stage], [1, "waiting"]);
    assert.deepEqual(takenOver, [draft!.id]);
  });
});

describe("expiry of a receipt, by the time when it was last shown", () => {
  const now = Date.UTC(2026, 10, 24);
  const day = 86_400_000;
  const receipt = { stage: "sent", savedAt: now - 3 * day, files: [] } as const;
  for (const [more, expired, what] of [
    [{ seenAt: now - 0.9 * day }, false, "less than a day ago"],
    [{ seenAt: now - 1.1 * day }, true, "more than a day ago"],
    [{}, false, "never"],
    [{ seenAt: now - 1.1 * day, earlier: true }, false, "long ago, with words that were not in it"],
    [
      { seenAt: now - 1.1 * day, files: [keptFile("a", { code: "payload_too_large" })] },
      false,
      "long ago, with a file that the channel would not take",
    ],
    [{ seenAt: now - 1.1 * day, files: [keptFile("a")] }, false, "long ago, with a file that follows"],
  ] as const)
    test(`a receipt is ${expired ? "gone" : "kept"} if it was last shown: ${what}`, () =>
      assert.equal(isExpired({ ...receipt, ...more }, now), expired));
});

describe("expiry of stored records", () => {
  const now = Date.UTC(2026, 10, 24);
  const ago = (days: number) => now - days * 86_400_000;
  for (const [stage, savedAt, expired, what] of [
    ["draft", ago(6.9), false, "a draft of this week"],
    ["draft", ago(7.1), true, "a draft of the week before"],
    ["waiting", ago(29.9), false, "a waiting report of this month"],
    ["sent", ago(30.1), true, "a receipt of the month before"],
    ["draft", ago(-400), false, "a draft from next year"],
    ["draft", 0, false, "a draft of a phone that lost its clock"],
    ["draft", undefined as never, true, "a draft without a date"],
    ["waiting", "2026-11-24" as never, true, "a report whose date is no number"],
    ["waiting", Number.NaN, true, "a report whose date is no date"],
  ] as const)
    test(`${what} is ${expired ? "gone" : "kept"}`, () =>
      assert.equal(isExpired({ stage, savedAt }, now), expired));
});
