import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { backToShipped, createCurrentModel, type LearnedModel, loadShippedModel } from "./load-model.ts";

const shipped = await loadShippedModel();

/** Returns the current model for a channel whose clock and store the test controls. */
function channelWith(answer: () => Promise<LearnedModel | undefined>) {
  const seen: { asked: (string | undefined)[]; faults: unknown[]; time: number } = {
    asked: [],
    faults: [],
    time: 0,
  };
  const current = createCurrentModel({
    readLearned: (knownId) => {
      seen.asked.push(knownId);
      return answer();
    },
    now: () => new Date(seen.time),
    onError: (error) => seen.faults.push(error),
  });
  return { current, seen };
}

const learned = (id: string): LearnedModel => ({ id, baseId: shipped.id, packed: shipped.packed });

test("the loader shares one model, and checks for a newer one once a minute or after the clock is set back", async () => {
  const { current, seen } = channelWith(async () => undefined);
  const model = await current();
  seen.time = 59_999;
  assert.equal(await current(), model);
  assert.deepEqual(seen.asked, [undefined]);
  seen.time = 60_000;
  await Promise.all([current(), current()]);
  assert.equal(seen.asked.length, 2);
  seen.time = 0;
  assert.equal(await current(), model);
  assert.equal(seen.asked.length, 3);
});

test("the loader waits for the learned model only for the first text, not for later texts", async () => {
  let answer = Promise.resolve<LearnedModel | undefined>(learned("a"));
  const { current, seen } = channelWith(() => answer);
  const first = await current();
  let arrive: (model: LearnedModel) => void = () => {};
  answer = new Promise((resolve) => {
    arrive = resolve;
  });
  seen.time = 60_000;
  assert.equal(await current(), first);
  arrive(learned("b"));
  await answer;
  while ((await current()) === first) await new Promise(setImmediate);
  assert.deepEqual(seen.asked, [undefined, "a"]);
});

test("the loader keeps its model and reports an error when the store fails, or a model is damaged or belongs to another release", async () => {
  const { current, seen } = channelWith(async () => Promise.reject(new Error("gone")));
  assert.ok(await current());
  assert.equal(seen.faults.length, 1);
  const broken = channelWith(async () => ({ ...learned("a"), packed: "broken" }));
  assert.ok(await broken.current());
  assert.equal(broken.seen.faults.length, 1);
  const other = channelWith(async () => ({ ...learned("a"), baseId: "another", packed: "broken" }));
  assert.ok(await other.current());
  assert.equal(other.seen.faults.length, 0);
});

test("the loader fetches an unusable model only once, and reports it at most once", async () => {
  for (const [row, faults] of [
    [{ ...learned("a"), packed: "broken" }, 1],
    [{ ...learned("a"), baseId: "another" }, 0],
  ] as const) {
    const { current, seen } = channelWith(async () => (seen.asked.at(-1) === "a" ? undefined : row));
    const model = await current();
    seen.time = 60_000;
    assert.equal(await current(), model);
    assert.deepEqual([seen.asked, seen.faults.length], [[undefined, "a"], faults]);
  }
});

test("the loader returns to the shipped model after a reset until a newer model is learned", async () => {
  let row: LearnedModel = learned("a");
  const { current, seen } = channelWith(async () => (seen.asked.at(-1) === row.id ? undefined : row));
  for (const next of [backToShipped, learned("b")]) {
    const before = await current();
    row = next;
    seen.time += 60_000;
    while ((await current()) === before) await new Promise(setImmediate);
  }
  assert.deepEqual([seen.asked, seen.faults], [[undefined, "a", "shipped"], []]);
});

test("no source file imports the model statically, so it is loaded only when needed", () => {
  for (const file of globSync(new URL("../**/*.ts", import.meta.url).pathname)) {
    const text = readFileSync(file, "utf8");
    assert.doesNotMatch(text, /^(import|export)\b[^;]*from "[^"]*model\.gen\.ts"/m, file);
  }
});
