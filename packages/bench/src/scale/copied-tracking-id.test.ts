import assert from "node:assert/strict";
import { test } from "node:test";
import { readTrackingId } from "@lapor/channel/store";
import { copiedTrackingId } from "./copied-tracking-id.ts";

const none: ReadonlySet<string> = new Set();

test("every serial has its own valid tracking ID, whether serials are close together or far apart", () => {
  const near = Array.from({ length: 20_000 }, (_, index) => index);
  // Numbers that differ only in their upper bits would collide if the multiplication were not a bijection.
  const far = Array.from({ length: 36 }, (_, bit) => 2 ** bit).flatMap((distance) =>
    [0, 1, 2, 10_499_999].map((serial) => (serial + distance) % 2 ** 36),
  );
  const serials = new Set([...near, ...far]);
  const trackingIds = new Set<string>();
  for (const serial of serials) {
    const trackingId = copiedTrackingId(serial, none);
    assert.equal(readTrackingId(trackingId), trackingId);
    trackingIds.add(trackingId);
  }
  assert.equal(trackingIds.size, serials.size);
});

test("tracking IDs in use are skipped, and no two serials get the same replacement", () => {
  const taken = new Set([3, 5].map((serial) => copiedTrackingId(serial, none)));
  const given = Array.from({ length: 10_000 }, (_, serial) => copiedTrackingId(serial, taken));
  assert.equal(new Set([...given, ...taken]).size, 10_002);
});
