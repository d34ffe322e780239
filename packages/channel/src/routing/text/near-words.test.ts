import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createNearWords } from "./near-words.ts";

const near = createNearWords(["sampah", "lubang", "lobang", "listrik", "jalan"]);

test("a missing, added, changed or swapped letter is corrected", () => {
  for (const typed of ["samah", "sampaah", "sampeh", "sapmah"]) assert.equal(near(typed), "sampah");
  assert.equal(near("litsrik"), "listrik");
});

test("ambiguous words, another first letter, digits and two errors are not corrected", () => {
  for (const typed of ["lbang", "tampah", "samp4h", "ssmpeh", "jlan"]) assert.equal(near(typed), undefined);
});

test("the only known word is always found when one letter is missing", () => {
  const word = "pertanahan";
  fc.assert(
    fc.property(fc.integer({ min: 1, max: word.length - 1 }), (at) => {
      assert.equal(createNearWords([word])(word.slice(0, at) + word.slice(at + 1)), word);
    }),
  );
});
