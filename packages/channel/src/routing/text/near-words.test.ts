import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createNearWords } from "./near-words.ts";

const near = createNearWords(["sampah", "lubang", "lobang", "listrik", "jalan"]);

test("one missing, added, changed or swapped letter is corrected", () => {
  for (const typed of ["samah", "sampaah", "sampeh", "sapmah"]) assert.equal(near(typed), "sampah");
  assert.equal(near("litsrik"), "listrik");
});

test("ambiguous words, a different first letter, digits and two errors are not corrected", () => {
  for (const typed of ["lbang", "tampah", "samp4h", "ssmpeh", "jlan"]) assert.equal(near(typed), undefined);
});

test("when a word lacks one letter and only one known word fits, that word is always found", () => {
  const word = "pertanahan";
  fc.assert(
    fc.property(fc.integer({ min: 1, max: word.length - 1 }), (at) => {
      assert.equal(createNearWords([word])(word.slice(0, at) + word.slice(at + 1)), word);
    }),
  );
});
