import assert from "node:assert/strict";
import { test } from "node:test";
import { loadPublicPageStrings } from "../../src/public/load-public-strings.ts";
import { loadOmbudsmanStrings } from "../../src/status/ombudsman/ombudsman.ts";
import { loadSurveyStrings } from "../../src/status/survey/survey-part.ts";
import { files } from "../../src/strings/id/form.ts";
import { sent } from "../../src/strings/id/sending.ts";
import {
  type Language,
  loadFormStrings,
  loadLateStrings,
  loadStatusStrings,
  languages as tags,
} from "../../src/strings/load/languages.ts";
import { loadExtraStrings, loadFileStrings, loadSentStrings } from "../../src/strings/load/load-beside.ts";
import { loadFiguresStrings } from "../../src/strings/load/load-figures-strings.ts";
import { loadNationalStrings } from "../../src/strings/load/load-national-strings.ts";
import { loadSupportStrings } from "../../src/strings/load/load-support-strings.ts";

const load = async (tag: Language) => ({
  form: await loadFormStrings(tag),
  late: await loadLateStrings(tag),
  extra: await loadExtraStrings(tag),
  sent: (await loadSentStrings(tag)) ?? sent,
  files: (await loadFileStrings(tag)) ?? files,
  national: await loadNationalStrings(tag),
  ombudsman: await loadOmbudsmanStrings(tag),
  survey: await loadSurveyStrings(tag),
  publicPage: await loadPublicPageStrings(tag),
  figures: await loadFiguresStrings(tag),
  support: await loadSupportStrings(tag),
  status: await loadStatusStrings(tag),
});
const loaded = await Promise.all(tags.map(async (tag) => [tag, await load(tag)] as const));
const languages = Object.fromEntries(loaded) as Record<Language, Awaited<ReturnType<typeof load>>>;
const { id, en, jv, su } = languages;
const others = loaded.filter(([tag]) => tag !== "id");

const label = { label: "Foto 7", ask: "Foto 7" };
const limits = { count: 3, size: "10 MB", kinds: "JPEG" };
const receipt = {
  day: "24-11-2026",
  hour: "10:15 WIB",
  place: "Kota 1",
  operator: "Dinas 1",
  channel: "Lapor 1",
};
const point = { latitude: -6.5, longitude: 107.25 };

/**
 * Arguments for each function, by the path of its string. A function has several argument lists if it returns
 * different sentences.
 */
const samples: readonly [path: RegExp, ...calls: unknown[][]][] = [
  [/fieldFaults/, [label, { min: 5, max: 9 }], [label, {}], [{ ...label, instead: ", or not" }, {}]],
  [/limits$|refused/, [limits]],
  [/caution/, [["NIK 1", "NIK 2"]]],
  [/attached$/, [12], []],
  [/rough$/, [12]],
  [/coordinates|map\.at/, [point]],
  [/received/, [receipt], [{ ...receipt, place: undefined }]],
  [/kinds/, ["Dinas 1", "Dinas 2"], ["Dinas 1", "Dinas 1"]],
  [
    /received$/,
    [{ day: "2 Mei", hour: "10.05", place: "Kota 1", operator: "Dinas 1", channel: "Layanan 1" }],
  ],
  [/./, [2, 5]],
];

