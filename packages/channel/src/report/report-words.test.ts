import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { reportWords, soughtWords } from "./report-words.ts";

const report = (text: string) => ({ title: text, body: "", trackingId: "K7M-2QF-9XK", confidential: false });
function isFound(text: string, typed: string): boolean {
  const words = reportWords(report(text));
  const sought = soughtWords(typed);
  return sought.length > 0 && sought.every((one) => words.some((word) => word.startsWith(one)));
}

test("a search finds a report by any of its words, or by the beginning of one, in any language", () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[\p{L}\p{N}]{1,80}$/u), { minLength: 1, maxLength: 5 }),
      (words) => {
        const text = words.join(" ");
        const [first = ""] = soughtWords(text);
        fc.pre(first !== "");
        assert.ok(isFound(text, text), text);
        assert.ok(isFound(text, [...first].slice(0, 2).join("")), text);
      },
    ),
  );
});

test("a search finds a word by its root, whatever its prefix", () => {
  for (const [word, root] of [
    ["berlubang", "lubang"],
    ["menambal", "tambal"],
    ["penambalan", "tambal"],
    ["mengangkut", "angkut"],
    ["diperbaiki", "baiki"],
    ["memperbaiki", "baiki"],
    ["menyapu", "sapu"],
    ["pemotongan", "potong"],
    ["terlambat", "lambat"],
  ] as const)
    assert.ok(isFound(`Jalan ${word} lagi`, root), `${word} by ${root}`);
});

test("a search ignores case, diacritics and punctuation", () => {
  assert.ok(isFound("Café «BRAGA», no.12", "cafe braga 12"));
  assert.ok(isFound("Jum'at pagi", "jumat"));
  assert.ok(!isFound("Jalan Braga", "raga"));
});

test("a search finds a report by its tracking ID as printed, without hyphens, in any case, or by the beginning of the ID", () => {
  for (const typed of ["K7M-2QF-9XK", "k7m2qf9xk", "k7m 2qf 9xk", "K7M-2QF", "k7m"])
    assert.ok(isFound("Jalan", typed), typed);
  assert.ok(!isFound("Jalan", "K7M-2QF-9XJ"));
});

test("a search without words finds nothing, and a search with too many words is truncated", () => {
  assert.deepEqual(soughtWords(" ?! - "), []);
  assert.equal(soughtWords(Array.from({ length: 30 }, (_, n) => `w${n}`).join(" ")).length, 10);
});
