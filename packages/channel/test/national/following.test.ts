import assert from "node:assert/strict";
import { test } from "node:test";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import type { NationalEntry } from "../../src/store/index.ts";
import { createBridgedChannel, kindsOf } from "./bridged-channel.ts";
import { createFakeSp4n } from "./fake-sp4n.ts";

const entry = (id: string, changes: Partial<NationalEntry> = {}): NationalEntry => ({
  id,
  at: new Date("2026-11-25T02:00:00Z"),
  kind: "answer",
  author: "Kementerian PU",
  text: `Jawaban ${id}.`,
  files: [],
  ...changes,
});

test("an answer in SP4N-LAPOR! answers the report once, with its author, its file and the status there", async () => {
  const channel = await createBridgedChannel();
  const receipt = await channel.handOver();
  await channel.pass(0);
  const photo = { fileName: "foto.jpg", mediaType: "image/jpeg", read: async () => samplePhoto.bytes };
  const broken = { fileName: "a.exe", mediaType: "image/jpeg", read: async () => new Uint8Array([1, 2]) };
  channel.sp4n.updates.set("1", {
    status: "Selesai",
    meaning: "answered",
    entries: [entry("a1", { files: [photo, broken] })],
  });
  await channel.pass(20);
  await channel.pass(20);
  const file = await channel.read(receipt);
  assert.deepEqual(kindsOf(file).slice(2), ["forwarded", "answered", "national_updated"]);
  assert.deepEqual([file.report.status, file.report.national?.ministryStatus], ["answered", "Selesai"]);
  assert.match(file.timeline[3]?.message ?? "", /^Jawaban a1\.\n\nLampiran yang tidak dapat disalin/);
  const shown = await channel.call("GET", `/v1/reports/${receipt.trackingId}`, {
    headers: { "lapor-access-code": receipt.accessCode },
  });
  const { timeline } = await shown.json();
  assert.deepEqual(timeline[3].actor, { kind: "sp4n", institution: "Kementerian PU" });
  assert.equal(timeline[3].attachments?.length, 1, JSON.stringify(timeline[3]));
  assert.deepEqual(channel.errors, []);
});

test("in a gateway, a status change in SP4N-LAPOR! is recorded in the timeline and leaves the report's status unchanged", async () => {
  const channel = await createBridgedChannel({ mode: "gateway" });
  const receipt = await channel.submit();
  await channel.pass(0);
  channel.sp4n.updates.set("1", { entries: [entry("a1"), entry("s1", { kind: "status", text: "" })] });
  await channel.pass(20);
  const file = await channel.read(receipt);
  assert.deepEqual(kindsOf(file), ["submitted", "forwarded", "national_updated"]);
  assert.equal(file.report.status, "submitted");
});

test("messages from the reporter and the agency are sent in order, and their echoes are not recorded", async () => {
  const channel = await createBridgedChannel({ mode: "gateway" });
  const receipt = await channel.submit();
  await channel.reply(receipt, "Lubangnya makin besar.");
  await channel.act(receipt.trackingId, "verify");
  await channel.act(receipt.trackingId, "ask-reporter", { message: "Di sebelah mana?" });
  await channel.pass(0);
  const texts = channel.sp4n.complaints[0]?.replies.map(({ text }) => text);
  assert.deepEqual(texts, ["Pelapor:\nLubangnya makin besar.", "Pemerintah Kota Bandung:\nDi sebelah mana?"]);
  const before = kindsOf(await channel.read(receipt));
  channel.sp4n.updates.set("1", {
    entries: [entry("f1", { kind: "follow_up", text: "Pelapor: Lubangnya makin  besar." })],
  });
  await channel.pass(20);
  assert.deepEqual(kindsOf(await channel.read(receipt)), before);
});

