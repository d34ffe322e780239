import assert from "node:assert/strict";
import { test } from "node:test";
import type { NationalBridge, NationalComplaint } from "@lapor/channel/store";
import {
  createSettableClock,
  mockCredentials,
  type Sp4nServerOptions,
  startSp4nMock,
} from "@lapor/mock/sp4n";
import { createSp4nBridge } from "../../src/bridges/sp4n/create-sp4n-bridge.ts";
import { parseMapping } from "../../src/bridges/sp4n/mapping/read-mapping.ts";
import { newComplaint, newFile, openWindow } from "./support/scripted-sp4n.ts";
import { type MappingChanges, mappingText } from "./support/sp4n-mapping.ts";

const { signal } = new AbortController();
const secrets = {
  LAPOR_SP4N_AUTHORIZATION: mockCredentials.authorization.replace("Bearer ", ""),
  LAPOR_SP4N_TOKEN: mockCredentials.token,
};

async function open(options: Sp4nServerOptions = {}, changes: MappingChanges = {}) {
  const ministry = await startSp4nMock({
    clock: createSettableClock("2026-11-24T09:15:00+07:00"),
    ...options,
  });
  const kinds = { "1": "transfer", "2": "follow_up", "3": "answer" };
  const text = mappingText({ entryKinds: kinds, ...changes }, ministry.url);
  const { mapping, faults } = parseMapping(text, "sp4n.yaml", secrets);
  assert.deepEqual(faults, []);
  assert.ok(mapping);
  const { bridge } = createSp4nBridge(mapping);
  return { ...ministry, bridge, [Symbol.asyncDispose]: ministry.stop };
}

const send = (bridge: NationalBridge, changes: Partial<NationalComplaint> = {}) =>
  bridge.create(newComplaint(changes), openWindow());

async function accepted(bridge: NationalBridge, changes: Partial<NationalComplaint> = {}): Promise<string> {
  const result = await send(bridge, changes);
  assert.ok(result.outcome === "accepted", JSON.stringify(result));
  return result.nationalId;
}

const lookUp = { "paths/lookup": "/complaints?tag={tag}" };

test("a report reaches the stand-in with its files, and the stand-in's answer returns as plain text", async () => {
  await using ministry = await open({
    quirks: { html_content: { share: 1 }, attachments_text: { share: 1 } },
  });
  const { bridge, sp4n, clock } = ministry;
  const id = await accepted(bridge, { files: [newFile("foto.png"), newFile("dua.png")], confidential: true });
  const [complaint] = sp4n.complaints;
  assert.deepEqual(
    [
      complaint?.attachmentIds.length,
      complaint?.isSecret,
      complaint?.isAnonymous,
      complaint?.tags,
      complaint?.dispositionId,
    ],
    [2, true, false, "#K7M-2QF-9XK", 151],
  );
  clock.advance(3_600_000);
  sp4n.transfer(Number(id), { institution: 152, note: "Jalan provinsi." });
  clock.advance(3_600_000);
  sp4n.answer(Number(id), {
    content: "Sudah diperbaiki <b>hari ini</b>.",
    files: [
      { fileName: "bukti.pdf", mediaType: "application/pdf", bytes: new TextEncoder().encode("bukti") },
    ],
  });
  const update = await bridge.read(id, signal);
  assert.deepEqual([update.status, update.meaning, update.isWithUs], ["Selesai", "closed", false]);
  assert.equal(update.url, `https://www.lapor.go.id/laporan/detail/${update.trackingId}`);
  assert.deepEqual(
    update.entries.map(({ kind, author, text, at }) => ({ kind, author, text, at: at.toISOString() })),
    [
      {
        kind: "transfer",
        author: "Pemerintah Kota Bandung",
        text: "Status Belum Terverifikasi menjadi Belum Terverifikasi, dari Pemerintah Kota Bandung ke Pemerintah Provinsi Jawa Barat. Jalan provinsi.",
        at: "2026-11-24T03:15:00.000Z",
      },
      {
        kind: "answer",
        author: "Pemerintah Provinsi Jawa Barat",
        text: "Sudah diperbaiki hari ini.",
        at: "2026-11-24T04:15:00.000Z",
      },
    ],
  );
  const [file] = update.entries[1]?.files ?? [];
  assert.equal(Buffer.from((await file?.read(signal)) ?? []).toString(), "bukti");
  assert.deepEqual(
    await bridge.read(id, signal).then(({ entries }) => entries.map((entry) => entry.id)),
    update.entries.map((entry) => entry.id),
  );
});

