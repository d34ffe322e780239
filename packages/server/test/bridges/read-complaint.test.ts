import assert from "node:assert/strict";
import { test } from "node:test";
import { createSp4nBridge } from "../../src/bridges/sp4n/create-sp4n-bridge.ts";
import { newFile, openWindow, type Script, startScriptedSp4n, status } from "./support/scripted-sp4n.ts";
import { type MappingChanges, readyMapping } from "./support/sp4n-mapping.ts";

const { signal } = new AbortController();
const detail = "GET /api/complaints/77/complaint";
const history = "GET /api/complaints/77/followups";

const detailOf = (data: object) => ({ results: { data, data_logs: false } });
const historyOf = (...data: object[]) => ({ results: { data } });

async function open(script: Script, changes: MappingChanges = {}) {
  const usual = {
    [detail]: detailOf({ status_name: "Dalam Proses", disposition_id: 152 }),
    [history]: historyOf(),
  };
  const server = await startScriptedSp4n({ ...usual, ...script });
  const { bridge } = createSp4nBridge(readyMapping(server.url, changes));
  return { ...server, bridge };
}

async function entriesOf(data: unknown, changes: MappingChanges = {}) {
  await using sp4n = await open({ [history]: { results: { data } } }, changes);
  return (await sp4n.bridge.read("77", signal)).entries;
}

const followup = (changes: object = {}) => ({
  id: 501,
  content: "Sudah kami tinjau.",
  created_at: "24-11-2026 09:15:00",
  institution_from_name: "Dinas PU",
  institution_to_name: "Dinas PU",
  attachments: false,
  ...changes,
});

test("the bridge reads the number, the status and its meaning, and whether this channel's institution has the complaint", async () => {
  await using sp4n = await open({
    [detail]: detailOf({
      status_name: "<b>Selesai</b>",
      status_code: 3,
      disposition_id: 151,
      tracking_id: 9812345,
      attachments: "[12,13].",
    }),
  });
  assert.deepEqual(await sp4n.bridge.read("77", signal), {
    trackingId: "9812345",
    url: "https://www.lapor.go.id/laporan/detail/9812345",
    status: "Selesai",
    meaning: "closed",
    isWithUs: true,
    entries: [],
  });
});

test("a status without a configured meaning is shown as it is, and a meaning can be configured for a code", async () => {
  await using sp4n = await open(
    { [detail]: detailOf({ status_name: "Ditelaah", status_code: 9 }) },
    { statuses: { waiting: [8] } },
  );
  const { status: name, isWithUs, ...update } = await sp4n.bridge.read("77", signal);
  assert.deepEqual([name, isWithUs, "meaning" in update], ["Ditelaah", false, false]);
  sp4n.script[detail] = detailOf({ status_code: 8 });
  const other = await sp4n.bridge.read("77", signal);
  assert.deepEqual([other.status, other.meaning], [null, "waiting"]);
});

test("an entry becomes plain text with its time in western Indonesia, and its placeholders are filled or removed", async () => {
  const [entry] = await entriesOf([
    followup({
      template_code: "disposition",
      template_content:
        '<a href="{{institution_to_link}}"><b>{{ institution_from }}</b></a> ke {{institution_to}} {{siapa}} <script>x</script>',
      content: "<p>Mohon <b>ditindaklanjuti</b> &amp; dijawab.</p>",
      institution_to_name: "Dinas {{institution_from}} <i>Bina Marga</i>",
    }),
  ]);
  assert.equal(
    entry?.text,
    "Dinas PU ke Dinas {{institution_from}} Bina Marga\n\nMohon ditindaklanjuti & dijawab.",
  );
  assert.equal(entry?.at.toISOString(), "2026-11-24T02:15:00.000Z");
  assert.deepEqual([entry?.id, entry?.kind, entry?.author], ["501", "transfer", "Dinas PU"]);
});

test("the kind of an entry follows from its template, its institutions or its new status", async () => {
  const kindOf = async (changes: object) =>
    (await entriesOf([followup(changes)], { entryKinds: { "3": "answer" } }))[0]?.kind;
  assert.equal(await kindOf({}), "follow_up");
  assert.equal(await kindOf({ template_code: 3 }), "answer");
  assert.equal(await kindOf({ institution_to_name: "Dinas Lain" }), "transfer");
  assert.equal(await kindOf({ status_old: "Dalam Proses", status_new: "Selesai" }), "answer");
  assert.equal(await kindOf({ status_old: "Belum Terverifikasi", status_new: "Dalam Proses" }), "status");
  assert.equal(
    await kindOf({ data: '{"status_old":{"name":"Dalam Proses"},"status_new":{"name":"Selesai"}}' }),
    "answer",
  );
});

