import assert from "node:assert/strict";
import { test } from "node:test";
import { type Lesson, learnModel, leastLessons } from "./learn.ts";
import { loadShippedModel } from "./load-model.ts";
import { createModel } from "./model.ts";
import { type ModelSource, readModel } from "./pack-model.ts";
import { weightsAt } from "./sparse-weights.ts";

const { packed } = await loadShippedModel();
const shipped = readModel(packed);
const inUse = createModel(shipped);

const things = [
  "kabel semrawut",
  "tiang miring",
  "kabel putus",
  "tiang ditabrak truk",
  "kabel jatuh melintang",
  "kabel menjuntai",
];
const places = [
  "depan rumah",
  "dekat sekolah",
  "di perempatan",
  "samping pasar",
  "depan masjid",
  "pinggir sawah",
  "dalam gang",
];
const ends = [
  "bahaya sekali",
  "sudah seminggu",
  "mohon ditertibkan",
  "tidak ada yang urus",
  "bikin takut anak",
  "hampir kena motor",
];

/** Invented reports about cables that, as officers of this city know, belong to the telephone company. */
const aboutCables = (count: number): Lesson[] =>
  Array.from({ length: count }, (_, index) => ({
    title: things[index % things.length] as string,
    text: `${things[(index + 1) % 6]} ${places[index % 7]} ${ends[(index * 5) % 6]}, warga nomor${index}qx`,
    regionCode: "32.73",
    siteAgencyId: "pemkot-bandung",
    agencyId: "telkom",
    decidedAt: new Date(Date.UTC(2026, 0, 1) + index * 3_600_000),
  }));

test("learns repeated decisions of officers, and measures the gain on held-out decisions", () => {
  const {
    taught,
    heldOut,
    before,
    after,
    gained,
    lost,
    packed: learned,
  } = learnModel(shipped, inUse, aboutCables(150));
  assert.deepEqual([heldOut, taught <= 120], [30, true]);
  assert.ok(after.top1 > before.top1 + 0.3, `${before.top1} -> ${after.top1}`);
  assert.ok(gained > 0 && lost === 0);
  assert.ok(learned !== undefined);
});

test("keeps exactly the vocabulary of the shipped model", () => {
  const { packed: learned } = learnModel(shipped, inUse, aboutCables(150));
  const known = new Set(shipped.features.names);
  for (const name of readModel(learned as string).features.names) assert.ok(known.has(name), name);
  assert.ok(!(learned as string).includes("qx"));
});

test("learns the same model from the same decisions", () => {
  assert.equal(
    learnModel(shipped, inUse, aboutCables(120)).packed,
    learnModel(shipped, inUse, aboutCables(120)).packed,
  );
});

test("changes no weight for a word that only a few reports contain", () => {
  const rare = "harimau";
  const lessons = aboutCables(150).map((lesson, index) =>
    index < 4 ? { ...lesson, text: `${lesson.text} ${rare}` } : lesson,
  );
  const learned = readModel(learnModel(shipped, inUse, lessons).packed as string);
  const weightsOf = ({ features }: ModelSource) => weightsAt(features, features.names.indexOf(rare));
  assert.deepEqual(weightsOf(learned), weightsOf(shipped));
});

test("discards the model when decisions contradict each other", () => {
  const lessons = aboutCables(200).map((lesson, index) => ({
    ...lesson,
    // The later decisions contradict the earlier ones.
    agencyId: index < 160 ? "telkom" : "pln",
  }));
  const { packed: learned, gained, lost } = learnModel(shipped, inUse, lessons);
  assert.ok(gained <= lost);
  assert.equal(learned, undefined);
});

test("refuses to learn from too few decisions", () => {
  assert.throws(() => learnModel(shipped, inUse, aboutCables(leastLessons - 1)), /takes 100 decisions/);
});

test("learns from decisions without a region, by the place in the text or of the site", () => {
  const ofSite = aboutCables(120).map(({ regionCode, ...lesson }) => ({
    ...lesson,
    agencyId: "pemkot-bandung",
  }));
  const ofText = ofSite.map((lesson) => ({
    ...lesson,
    text: `${lesson.text} di Kota Cimahi`,
    agencyId: "pemkot-cimahi",
  }));
  for (const lessons of [ofSite, ofText]) assert.equal(learnModel(shipped, inUse, lessons).taught, 96);
});
