import assert from "node:assert/strict";
import { test } from "node:test";
import { readCommandLine } from "./options.ts";

test("a bench runs five rounds by default and one with --short", () => {
  assert.equal(readCommandLine(["size"]).options.runs, 5);
  assert.equal(readCommandLine(["size", "--short"]).options.runs, 1);
  assert.equal(readCommandLine(["size", "--short", "--runs", "11"]).options.runs, 11);
});

test("the scale bench grows to two million reports by default", () => {
  assert.equal(readCommandLine(["scale"]).options.reports, 2_100_000);
  assert.equal(readCommandLine(["scale", "--reports", "10500000"]).options.reports, 10_500_000);
});

test("a bench uses the stores of the current schema unless --stores names a folder", () => {
  assert.equal(readCommandLine(["inbox"]).options.stores, undefined);
  assert.equal(readCommandLine(["inbox", "--stores", "/srv/stores"]).options.stores, "/srv/stores");
});

test("--only accepts a comma-separated list of peers", () =>
  assert.deepEqual(readCommandLine(["--", "widget", "--only", "lit-min,govuk"]).options.only, [
    "lit-min",
    "govuk",
  ]));

test("invalid options throw an error that explains them", () => {
  assert.throws(() => readCommandLine(["size", "--runs", "0"]), /whole number/);
  assert.throws(() => readCommandLine(["scale", "--reports", "1000"]), /at least 210000/);
  assert.throws(() => readCommandLine(["size", "widget"]), /Run one bench at a time/);
  assert.throws(() => readCommandLine(["--fast"]), /--fast/);
});
