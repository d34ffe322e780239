import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { loadShippedModel } from "./load-model.ts";
import { type ModelSource, packModel, readModel } from "./pack-model.ts";
import { collectWeights, weightsAt } from "./sparse-weights.ts";

const source: ModelSource = {
  topicIds: ["jalan", "sampah"],
  slang: new Map([
    ["yg", ["yang"]],
    ["jkt", ["dki", "jakarta"]],
  ]),
  features: collectWeights([
    { name: "jalan", weights: [[0, 2.4]] },
    { name: "kota", weights: [] },
    {
      name: "lubang",
      weights: [
        [0, -1.2],
        [1, 2],
      ],
    },
    { name: "jalan lubang", weights: [[0, 3.2]] },
    { name: "lubang kota jalan", weights: [[1, 0.4]] },
    { name: "gas 3 kg", weights: [[1, 1]] },
  ]),
  rules: [
    [
      { phrases: ["jalan tol", "tol"], parties: ["agency:jasa-marga", "level:province"] },
      { phrases: ["tambal", "kota", "lubang", "jalan lubang"], parties: ["level:regency"] },
    ],
    [{ phrases: ["gas 3 kg"], parties: ["agency:pertamina"] }],
  ],
};

test("a packed model is unpacked unchanged, except for the rounding of its weights", () => {
  const read = readModel(packModel(source));
  assert.deepEqual(read.topicIds, source.topicIds);
  assert.deepEqual(read.slang, source.slang);
  assert.deepEqual(read.rules, source.rules);
  assert.deepEqual(read.features.names, source.features.names);
  for (const index of source.features.names.keys())
    for (const [at, [topic, weight]] of weightsAt(source.features, index).entries()) {
      const [readTopic, readWeight] = weightsAt(read.features, index)[at] ?? [];
      assert.equal(readTopic, topic);
      assert.ok(Math.abs((readWeight as number) - weight) <= 0.1);
    }
  assert.equal(packModel(read), packModel(source));
});

test("unpacking rejects text that is not a model", () => {
  const packed = packModel(source);
  const lost = packed.replace("~1,", "~zz,");
  assert.notEqual(lost, packed);
  for (const text of ["", "broken", packed.slice(0, -1), packed.slice(1), `${packed}!`, lost])
    assert.throws(() => readModel(text), /not a routing model/);
});

test("the shipped model stays below 170 kB compressed, even with gzip", async () => {
  const { packed } = await loadShippedModel();
  assert.ok(brotliCompressSync(packed).length < 150_000);
  assert.ok(gzipSync(packed, { level: 9 }).length < 170_000);
});
