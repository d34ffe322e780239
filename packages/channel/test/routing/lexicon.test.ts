import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { findAgency, listRegionChildren, type Region, topics } from "@lapor/directory";
import { bodiesId, type CompetenceRule, readLexicon } from "../../src/routing/lexicon.ts";
import { createFeatureReader } from "../../src/routing/text/features.ts";
import { readSlang } from "../../src/routing/text/tokens.ts";
import { vocabularyOf } from "../../src/routing/training/build-model.ts";
import { everydayWords } from "../support/everyday-words.ts";

const readData = (name: string): string =>
  readFileSync(new URL(import.meta.resolve(`@lapor/directory/${name}`)), "utf8");
const textOf = (topicId: string) => readData(`lexicon/${topicId}.txt`);
const lexiconIds = [...topics.map(({ id }) => id), bodiesId].sort();
const lexicons = lexiconIds.map((id) => readLexicon(id, textOf(id)));
const tables = ["slang.txt", "regional.txt"].map((name) => readSlang(name, readData(name)));
const slang = new Map(tables.flatMap((table) => [...table]));

/** Returns an entry as the model sees it: slang is replaced, and words are reduced to their roots. */
const { keyOf } = createFeatureReader(vocabularyOf(lexicons, slang), [], slang);

const exists = (party: CompetenceRule["parties"][number]): boolean => {
  if (party === "body" || party.startsWith("level:")) return true;
  const agency = findAgency(party.slice("agency:".length));
  return agency !== undefined && !agency.ended;
};

test("every topic has a lexicon, and every lexicon except the one for national bodies has a topic", () => {
  const folder = new URL("./", import.meta.resolve(`@lapor/directory/lexicon/${topics[0]?.id}.txt`));
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  assert.deepEqual(files.sort(), lexiconIds.map((id) => `${id}.txt`).sort());
});

test("the lexicons contain thousands of entries, and enough for each topic", () => {
  const count = lexicons.reduce((sum, { entries }) => sum + entries.size, 0);
  assert.ok(count > 9000, `${count}`);
  for (const { topicId, entries, examples } of lexicons) {
    assert.ok(entries.size >= 30, `${topicId}: ${entries.size} entries`);
    assert.ok(examples.length >= 15, `${topicId}: ${examples.length} examples`);
  }
});

/** Maps the key of each entry to the topics that contain the entry. */
function claimsOf(least: number): ReadonlyMap<string, ReadonlySet<string>> {
  const claims = new Map<string, Set<string>>();
  for (const { topicId, entries } of lexicons)
    for (const [entry, strength] of entries)
      if (strength >= least) claims.set(keyOf(entry), (claims.get(keyOf(entry)) ?? new Set()).add(topicId));
  return claims;
}

const claimedByMoreThan = (most: number, least: number) =>
  [...claimsOf(least)].filter(([, by]) => by.size > most).map(([key, by]) => `${key}: ${[...by].join(", ")}`);

test("no entry, in any form, belongs to more than three topics", () => {
  assert.deepEqual(claimedByMoreThan(3, 1), []);
});

test("no entry that belongs to two topics, in any form, has the highest strength", () => {
  assert.deepEqual(claimedByMoreThan(1, 3), []);
});

const repeatedIn = (phrases: readonly string[]): string[] =>
  phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index);

test("no two entries of a topic have the same form once slang is replaced and words are reduced to their roots", () => {
  for (const { topicId, entries } of lexicons)
    assert.deepEqual(repeatedIn([...entries.keys()].map(keyOf)), [], topicId);
});

test("no single-word entry and no word in a rule is slang for another word", () => {
  const changed = (word: string) => slang.has(word) && slang.get(word)?.join(" ") !== word;
  for (const { topicId, entries, rules } of lexicons) {
    const ofRules = rules
      .flatMap(({ phrases }) => phrases)
      .flatMap((phrase) => phrase.match(/[a-z0-9]+/g) ?? []);
    assert.deepEqual([...entries.keys(), ...ofRules].filter(changed), [], topicId);
  }
});

/** Removes the word for the region's level: "kabupaten tanah laut" becomes "tanah laut". */
const coreName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(kota administrasi|kabupaten administrasi|kabupaten|kab\.?|kota|provinsi) /, "");

test("no everyday word, first name or region has the highest strength", async () => {
  const provinces: readonly Region[] = await listRegionChildren(null);
  const regencies = await Promise.all(provinces.map(({ code }) => listRegionChildren(code)));
  const places = [...provinces, ...regencies.flat()].map(({ name }) => coreName(name));
  assert.ok(places.length > 500, `${places.length}`);
  const common = new Set([...everydayWords, ...places]);
  for (const { topicId, entries } of lexicons) {
    const strong = [...entries].filter(([, strength]) => strength === 3).map(([entry]) => entry);
    assert.deepEqual(
      strong.filter((entry) => !entry.includes(" ") && (common.has(entry) || common.has(keyOf(entry)))),
      [],
      topicId,
    );
  }
});

