import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  keptFile,
  newReport,
  refusal,
  rehearseOutbox,
  settle,
  someReceipt,
  until,
  waiting,
} from "../support/offline-rehearsal.ts";

describe("a report whose response was lost", () => {
  test("sending the report again returns the same receipt", async () => {
    const { device, outbox, channel, record } = rehearseOutbox();
    device.records.set("one", waiting("kata"));
    channel.meet("lost");
    assert.equal((await outbox.send("one")).state, "waiting");
    channel.meet("fine");
    await outbox.send("one");
    assert.equal(channel.taken.size, 1);
    assert.equal(record().earlier, false);
  });

  test("the receipt is found even if the report has been edited since, and the edited text is kept", async () => {
    const { device, outbox, channel, record } = rehearseOutbox();
    device.records.set("one", waiting("kata pertama"));
    channel.meet("lost");
    await outbox.send("one");
    for (const body of ["kata kedua", "kata ketiga"]) {
      const draft = await outbox.reopen("one");
      assert.equal(draft?.stage, "draft");
      channel.meet(body === "kata kedua" ? "cut" : "fine");
      const stage = "waiting";
      device.records.set("one", { ...draft!, stage, values: { body }, report: newReport(body) });
      await outbox.send("one");
    }
    assert.deepEqual(channel.bodies(), [
      "kata pertama",
      "kata kedua",
      "kata ketiga",
      "kata kedua",
      "kata pertama",
    ]);
    assert.equal(channel.taken.size, 1);
    assert.equal(record().earlier, true);
    assert.deepEqual(record().values, { body: "kata ketiga" });
  });

  test("a report that is still a draft is not sent", async () => {
    const { device, outbox, channel } = rehearseOutbox();
    device.records.set("one", waiting("kata", { stage: "draft" }));
    assert.deepEqual(await outbox.send("one"), { state: "draft" });
    outbox.start();
    await settle();
    assert.equal(channel.texts.length, 0);
    outbox.stop();
  });
});

describe("a 200 response without a receipt", () => {
  const odd: [what: string, answer: unknown][] = [
    ["an empty object", {}],
    ["a list", []],
    ["a tracking ID alone", { trackingId: "AAA-BBB-CCC" }],
    ["nothing", undefined],
    ...Object.keys(someReceipt)
      .filter((name) => name !== "status")
      .flatMap((name): [string, unknown][] => [
        [`no ${name}`, { ...someReceipt, [name]: undefined }],
        [`another kind of ${name}`, { ...someReceipt, [name]: 7 }],
        [`an empty ${name}`, { ...someReceipt, [name]: name === "responsible" ? {} : "" }],
      ]),
    ["an agency without a name", { ...someReceipt, responsible: { kind: "agency", agency: { id: "x" } } }],
  ];
  for (const [what, answer] of odd)
    test(`${what}: the device keeps the text and sends the report again under its key`, async () => {
      const { device, tab, record, channel, clock } = rehearseOutbox();
      device.records.set("one", waiting("kata", { files: [keptFile("a")] }));
      const keys: string[] = [];
      const { outbox } = tab((report, options) => {
        keys.push(options.idempotencyKey);
        return keys.length === 1 ? Promise.resolve(answer as never) : channel.submit(report, options);
      });
      outbox.start();
      await until(() => record().attempts?.code === "bad_response");
      assert.deepEqual(
        [record().stage, record().values, record().report, record().files.length, record().receipt],
        ["waiting", { body: "kata" }, newReport("kata"), 1, undefined],
      );
      await clock.advance(5000);
      await until(() => record().stage === "sent");
      assert.deepEqual(keys, ["one", "one"]);
      outbox.stop();
    });
});

test("a refusal with malformed field errors is still stored", async () => {
  const { device, outbox, channel, record } = rehearseOutbox();
  device.records.set("one", waiting("kata"));
  channel.meet(refusal("validation_failed", 422, [null, 5, { pointer: 7 }] as never));
  assert.deepEqual(await outbox.send("one"), { state: "refused" });
  assert.deepEqual(record().values, { body: "kata" });
});
