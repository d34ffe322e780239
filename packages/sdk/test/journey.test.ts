import assert from "node:assert/strict";
import { test } from "node:test";
import { createMock } from "@lapor/mock";
import { conforming } from "@lapor/openapi/conformance";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import { createLapor } from "../src/index.ts";
import { newReport } from "./support/samples.ts";

const photo = new File([samplePhoto.bytes], "jalan.jpg", { type: "image/jpeg" });

test("a report goes from submission to the agency's answer against the real channel", async () => {
  const mock = createMock({ seed: 1 });
  const open = (key: string) =>
    createLapor({
      baseUrl: "https://kanal.example",
      key,
      fetch: (url, init) => conforming(mock.fetch)(new Request(url, init)),
    });
  const citizen = open(mock.keys.publishable);
  const officer = open(mock.keys.agencyAdmin);

  const channel = await citizen.getChannel();
  assert.equal(channel.agency?.id, "pemkot-bandung");
  const { id } = await citizen.uploadAttachment(photo);
  const idempotencyKey = "kunci-perjalanan-1";
  const report = { ...newReport, agencyId: "pemkot-bandung", attachmentIds: [id] };
  const receipt = await citizen.submitReport(report, { idempotencyKey });
  assert.deepEqual(await citizen.submitReport(report, { idempotencyKey }), receipt);
  await citizen.uploadAttachment(photo, { ...receipt, fileName: "menyusul.jpg" });
  await citizen.addReply(receipt, { message: "Lubangnya makin lebar setelah hujan." });

  const inbox = await officer.listAgencyReports({ status: ["submitted", "assigned"] });
  const [entry] = inbox.data;
  assert.ok(entry);
  assert.equal(entry.trackingId, receipt.trackingId);
  const verified = await officer.verifyReport(entry);
  await assert.rejects(officer.startFollowUp(entry), { code: "precondition_failed", status: 412 });
  const started = await officer.startFollowUp(verified, { message: "Tim berangkat." });
  await officer.answerReport(started, { message: "Lubang sudah ditambal pagi ini." });

  const read = await citizen.getReport(receipt);
  assert.equal(read.status, "answered");
  const files = read.timeline.flatMap(({ attachments = [] }) => attachments.map(({ fileName }) => fileName));
  assert.ok(files.includes("menyusul.jpg"));
  const file = await citizen.getAttachment(read.attachments[0]!);
  assert.deepEqual([file.type, file.size], ["image/jpeg", photo.size]);
});

test("the channel's errors are thrown in the requested language", async () => {
  const mock = createMock({ seed: 1 });
  const lapor = createLapor({
    baseUrl: "https://kanal.example",
    key: mock.keys.publishable,
    fetch: mock.fetch,
  });
  const refused = await lapor
    .submitReport({ ...newReport, title: "x" }, { locale: "en" })
    .catch((error) => error);
  assert.deepEqual([refused.code, refused.status], ["validation_failed", 422]);
  assert.equal(refused.fields[0].pointer, "#/title");
  const access = { trackingId: "K7M-2QF-9XK", accessCode: "kode–salah" };
  await assert.rejects(lapor.getReport(access), ({ code }) =>
    ["report_not_found", "invalid_tracking_id"].includes(code),
  );
  await assert.rejects(lapor.listAgencyReports(), { code: "wrong_key_kind", attempts: 1 });
  const regions = await lapor.listRegions({ q: "kota bandung" });
  assert.equal(regions.data[0]?.code, "32.73");
  assert.equal((await lapor.getAgency("pemkot-bandung")).id, "pemkot-bandung");
  assert.ok((await lapor.listCategories({ agencyId: "pemkot-bandung" })).data.length > 0);
  assert.ok(
    (await lapor.suggestAgencies({ text: "Jalan Braga berlubang", regionCode: "32.73" })).data.length > 0,
  );
});