// Phrases that occur in many reports on other matters, so they must not outweigh the topics of those matters.
const everydayPhrases = `
bantuan presiden, barcode buku, berita daring, boat hilang, cuti bersama, daerah tertinggal, dana bantuan korban, dana penelitian, dana riset, e-deposit,
film dewasa, film tayang, hak anak, hibah riset, ibu kota baru, integrasi vertikal, jalan lintas, jatuh ke jurang, jatuh ke sumur, kavling siap bangun,
kawasan industri, kawasan perbatasan, kebun raya, korban bom, kursi roda ditolak, lahan dua, lahan satu, laporan hasil pemeriksaan, layak bayar,
libur nasional, media daring, media online, melarang toko jual, nilai tunai asuransi, patra jasa, pengin dilindungi, penjaga laut, penyintas bom, perbatasan negara,
perempuan dilarang, perusahaan inti, portal berita, proyek bumn, putus kontak, saksi dan korban, saksi kasus, stasiun pemerintah,
surat ke presiden, surat kepada presiden, surat untuk presiden, tanda tangan elektronik, tanggal merah, transaksi mencurigakan, tuli ditolak,
tunanetra ditolak, ujian sertifikasi, wajib lapor, warga perbatasan
`;

test("no everyday phrase has the highest strength", () => {
  const phrases = everydayPhrases
    .trim()
    .split(/,\s+/)
    .map((phrase) => phrase.trim());
  for (const { topicId, entries } of lexicons)
    assert.deepEqual(
      phrases.filter((phrase) => entries.get(phrase) === 3),
      [],
      topicId,
    );
});

// Phrases of a topic, with the bodies that are competent for them, most relevant first.
const competent = `
pos-paket tiki = agency:komdigi agency:bpkn agency:kemendag
pos-paket jnt = agency:komdigi agency:bpkn agency:kemendag
kehutanan tahura = level:province level:regency
pelayaran stid truk = agency:kemenhub agency:pelindo
pertambangan imip = agency:kemenperin agency:klh-bplh agency:kemnaker
perbankan-pinjol pegadaian digital = agency:ojk agency:bri
adminduk buku pokok pemakaman = level:regency
drainase-banjir giant sea wall = agency:boppj agency:kemenpu level:province
drainase-banjir tanggul laut = agency:kemenpu level:province
lembaga citarum harum = agency:kemenpu agency:klh-bplh level:province
lembaga kemenko infrastruktur = agency:kemenko-infra
lembaga kemenko marves = agency:kemenko-infra agency:kemenko-perekonomian agency:kemenko-pangan
lembaga semburan lumpur = agency:kemen-esdm agency:skk-migas
lembaga pensiunan ptpn = agency:kemnaker agency:bp-bumn agency:danantara
lembaga penyintas bom = agency:lpsk agency:bnpt
lembaga seskab = agency:kemensetneg
`;

test("the listed phrases name their competent bodies, with the most relevant body first", () => {
  for (const line of competent.trim().split("\n")) {
    const [, topic, phrase = "", parties] = /^(\S+) (.+) = (.+)$/.exec(line) ?? [];
    const rules = lexicons.find(({ topicId }) => topicId === topic)?.rules;
    assert.equal(rules?.find(({ phrases }) => phrases.includes(phrase))?.parties.join(" "), parties, line);
  }
});

test("rules name only existing parties, and no phrase occurs twice in a topic", () => {
  for (const { topicId, rules } of lexicons) {
    for (const { parties } of rules)
      assert.deepEqual(
        parties.filter((party) => !exists(party)),
        [],
        topicId,
      );
    const phrases = rules.flatMap((rule) => rule.phrases);
    assert.deepEqual(repeatedIn(phrases), [], topicId);
    const keys = rules.flatMap((rule) => [...new Set(rule.phrases.map(keyOf))]);
    assert.deepEqual(repeatedIn(keys), [], topicId);
  }
});

test("the rules contain the words by which the directory changes the competent party", () => {
  for (const { id, competent } of topics) {
    const phrases = new Set(
      lexicons.find(({ topicId }) => topicId === id)?.rules.flatMap((rule) => rule.phrases),
    );
    const missing = competent.when.flatMap(({ any }) => any).filter((phrase) => !phrases.has(phrase));
    assert.deepEqual(missing, [], id);
  }
});

test("the lexicons contain no identity numbers or telephone numbers", () => {
  for (const id of lexiconIds) assert.doesNotMatch(textOf(id), /\d{8,}/, id);
});

test("the slang and regional word tables are valid and free of contradictions", () => {
  const [general, regional] = tables;
  assert.ok(general && general.size > 300 && regional && regional.size > 150);
  assert.deepEqual(
    [...regional.keys()].filter((word) => general.has(word)),
    [],
  );
  const forms = new Set(slang.keys());
  const chained = [...regional].filter(([, words]) => words.some((word) => forms.has(word)));
  assert.deepEqual(chained, []);
});

describe("a lexicon error is reported with its file, line and reason", () => {
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
