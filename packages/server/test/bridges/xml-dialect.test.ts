import assert from "node:assert/strict";
import { test } from "node:test";
import { createSp4nBridge } from "../../src/bridges/sp4n/create-sp4n-bridge.ts";
import {
  newComplaint,
  newFile,
  openWindow,
  type Script,
  startScriptedSp4n,
  status,
} from "./support/scripted-sp4n.ts";
import { type MappingChanges, readyMapping } from "./support/sp4n-mapping.ts";

const create = "POST /api/api/stream/addstream";

async function open(respond: Script[string], changes: MappingChanges = {}) {
  const server = await startScriptedSp4n({ [create]: respond });
  const xml = {
    dialect: "xml",
    token: "$" + "{LAPOR_SP4N_TOKEN}",
    headers: undefined,
    ids: undefined,
    extra: undefined,
    paths: undefined,
  };
  const { bridge } = createSp4nBridge(readyMapping(server.url, { ...xml, ...changes }));
  return { ...server, bridge };
}

const page = (text: string) => (response: { end(text: string): void }) => response.end(text);

test("the older form holds everything in one text, escaped", async () => {
  await using sp4n = await open(
    page("<lapor><trackingid>123</trackingid><transaksiid><![CDATA[T-9]]></transaksiid></lapor>"),
  );
  const complaint = newComplaint({ title: "A & B <c>\u0000", anonymous: true, files: [newFile("a.png")] });
  assert.deepEqual(await sp4n.bridge.create(complaint, openWindow()), {
    outcome: "accepted",
    nationalId: "T-9",
    trackingId: "123",
    url: "https://www.lapor.go.id/laporan/detail/123",
  });
  const [call] = sp4n.arrived;
  assert.match(call?.headers["content-type"] ?? "", /^text\/xml/);
  assert.equal(
    call?.body.toString(),
    '<?xml version="1.0" encoding="UTF-8"?>\n<lapor token="planted-token-secret"><pelapor><email></email><telpon></telpon><namadepan></namadepan><namabelakang></namabelakang></pelapor><laporan rahasia="0" anonim="1"><isi>A &amp; B &lt;c&gt;\n\nAda lubang besar di depan sekolah.\n\nLokasi: Jl. Dago 12, Coblong, Kota Bandung, Jawa Barat\n\nTanggal kejadian: 2026-11-20\n\nLampiran di kanal asal: 1 berkas\n\n#K7M-2QF-9XK</isi></laporan></lapor>',
  );
});

test("the identity has its own elements, if it is sent at all", async () => {
  await using sp4n = await open(page("<x><trackingid>1</trackingid></x>"), { identity: "send" });
  const reporter = { name: "Siti Nur Aminah", email: "siti@example.id" };
  await sp4n.bridge.create(newComplaint({ reporter }), openWindow());
  const body = sp4n.arrived[0]?.body.toString() ?? "";
  assert.match(
    body,
    /<email>siti@example\.id<\/email><telpon><\/telpon><namadepan>Siti<\/namadepan><namabelakang>Nur Aminah</,
  );
  assert.doesNotMatch(body.slice(body.indexOf("<isi>")), /Siti/);
});

test("a response without a number leaves it open whether the complaint arrived", async () => {
  for (const respond of [
    page("<lapor></lapor>"),
    page("<trackingid></trackingid>"),
    page("oke"),
    status(500),
  ]) {
    await using sp4n = await open(respond);
    assert.equal((await sp4n.bridge.create(newComplaint(), openWindow())).outcome, "unknown");
  }
});

test("the older form has no other calls", async () => {
  await using sp4n = await open({});
  const { bridge } = sp4n;
  const refused = { outcome: "refused", error: "not_supported" };
  assert.deepEqual(
    await bridge.reply("1", { text: "a", files: [], confidential: false }, openWindow()),
    refused,
  );
  assert.deepEqual(await bridge.handBack("1", "a", openWindow()), refused);
  await assert.rejects(bridge.read("1", new AbortController().signal), /^Error: not_supported$/);
  assert.equal(bridge.lookUp, undefined);
  assert.deepEqual(sp4n.arrived, []);
});
