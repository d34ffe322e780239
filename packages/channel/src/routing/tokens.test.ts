import assert from "node:assert/strict";
import { test } from "node:test";
import { readSlang, tokensOf } from "./tokens.ts";

const slang = readSlang("# singkatan\njln jalan\nbgt banget sekali\n");

test("case, accents, cries, doubled words and slang are made plain", () => {
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

test("a text counts by its first 250 words", () => {
  assert.equal(tokensOf("kata ".repeat(2000), slang).length, 250);
});

test("a table of slang with a fault is refused by line and word", () => {
  assert.throws(() => readSlang("yg yang\nutk\n"), /line 2: "utk" says nothing/);
  assert.throws(() => readSlang("yg yang\nyg yang\n"), /line 2: "yg" stands here twice/);
});
