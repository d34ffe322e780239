import assert from "node:assert/strict";
import { test } from "node:test";
import { clockInWords, dayInWords, timeInWords } from "../../src/dates.ts";
import { form as english } from "../../src/strings/en/form.ts";

test("a deadline shows the day in its own time zone, wherever the reader is", () => {
  assert.equal(dayInWords("2026-11-27T23:59:59+07:00", "id"), "Jumat, 27 November 2026");
  assert.equal(dayInWords("2026-11-27T00:30:00+09:00", "id"), "Jumat, 27 November 2026");
  assert.match(dayInWords("2026-11-27T23:59:59+09:00", english.locale), /^Friday,? 27 November 2026$/);
});

test("a time in an Indonesian time zone includes the zone's name", () => {
  assert.equal(timeInWords("2026-11-27T09:05:00+08:00", "id"), "Jumat, 27 November 2026, 09.05 WITA");
  assert.match(timeInWords("2026-11-27T09:05:00+08:00", english.locale), /, 09:05 WITA$/);
});

test("a time in UTC is shown in the reader's time zone, with the zone's name", () => {
  const zone = process.env.TZ;
  process.env.TZ = "Asia/Jayapura";
  assert.equal(timeInWords("2026-11-27T02:05:00Z", "id"), "Jumat, 27 November 2026, 11.05 WIT");
  process.env.TZ = zone;
  if (zone === undefined) delete process.env.TZ;
});

for (const time of ["nonsense", "", "Z", "2026-13-40", "besok+07:00", "2026-11-27Tnonsense"])
  test(`an invalid date is shown unchanged: "${time}"`, () => {
    assert.equal(timeInWords(time, "id"), time);
    if (!time.startsWith("2026-11-27")) assert.equal(dayInWords(time, "id"), time);
  });

test("an invalid timestamp has no time of day", () => {
  for (const time of [Number.NaN, Number.POSITIVE_INFINITY, 1e300])
    assert.equal(clockInWords(time, "id"), "");
});
