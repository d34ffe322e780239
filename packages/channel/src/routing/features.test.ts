import assert from "node:assert/strict";
import { test } from "node:test";
import { createFeatureReader } from "./features.ts";

const words = new Set(["lampu", "jalan", "mati", "lubang", "di"]);
const { read, keyOf } = createFeatureReader(words, ["lampu jalan"], new Map([["jln", ["jalan"]]]));

test("words, their roots and phrases are found; what is mistyped or has words in between counts less", () => {
  assert.deepEqual(Object.fromEntries(read("lampu jalan berlubang")), {
    lampu: 1,
    jalan: 1,
    lubang: 1,
    "lampu jalan": 1,
  });
  assert.equal(read("lampu di jalan").get("lampu jalan"), 0.7);
  assert.equal(read("lampuu jln").get("lampu jalan"), 1);
  assert.equal(read("lanpu jln").get("lampu"), 0.7);
  assert.equal(read("lampu di di di jalan").get("lampu jalan"), undefined);
  assert.equal(read("jalan lampu").get("lampu jalan"), undefined);
});

test("unknown words are nothing", () => {
  assert.equal(read("qwerty 123").size, 0);
});

test("a phrase is compared by roots", () => {
  assert.equal(keyOf("Jalan berlubang"), "jalan lubang");
});
