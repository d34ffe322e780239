import assert from "node:assert/strict";
import { test } from "node:test";
import { nextTitle, proposeTitle } from "../../src/form/fields/propose-title.ts";

for (const [what, body, title] of [
  [
    "is the first sentence, without its full stop",
    "Jalan Braga berlubang. Sudah sebulan.",
    "Jalan Braga berlubang",
  ],
  ["keeps a question mark", "Kapan KTP saya jadi? Sudah dua bulan.", "Kapan KTP saya jadi?"],
  ["ends at a line break", "Lampu jalan padam\nSudah seminggu.", "Lampu jalan padam"],
  [
    "adds the next sentence to a short one",
    "Tolong! Jalan Braga berlubang. Parah.",
    "Tolong! Jalan Braga berlubang",
  ],
  [
    "does not end at an abbreviation",
    "Lubang besar di Jl. Braga nomor 12. Parah.",
    "Lubang besar di Jl. Braga nomor 12",
  ],
  [
    "does not end inside a number",
    "Pungutan Rp 10.000 di parkiran pasar. Tiap hari.",
    "Pungutan Rp 10.000 di parkiran pasar",
  ],
  ["is empty while there are too few letters", "Tol", ""],
  ["has no space or dots at its end", "Jalan rusak parah sekali ...", "Jalan rusak parah sekali"],
  ["joins white space", "  Jalan \t Braga   berlubang  ", "Jalan Braga berlubang"],
] as const)
  test(`a proposed title ${what}`, () => assert.equal(proposeTitle(body), title));

test("a long proposed title is cut at a word boundary and ends with an ellipsis", () => {
  const title = proposeTitle("Lubang besar di jalan ".repeat(10));
  assert.match(title, /^Lubang besar.* \p{L}+…$/u);
  assert.ok([...title].length <= 80);
  assert.ok("Lubang besar di jalan ".repeat(10).startsWith(`${title.slice(0, -1)} `));
});

test("the proposed title is updated with the text until the citizen writes another title", () => {
  const [before, after] = ["Jalan Braga berlubang", "Jalan Braga berlubang parah"];
  assert.equal(nextTitle("", "", before), before);
  assert.equal(nextTitle(before, before, after), after);
  assert.equal(nextTitle(before, before, `${before}. Parah.`), undefined, "it stays");
  assert.equal(nextTitle("Judul saya", before, after), undefined, "the citizen's own");
  assert.equal(nextTitle(before, before, ""), "", "no title without words");
});

/** Creates a generator of pseudo-random numbers (mulberry32). Equal seeds give equal numbers. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const pieces = [
  "a",
  "jalan",
  "Jl.",
  ".",
  "…",
  "!?",
  " ",
  "  ",
  "\n",
  "\r\n",
  "\u00a0",
  "😀",
  "👩‍👩‍👧",
  "e\u0301",
  "ꦗꦮ",
  "العربية",
  "\u200b",
  "\0",
  "x".repeat(90),
  "😀".repeat(81),
];

test("for any text, the proposed title is one line of at most 80 code points and splits no character", () => {
  const random = randomOf(15);
  const anyPoint = () => {
    const point = random(0x110000 - 0x800);
    return String.fromCodePoint(point < 0xd800 ? point : point + 0x800);
  };
  for (let round = 0; round < 3000; round++) {
    const length = random(40);
    const body = Array.from({ length }, () => (random(4) ? pieces[random(pieces.length)]! : anyPoint())).join(
      "",
    );
    const title = proposeTitle(body);
    const points = [...title];
    assert.ok(points.length <= 80, JSON.stringify(body));
    assert.ok(title === "" || points.length >= 5, JSON.stringify({ body, title }));
    assert.equal(title, title.trim(), JSON.stringify(body));
    assert.doesNotMatch(title, /[\n\r]/);
    assert.ok(
      points.every((point) => !/^[\ud800-\udfff]$/.test(point)),
      JSON.stringify(body),
    );
    assert.equal(nextTitle(title, body, body), undefined);
  }
});

test("proposing a title for a text of ten thousand characters is fast", () => {
  const before = process.threadCpuUsage();
  for (const text of ["a", ". ", "a. ", "…", ".", " ", "\n"])
    proposeTitle(`Lampu jalan ${text.repeat(10_000 / text.length)}x`);
  const { user, system } = process.threadCpuUsage(before);
  assert.ok(user + system < 100_000, `${user + system} µs`);
});

test("the proposal uses only the beginning of the text and does not split its last character", () => {
  assert.equal(proposeTitle(`Lampu mati${" ".repeat(989)}😀 di Jalan Braga`), "Lampu mati 😀");
});
