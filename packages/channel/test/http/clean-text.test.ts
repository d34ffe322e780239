import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cleanIdentifier, cleanText, cleanTexts, cutText, isIntact } from "../../src/platform/clean-text.ts";
import { cleanFileName } from "../../src/platform/file-type.ts";
import { createMemoryChannel } from "../support/memory-channel.ts";

/** Characters that a stored text must not contain. */
const harmful = /(?![\t\n])\p{Cc}|[\p{Cs}\p{Bidi_Control}\u2028\u2029]/u;
const harmfulInLine = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u;

/** Generates texts in every script and lone surrogates, with many dangerous characters. */
const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        ...["\u202e", "\u2066", "\u2069", "\u200f", "\u061c", "\0", "\u001b[31m", "\u007f"],
        ...["\r\n", "\r", "\u0085", "\u2028", "\u2029", "\t", "\ud83d", "\ude00"],
      ),
      fc.constantFrom("کتاب\u200cها", "ꦏꦸꦭꦺꦴꦤ꧀", "क्\u200dष", "e\u0301", "👩\u200d🔧", "Siti", " "),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(""));

/** Generates JSON values that contain such texts, also as member names. */
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    texts,
    fc.double(),
    fc.constantFrom(null, true),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.oneof(texts, fc.constantFrom("__proto__", "a/b~c", "title")), tie("value"), {
      maxKeys: 4,
    }),
  ),
})).value;

test("cleaning removes control characters, direction characters and lone surrogates, and changes nothing the second time", () => {
  fc.assert(
    fc.property(texts, fc.boolean(), (text, lines) => {
      const clean = cleanText(text, { lines });
      assert.doesNotMatch(clean, lines ? harmful : harmfulInLine);
      assert.equal(cleanText(clean, { lines }), clean);
    }),
    { numRuns: 1000 },
  );
});

test("cleaning keeps the letters, combining marks, joiners and tags of every script", () => {
  const printing = texts.map((text) =>
    text.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/gu, "").trim(),
  );
  fc.assert(
    fc.property(printing, fc.boolean(), (text, lines) => {
      assert.equal(cleanText(text, { lines }), text);
      assert.equal(cleanIdentifier(text), text);
    }),
    { numRuns: 1000 },
  );
  for (const name of ["کتاب\u200cها", "ꦏꦸꦭꦺꦴꦤ꧀\u200dꦠ", "Nguyễn", "e\u0301lise", "أحمد (2)", "🏴󠁧󠁢󠁷󠁬󠁳󠁿"])
    assert.equal(cleanText(name, { lines: false }), name);
});

test("cleaning keeps every emoji that Unicode recommends, including those joined from several characters", () => {
  const emoji = Array.from({ length: 0x1fb00 - 0x2190 }, (_, at) => String.fromCodePoint(0x2190 + at));
  const people = ["\u{1f468}", "\u{1f469}", "\u{1f9d1}", "\u{1f44b}"];
  const joined = emoji
    .filter((sign) => /\p{Emoji}/u.test(sign))
    .flatMap((sign) => people.map((person) => `${person}\u{1f3fd}\u200d${sign}\ufe0f`));
  assert.ok(joined.length > 4000, `${joined.length}`);
  for (const text of joined) {
    assert.equal(cleanText(text, { lines: false }), text);
    assert.equal(cleanIdentifier(text), text);
  }
});

test("an identifier is accepted only if cleaning changes nothing but its white space", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const isRefused = cleanIdentifier(text) === undefined;
      // Replaces white space with a letter, because removing it could join two lone surrogates to a pair.
      const rest = text.replace(/[\s\u0085]/g, "x");
      assert.equal(isRefused, harmfulInLine.test(rest), JSON.stringify(text));
      if (!isRefused) assert.equal(cleanIdentifier(text), cleanText(text, { lines: false }));
    }),
    { numRuns: 1000, examples: [["\ud83d\r\n\ude00"]] },
  );
});

test("a cleaned text survives UTF-8 encoding unchanged", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const stored = new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(text));
      assert.equal(isIntact(text), stored === text && !text.includes("\0"));
    }),
    { numRuns: 1000 },
  );
});

