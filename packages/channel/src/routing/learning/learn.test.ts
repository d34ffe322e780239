import assert from "node:assert/strict";
import { test } from "node:test";
import { readLearningCases } from "../../../test/support/learning-cases.ts";
import { loadShippedModel } from "../load-model.ts";
import { createModel } from "../model.ts";
import { readModel } from "../pack-model.ts";
import { type LearningCases, type Lesson, type LessonPlan, learnModel, leastLessons } from "./learn.ts";

const { packed } = await loadShippedModel();
const shipped = readModel(packed);
const inUse = createModel(shipped);
const all = readLearningCases();
const few = <T>(some: readonly T[]): T[] => some.filter((_, index) => index % 8 === 0);
/** A subset of the cases, which takes less time. `guard.test.ts` uses all cases. */
const cases: LearningCases = { rehearsal: few(all.rehearsal), guard: few(all.guard) };
const learn = (lessons: readonly Lesson[], from = cases): LessonPlan =>
  learnModel(shipped, inUse, lessons, from);

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

/**
 * Creates invented reports about cables. Officers in this city know that the cables belong to the telephone
 * company.
 */
const aboutCables = (count: number): Lesson[] =>
  Array.from({ length: count }, (_, index) => ({
    title: things[index % things.length] as string,
    text: `${things[(index + 1) % 6]} ${places[index % 7]} ${ends[(index * 5) % 6]}, warga nomor${index}qxzq`,
    regionCode: "32.73",
    siteAgencyId: "pemkot-bandung",
    agencyId: "telkom",
    decidedAt: new Date(Date.UTC(2026, 0, 1) + index * 3_600_000),
  }));

const aboutMany = learn(aboutCables(150));

test("learning adopts officers' repeated decisions, and measures the gain on held-out decisions", () => {
  const { taught, heldOut, before, after, onLessons, refusals, packed: learned } = aboutMany;
  assert.deepEqual([heldOut, taught <= 120], [30, true]);
  assert.ok(after.top1 > before.top1 + 0.2, `${before.top1} -> ${after.top1}`);
  const [change] = onLessons;
  assert.deepEqual([onLessons.length, change?.kind, change?.cases, change?.lost], [1, "company", 30, 0]);
  assert.deepEqual(refusals, []);
  assert.ok(learned !== undefined);
});

test("learning keeps exactly the shipped model's vocabulary", () => {
  const learned = aboutMany.packed as string;
  const known = new Set(shipped.features.names);
  for (const name of readModel(learned).features.names) assert.ok(known.has(name), name);
  assert.ok(!learned.includes("qxzq"));
});

test("learning is reproducible, and ignores words that only a few reports contain", () => {
  const withWord = (reports: number): Lesson[] =>
    aboutCables(150).map((lesson, index) =>
      index < reports ? { ...lesson, text: `${lesson.text} harimau` } : lesson,
    );
  const [seldom, often] = [4, 20].map((reports) => learn(withWord(reports)).packed);
  const learned = aboutMany.packed;
  assert.ok(seldom === learned);
  assert.ok(often !== undefined && often !== learned);
});

test("learning discards the model when the decisions contradict each other", () => {
  const lessons = aboutCables(100).map((lesson, index) => ({
    ...lesson,
    // The later decisions contradict the earlier ones.
    agencyId: index < 80 ? "telkom" : "pln",
  }));
  const { packed: learned, refusals } = learn(lessons);
  assert.ok(learned === undefined);
  assert.deepEqual(refusals[0], { reason: "no_gain" });
});

test("learning is refused when there are too few decisions", () => {
  assert.throws(() => learn(aboutCables(leastLessons - 1)), /takes 100 decisions/);
});

test("learning accepts decisions without a region, and uses the place in the text or the site's region", () => {
  const ofSite = aboutCables(120).map(({ regionCode, ...lesson }) => ({
    ...lesson,
    agencyId: "pemkot-bandung",
  }));
  const ofText = ofSite.map((lesson) => ({
    ...lesson,
    text: `${lesson.text} di Kota Cimahi`,
    agencyId: "pemkot-cimahi",
  }));
  for (const lessons of [ofSite, ofText])
    assert.equal(learn(lessons, { rehearsal: [], guard: [] }).taught, 96);
});
