import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { localGovernmentOf } from "@lapor/directory";
import { inLongRun, isLongRun } from "../../../../../scripts/long-run.ts";
import { readLearningCases } from "../../../test/support/learning-cases.ts";
import { loadShippedModel } from "../load-model.ts";
import { createModel } from "../model.ts";
import { readModel } from "../pack-model.ts";
import { type RoutingCase, readCases, wordsOf } from "../training/read-cases.ts";
import {
  type AgencyKind,
  agencyKinds,
  compareByKind,
  findHits,
  type KindChange,
  kindOfAgency,
} from "./compare-models.ts";
import { type LearningCases, type Lesson, type LessonPlan, learnModel } from "./learn.ts";

const { packed } = await loadShippedModel();
const shipped = readModel(packed);
const inUse = createModel(shipped);
const cases = readLearningCases();
const few = <T>(all: readonly T[]): T[] => all.filter((_, index) => index % 3 === 0);
/** A subset of the cases, which takes less time. */
const fewCases: LearningCases = { rehearsal: few(cases.rehearsal), guard: few(cases.guard) };
const used = isLongRun ? cases : fewCases;

const localKinds: readonly AgencyKind[] = ["regency", "province"];
const nationalKinds = agencyKinds.filter((kind) => !localKinds.includes(kind));

/** Cases outside the guard set. The officers' decisions about them are invented here. */
const source = ["tune.jsonl", "dev.jsonl"].flatMap((name) =>
  readCases(readFileSync(new URL(`../../../routing-cases/${name}`, import.meta.url), "utf8")),
);
const kindOf = ({ expectedAgencyIds: [id = ""] }: RoutingCase): AgencyKind => kindOfAgency(id);
const local = source.filter((one) => localKinds.includes(kindOf(one)));
const national = source.filter((one) => !localKinds.includes(kindOf(one)));