test("truncating a text never leaves half of a surrogate pair at its end", () => {
  assert.equal(cutText("ab😀", 3), "ab");
  assert.equal(cutText("ab😀", 4), "ab😀");
  assert.equal(cutText("ab😀c", 4), "ab😀");
});

test("every JSON value is either cleaned or rejected with each invalid member named, and cleaning it again changes nothing", () => {
  fc.assert(
    fc.property(json, fc.constantFrom("line" as const, "lines" as const, undefined), (value, prose) => {
      const cleaned = cleanTexts(value, prose);
      assert.ok(cleaned);
      const isRefused = cleaned.refused.length > 0;
      const stored = JSON.stringify(cleaned.value) ?? "";
      if (!isRefused) {
        assert.doesNotMatch(stored, /\\u(?:0000|d[89a-f])/i);
        assert.deepEqual(cleanTexts(cleaned.value, prose), { value: cleaned.value, refused: [] });
      }
      if (isRefused && prose) assert.ok(hasRefusedName(value), JSON.stringify(value));
    }),
    { numRuns: 500 },
  );
});

function hasRefusedName(value: unknown): boolean {
  if (value === null || typeof value !== "object") return false;
  return Object.entries(value).some(
    ([name, child]) => /(?![\t\n])[\p{Cc}\p{Cs}\p{Bidi_Control}]/u.test(name) || hasRefusedName(child),
  );
}

test("each member is cleaned according to its kind, also inside arrays and unnamed members", () => {
  const typed = "satu\r\ndua\rtiga\u0085empat\tlima\u2028enam\u2029tujuh";
  const [line, lines] = ["satu dua tiga empat lima enam tujuh", "satu\ndua\ntiga\nempat\tlima\nenam\ntujuh"];
  const prose = { title: "line", answers: { "*": { message: "lines" } }, fields: { "*": "lines" } } as const;
  const value = { title: typed, answers: [{ message: typed, id: typed }], fields: { isi: typed } };
  assert.deepEqual(cleanTexts(value, prose), {
    value: { title: line, answers: [{ message: lines, id: line }], fields: { isi: lines } },
    refused: [],
  });
});

test("each rejected member is named by its JSON pointer, and a rejected name by the pointer of its object", () => {
  const value = { name: "a\u202e", "b/c~d": ["x", "\ud800"], e: { "\0": 1 }, constructor: "\u001b" };
  const { refused } = cleanTexts(value, { toString: "line" } as never) ?? {};
  assert.deepEqual(refused, ["#/name", "#/b~1c~0d/1", "#/e", "#/constructor"]);
});

test("a value that is nested too deeply is not cleaned", () => {
  const nested = (levels: number): unknown => (levels === 0 ? "x" : [nested(levels - 1)]);
  assert.ok(cleanTexts(nested(32), "line"));
  assert.equal(cleanTexts(nested(33), "line"), undefined);
});

test("a file name keeps joiners but no other invisible characters", () => {
  assert.equal(cleanFileName("کتاب\u200cها\u202e gnp\u200f.exe", "image/png"), "کتاب\u200cها gnp.png");
});

test("a report is stored without harmful characters, and repeating it without these characters returns the first receipt", async () => {
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
  // A stored draft loses the harmful characters, so a device resends the text without them.
  const clean = {
    ...report,
    title: "Jalan gnapmal rusak[31m",
    body: "Baris satu yang cukup panjang.\nBaris dua selesai.",
    location: { regionCode: "32.73", address: "Jl. Braga 12" },
    reporter: { name: "Siti Rahma", email: "siti@example.com" },
  };
  assert.deepEqual(await channel.submit(clean, idempotencyKey), first);
  const file = await channel.store.findReport({ trackingId: first.trackingId });
  assert.equal(file?.report.title, clean.title);
  assert.equal(file?.report.body, clean.body);
  assert.equal(file?.report.location.address, clean.location.address);
  assert.equal((await channel.reply(first, "Ini\u202e\u001b]0;x\u0007 kata saya.")).status, 201);
  const after = await channel.store.findReport({ trackingId: first.trackingId });
  assert.equal(after?.timeline.at(-1)?.message, "Ini]0;x kata saya.");
});
