import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { groupPoints } from "./group-points.ts";

const itself = (point: { x: number; y: number }) => point;

test("points in one cell share a mark in their middle", () => {
  const groups = groupPoints(
    [
      { x: 2, y: 4 },
      { x: 50, y: 4 },
      { x: 6, y: 8 },
    ],
    itself,
    40,
  );
  assert.deepEqual(
    groups.map(({ things, x, y }) => [things.length, x, y]),
    [
      [2, 4, 6],
      [1, 50, 4],
    ],
  );
});

test("every thing is in exactly one group, also west and north of the origin", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ x: fc.integer(), y: fc.integer() })), (points) => {
      const grouped = groupPoints(points, itself, 44).flatMap(({ things }) => things);
      assert.equal(grouped.length, points.length);
      assert.deepEqual(new Set(grouped), new Set(points));
    }),
  );
});

test("the mark of a group lies in its cell", () => {
  const [group] = groupPoints(
    [
      { x: -1, y: -1 },
      { x: -43, y: -2 },
    ],
    itself,
    44,
  );
  assert.ok(group && group.x < 0 && group.x >= -44 && group.y < 0 && group.y >= -44);
  assert.equal(group.things.length, 2);
});
