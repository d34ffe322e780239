import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { packNames, readNames } from "./pack-names.ts";

const digits = "abcdefghijk";

test("packed names are unpacked unchanged, including phrases of unknown words", () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,4}$/);
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 40 }), (features) => {
      const { names, lines } = packNames(features, digits);
      assert.deepEqual([...names].sort(), [...features].sort());
      assert.deepEqual(readNames(lines, digits), names);
    }),
  );
});

test("unpacking rejects lines that do not fit together", () => {
  const { lines } = packNames(["jalan", "rusak", "jalan rusak"], digits);
  const [words, later, phrases, spelled] = lines;
  assert.equal(readNames([words, `${later}0`, phrases, spelled], digits), undefined);
  assert.equal(readNames([words, later, `${phrases},`, spelled], digits), undefined);
  assert.equal(readNames([words, later, "zz,", spelled], digits), undefined);
});
