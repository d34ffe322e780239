import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { loadShippedModel } from "./load-model.ts";
import { type ModelSource, packModel, readModel } from "./pack-model.ts";

const source: ModelSource = {
  topicIds: ["jalan", "sampah"],
  slang: new Map([
    ["yg", ["yang"]],
    ["jkt", ["dki", "jakarta"]],
  ]),
  features: new Map([
    ["jalan", [[0, 2.4]]],
    ["jalan lubang", [[0, 3.2]]],
    ["kota", []],
    [
      "tumpuk",
      [
        [0, -1.2],
        [1, 2],
      ],
    ],
  ]),
  rules: [[{ phrases: ["jalan tol", "tol"], parties: ["agency:jasa-marga", "level:province"] }], []],
};

test("a model is read as it was written, but for the grain of its weights", () => {
  const read = readModel(packModel(source));
  assert.deepEqual(read.topicIds, source.topicIds);
  assert.deepEqual(read.slang, source.slang);
  assert.deepEqual(read.rules, source.rules);
  assert.deepEqual([...read.features.keys()], [...source.features.keys()]);
  for (const [feature, weights] of source.features)
    for (const [index, [topic, weight]] of weights.entries()) {
      const [readTopic, readWeight] = read.features.get(feature)?.[index] ?? [];
      assert.equal(readTopic, topic);
      assert.ok(Math.abs((readWeight as number) - weight) <= 0.1);
    }
  assert.equal(packModel(read), packModel(source));
});

test("what is no model is refused", () => {
  const packed = packModel(source);
  for (const text of ["", "broken", packed.slice(0, -1), packed.slice(1), `${packed}!`])
    assert.throws(() => readModel(text), /no routing model/);
});

test("the shipped model stays below 150 kB compressed, also where only gzip is spoken", async () => {
  const { packed } = await loadShippedModel();
  assert.ok(brotliCompressSync(packed).length < 140_000);
  assert.ok(gzipSync(packed, { level: 9 }).length < 150_000);
});