test("a report that SP4N-LAPOR! assigns to the channel's own institution returns to its agency once", async () => {
  const channel = await createBridgedChannel();
  const receipt = await channel.handOver();
  await channel.pass(0);
  channel.sp4n.updates.set("1", { isWithUs: true });
  await channel.pass(20);
  await channel.pass(20);
  const { report, timeline } = await channel.read(receipt);
  assert.deepEqual(
    [report.responsibleAgencyId, report.status, timeline.at(-1)?.kind, timeline.at(-1)?.actorKind],
    ["pemkot-bandung", "assigned", "assigned", "sp4n"],
  );
  // The report is forwarded a second time. The unchanged status in SP4N-LAPOR! does not return it again until
  // the complaint has been with another institution.
  assert.equal((await channel.act(receipt.trackingId, "transfer", { reason: "Tetap bukan." })).status, 200);
  await channel.pass(20);
  assert.equal((await channel.read(receipt)).report.custodianAgencyId, "pemkot-bandung");
  assert.equal(channel.sp4n.complaints[0]?.handedBack.length, 1);
  assert.equal(channel.sp4n.complaints.length, 1);
});

test("when two processes read the same complaint in SP4N-LAPOR!, each entry is recorded once", async () => {
  const channel = await createBridgedChannel();
  const receipt = await channel.handOver();
  await channel.pass(0);
  const complaint = { nationalId: "1", entries: Array.from({ length: 12 }, (_, at) => entry(`e${at}`)) };
  channel.sp4n.updates.set("1", complaint);
  const { reportId } = (await channel.read(receipt)).timeline[0] ?? { reportId: "" };
  const another = channel.createNationalDelivery({
    bridge: channel.sp4n,
    onError: (error) => assert.fail(String(error)),
  });
  channel.clock.set("2026-11-24T03:00:00Z");
  const isDue = async () => {
    await channel.store.transaction(async (transaction) => {
      const found = await transaction.find("nationalComplaints", { reportId });
      if (found) await transaction.put("nationalComplaints", { ...found, nextReadAt: channel.clock.now() });
    });
  };
  const first = channel.delivery.deliverDue();
  await isDue();
  await Promise.all([first, another.deliverDue()]);
  const file = await channel.read(receipt);
  const messages = file.timeline.flatMap(({ message, actorKind }) => (actorKind === "sp4n" ? [message] : []));
  assert.equal(messages.length, 12);
  assert.equal(new Set(messages).size, 12);
});

test("a complaint in SP4N-LAPOR! that temporarily cannot be read is read later", async () => {
  const sp4n = createFakeSp4n();
  const read = sp4n.read;
  let isDown = true;
  const reading = async (...values: Parameters<typeof read>) => {
    if (isDown) throw new Error("SP4N-LAPOR! does not respond.");
    return read(...values);
  };
  const channel = await createBridgedChannel({}, { ...sp4n, read: reading });
  const receipt = await channel.handOver();
  await channel.pass(0);
  sp4n.updates.set("1", { entries: [entry("a1")] });
  await channel.pass(20);
  assert.equal(channel.errors.length, 1);
  isDown = false;
  await channel.pass(20);
  assert.equal((await channel.read(receipt)).report.status, "submitted", "the pause grows");
  await channel.pass(20);
  assert.equal((await channel.read(receipt)).report.status, "answered");
});

test("an unreadable file delays the agency's answer for a few reads, but not forever", async () => {
  const channel = await createBridgedChannel();
  const receipt = await channel.handOver();
  await channel.pass(0);
  const read = async (): Promise<never> => {
    throw new Error("wrong_path");
  };
  const gone = { fileName: "hilang.jpg", mediaType: "image/jpeg", read };
  channel.sp4n.updates.set("1", {
    status: "Selesai",
    entries: [entry("a1", { files: [gone] }), entry("a2")],
  });
  await channel.pass(20);
  assert.equal((await channel.read(receipt)).report.status, "submitted", "it may be readable later");
  for (let round = 0; round < 8; round++) await channel.pass(8 * 60);
  const { report, timeline } = await channel.read(receipt);
  assert.deepEqual([report.status, report.national?.ministryStatus], ["answered", "Selesai"]);
  assert.deepEqual(
    timeline.flatMap(({ message, actorKind, kind }) =>
      actorKind === "sp4n" && kind !== "forwarded" ? [message] : [],
    ),
    [
      "Jawaban a1.\n\nLampiran yang tidak dapat disalin ke sini: hilang.jpg.",
      "Jawaban a2.",
      "Status laporan Anda di SP4N-LAPOR!: Selesai.",
    ],
  );
  assert.equal(channel.errors.length, 5);
});

