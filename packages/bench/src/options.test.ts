import assert from "node:assert/strict";
import { test } from "node:test";
import { readCommandLine } from "./options.ts";

test("a bench runs five rounds unless told, and one when it shall be short", () => {
  assert.equal(readCommandLine(["size"]).options.runs, 5);
  assert.equal(readCommandLine(["size", "--short"]).options.runs, 1);
  assert.equal(readCommandLine(["size", "--short", "--runs", "11"]).options.runs, 11);
});

test("peers are named with commas between", () =>
  assert.deepEqual(readCommandLine(["--", "widget", "--only", "lit-min,govuk"]).options.only, [
    "lit-min",
    "govuk",
  ]));

test("what cannot be read is said", () => {
  assert.throws(() => readCommandLine(["size", "--runs", "0"]), /whole number/);
  assert.throws(() => readCommandLine(["size", "widget"]), /One bench at a time/);
  assert.throws(() => readCommandLine(["--fast"]), /--fast/);
});
