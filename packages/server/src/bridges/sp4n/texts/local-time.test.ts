import assert from "node:assert/strict";
import { test } from "node:test";
import { readLocalTime } from "./local-time.ts";

test("a time without a zone is read as western Indonesian time", () => {
  for (const text of [
    "24-11-2026 09:15:00",
    "2026-11-24 09:15:00",
    "24/11/2026 09:15",
    "2026-11-24T09:15:00.000",
  ])
    assert.equal(readLocalTime(text)?.toISOString(), "2026-11-24T02:15:00.000Z", text);
});

test("a stated time zone is respected", () => {
  assert.equal(readLocalTime("2026-11-24T09:15:00+08:00")?.toISOString(), "2026-11-24T01:15:00.000Z");
  assert.equal(readLocalTime("2026-11-24T09:15:00+0900")?.toISOString(), "2026-11-24T00:15:00.000Z");
  assert.equal(readLocalTime("2026-11-24T09:15:00Z")?.toISOString(), "2026-11-24T09:15:00.000Z");
});

test("other text and times that do not exist are rejected", () => {
  for (const value of [
    "31-02-2026 09:15:00",
    "24-13-2026 09:15:00",
    "24-11-2026 25:15:00",
    "kemarin",
    "",
    1,
    null,
    "24-11-26 09:15",
  ])
    assert.equal(readLocalTime(value), undefined, String(value));
});
