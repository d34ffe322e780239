import assert from "node:assert/strict";
import { test } from "node:test";
import { holdsBar, withBar } from "./figures.ts";

test("an inclusive bar includes its limit, and a strict bar does not", () => {
  assert.equal(holdsBar(12, "<= 12"), true);
  assert.equal(holdsBar(12.01, "<= 12"), false);
  assert.equal(holdsBar(1, "< 1"), false);
  assert.equal(holdsBar(0.75, ">= 0.75"), true);
  assert.equal(holdsBar(2, "= 1"), false);
});

test("a bar that cannot be parsed throws", () => {
  assert.throws(() => holdsBar(1, "at most 12"), /expected a bar such as/);
});

test("the bar applies to the ratio to a peer, or to the value if there is no peer", () => {
  const { ratio, holds } = withBar({
    name: "usable",
    value: 1500,
    unit: "ms",
    peerValue: 1250,
    bar: "<= 1.15",
  });
  assert.equal(ratio, 1.2);
  assert.equal(holds, false);
  assert.equal(withBar({ name: "bytes", value: 9, unit: "KiB", bar: "<= 12" }).holds, true);
});

test("a ratio measured in pairs is not recalculated", () => {
  const { ratio, holds } = withBar({
    name: "calls",
    value: 90,
    unit: "/s",
    peerValue: 90,
    ratio: 0.7,
    bar: ">= 0.75",
  });
  assert.equal(ratio, 0.7);
  assert.equal(holds, false);
});

test("a figure without a measurement misses its bar", () => {
  assert.equal(withBar({ name: "webhook", value: null, unit: "kB", bar: "<= 1" }).holds, false);
});

test("a figure without a bar neither passes nor fails", () => {
  assert.equal("holds" in withBar({ name: "heap", value: 2, unit: "MiB" }), false);
});
