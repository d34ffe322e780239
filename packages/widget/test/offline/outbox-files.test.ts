import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  hour,
  keptFile,
  network,
  refusal,
  rehearseOutbox,
  until,
  waiting,
} from "../support/offline-rehearsal.ts";

describe("the files of a report", () => {
  const up = (id: string, uploadedAt: number) => keptFile(id, { attachmentId: `up-${id}`, uploadedAt });

  test("uploaded files are sent with the text, the others are uploaded one by one afterwards, and none remains on the device", async () => {
    const { device, outbox, channel, clock, told, record } = rehearseOutbox();
    channel.files.set("a", { id: "up-a", tied: false });
    const files = [up("a", clock.now()), keptFile("b"), keptFile("c")];
    device.records.set("one", waiting("kata", { files }));
    await outbox.send("one");
    assert.deepEqual(JSON.parse(channel.texts[0]!).attachmentIds, ["up-a"]);
    assert.deepEqual(channel.uploads, ["b", "c"]);
    assert.deepEqual(
      told.flatMap((each) =>
        each.state === "sending_file" ? [`${each.file}/${each.count} ${each.percent}`] : [],
      ),
      ["2/3 0", "2/3 50", "3/3 0", "3/3 50"],
    );
    assert.deepEqual(record().files, []);
  });

  test("uploaded files are not sent again when another file has failed", async () => {
    const { device, outbox, channel, record } = rehearseOutbox();
    device.records.set("one", waiting("kata", { files: [keptFile("a"), keptFile("b")] }));
    channel.meet(() => (channel.uploads.length === 2 ? "cut" : "fine"));
    const delivery = await outbox.send("one");
    assert.ok(delivery.state === "sent" && delivery.next);
    assert.equal(record().stage, "sent");
    channel.meet("fine");
    await outbox.send("one");
    assert.deepEqual(channel.uploads, ["a", "b", "b"]);
    assert.equal(channel.texts.length, 1);
  });

  test("files that the channel refuses permanently are listed and do not block other files", async () => {
    const { device, outbox, channel, record } = rehearseOutbox();
    device.records.set("one", waiting("kata", { files: [keptFile("a"), keptFile("b")] }));
    channel.meet(() =>
      channel.uploads.length === 1 && channel.texts.length === 1
        ? refusal("unsupported_media_type", 415)
        : "fine",
    );
    assert.deepEqual(await outbox.send("one"), { state: "sent", next: undefined });
    assert.deepEqual(channel.uploads, ["a", "b"]);
    assert.deepEqual(
      record().files.map(({ id, code }) => [id, code]),
      [["a", "unsupported_media_type"]],
    );
  });

  test("files that the channel has lost are uploaded again once the report's text has been sent", async () => {
    const { device, outbox, channel, clock } = rehearseOutbox();
    channel.files.set("a", { id: "up-a", tied: false });
    const files = [up("a", clock.now()), up("b", clock.now())];
    device.records.set("one", waiting("kata", { files }));
    assert.equal((await outbox.send("one")).state, "sent");
    assert.deepEqual(
      channel.texts.map((text) => JSON.parse(text).attachmentIds),
      [["up-a", "up-b"], ["up-a"]],
    );
    assert.deepEqual(channel.uploads, ["b"]);
  });

  test("files that were uploaded more than 20 hours ago are uploaded again instead of being referenced", async () => {
    const { device, outbox, channel, clock } = rehearseOutbox();
    device.records.set("one", waiting("kata", { files: [up("a", clock.now() - 21 * hour)] }));
    await outbox.send("one");
    assert.equal(JSON.parse(channel.texts[0]!).attachmentIds, undefined);
    assert.deepEqual(channel.uploads, ["a"]);
  });

  test("the timer uploads the files if the network fails after the text was sent", async () => {
    const { device, outbox, channel, clock, record } = rehearseOutbox();
    device.records.set("one", waiting("kata", { files: [keptFile("a")] }));
    channel.meet(() => (channel.uploads.length ? network() : "fine"));
    outbox.start();
    await until(() => record().attempts?.code === "network");
    assert.deepEqual(channel.uploads, ["a"]);
    channel.meet("fine");
    await clock.advance(6000);
    await until(() => record().files.length === 0);
    assert.deepEqual(channel.uploads, ["a", "a"]);
    outbox.stop();
  });
});
