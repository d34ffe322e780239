import assert from "node:assert/strict";
import { test } from "node:test";
import { readSlang, tokensOf } from "./tokens.ts";

const slang = readSlang("slang.txt", "# singkatan\njln jalan\nbgt banget sekali\nbanyu air\n");

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

test("slang is known with an ending, unless little of it is left", () => {
  assert.deepEqual(tokensOf("banyune banyuku jlne", slang), ["air", "air", "jlne"]);
});

test("a text counts by its first 250 words", () => {
  assert.equal(tokensOf("kata ".repeat(2000), slang).length, 250);
});

test("a table of slang with a fault is refused by line and word", () => {
  assert.throws(() => readSlang("slang.txt", "yg yang\nutk\n"), /line 2: "utk" says nothing/);
  assert.throws(() => readSlang("slang.txt", "yg yang\nyg yang\n"), /line 2: "yg" stands here twice/);
});
