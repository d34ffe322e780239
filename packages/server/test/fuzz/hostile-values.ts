import type { Chance } from "../../../../test/support/chance.ts";

/** A marker in every string of a request. No error message and no log line may contain it. */
export const planted = "zqxplanted";

const hostileTexts = [
  "",
  " ",
  "\0",
  "a\0b",
  "\ud800",
  "\udfff\ud800",
  "\u202eevil\u202c",
  "\u200b\u200d\ufeff",
  "\x07\x1b[31m\x7f\x80",
  "\u2028\u2029",
  "e\u0301\u0323".repeat(50),
  "\u{1F468}\u200d\u{1F469}\u200d\u{1F467}".repeat(20),
  "İıſKÅ",
  "'; drop table report; --",
  "%00%0d%0a",
  "../../../../etc/passwd",
  "<script>alert(1)</script>",
  "{{7*7}}",
  "__proto__",
  "constructor",
  "-1",
  "1e309",
  "NaN",
  "null",
  "true",
  "9".repeat(40),
  "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c3e",
  "00000000-0000-0000-0000-000000000000",
  "K7M-2QF-9XK",
  "2026-02-30",
  "0000-00-00",
  "2026-11-20T25:61:61Z",
  "+275760-09-13T00:00:00.001Z",
  "9999-12-31",
  "32.73",
  "99.99.99.9999",
  "pemkot-bandung",
  "http://127.0.0.1:1/",
  "https://[::1]:99999/",
  "javascript:alert(1)",
  "a@b",
  "\\",
  '"',
  "%",
  "&|!():*<->",
  "a & b | !c",
];

const lengths = [1, 2, 4, 5, 19, 20, 64, 100, 150, 151, 255, 2000, 10_000, 10_001, 70_000];

export function hostileText(chance: Chance): string {
  const kind = chance.below(10);
  if (kind < 6) return chance.pick(hostileTexts);
  if (kind < 8)
    return chance.pick(["x", "é", "\u{1F4A5}", "\0", "字", "\ud83d"]).repeat(chance.pick(lengths));
  return `${planted} ${chance.pick(hostileTexts)}${chance.pick(hostileTexts)}`;
}

const hostileNumbers = [
  ...[0, -0, 1, -1, 1.5, 100, 101, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, -(2 ** 53), 1e21, 1e308, 5e-324],
  ...[90.000001, -180.0001, 180, 90],
];

export function hostileValue(chance: Chance, depth = 0): unknown {
  const kind = chance.below(depth > 3 ? 5 : 8);
  if (kind < 3) return hostileText(chance);
  if (kind === 3) return chance.pick(hostileNumbers);
  if (kind === 4) return chance.pick([null, true, false]);
  if (kind === 5)
    return Array.from({ length: chance.pick([0, 1, 3, 21, 1000]) }, (_, place) =>
      place < 3 ? hostileValue(chance, depth + 1) : place,
    );
  if (kind === 6)
    return Object.fromEntries(
      Array.from({ length: chance.below(5) }, () => [
        chance.pick(["a", "__proto__", "", "a/b~c", "toString"]),
        hostileValue(chance, depth + 1),
      ]),
    );
  let deep: unknown = planted;
  for (let level = chance.pick([10, 33, 400]); level > 0; level--)
    deep = chance.percent(50) ? [deep] : { a: deep };
  return deep;
}
