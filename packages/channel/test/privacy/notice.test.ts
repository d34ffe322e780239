import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Channel, Notice } from "@lapor/openapi";
import { parse } from "yaml";
import { defaultPolicy, type Policy } from "../../src/index.ts";
import { createMemoryChannel } from "../support/memory-channel.ts";

const { components, paths } = parse(
  readFileSync(new URL(import.meta.resolve("@lapor/openapi/openapi.yaml")), "utf8"),
);

async function noticeIn(language: string, changes: Partial<Policy> = {}): Promise<Notice | undefined> {
  const channel = await createMemoryChannel({ ...defaultPolicy, ...changes });
  const headers = { "accept-language": language };
  return ((await (await channel.call("GET", "/v1/channel", { headers })).json()) as Channel).notice;
}

const textIn = async (language: string, changes: Partial<Policy> = {}): Promise<string> =>
  (await noticeIn(language, changes))?.text ?? "";

test("the built-in notice exists in both languages, within the contract's limits", async () => {
  const { version, text } = components.schemas.Notice.properties;
  const longest = {
    channelName: "K".repeat(120),
    channelOperator: "P".repeat(200),
    verificationTeam: "T".repeat(120),
  };
  for (const mode of ["standalone", "single_agency", "gateway"] as const) {
    const [id, en] = [await noticeIn("id", { mode, ...longest }), await noticeIn("en", { mode, ...longest })];
    assert.equal(id?.version, en?.version);
    assert.notEqual(id?.text, en?.text);
    for (const notice of [id, en]) {
      assert.ok(notice && [...notice.text].length <= text.maxLength);
      assert.ok([...notice.version].length <= version.maxLength);
    }
  }
});

test("the built-in notice states the controller, purpose, readers, retention and rights in both languages", async () => {
  const said = {
    id: [
      /Pemerintah Kota Bandung, pengelola Kanal Pengaduan Pemkot Bandung,/,
      /dipakai untuk/,
      /dibaca petugas/,
      /tim verifikasi/,
      /Anonim/,
      /dihapus setelah/,
      /menghapus data Anda/,
      /UU 27\/2022/,
    ],
    en: [
      /Pemerintah Kota Bandung runs Complaint channel of Pemkot Bandung/,
      /used to/,
      /read by officers/,
      /the verification team/,
      /Anonymous/,
      /erased after/,
      /erase your data/,
      /Law 27\/2022/,
    ],
  };
  for (const language of ["id", "en"] as const)
    for (const words of said[language]) assert.match(await textIn(language), words);
});

test("the built-in notice names the policy's operator, channel and team, and SP4N-LAPOR! according to the mode", async () => {
  const own = {
    channelName: "Lapor Bupati",
    channelOperator: "Diskominfo Kabupaten Contoh",
    verificationTeam: "Bidang Aduan",
  };
  for (const language of ["id", "en"]) {
    const text = await textIn(language, own);
    for (const name of Object.values(own)) assert.ok(text.includes(name), name);
    assert.doesNotMatch(text, /SP4N|LAPOR!/);
    for (const mode of ["single_agency", "gateway"] as const)
      assert.match(await textIn(language, { ...own, mode }), /SP4N-LAPOR!/);
  }
  const versions = await Promise.all(
    [{}, own, { mode: "gateway" as const }].map((policy) => noticeIn("id", policy)),
  );
  assert.equal(new Set(versions.map((notice) => notice?.version)).size, 3, "other words, another version");
});

test("a notice without a translation is returned in Indonesian to everybody, with its address", async () => {
  const told = { version: "3", url: "https://bandung.example/privasi" };
  const notice = { ...told, text: { id: "Data Anda disimpan di Bandung." } };
  for (const language of ["id", "en"])
    assert.deepEqual(await noticeIn(language, { notice }), { ...told, text: notice.text.id });
});

test("no notice is returned when the policy has none", async () => {
  const { notice: _, ...others } = defaultPolicy;
  const channel = await createMemoryChannel(others);
  assert.equal(((await (await channel.call("GET", "/v1/channel")).json()) as Channel).notice, undefined);
});

test("the example response of getChannel contains the built-in notice", async () => {
  const { examples } = paths["/v1/channel"].get.responses["200"].content["application/json"];
  assert.deepEqual(examples.bandung.value.notice, await noticeIn("id"));
});

test("the built-in notice states exactly the policy's retention periods", async () => {
  assert.match(
    await textIn("id"),
    /nama dan kontak Anda dihapus setelah 2 tahun, berkas dihapus setelah 2 tahun, isi laporan dihapus setelah 5 tahun\./,
  );
  assert.match(
    await textIn("en"),
    /your name and contact details erased after 2 years, files erased after 2 years, the text of the report erased after 5 years\./,
  );
  const retention = { identityDays: 90, filesDays: 0, wordsDays: null };
  assert.match(
    await textIn("id", { retention }),
    /nama dan kontak Anda dihapus setelah 90 hari, berkas langsung dihapus, isi laporan disimpan sampai pengelola menghapusnya\./,
  );
  for (const longer of [730, null])
    assert.match(
      await textIn("id", { retention: { identityDays: longer, filesDays: longer, wordsDays: 30 } }),
      /nama dan kontak Anda dihapus setelah 30 hari, berkas dihapus setelah 30 hari, isi laporan dihapus setelah 30 hari\./,
      "with the text all else goes",
    );
});

test("getChannel returns the emergency numbers of the policy's region, and none by default", async () => {
  const emergencyNumbers = [{ name: "Ambulans Kota Bandung", number: "119" }];
  const returned = async (policy: Policy) => {
    const channel = await createMemoryChannel(policy);
    return ((await (await channel.call("GET", "/v1/channel")).json()) as Channel).emergencyNumbers;
  };
  assert.deepEqual(await returned({ ...defaultPolicy, emergencyNumbers }), emergencyNumbers);
  assert.equal(await returned(defaultPolicy), undefined);
});
