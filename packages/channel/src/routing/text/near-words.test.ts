import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createNearWords } from "./near-words.ts";

const near = createNearWords(["sampah", "lubang", "lobang", "listrik", "jalan"]);

test("a letter missed, added, changed or swapped is forgiven", () => {
  for (const typed of ["samah", "sampaah", "sampeh", "sapmah"]) assert.equal(near(typed), "sampah");
  assert.equal(near("litsrik"), "listrik");
});

test("what could be two words, has another first letter, digits or two errors is none of them", () => {
  for (const typed of ["lbang", "tampah", "samp4h", "ssmpeh", "jlan"]) assert.equal(near(typed), undefined);
});

test("one letter taken out of the only known word always finds it", () => {
  const word = "pertanahan";
  fc.assert(
    fc.property(fc.integer({ min: 1, max: word.length - 1 }), (at) => {
      assert.equal(createNearWords([word])(word.slice(0, at) + word.slice(at + 1)), word);
    }),
  );
});