/** Generates pseudo-random numbers in [0, 1), the same in every run. */
function createNumbers(): () => number {
  let state = 5;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** Creates decisions on reports whose words differ from the cases: some are missing, mistyped or foreign. */
function lessonsFrom(
  chosen: readonly RoutingCase[],
  count: number,
  agencyOf = ({ expectedAgencyIds: [id = ""] }: RoutingCase): string => id,
): Lesson[] {
  const random = createNumbers();
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  return Array.from({ length: count }, (_, index) => {
    const one = pick(chosen);
    const kept = wordsOf(one)
      .split(" ")
      .filter(() => random() > 0.15);
    const words = kept.map((word) => (word.length > 5 && random() < 0.05 ? word.replace(/..$/, "") : word));
    const foreign = wordsOf(pick(source))
      .split(" ")
      .slice(-Math.ceil(random() * 4));
    return {
      title: "",
      text: [...words, ...foreign].join(" "),
      ...(one.regionCode !== undefined && { regionCode: one.regionCode }),
      siteAgencyId: one.embedAgencyId,
      agencyId: agencyOf(one),
      decidedAt: new Date(Date.UTC(2026, 0, 1) + index * 60_000),
    };
  });
}

/**
 * Matters for which the shipped model suggests the wrong agency: a company's cables, and poles that a city
 * looks after.
 */
const cables = ["kabel udara putus", "tiang miring", "kabel putus", "kabel udara jatuh"];
const poles = ["tiang miring", "tiang kabel miring", "lampu padam kabel putus", "tiang kabel"];

const about = (matters: readonly string[], count: number, agencyId: string): Lesson[] =>
  Array.from({ length: count }, (_, index) => ({
    title: matters[index % 4] as string,
    text: `${["depan rumah", "di perempatan", "samping pasar"][index % 3]} ${["bahaya", "seminggu"][index % 2]}`,
    regionCode: "32.73",
    siteAgencyId: "pemkot-bandung",
    agencyId,
    decidedAt: new Date(0),
  }));

/** Mixes the lessons, so the early and the late ones are about the same matters. */
const mixed = (...streams: readonly Lesson[][]): Lesson[] => {
  const all = streams.flat();
  return all.map((lesson, index) => ({ ...lesson, decidedAt: new Date((index * 7919) % all.length) }));
};

const hitsInUse = findHits(inUse, used.guard);
const learn = (lessons: readonly Lesson[], from: LearningCases = used): LessonPlan =>
  learnModel(shipped, inUse, lessons, from);

/**
 * Returns the kinds of agencies that lose guard cases when the learned model is put into use. A refused model
 * is not put into use, so nothing is lost.
 */
function losersOf({ packed: learned }: LessonPlan, kinds: readonly AgencyKind[]): AgencyKind[] {
  if (learned === undefined) return [];
  const next = createModel(readModel(learned));
  const changes = compareByKind(hitsInUse, findHits(next, used.guard));
  assert.deepEqual(new Set(changes.map(({ kind }) => kind)), new Set(agencyKinds));
  const isLoser = ({ gained, lost, gainedInThree, lostInThree }: KindChange): boolean =>
    lost > gained || lostInThree > gainedInThree;
  return changes.filter((change) => kinds.includes(change.kind) && isLoser(change)).map(({ kind }) => kind);
}

test("every kind of agency has cases in the guard set and in the rehearsal set, and no case is in both", () => {
  for (const some of [cases.guard, cases.rehearsal])
    for (const kind of agencyKinds) assert.ok(some.filter((one) => kindOf(one) === kind).length >= 15, kind);
  const rehearsed = new Set(cases.rehearsal.map(({ text }) => text));
  assert.ok(cases.guard.every(({ text }) => !rehearsed.has(text)));
});

/**
 * Most lessons are about matters that the shipped model already knows. The others are new, so learning them
 * is a gain.
 */
const [known, others] = isLongRun ? [2500, 500] : [350, 150];

// Borderline cases decide whether the guard accepts a model learned from correct decisions, so it may reject
// one of these streams. It must reject every stream of wrong decisions.
const mixedStream = mixed(
  lessonsFrom(local, known),
  lessonsFrom(national, 50),
  about(cables, others, "telkom"),
);
const plans: { local: LessonPlan; national: LessonPlan; mixed?: LessonPlan } = {
  local: learn(mixed(lessonsFrom(local, known), about(poles, others, "pemkot-bandung"))),
  national: learn(mixed(lessonsFrom(national, known), about(cables, others, "telkom"))),
  ...(isLongRun && { mixed: learn(mixedStream) }),
};

test("no national body loses a guard case when all lessons come from local governments", () => {
  assert.ok(plans.local.after.top1 >= plans.local.before.top1);
  assert.deepEqual(losersOf(plans.local, nationalKinds), []);
});

test("no local government loses a guard case when all lessons come from national bodies", () => {
  assert.ok(plans.national.after.top1 > plans.national.before.top1);
  assert.deepEqual(losersOf(plans.national, localKinds), []);
});

test(
  "a few lessons from national bodies are not outweighed by many lessons from local governments",
  inLongRun,
  () => {
    assert.ok(plans.mixed);
    assert.deepEqual(losersOf(plans.mixed, agencyKinds), []);
    const ofNational = plans.mixed.onLessons.filter(({ kind }) => nationalKinds.includes(kind));
    assert.ok(ofNational.length > 0 && ofNational.every(({ gained, lost }) => gained >= lost));
  },
);

test("the guard accepts models learned from decisions that follow the agencies' competences", () => {
  const streams = Object.values(plans);
  const kept = streams.filter(({ packed: learned }) => learned !== undefined);
  assert.ok(kept.length >= streams.length - 1, JSON.stringify(streams.map(({ refusals }) => refusals)));
});

test("the guard rejects a model that learned to route national matters to local governments, and names the kinds that got worse", () => {
  const governmentOf = ({ regionCode = "32.73" }: RoutingCase): string =>
    localGovernmentOf(regionCode)?.id ?? "pemkot-bandung";
  // With fewer guard cases, the loss would not be detected.
  const all: LearningCases = { rehearsal: used.rehearsal, guard: cases.guard };
  const plan = learn(lessonsFrom(national, isLongRun ? 2500 : 2000, governmentOf), all);
  assert.ok(plan.packed === undefined);
  const losers = plan.refusals.flatMap((one) =>
    one.reason === "loss" && one.on === "guard" ? one.change : [],
  );
  assert.ok(losers.some(({ kind, lost }) => nationalKinds.includes(kind) && lost > 0));
});
