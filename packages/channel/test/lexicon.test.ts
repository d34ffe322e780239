import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { findAgency, topics } from "@lapor/directory";
import { type CompetenceRule, readLexicon } from "../src/routing/lexicon.ts";
import { readSlang } from "../src/routing/tokens.ts";

const readData = (name: string): string =>
  readFileSync(new URL(import.meta.resolve(`@lapor/directory/${name}`)), "utf8");
const textOf = (topicId: string) => readData(`lexicon/${topicId}.txt`);
const lexicons = topics.map(({ id }) => readLexicon(id, textOf(id)));

const exists = (party: CompetenceRule["parties"][number]): boolean =>
  party.startsWith("level:") || findAgency(party.slice("agency:".length)) !== undefined;

test("every topic has a lexicon, and every lexicon a topic", () => {
  const folder = new URL("./", import.meta.resolve(`@lapor/directory/lexicon/${topics[0]?.id}.txt`));
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  assert.deepEqual(files.sort(), topics.map(({ id }) => `${id}.txt`).sort());
});

test("there are thousands of entries, and each topic has its share of them", () => {
  const count = lexicons.reduce((sum, { entries }) => sum + entries.size, 0);
  assert.ok(count > 9000, `${count}`);
  for (const { topicId, entries, examples } of lexicons) {
    assert.ok(entries.size >= 30, `${topicId}: ${entries.size} entries`);
    assert.ok(examples.length >= 15, `${topicId}: ${examples.length} examples`);
  }
});

test("no entry is claimed by more than three topics", () => {
  const claims = new Map<string, string[]>();
  for (const { topicId, entries } of lexicons)
    for (const entry of entries.keys()) claims.set(entry, [...(claims.get(entry) ?? []), topicId]);
  const disputed = [...claims].filter(([, by]) => by.length > 3);
  assert.deepEqual(disputed, []);
});

test("nothing that two topics claim is nearly always one of them", () => {
  const strong = new Map<string, string[]>();
  for (const { topicId, entries } of lexicons)
    for (const [entry, strength] of entries)
      if (strength === 3) strong.set(entry, [...(strong.get(entry) ?? []), topicId]);
  assert.deepEqual(
    [...strong].filter(([, by]) => by.length > 1),
    [],
  );
});

test("every party of a rule exists, and no rule of a topic repeats another's phrase", () => {
  for (const { topicId, rules } of lexicons) {
    for (const { parties } of rules)
      assert.deepEqual(
        parties.filter((party) => !exists(party)),
        [],
        topicId,
      );
    const phrases = rules.flatMap((rule) => rule.phrases);
    const repeated = phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index);
    assert.deepEqual(repeated, [], topicId);
  }
});

test("what the directory says on words that change who is competent stands in the lexicon's rules too", () => {
  for (const { id, competent } of topics) {
    const phrases = new Set(
      lexicons.find(({ topicId }) => topicId === id)?.rules.flatMap((rule) => rule.phrases),
    );
    const missing = competent.when.flatMap(({ any }) => any).filter((phrase) => !phrases.has(phrase));
    assert.deepEqual(missing, [], id);
  }
});

test("no lexicon holds an identity or a telephone number", () => {
  for (const { id } of topics) assert.doesNotMatch(textOf(id), /\d{8,}/, id);
});

test("the tables of slang and of regional words are of the form, and do not contradict one another", () => {
  const [slang, regional] = ["slang.txt", "regional.txt"].map((name) => readSlang(name, readData(name)));
  assert.ok(slang && slang.size > 300 && regional && regional.size > 150);
  assert.deepEqual(
    [...regional.keys()].filter((word) => slang.has(word)),
    [],
  );
  const forms = new Set([...slang.keys(), ...regional.keys()]);
  const chained = [...regional].filter(([, words]) => words.some((word) => forms.has(word)));
  assert.deepEqual(chained, []);
});

describe("a lexicon with a fault is refused by file, line and reason", () => {
  const cases: [string, string, RegExp][] = [
    ["a line without heading", "jalan rusak", /jalan\.txt, line 1: A line should stand under a heading/],
    ["an unknown heading", "[jawa]\nembong\n[kuno]\nlorong", /line 3: A heading should be one of/],
    ["an entry twice", "[baku]\njalan rusak\n[jawa]\n!jalan rusak", /line 4: An entry should stand once/],
    [
      "a long entry",
      "[baku]\njalan yang rusak di kota kami ini",
      /line 2: An entry should be one to 6 words/,
    ],
    ["a rule without party", "[aturan]\njalan tol ->", /line 2: A rule should be/],
    ["a rule of no level", "[aturan]\njalan tol -> level:moon", /line 2: A rule should be/],
  ];
  for (const [name, text, reason] of cases)
    test(name, () => assert.throws(() => readLexicon("jalan", text), reason));
});
