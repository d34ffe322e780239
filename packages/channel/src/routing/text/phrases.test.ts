import assert from "node:assert/strict";
import { test } from "node:test";
import { createPhraseBook } from "./phrases.ts";

test("finds phrases by their first word, repeatedly, and no single words", () => {
  const book = createPhraseBook(["jalan rusak", "jalan", "jalan tol rusak", "gas melon"]);
  for (let turn = 0; turn < 2; turn += 1) {
    assert.deepEqual(book("jalan"), [
      ["jalan", "rusak"],
      ["jalan", "tol", "rusak"],
    ]);
    assert.deepEqual(book("gas"), [["gas", "melon"]]);
  }
  assert.deepEqual(book("rusak"), []);
  // Names of object properties are not found.
  assert.deepEqual(book("constructor"), []);
});
