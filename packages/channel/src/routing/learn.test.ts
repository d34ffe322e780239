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

/** Invented reports on cables of which this city's officers know that the telephone company hangs them. */
const aboutCables = (count: number): Lesson[] =>
  Array.from({ length: count }, (_, index) => ({
    title: things[index % things.length] as string,
    text: `${things[(index + 1) % 6]} ${places[index % 7]} ${ends[(index * 5) % 6]}, warga nomor${index}qx`,
    regionCode: "32.73",
    siteAgencyId: "pemkot-bandung",
    agencyId: "telkom",
    decidedAt: new Date(Date.UTC(2026, 0, 1) + index * 3_600_000),
  }));

test("what officers decide again and again is learned, and the gain is told on decisions that were not learned from", () => {
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

test("a learned model has the words of the shipped one and no others", () => {
  const { packed: learned } = learnModel(shipped, inUse, aboutCables(150));
  const known = new Set(shipped.features.names);
  for (const name of readModel(learned as string).features.names) assert.ok(known.has(name), name);
  assert.ok(!(learned as string).includes("qx"));
});

test("the same decisions give the same model", () => {
  assert.equal(
    learnModel(shipped, inUse, aboutCables(120)).packed,
    learnModel(shipped, inUse, aboutCables(120)).packed,
  );
});

test("a word that only a few reports have moves no weight", () => {
  const rare = "harimau";
  const lessons = aboutCables(150).map((lesson, index) =>
    index < 4 ? { ...lesson, text: `${lesson.text} ${rare}` } : lesson,
  );
  const learned = readModel(learnModel(shipped, inUse, lessons).packed as string);
  const weightsOf = ({ features }: ModelSource) => weightsAt(features, features.names.indexOf(rare));
  assert.deepEqual(weightsOf(learned), weightsOf(shipped));
});

test("decisions that contradict one another are learned from, and not kept", () => {
  const lessons = aboutCables(200).map((lesson, index) => ({
    ...lesson,
    // What officers did first they no longer do.
    agencyId: index < 160 ? "telkom" : "pln",
  }));
  const { packed: learned, gained, lost } = learnModel(shipped, inUse, lessons);
  assert.ok(gained <= lost);
  assert.equal(learned, undefined);
});

test("too few decisions prove nothing", () => {
  assert.throws(() => learnModel(shipped, inUse, aboutCables(leastLessons - 1)), /takes 100 decisions/);
});

test("decisions without a region are learned from by the place that the text or the site tells", () => {
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