test("an entry without an ID gets a stable one in any order, and identical entries get different ones", async () => {
  const one = followup({ id: undefined });
  const two = followup({ id: undefined, content: "Selesai." });
  const idsOf = async (...data: object[]) => (await entriesOf(data)).map(({ id }) => id);
  const [first, second] = await idsOf(one, two);
  assert.ok(first && second && first !== second);
  assert.deepEqual((await idsOf(two, one)).sort(), [first, second].sort());
  const twins = await idsOf(one, one);
  assert.equal(new Set(twins).size, 2);
  assert.equal(twins[0], first);
});

test("entries are sorted by time, without those that this channel wrote", async () => {
  const own = { user_id: 5218120, institution_from_id: 151 };
  const entries = await entriesOf([
    followup({ id: 3, created_at: "25-11-2026 09:00:00" }),
    followup({ id: 4, ...own }),
    followup({ id: 5, created_at: "23-11-2026 09:00:00", institution_from_id: 151, user_id: 9 }),
    followup({ id: 6, created_at: "23-11-2026 08:00:00", institution_from_id: 152, user_id: 5218120 }),
  ]);
  assert.deepEqual(
    entries.map(({ id }) => id),
    ["6", "5", "3"],
  );
});

test("a malformed entry does not affect the others", async () => {
  const long = "x".repeat(64);
  const entries = await entriesOf([
    followup({ id: 1, created_at: "25-11-2026 09:00:00" }),
    followup({ id: 2, created_at: null }),
    null,
    followup({ id: 3, created_at: "24-11-2026 09:00:00" }),
    followup({ id: long }),
    followup({ id: long }),
  ]);
  assert.deepEqual(
    entries.slice(0, 2).map(({ id }) => id),
    ["3", long],
  );
  assert.deepEqual(
    entries.slice(3, 5).map(({ id }) => id),
    ["1", "2"],
    "beside the entry before it",
  );
  assert.equal(new Set(entries.map(({ id }) => id)).size, 6);
  assert.ok(entries.every(({ id }) => id.length <= 64));
});

test("files are downloaded only from the interface's own origin and within the size limit", async () => {
  await using sp4n = await open({
    [history]: historyOf(
      followup({
        attachments: [
          { path: "storage/a.pdf", file_name: "../surat <b>a</b>.pdf", extension: ".PDF" },
          { path: "https://evil.test/b.png", file_name: "b.png", extension: "png" },
          { path: "", file_name: "c" },
          { path: "storage/gone.png", file_name: "gone.png" },
          { path: "storage/large.png", file_name: "large.png" },
          { path: "x://[", file_name: "no-address.png" },
        ],
      }),
      followup({ id: 502, attachments: "[12,13]." }),
    ),
    "GET /api/storage/a.pdf": (response) => void response.end("isi"),
    "GET /api/storage/large.png": (response) => void response.end(Buffer.alloc(26 * 1024 * 1024)),
  });
  const [entry, ids] = (await sp4n.bridge.read("77", signal)).entries;
  const [letter, foreign, gone, large, noAddress] = entry?.files ?? [];
  assert.deepEqual([letter?.fileName, letter?.mediaType], [".._surat a.pdf", "application/pdf"]);
  assert.equal(Buffer.from((await letter?.read(signal)) ?? []).toString(), "isi");
  // These files will never become readable, so they do not cause the complaint to be read again.
  for (const file of [foreign, large, noAddress]) assert.equal(await file?.read(signal), undefined);
  await assert.rejects(gone?.read(signal) ?? Promise.resolve(), /^Error: wrong_path$/);
  assert.equal(entry?.files.length, 5);
  assert.deepEqual(ids?.files, []);
});

test("file IDs are resolved to files when the mapping has a path for them", async () => {
  await using sp4n = await open(
    {
      [history]: historyOf(followup({ attachments: "[12,13]." })),
      "GET /api/files/13": (response) => void response.end("tiga belas"),
    },
    { "paths/file": "/files/{id}" },
  );
  const [entry] = (await sp4n.bridge.read("77", signal)).entries;
  assert.deepEqual(
    entry?.files.map(({ fileName }) => fileName),
    ["lampiran-12", "lampiran-13"],
  );
  assert.equal(Buffer.from((await entry?.files[1]?.read(signal)) ?? []).toString(), "tiga belas");
});

