import assert from "node:assert/strict";
import { test } from "node:test";
import type { Report } from "@lapor/sdk";
import {
  createClock,
  createDevice,
  keptFile,
  newReport,
  openOutbox,
  waiting,
} from "../support/offline-rehearsal.ts";
import { rehearse } from "../support/rehearsal.ts";

/** The smallest valid PNG: one grey pixel. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const photo = (id: string) => keptFile(id, { name: `${id}.png`, type: "image/png", bytes: new Blob([png]) });
const words = "Jalan Braga berlubang di depan nomor 12, sudah sebulan.";

/** Counts the files sent with the report's text and those uploaded afterwards. */
const countFiles = ({ attachments, timeline }: Report): number =>
  [attachments, ...timeline.map((entry) => entry.attachments ?? [])].flat().length;

/**
 * Creates an outbox that sends to a mock channel, which applies the real channel's rules for keys, files and
 * responses.
 */
const setUp = () => {
  const rehearsal = rehearse();
  const { client, mock } = rehearsal;
  const device = createDevice();
  const channel = {
    submit: client.submitReport,
    upload: ({ bytes, name }: { bytes: Blob; name: string }, options: object) =>
      client.uploadAttachment(bytes, { ...options, fileName: name }),
  };
  const { outbox } = openOutbox(device.openTab(), createClock(Date.now()), channel);
  const record = () => device.records.get("report-one")!;
  const put = (body: string, more = {}) =>
    device.records.set("report-one", waiting(body, { id: "report-one", ...more }));
  const loseAnswer = (path: RegExp) =>
    rehearsal.intercept(async (request) => {
      if (!path.test(request.url)) return undefined;
      await mock.fetch(request);
      rehearsal.intercept(undefined);
      throw new TypeError("Failed to fetch");
    });
  return { rehearsal, client, outbox, record, put, loseAnswer };
};

test("when the channel returns the earlier text's receipt, the form uploads the later version's files", async () => {
  const { rehearsal, client, outbox, record, put, loseAnswer } = setUp();
  put(words);
  loseAnswer(/\/v1\/reports$/);
  await outbox.send("report-one");
  await outbox.reopen("report-one");
  const later = `${words} Tolong segera.`;
  const { attempts } = record();
  put(later, { attempts, values: { body: later }, report: newReport(later), files: [photo("photo-one")] });
  assert.equal((await outbox.send("report-one")).state, "sent");
  assert.equal(record().earlier, true);
  const report = await client.getReport(record().receipt!);
  assert.equal(report.body, words);
  assert.equal(countFiles(report), 1);
  assert.equal(new Set(rehearsal.calls.filter(({ body }) => body).map(({ key }) => key)).size, 1);
});

test("a photo whose upload response was lost is attached to the report once", async () => {
  const { rehearsal, client, outbox, record, put, loseAnswer } = setUp();
  put(words, { files: [photo("photo-one"), photo("photo-two")] });
  loseAnswer(/attachments/);
  await outbox.send("report-one");
  assert.deepEqual(
    record().files.map(({ attachmentId }) => !!attachmentId),
    [false, true],
  );
  await outbox.send("report-one");
  assert.equal(countFiles(await client.getReport(record().receipt!)), 2);
  assert.equal(rehearsal.count("POST /v1/attachments"), 3);
});

test("a photo that the channel has lost is uploaded after the text, and a photo that it still has is referenced in the report", async () => {
  const { client, outbox, record, put } = setUp();
  const { id } = await client.uploadAttachment(photo("photo-one").bytes, { idempotencyKey: "photo-one" });
  const lost = "01890a5d-ac96-774b-bcce-b302099a8057";
  const uploadedAt = Date.now();
  put(words, {
    files: [
      { ...photo("photo-two"), attachmentId: lost, uploadedAt },
      { ...photo("photo-one"), attachmentId: id, uploadedAt },
    ],
  });
  assert.deepEqual(await outbox.send("report-one"), { state: "sent", next: undefined });
  assert.equal(countFiles(await client.getReport(record().receipt!)), 2);
  assert.deepEqual(record().files, []);
});

test("a refused report keeps its text and its field errors", async () => {
  const { outbox, record, put } = setUp();
  put("pendek");
  assert.deepEqual(await outbox.send("report-one"), { state: "refused" });
  assert.deepEqual(
    record().refusal?.fields.map(({ pointer, code }) => [pointer, code]),
    [["#/body", "too_short"]],
  );
  assert.deepEqual(record().values, { body: "pendek" });
});
