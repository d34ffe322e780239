import assert from "node:assert/strict";
import { test } from "node:test";
import { createPhraseBook } from "./phrases.ts";

test("phrases are found by their first two words, on every call, and single words are not found", () => {
  const book = createPhraseBook(["jalan rusak", "jalan", "jalan tol rusak", "jalan tol", "gas melon"]);
  const keysOf = (first: string, second: string) =>
    book(first)
      ?.get(second)
      ?.map(({ key }) => key);
  for (let turn = 0; turn < 2; turn += 1) {
    assert.deepEqual(keysOf("jalan", "rusak"), ["jalan rusak"]);
    assert.deepEqual(keysOf("jalan", "tol"), ["jalan tol rusak", "jalan tol"]);
    assert.deepEqual(keysOf("jalan", "kota"), undefined);
    assert.deepEqual(book("gas")?.get("melon"), [{ key: "gas melon", words: ["gas", "melon"] }]);
  }
  assert.equal(book("rusak"), undefined);
  // Names of built-in object properties are not found.
  assert.equal(book("constructor"), undefined);
});
