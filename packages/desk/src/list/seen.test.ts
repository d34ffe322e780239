import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isUnseen, readSeen, see } from "./seen.ts";

const now = new Date("2026-11-24T02:00:00Z");
const row = (trackingId: string, version: number, updatedAt = "2026-11-24T10:00:00+07:00") => ({
  trackingId,
  version,
  updatedAt,
});

describe("new reports", () => {
  test("a report that arrived or changed after the officer's first visit is new until it is read", () => {
    const first = readSeen(undefined, now);
    assert.equal(isUnseen(first, row("A", 1)), true);
    assert.equal(isUnseen(first, row("A", 1, "2026-11-24T08:00:00+07:00")), false);
    const read = see(first, row("A", 1));
    assert.equal(isUnseen(read, row("A", 1)), false);
    assert.equal(isUnseen(read, row("A", 2)), true);
  });

  test("read reports are remembered across a reload, and unreadable stored data counts as a first visit", () => {
    const read = see(readSeen(undefined, now), row("A", 1));
    assert.deepEqual(readSeen(JSON.stringify(read), new Date()), read);
    assert.deepEqual(readSeen("{", now), readSeen(undefined, now));
    assert.deepEqual(readSeen('{"since":"kemarin","versions":{}}', now), readSeen(undefined, now));
  });

  test("the number of remembered reports is limited, and a forgotten report does not become new again", () => {
    let seen = readSeen(undefined, now);
    for (let number = 0; number <= 2000; number++) seen = see(seen, row(`R-${number}`, 1));
    assert.equal(Object.keys(seen.versions).length, 2000);
    assert.equal("R-0" in seen.versions, false);
    assert.equal(isUnseen(seen, row("R-0", 1)), false);
  });
});
