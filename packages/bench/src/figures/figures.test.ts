import assert from "node:assert/strict";
import { test } from "node:test";
import { judge, keepsBar } from "./figures.ts";

test("a bar is kept up to its limit, and a strict one only before it", () => {
  assert.equal(keepsBar(12, "<= 12"), true);
  assert.equal(keepsBar(12.01, "<= 12"), false);
  assert.equal(keepsBar(1, "< 1"), false);
  assert.equal(keepsBar(0.75, ">= 0.75"), true);
  assert.equal(keepsBar(2, "= 1"), false);
});

test("a bar that cannot be read is no bar that holds", () => {
  assert.throws(() => keepsBar(1, "at most 12"), /reads like/);
});

test("with a peer the ratio is judged, without one the value", () => {
  const { ratio, holds } = judge({
    name: "usable",
    value: 1500,
    unit: "ms",
    peerValue: 1250,
    bar: "<= 1.15",
  });
  assert.equal(ratio, 1.2);
  assert.equal(holds, false);
  assert.equal(judge({ name: "bytes", value: 9, unit: "KiB", bar: "<= 12" }).holds, true);
});

test("a ratio that was measured in pairs is not calculated anew", () => {
  const { ratio, holds } = judge({
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

test("what could not be measured keeps no bar", () => {
  assert.equal(judge({ name: "webhook", value: null, unit: "kB", bar: "<= 1" }).holds, false);
});

test("a figure without a bar is not judged", () => {
  assert.equal("holds" in judge({ name: "heap", value: 2, unit: "MiB" }), false);
});
