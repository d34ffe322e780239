import assert from "node:assert/strict";
import { test } from "node:test";
import { soughtWords } from "@lapor/channel/store";
import { wordsQuery } from "./search-words.ts";

const queryOf = (typed: string): string => wordsQuery(soughtWords(typed));

test("words are searched by prefix", () => {
  assert.equal(queryOf("lubang jalan 12"), "'lubang':* & 'jalan':* & '12':*");
});

test("a tracking ID is searched as a whole, so PostgreSQL knows that few reports match", () => {
  assert.equal(queryOf("K7M-2QF-9XK"), "'k7m2qf9xk'");
});

test("the beginning of a tracking ID is searched as a prefix", () => {
  assert.equal(queryOf("K7M2QF9X"), "'k7m2qf9x':*");
});