test("a file that the bridge never imports does not delay the agency's answer", async () => {
  const channel = await createBridgedChannel();
  const receipt = await channel.handOver();
  await channel.pass(0);
  const foreign = { fileName: "asing.jpg", mediaType: "image/jpeg", read: async () => undefined };
  channel.sp4n.updates.set("1", { entries: [entry("a1", { files: [foreign] })] });
  await channel.pass(20);
  const { report, timeline } = await channel.read(receipt);
  assert.equal(report.status, "answered");
  assert.match(timeline.at(-1)?.message ?? "", /tidak dapat disalin ke sini: asing\.jpg\.$/);
  assert.deepEqual(channel.errors, []);
});

test("a report that is closed in SP4N-LAPOR! but unanswered here is listed as a difference", async () => {
  const channel = await createBridgedChannel();
  const receipt = await channel.handOver();
  await channel.pass(0);
  channel.sp4n.updates.set("1", { status: "Ditutup", meaning: "closed" });
  await channel.pass(20);
  const listed = [];
  for await (const one of channel.listNationalDifferences()) listed.push(one);
  assert.deepEqual(listed, [{ trackingId: receipt.trackingId, differences: ["ended_there"] }]);
});

test("erasing a report deletes all records of its copy in SP4N-LAPOR!", async () => {
  const channel = await createBridgedChannel();
  const receipt = await channel.handOver();
  await channel.pass(0);
  await channel.tell(receipt, "withdraw", {});
  assert.equal((await channel.tell(receipt, "erasure", {})).status, 201);
  const { report, timeline } = await channel.read(receipt);
  assert.deepEqual([report.national?.state, report.national?.trackingId], ["forwarded", null]);
  assert.match(timeline.at(-1)?.message ?? "", /Salinan di SP4N-LAPOR!/);
  await channel.pass(100);
  assert.deepEqual(await channel.store.listNationalMessages(["pending", "unknown", "forwarded"], 10), []);
});

test("hostile texts from SP4N-LAPOR! are repaired before they are recorded, and the history stays intact", async () => {
  const channel = await createBridgedChannel();
  const receipt = await channel.handOver();
  await channel.pass(0);
  const cut = `${"x".repeat(199)}😀`;
  channel.sp4n.updates.set("1", {
    trackingId: "12\u202e34",
    status: "Dip\u0000roses \ud83d",
    entries: [
      entry("a1", {
        author: "Kementerian\u202e PU \ud83d",
        text: "\ude00Selesai\u0000.\r\nTerima kasih\u200f.",
      }),
      entry("a2", { author: cut, text: "\ud83d" }),
    ],
  });
  await channel.pass(20);
  const { timeline, report } = await channel.read(receipt);
  const fromThere = timeline.filter(({ actorKind }) => actorKind === "sp4n");
  assert.deepEqual(
    fromThere.map(({ institution, message }) => [institution, message]),
    [
      ["Kementerian PU \ufffd", "\ufffdSelesai.\nTerima kasih."],
      ["x".repeat(199), "\ufffd"],
      [null, "Status laporan Anda di SP4N-LAPOR!: Diproses \ufffd."],
    ],
  );
  assert.deepEqual(
    [report.national?.trackingId, report.national?.ministryStatus],
    ["981", "Diproses \ufffd"],
    "a number with an invisible character counts as not told",
  );
  assert.deepEqual(channel.errors, []);
});

test("an entry with an invalid ID is not recorded", async () => {
  const channel = await createBridgedChannel();
  const receipt = await channel.handOver();
  await channel.pass(0);
  channel.sp4n.updates.set("1", { entries: [entry("a\u0000")] });
  await channel.pass(20);
  assert.deepEqual(kindsOf(await channel.read(receipt)).slice(2), ["forwarded"]);
  assert.deepEqual(channel.errors.map(String), ["Error: invalid_response"]);
});
