import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cleanText, cleanTexts } from "../../src/platform/clean-text.ts";
import { cleanFileName } from "../../src/platform/file-type.ts";
import { createMemoryChannel } from "../support/memory-channel.ts";

/** Characters that no stored text may contain. */
const harmful = /(?![\t\n])\p{Cc}|[\u2028-\u202e\u2066-\u2069]/u;
const harmfulInLine = /\p{Cc}|[\u2028-\u202e\u2066-\u2069]/u;

/** Texts of every script, with dangerous characters more often than by chance. */
const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.constantFrom(
        "\u202e",
        "\u2066",
        "\u2069",
        "\u001b[31m",
        "\r\n",
        "\r",
        "\u0085",
        "\u2028",
        "\u2029",
        "\t",
        "\u007f",
        "\u200f",
      ),
      fc.constantFrom("کتاب\u200cها", "ꦏꦸꦭꦺꦴꦤ꧀", "क्\u200dष", "e\u0301", "👩\u200d🔧", "Siti", " "),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(""));

test("always removes control and direction characters, and changes nothing the second time", () => {
  fc.assert(
    fc.property(texts, fc.boolean(), (text, lines) => {
      const clean = cleanText(text, { lines });
      assert.doesNotMatch(clean, lines ? harmful : harmfulInLine);
      assert.equal(cleanText(clean, { lines }), clean);
    }),
    { numRuns: 500 },
  );
});

test("keeps letters, combining marks, joiners and direction marks of every script", () => {
  const printing = texts.map((text) => text.replace(/\p{Cc}|[\u2028-\u202e\u2066-\u2069]/gu, "").trim());
  fc.assert(
    fc.property(printing, fc.boolean(), (text, lines) => assert.equal(cleanText(text, { lines }), text)),
    { numRuns: 500 },
  );
  for (const name of ["کتاب\u200cها", "ꦏꦸꦭꦺꦴꦤ꧀\u200dꦠ", "Nguyễn", "e\u0301lise", "\u200fأحمد\u200f (2)"])
    assert.equal(cleanText(name, { lines: false }), name);
});

test("normalizes line breaks in a body, and replaces them by spaces in a title", () => {
  const typed = "satu\r\ndua\rtiga\u0085empat\tlima\u2028enam\u2029tujuh";
  assert.deepEqual(cleanTexts({ title: typed, body: typed, tags: [typed] }), {
    title: "satu dua tiga empat lima enam tujuh",
    body: "satu\ndua\ntiga\nempat\tlima\nenam\ntujuh",
    tags: ["satu dua tiga empat lima enam tujuh"],
  });
});

test("keeps joiners but no other invisible characters in a file name", () => {
  assert.equal(cleanFileName("کتاب\u200cها\u202e gnp\u200f.exe", "image/png"), "کتاب\u200cها gnp.png");
});

test("stores a report without these characters, and recognizes a cleaned repetition", async () => {
  const channel = await createMemoryChannel();
  const idempotencyKey = crypto.randomUUID();
  const report = {
    agencyId: "pemkot-bandung",
    title: "Jalan \u202egnapmal\u202c rusak\u001b[31m",
    body: "Baris satu yang cukup panjang.\r\nBaris dua\u0007\u2066 selesai.",
    location: { regionCode: "32.73", address: "Jl.\u202d Braga\u0000 12".replace("\u0000", "\u0001") },
    anonymous: false,
    reporter: { name: "Siti\u202e\nRahma", email: "siti@example.com" },
  };
  const first = await channel.submit(report, idempotencyKey);
  assert.deepEqual(await channel.submit(report, idempotencyKey), first);
  // A device sends the text again from a stored draft that has lost these characters.
  const clean = {
    ...report,
    title: "Jalan gnapmal rusak[31m",
    body: "Baris satu yang cukup panjang.\nBaris dua selesai.",
    location: { regionCode: "32.73", address: "Jl. Braga 12" },
    reporter: { name: "Siti Rahma", email: "siti@example.com" },
  };
  assert.deepEqual(await channel.submit(clean, idempotencyKey), first);
  const file = await channel.store.findReport(first.trackingId);
  assert.equal(file?.report.title, clean.title);
  assert.equal(file?.report.body, clean.body);
  assert.equal(file?.report.location.address, clean.location.address);
  assert.equal((await channel.reply(first, "Ini\u202e\u001b]0;x\u0007 kata saya.")).status, 201);
  const after = await channel.store.findReport(first.trackingId);
  assert.equal(after?.timeline.at(-1)?.message, "Ini]0;x kata saya.");
});
