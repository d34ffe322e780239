import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { systemRandom } from "../../src/index.ts";
import { readTrackingId } from "../../src/store/index.ts";
import { createTrackingId } from "../../src/testing.ts";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const trackingId = fc
  .uint8Array({ minLength: 5, maxLength: 5 })
  .map((bytes) => createTrackingId({ bytes: () => new Uint8Array(bytes) }));
const place = fc.nat(8);
const at = (id: string, index: number): string => id.replaceAll("-", "")[index] as string;

test("every tracking ID is recognized in any notation", () => {
  fc.assert(
    fc.property(trackingId, fc.constantFrom("", " ", "-", " - "), fc.boolean(), (id, between, lower) => {
      const typed = [...id.replaceAll("-", "")].join(between);
      assert.equal(readTrackingId(lower ? typed.toLowerCase() : typed), id);
    }),
  );
});

test("letters that look like digits are read as digits", () => {
  const id = createTrackingId({ bytes: (count) => new Uint8Array(count) });
  assert.equal(readTrackingId(id.replaceAll("0", "o").replaceAll("1", "l")), id);
});

test("one wrong character is always detected", () => {
  fc.assert(
    fc.property(trackingId, place, fc.constantFrom(...alphabet), (id, index, char) => {
      const plain = id.replaceAll("-", "");
      fc.pre(plain[index] !== char);
      assert.equal(readTrackingId(plain.slice(0, index) + char + plain.slice(index + 1)), undefined);
    }),
    { numRuns: 5000 },
  );
});

test("two swapped characters are always detected", () => {
  fc.assert(
    fc.property(trackingId, place, place, (id, left, right) => {
      fc.pre(at(id, left) !== at(id, right));
      const chars = [...id.replaceAll("-", "")];
      [chars[left], chars[right]] = [chars[right] as string, chars[left] as string];
      assert.equal(readTrackingId(chars.join("")), undefined);
    }),
    { numRuns: 5000 },
  );
});

test("any other text is rejected as a tracking ID, and parsing it never throws", () => {
  for (const typed of ["", "K7M", "K7M-2QF-9X", "K7M-2QF-9XKH", "ÄÖÜ-ÄÖÜ-ÄÖÜ", "../../etc"])
    assert.equal(readTrackingId(typed), undefined, typed);
  fc.assert(fc.property(fc.string(), (typed) => void readTrackingId(typed)));
});

test("ten thousand generated tracking IDs are distinct and in the printed form", () => {
  const ids = Array.from({ length: 10_000 }, () => createTrackingId(systemRandom));
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(
    ids.every((id) => /^[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}$/.test(id)),
  );
});
