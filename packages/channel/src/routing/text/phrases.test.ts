import assert from "node:assert/strict";
import { test } from "node:test";
import { createPhraseBook } from "./phrases.ts";

test("phrases are found by their first word, as often as they are asked for; single words are none", () => {
  const book = createPhraseBook(["jalan rusak", "jalan", "jalan tol rusak", "gas melon"]);
  for (let turn = 0; turn < 2; turn += 1) {
    assert.deepEqual(book("jalan"), [
      ["jalan", "rusak"],
      ["jalan", "tol", "rusak"],
    ]);
    assert.deepEqual(book("gas"), [["gas", "melon"]]);
  }
  assert.deepEqual(book("rusak"), []);
  // No word of an object's own stands for one.
  assert.deepEqual(book("constructor"), []);
});
