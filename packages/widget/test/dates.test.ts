import assert from "node:assert/strict";
import { test } from "node:test";
import { dayInWords, timeInWords } from "../src/dates.ts";
import { en } from "../src/strings/en.ts";

test("a deadline keeps the day of its own zone, wherever the reader is", () => {
  assert.equal(dayInWords("2026-11-27T23:59:59+07:00", "id"), "Jumat, 27 November 2026");
  assert.equal(dayInWords("2026-11-27T00:30:00+09:00", "id"), "Jumat, 27 November 2026");
  assert.match(dayInWords("2026-11-27T23:59:59+09:00", en.form.locale), /^Friday,? 27 November 2026$/);
});

test("a time in one of Indonesia's zones names it", () => {
  assert.equal(timeInWords("2026-11-27T09:05:00+08:00", "id"), "Jumat, 27 November 2026, 09:05 WITA");
});
