import assert from "node:assert/strict";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createFeatureReader } from "./features.ts";

const words = new Set(["lampu", "jalan", "mati", "lubang", "di"]);
const { read, keyOf } = createFeatureReader(words, ["lampu jalan"], new Map([["jln", ["jalan"]]]));

test("the reader finds words, roots and phrases, and gives less weight to typing errors and to phrases with words in between", () => {
  assert.deepEqual(Object.fromEntries(read("lampu jalan berlubang")), {
    lampu: 1,
    jalan: 1,
    lubang: 1,
    "lampu jalan": 1,
  });
  assert.equal(read("lampu di jalan").get("lampu jalan"), 0.7);
  assert.equal(read("lampuu jln").get("lampu jalan"), 1);
  assert.equal(read("lanpu jln").get("lampu"), 0.7);
  assert.equal(read("lampu di di di jalan").get("lampu jalan"), undefined);
  assert.equal(read("jalan lampu").get("lampu jalan"), undefined);
});

test("the reader ignores unknown words", () => {
  assert.equal(read("qwerty 123").size, 0);
});

test("phrases are matched by the roots of their words", () => {
  assert.equal(keyOf("Jalan berlubang"), "jalan lubang");
});

test("reading 10,000 letters takes a limited number of look-ups: a repeated word is looked up once, and an endless word never", () => {
  let calls = 0;
  class Counted extends Set<string> {
    override has(word: string): boolean {
      calls += 1;
      return super.has(word);
    }
  }
  const { read } = createFeatureReader(new Counted(words), [], new Map());
  const callsFor = (text: string): number => {
    calls = 0;
    read(text);
    return calls;
  };
  const hostile = "mempermainkannyalahpun ";
  const once = callsFor(hostile);
  assert.ok(once > 0 && once < 200, `${once}`);
  // `slice` cuts the last word, so it is a different word with its own look-ups.
  assert.ok(callsFor(hostile.repeat(500).slice(0, 10_000)) <= 2 * once);
  assert.equal(callsFor("memperlah".repeat(1200)), 0);
  const different = Array.from({ length: 500 }, (_, id) => `memper${id.toString(36)}mainkannyalah`);
  assert.ok(callsFor(different.join(" ")) <= 250 * 200);
});

test("phrases that contain small numbers are found", () => {
  const { read, keyOf } = createFeatureReader(new Set(["gas", "kg"]), ["gas 3 kg"], new Map());
  assert.equal(keyOf("gas 3 kg"), "gas 3 kg");
  assert.equal(read("gas 3 kg langka").get("gas 3 kg"), 1);
  assert.equal(read("gas 12 kg langka").has("gas 3 kg"), false);
});

test("the reader does not keep a text after reading it", () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  const { read } = createFeatureReader(words, [], new Map());
  const usedBytes = (): number => {
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const letters = (index: number): string =>
    [...String(index)].map((digit) => "bcdfghjklm".charAt(Number(digit))).join("a");
  const readAll = (from: number): void => {
    // In V8, a substring of 13 letters or more keeps the whole text in memory.
    for (let index = from; index < from + 1000; index++)
      read(`tidakdikenalsamasekali${letters(index)} ${"lampu jalan mati di ".repeat(250)}`);
  };
  readAll(1000);
  const before = usedBytes();
  readAll(3000);
  // A thousand texts have five million letters.
  assert.ok(usedBytes() - before < 1_000_000);
});
