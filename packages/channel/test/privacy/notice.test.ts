import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Channel, Notice } from "@lapor/openapi";
import { parse } from "yaml";
import { defaultPolicy, noticeOf, type Policy } from "../../src/index.ts";
import { createMemoryChannel } from "../support/memory-channel.ts";

const { components, paths } = parse(
  readFileSync(new URL(import.meta.resolve("@lapor/openapi/openapi.yaml")), "utf8"),
);

async function noticeIn(language: string, notice?: Policy["notice"]): Promise<Notice | undefined> {
  const { notice: _, ...others } = defaultPolicy;
  const channel = await createMemoryChannel({ ...others, ...(notice && { notice }) });
  const headers = { "accept-language": language };
  return ((await (await channel.call("GET", "/v1/channel", { headers })).json()) as Channel).notice;
}

test("returns the default notice in both languages, within the limits of the contract", async () => {
  const own = defaultPolicy.notice;
  assert.ok(own?.text.en);
  assert.deepEqual(await noticeIn("id", own), { version: own.version, text: own.text.id });
  assert.deepEqual(await noticeIn("en", own), { version: own.version, text: own.text.en });
  assert.notEqual(own.text.en, own.text.id);
  const { version, text } = components.schemas.Notice.properties;
  assert.ok([...own.version].length <= version.maxLength);
  for (const words of Object.values(own.text)) assert.ok([...words].length <= text.maxLength);
});

test("states controller, purpose, readers, retention and rights in both languages of the default notice", () => {
  const said = {
    id: [
      /Pengelola/,
      /dipakai untuk/,
      /dibaca petugas/,
      /Anonim/,
      /dihapus setelah/,
      /menghapus data Anda/,
      /UU 27\/2022/,
    ],
    en: [
      /operator/,
      /used to/,
      /read by officers/,
      /Anonymous/,
      /erased after/,
      /erase your data/,
      /Law 27\/2022/,
    ],
  };
  for (const language of ["id", "en"] as const)
    for (const words of said[language]) assert.match(defaultPolicy.notice?.text[language] ?? "", words);
});

test("returns a notice without translation in Indonesian to everybody, with its address", async () => {
  const told = { version: "3", url: "https://bandung.example/privasi" };
  const notice = { ...told, text: { id: "Data Anda disimpan di Bandung." } };
  for (const language of ["id", "en"])
    assert.deepEqual(await noticeIn(language, notice), { ...told, text: notice.text.id });
});

test("returns no notice without one in the policy", async () => {
  assert.equal(await noticeIn("id"), undefined);
});

test("shows the default notice in the example of getChannel", () => {
  const { examples } = paths["/v1/channel"].get.responses["200"].content["application/json"];
  const { version, text } = defaultPolicy.notice ?? {};
  assert.deepEqual(examples.bandung.value.notice, { version, text: text?.id });
});

test("states exactly the retention of the policy in the default notice", () => {
  const { id, en } = noticeOf(defaultPolicy.retention).text;
  assert.match(
    id,
    /nama dan kontak Anda dihapus setelah 2 tahun, berkas dihapus setelah 2 tahun, isi laporan dihapus setelah 5 tahun\./,
  );
  assert.match(
    en ?? "",
    /your name and contact details erased after 2 years, files erased after 2 years, the text of the report erased after 5 years\./,
  );
  const other = noticeOf({ identityDays: 90, filesDays: 0, wordsDays: null });
  assert.match(
    other.text.id,
    /nama dan kontak Anda dihapus setelah 90 hari, berkas langsung dihapus, isi laporan disimpan sampai pengelola menghapusnya\./,
  );
  for (const longer of [730, null])
    assert.match(
      noticeOf({ identityDays: longer, filesDays: longer, wordsDays: 30 }).text.id,
      /nama dan kontak Anda dihapus setelah 30 hari, berkas dihapus setelah 30 hari, isi laporan dihapus setelah 30 hari\./,
      "with the text all else goes",
    );
  assert.notEqual(other.version, noticeOf(defaultPolicy.retention).version, "other words, another version");
  for (const text of [id, en ?? ""]) assert.ok(text.length <= 2000);
});