/** Returns every string with its path. A function is called once for each of its argument lists. */
function texts(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return path.endsWith("locale") ? [] : [[path, value]];
  if (typeof value === "function") {
    const [, ...calls] = samples.find(([pattern]) => pattern.test(path))!;
    return calls.map((call, index) => [`${path}(${index})`, value(...call)]);
  }
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

/** Splits a text into sentences. The marks in "LAPOR!" and "Jl." (street) do not end a sentence. */
const sentencesOf = (text: string): string[] =>
  text
    .replaceAll("LAPOR!", "LAPOR")
    .replaceAll("Jl.", "Jl")
    .split(/(?<=[.?!])\s+/);

const wordsOf = (sentence: string): string[] => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
const lastMark = (text: string): string => /[.?!…:]$/.exec(text)?.[0] ?? "";
const numbersIn = (text: string): string[] => (text.match(/\d+/g) ?? []).sort();

for (const [name, strings] of Object.entries(languages)) {
  test(`${name} contains no empty string and no gap in a sentence`, () => {
    for (const [path, text] of texts(strings)) {
      assert.equal(typeof text, "string", path);
      assert.ok(text.length > 0, path);
      assert.doesNotMatch(text, /undefined|NaN|null|\[object|[${}]|^\s|\s$|\s\s| [.,?!]/, path);
    }
  });

  test(`${name} uses only curly quotes and avoids the Indonesian word for channel, which citizens understand as television`, () => {
    for (const [path, text] of texts(strings)) assert.doesNotMatch(text, /["']|kanal|channel/i, path);
  });

  test(`${name} contains no sentence of 25 words or more`, () => {
    for (const [path, text] of texts(strings))
      for (const sentence of sentencesOf(text))
        assert.ok(wordsOf(sentence).length < 25, `${path}, ${wordsOf(sentence).length} words: ${sentence}`);
  });

  test(`${name} contains a complete sentence for each error`, () => {
    const faults = { ...strings.late.faults, ...strings.status.faults };
    for (const [path, text] of texts(faults)) assert.match(text, /^\p{Lu}.*\.$/u, path);
  });

  test(`${name} uses the same name for a status in the public list and on a report's page`, () => {
    const { status, classification, publicReports } = strings.status;
    const names = Object.entries(status).map(([key, status]) => [key, status?.name]);
    assert.deepEqual(strings.publicPage.status, { ...Object.fromEntries(names), ...publicReports.status });
    assert.deepEqual(strings.publicPage.classification, classification);
    assert.equal(strings.publicPage.list.since, publicReports.since);
  });

  test(`${name} does not announce a transfer to an agency that already has the report`, () => {
    const city = "Pemerintah Kota Bandung";
    const { kinds, actors } = strings.status;
    assert.equal(kinds.assigned(city, city).split(city).length, 2);
    assert.ok(kinds.assigned(actors.national_triage, city).endsWith(` ${city}.`));
  });
}

/** The strings that are correct although they equal the Indonesian ones: a file in `shared` for each language. */
const sharedWith = async (tag: Language): Promise<readonly string[]> =>
  ((await import(`./shared/${tag}.ts`)) as { shared: string }).shared.split("|");

for (const [name, strings] of others) {
  const indonesian = new Map(texts(id));

  test(`${name} has the same keys as Indonesian, and its strings contain the same numbers and final punctuation`, () => {
    assert.deepEqual(
      texts(strings).map(([path]) => path),
      [...indonesian.keys()],
    );
    for (const [path, text] of texts(strings)) {
      assert.equal(lastMark(text), lastMark(indonesian.get(path)!), `${path}: ${text}`);
      assert.deepEqual(numbersIn(text), numbersIn(indonesian.get(path)!), `${path}: ${text}`);
    }
  });

  test(`${name} shares no string with Indonesian except those that are correct in both languages`, async () => {
    const left = texts(strings).filter(([path, text]) => text === indonesian.get(path));
    assert.deepEqual(new Set(left.map(([, text]) => text)), new Set(await sharedWith(name)));
  });
}

test("Javanese and Sundanese contain no English strings and no function words from English or Indonesian", () => {
  const english = new Map(texts(en));
  const foreign =
    /\b(yang|dengan|tidak|untuk|dari|sudah|belum|Anda|dan|atau|akan|jangan|the|your|and|of|please)\b/i;
  for (const [path, text] of [...texts(jv), ...texts(su)]) {
    assert.doesNotMatch(text, foreign, path);
    assert.ok(text !== english.get(path) || /^(SP4N-)?LAPOR!$/.test(text), `${path}: ${text}`);
  }
});

/**
 * Returns the number of syllables of an Indonesian word: its vowels, with ai, au and oi at the end counted as
 * one.
 */
const syllablesOf = (word: string): number =>
  (word.replace(/(?<=[ao])[iu]$/, "").match(/[aeiou]/gi) ?? []).length;

test("Indonesian uses a single term for each concept", () => {
  const others =
    /karakter|[Pp]erbarui|(tim|petugas|verifikasi) nasional|dengan sendirinya|lagi sendiri|[Tt]enggat|disetel|[Kk]iriman|nomor telepon/;
  for (const [path, text] of texts(id)) assert.doesNotMatch(text, others, path);
});

test("Indonesian sentences contain at most twelve words on average", (t) => {
  for (const [name, strings] of Object.entries({ id, jv, su })) {
    const sentences = texts(strings)
      .flatMap(([, text]) => sentencesOf(text))
      .filter((sentence) => /[.?]$/.test(sentence))
      .map(wordsOf);
    const words = sentences.flat();
    const long = words.filter((word) => syllablesOf(word) > 4);
    const mean = words.length / sentences.length;
    t.diagnostic(
      `${name}: ${sentences.length} sentences, ${mean.toFixed(1)} words each, ${((100 * long.length) / words.length).toFixed(1)} % of words have more than four syllables`,
    );
    if (name === "id") assert.ok(mean <= 12);
  }
});
