// Tests that the form, the channel's privacy notice and the pages for citizens and site administrators make
// the same promises about privacy.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createMock } from "@lapor/mock";
import { createLapor } from "@lapor/sdk";
import { extra as english } from "../../src/strings/en/form.ts";
import { extra as indonesian } from "../../src/strings/id/form.ts";

const read = (page: string): string =>
  readFileSync(new URL(`../../../../docs/${page}`, import.meta.url), "utf8").replace(/\s+/g, " ");

/** Replaces the choices' English names with the Indonesian names that the pages use. */
const named = (words: string): string =>
  words
    .replaceAll("Continue", "Lanjut")
    .replaceAll("Send report", "Kirim laporan")
    .replaceAll("Open", "Terbuka")
    .replaceAll("Anonymous", "Anonim")
    .replaceAll(/[Cc]onfidential/g, "Rahasia")
    .replace("Title, words,", "Title, text,")
    .replace("place and attachments", "place and files");

const pages = {
  id: {
    strings: indonesian,
    report: "id/melapor.md",
    notice: "id/pemberitahuan-privasi.md",
    published: /dipublikasikan/,
  },
  en: { strings: english, report: "en/report.md", notice: "en/privacy-notice.md", published: /publish/ },
} as const;

for (const [locale, { strings, report, notice, published }] of Object.entries(pages)) {
  test(`${report} states when data leaves the device, in the same words as the form`, () =>
    assert.ok(read(report).includes(named(strings.sight.early)), strings.sight.early));

  test(`the channel's notice, its template and the form agree on what the public can read (${locale})`, async () => {
    const mock = createMock();
    const channel = createLapor({
      baseUrl: "https://kanal.example",
      key: mock.keys.publishable,
      locale,
      fetch: mock.fetch,
    });
    const { text = "" } = (await channel.getChannel()).notice ?? {};
    const sentences = text.split(/(?<=\.)\s/).filter((sentence) => /^(Publik|The public) /.test(sentence));
    assert.equal(sentences.length, 2);
    for (const sentence of sentences) assert.ok(read(notice).includes(named(sentence)), sentence);
    assert.match(sentences.join(" "), published);
    assert.match(strings.sight.published, published);
  });
}
