import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { scoreOf } from "./calibrate.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const features = fc.nat(400);

test("scoreOf returns a value from 0 to 1 that increases with the share and never exceeds it", () => {
  fc.assert(
    fc.property(
      share,
      share,
      fc.boolean(),
      fc.boolean(),
      features,
      (one, other, isNational, isOwn, known) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const [least, most] = [low, high].map((part) =>
          scoreOf(part, { isNational, isOwn, features: known }),
        );
        assert.ok(least !== undefined && most !== undefined && 0 <= least && least <= most && most <= 1);
        assert.ok(most <= high + 1e-12);
      },
    ),
  );
});

test("a score is lower for a local government, but not for a national body, when the router knows few words of the text", () => {
  fc.assert(
    fc.property(share, fc.boolean(), (part, isOwn) => {
      const scores = (isNational: boolean) =>
        [11, 12, 300].map((known) => scoreOf(part, { isNational, isOwn, features: known }));
      const [few, enough, many] = scores(false);
      assert.ok(few !== undefined && enough !== undefined && few <= enough);
      assert.equal(enough, many);
      assert.equal(new Set(scores(true)).size, 1);
    }),
  );
  const of = (known: number) => scoreOf(0.89, { isNational: false, isOwn: false, features: known });
  assert.ok(of(11) < 0.8 && of(12) > 0.8);
});