test("each quirk of the interface leads to its outcome", async () => {
  const cases: [Sp4nServerOptions["quirks"], string, string][] = [
    [{ old_complaint_id: { share: 1 } }, "accepted", ""],
    [{ create_without_id: { share: 1 } }, "unknown", "no_id"],
    [{ error_after_write: { share: 1 } }, "unknown", "http_500"],
    [{ lost_response: { share: 1 } }, "unknown", "lost_response"],
    [{ late_create: { share: 1 } }, "unknown", "http_504"],
    [{ refused_create: { share: 1 } }, "refused", "http_422"],
    [{ rate_limited: { share: 1 } }, "not_sent", "rate_limit"],
    [{ unauthorized: { share: 1 } }, "not_sent", "login"],
    [{ slow: { share: 1, seconds: 3 } }, "unknown", "timeout"],
    [{ offline: { share: 1 } }, "unknown", "lost_response"],
  ];
  for (const [quirks = {}, outcome, error] of cases) {
    await using ministry = await open({ quirks }, { "timeouts/requestSeconds": 1 });
    const result = await send(ministry.bridge);
    const found = result.outcome === "accepted" ? "" : result.error;
    assert.deepEqual([result.outcome, found], [outcome, error], JSON.stringify(quirks));
  }
  await using ministry = await open({ quirks: { upload_without_ids: { share: 1 } } });
  const result = await send(ministry.bridge, { files: [newFile("a.png")] });
  assert.deepEqual(result, { outcome: "not_sent", error: "upload_without_ids" });
  assert.deepEqual(ministry.sp4n.complaints, []);
});

test("the tag finds a complaint whose response was lost", async () => {
  await using ministry = await open(
    { lookUpDelay: 0, quirks: { lost_response: { share: 1, times: 1 } } },
    lookUp,
  );
  assert.equal((await send(ministry.bridge)).outcome, "unknown");
  const match = await ministry.bridge.lookUp?.("K7M-2QF-9XK", signal);
  assert.equal(match?.nationalId, String(ministry.sp4n.complaints[0]?.id));
  assert.equal(await ministry.bridge.lookUp?.("K7M-2QF-9XX", signal), null);
});

test("during an outage of the stand-in, one report stays unresolved and nothing is created", async () => {
  await using ministry = await open({ quirks: { outage: { share: 1 } } });
  assert.equal((await send(ministry.bridge)).outcome, "unknown");
  for (let count = 0; count < 3; count++) assert.equal((await send(ministry.bridge)).outcome, "not_sent");
  ministry.sp4n.setQuirks({ outage: null });
  await accepted(ministry.bridge);
  assert.equal(ministry.sp4n.complaints.length, 1);
});

test("a reply and a return reach the stand-in", async () => {
  await using ministry = await open();
  const id = await accepted(ministry.bridge);
  const reply = { text: "Foto tambahan.", files: [newFile("tambahan.png")], confidential: false };
  assert.equal((await ministry.bridge.reply(id, reply, openWindow())).outcome, "accepted");
  assert.equal((await ministry.bridge.handBack(id, "Jalan nasional.", openWindow())).outcome, "accepted");
  const [complaint] = ministry.sp4n.complaints;
  assert.deepEqual(
    complaint?.followups.map(({ content }) => content.replace(/^.*\. /, "")),
    ["Foto tambahan.", "Jalan nasional."],
  );
  assert.equal(complaint?.dispositionId, 1);
});
