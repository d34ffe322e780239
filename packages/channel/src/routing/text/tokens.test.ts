import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { headlineOf, piecesOf, readablePart, readSlang, tokensOf } from "./tokens.ts";

const slang = readSlang("slang.txt", "# singkatan\njln jalan\nbgt banget sekali\nbanyu air\n");

test("case, accents, stretched words, doubled words and slang are normalized", () => {
  assert.deepEqual(tokensOf("JLN rusaaaak bgt, gara2 truk! Café", slang), [
    "jalan",
    "rusak",
    "banget",
    "sekali",
    "gara",
    "truk",
    "cafe",
  ]);
  assert.deepEqual(tokensOf("", slang), []);
});

test("slang with a clitic is recognized, unless its stem is too short", () => {
  assert.deepEqual(tokensOf("banyune banyuku jlne", slang), ["air", "air", "jlne"]);
});

test("at most 500 words of a text are used, split into parts of sentences", () => {
  assert.equal(piecesOf("kata ".repeat(2000), slang).flat().length, 500);
  const sentence = `${"kata ".repeat(14)}akhir. `;
  assert.deepEqual(
    piecesOf(sentence.repeat(4), slang).map((piece) => [piece.length, piece.at(-1)]),
    [15, 15, 15, 15].map((length) => [length, "akhir"]),
  );
  assert.equal(piecesOf("Satu. Dua. Tiga.", slang).length, 1);
});

test("the first sentence is the headline unless it is long", () => {
  assert.equal(headlineOf("Lampu jalan mati. Sudah lama gelap."), "Lampu jalan mati");
  assert.equal(headlineOf("Lampu jalan mati\nSudah lama gelap."), "Lampu jalan mati");
  assert.equal(
    headlineOf(`${"kata ".repeat(12)}. Dan lagi`)
      .trim()
      .split(" ").length,
    12,
  );
  for (const text of ["", "kata ".repeat(13), `${"kata ".repeat(700)}.`]) assert.equal(headlineOf(text), "");
});

test("an error in a slang table is reported with its line and word", () => {
  assert.throws(() => readSlang("slang.txt", "yg yang\nutk\n"), /line 2: "utk" says nothing/);
  assert.throws(() => readSlang("slang.txt", "yg yang\nyg yang\n"), /line 2: "yg" stands here twice/);
});

test("a text of 340 words is read in full, and a longer text is read at its beginning and end", () => {
  const textOf = (count: number) => Array.from({ length: count }, (_, index) => `kata${index}`).join(" ");
  assert.equal(readablePart(textOf(340)), textOf(340));
  const words = readablePart(textOf(700)).trim().split(/\s+/);
  assert.equal(words.length, 340);
  assert.deepEqual(
    [words[0], words[239], words[240], words[339]],
    ["kata0", "kata239", "kata600", "kata699"],
  );
  assert.equal(readablePart("a".repeat(10_000)).length, 6000);
});

test("every word of a text of up to 340 words is read, whatever the white space", () => {
  const spaces = fc.constantFrom(" ", "\n", "  ", "\t", "\u00a0");
  fc.assert(
    fc.property(fc.array(spaces, { minLength: 1, maxLength: 400 }), (between) => {
      const text = between.map((space, index) => `kata${index}${space}`).join("");
      const read = readablePart(text);
      if (between.length <= 340) assert.equal(read, text);
      else assert.ok(read.startsWith("kata0") && read.includes(`kata${between.length - 1}`));
    }),
  );
});
