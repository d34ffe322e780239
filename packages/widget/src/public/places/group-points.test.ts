import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { groupPoints } from "./group-points.ts";

const itself = (point: { x: number; y: number }) => point;
const coordinate = fc.integer({ min: -500, max: 500 });
const somePoints = fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 100 });

test("items whose markers would overlap share the first item's marker", () => {
  const [first, far, near] = [
    { x: 2, y: 4 },
    { x: 50, y: 4 },
    { x: 6, y: 40 },
  ];
  assert.deepEqual(groupPoints([first, far, near], itself, 44), [
    { things: [first, near], x: 2, y: 4 },
    { things: [far], x: 50, y: 4 },
  ]);
});

test("markers never overlap, and each report has exactly one marker", () => {
  fc.assert(
    fc.property(somePoints, (points) => {
      const groups = groupPoints(points, itself, 44);
      assert.equal(groups.flatMap(({ things }) => things).length, points.length);
      assert.deepEqual(new Set(groups.flatMap(({ things }) => things)), new Set(points));
      for (const [index, one] of groups.entries())
        for (const other of groups.slice(index + 1))
          assert.ok(Math.abs(one.x - other.x) >= 44 || Math.abs(one.y - other.y) >= 44);
    }),
  );
});
