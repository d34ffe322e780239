import assert from "node:assert/strict";
import { test } from "node:test";
import { retryDelay } from "../../src/photos/retry-delay.ts";

test("the retry delay doubles from 5 s to 2 minutes unless the channel requires more", () => {
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5, 60].map((tries) => retryDelay(tries) / 1000),
    [5, 10, 20, 40, 80, 120, 120],
  );
  assert.equal(retryDelay(0, 300), 300_000);
  assert.equal(retryDelay(1, 1), 10_000);
});