test("`false` is read as an empty list, and any other malformed value rejects with a code", async () => {
  assert.deepEqual(await entriesOf(false), []);
  const cases: [Script, RegExp][] = [
    [{ [history]: { results: {} } }, /^Error: invalid_response$/],
    [{ [history]: { results: { data: { 1: {} } } } }, /^Error: invalid_response$/],
    [{ [detail]: { results: { data: false } } }, /^Error: invalid_response$/],
    [{ [detail]: status(200) }, /^Error: invalid_response$/],
    [{ [detail]: status(401) }, /^Error: login$/],
    [{ [detail]: status(500) }, /^Error: http_500$/],
    [{ [detail]: status(302, { location: "/login" }) }, /^Error: redirect$/],
    [
      { [history]: historyOf(followup({ created_at: "kemarin", content: "Nama Pelapor" })) },
      /^Error: invalid_time$/,
    ],
  ];
  for (const [script, error] of cases) {
    await using sp4n = await open(script);
    await assert.rejects(sp4n.bridge.read("77", signal), error);
  }
});

test("a reply contains the account, the institution and its files", async () => {
  await using sp4n = await open({ "POST /api/complaints/followup/add": { status: true } });
  const reply = { text: "Terima kasih.", files: [newFile("a.png"), newFile("b.png")], confidential: true };
  assert.equal((await sp4n.bridge.reply("77", reply, openWindow())).outcome, "accepted");
  const body = sp4n.arrived[0]?.body.toString() ?? "";
  for (const [name, value] of [
    ["user_id", "5218120"],
    ["institution_from_id", "151"],
    ["complaint_id", "77"],
    ["content", "Terima kasih."],
  ])
    assert.match(body, new RegExp(`name="${name}"\r\n\r\n${value}\r\n`));
  assert.match(body, /name="attachment\[0\]"; filename="a\.png"/);
  assert.match(body, /name="attachment\[1\]"; filename="b\.png"/);
  sp4n.script["POST /api/complaints/followup/add"] = { status: false };
  assert.deepEqual(await sp4n.bridge.reply("77", reply, openWindow()), {
    outcome: "unknown",
    error: "invalid_response",
  });
});

test("a return sends the complaint back to the national administrator with its reason", async () => {
  const route = "POST /api/complaints/process/77/reject";
  await using sp4n = await open({ [route]: { status: true } });
  assert.equal((await sp4n.bridge.handBack("77", "Jalan provinsi.", openWindow())).outcome, "accepted");
  assert.deepEqual(JSON.parse(sp4n.arrived[0]?.body.toString() ?? ""), {
    is_request: 1,
    not_authority: 1,
    reason: 1,
    reason_description: "Jalan provinsi.",
  });
  const closed = { ...openWindow(), mayWrite: () => false };
  assert.deepEqual(await sp4n.bridge.handBack("77", "x", closed), { outcome: "not_sent", error: "deadline" });
  await using unmapped = await open({}, { "ids/national": undefined });
  assert.deepEqual(await unmapped.bridge.handBack("77", "x", openWindow()), {
    outcome: "refused",
    error: "no_mapping_national",
  });
});

test("a look-up finds only the complaint with exactly this tag, and is not offered without a path", async () => {
  await using without = await open({});
  assert.equal(without.bridge.lookUp, undefined);
  const path = "GET /api/complaints?tag=%23K7M-2QF-9XK";
  await using sp4n = await open(
    { [path]: { results: { data: false } } },
    { "paths/lookup": "/complaints?tag={tag}" },
  );
  const lookUp = () => sp4n.bridge.lookUp?.("K7M-2QF-9XK", signal);
  assert.equal(await lookUp(), null);
  sp4n.script[path] = {
    results: {
      data: [
        { id: 1, tags_raw: "#K7M-2QF-9XKX" },
        { id: 2, tags_raw: "#a, #K7M-2QF-9XK", tracking_id: 9 },
      ],
    },
  };
  assert.deepEqual(await lookUp(), {
    nationalId: "2",
    trackingId: "9",
    url: "https://www.lapor.go.id/laporan/detail/9",
  });
  sp4n.script[path] = { results: { data: [{ id: false }] } };
  await assert.rejects(lookUp() ?? Promise.resolve(), /^Error: invalid_response$/);
});
