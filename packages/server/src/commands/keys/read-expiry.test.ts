import assert from "node:assert/strict";
import { test } from "node:test";
import { UsageError } from "../usage-error.ts";
import { readExpiry } from "./read-expiry.ts";

const now = new Date("2026-11-29T08:00:00Z");

test("an expiry is a duration from now, or a day that ends at midnight in western Indonesia", () => {
  assert.deepEqual(
    ["12h", "90d", "2026-11-29", "2028-02-29"].map((typed) => readExpiry(typed, now).toISOString()),
    [
      "2026-11-29T20:00:00.000Z",
      "2027-02-27T08:00:00.000Z",
      "2026-11-29T17:00:00.000Z",
      "2028-02-29T17:00:00.000Z",
    ],
  );
});

test("an unreadable, past or distant expiry is rejected with a message about what is expected", () => {
  for (const typed of ["", "90", "90m", "-1d", "1.5d", "tomorrow", "2027-02-29", "2027-2-1", "30-06-2027"])
    assert.throws(
      () => readExpiry(typed, now),
      new UsageError(
        `--expires should be a day such as 2027-06-30, or a duration such as 90d or 12h, but is "${typed}".`,
      ),
    );
  for (const typed of ["0d", "2026-11-28"]) assert.throws(() => readExpiry(typed, now), /in the future/);
  for (const typed of ["4000d", "2037-01-01"])
    assert.throws(() => readExpiry(typed, now), /at most ten years/);
});
