import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { listRegionChildren, type Region, topics } from "@lapor/directory";
import { bodiesId, readLexicon } from "../../src/routing/lexicon.ts";
import { createFeatureReader } from "../../src/routing/text/features.ts";
import { ownRoots } from "../../src/routing/text/own-roots.ts";
import { readSlang } from "../../src/routing/text/tokens.ts";
import { vocabularyOf } from "../../src/routing/training/build-model.ts";
import { everydayWords } from "../support/everyday-words.ts";

const readData = (name: string): string =>
  readFileSync(new URL(import.meta.resolve(`@lapor/directory/${name}`)), "utf8");
const lexicons = [...topics.map(({ id }) => id), bodiesId].map((id) =>
  readLexicon(id, readData(`lexicon/${id}.txt`)),
);
const slang = new Map(["slang.txt", "regional.txt"].flatMap((name) => [...readSlang(name, readData(name))]));
const words = vocabularyOf(lexicons, slang);
const { keyOf, read } = createFeatureReader(words, [], slang);

const common = new Set([...everydayWords, ...ownRoots]);
const isSingle = (phrase: string) => /^[a-z]+$/.test(phrase);

/** Returns the words that the model reads as another, everyday word. */
const mistaken = (phrases: readonly string[]) =>
  phrases
    .filter((phrase) => isSingle(phrase) && keyOf(phrase) !== phrase && common.has(keyOf(phrase)))
    .map((phrase) => `${phrase} is read as ${keyOf(phrase)}`);

test("stemming never mistakes a word in a rule for an everyday word", () => {
  const phrases = lexicons.flatMap(({ rules }) => rules.flatMap((rule) => rule.phrases));
  assert.ok(phrases.length > 1000, `${phrases.length}`);
  assert.deepEqual(mistaken(phrases), []);
});

test("stemming never mistakes an entry of the highest strength for an everyday word", () => {
  const strong = lexicons.flatMap(({ entries }) =>
    [...entries].flatMap(([entry, s]) => (s === 3 ? entry : [])),
  );
  assert.ok(strong.length > 4000, `${strong.length}`);
  assert.deepEqual(mistaken(strong), []);
});

test("stemming never mistakes an everyday word for another everyday word", () => {
  const others = [...ownRoots].filter((word) =>
    [...read(word).keys()].some((feature) => feature !== word && !slang.get(word)?.includes(feature)),
  );
  assert.deepEqual(others, []);
});

test("stemming never mistakes the name of a regency, city or province for an ordinary word", async () => {
  const provinces: readonly Region[] = await listRegionChildren(null);
  const regencies = await Promise.all(provinces.map(({ code }) => listRegionChildren(code)));
  const names = [...provinces, ...regencies.flat()].flatMap(
    ({ name }) => name.toLowerCase().match(/[a-z]{4,}/g) ?? [],
  );
  assert.ok(names.length > 500, `${names.length}`);
  // Excludes names that are also ordinary words, such as "Laut" and "Timur".
  const readAs = [...new Set(names)].filter(
    (name) => !words.has(name) && !slang.has(name) && read(name).size > 0,
  );
  assert.deepEqual(readAs, []);
});
