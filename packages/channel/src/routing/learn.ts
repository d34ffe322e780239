import { findPresentAgency } from "@lapor/directory";
import { type FitOptions, fitWeights, type LabelledText } from "./fit.ts";
import { createModel, type Model } from "./model.ts";
import { type ModelSource, packModel, readModel } from "./pack-model.ts";
import { competentAgencies } from "./parties.ts";
import { denseWeights, sparseWeights } from "./sparse-weights.ts";
import { suggest } from "./suggest.ts";
import type { Features } from "./text/features.ts";
import { findPlace } from "./text/find-place.ts";
import { evaluate, type Hits } from "./training/evaluate.ts";
import type { RoutingCase } from "./training/read-cases.ts";

/** A report on whose agency officers decided: they verified it, assigned it or passed it on. */
export interface Lesson {
  readonly title: string;
  readonly text: string;
  readonly regionCode?: string;
  readonly siteAgencyId: string;
  /** Who has it by their decision. */
  readonly agencyId: string;
  readonly decidedAt: Date;
}

/** What came of learning. */
export interface LessonPlan {
  /** Lessons that were learned from, and those of later date that were kept to measure by. */
  readonly taught: number;
  readonly heldOut: number;
  /** On those held out: the model in use, and the new one. */
  readonly before: Hits;
  readonly after: Hits;
  /** Cases held out that only the new model has right, and that only the old one has. */
  readonly gained: number;
  readonly lost: number;
  /** The new model, packed, if it is better; else undefined and nothing is to change. */
  readonly packed: string | undefined;
}

/** Fewer lessons prove nothing. */
export const leastLessons = 100;

/** More are not learned from: the newest say enough, and what they take of memory stays bounded. */
export const mostLessons = 50_000;

/** The part of the lessons, the latest, that nothing is learned from. */
const heldOutShare = 0.2;

/**
 * A word counts only when so many reports have it: no weight then tells of one citizen's report. Words that the shipped model does not
 * know are never learned.
 */
const leastReports = 5;

/** Small steps that stay near to the shipped weights; none of these is left out. */
const fit: FitOptions = { rounds: 8, hold: 0.01, step: 0.15, hidden: 0.3, kept: Number.MAX_SAFE_INTEGER };

/** By how many standard deviations of chance the gains must exceed the losses: one in ten worse models would pass at the most. */
const leastSurplus = 1.28;

const wordsOf = ({ title, text }: Lesson): string => `${title}. ${text}`;

/** Agencies that ended stand for those that took over, as in suggestions; undefined when the directory does not know who has the report. */
const atPresent = (lesson: Lesson): Lesson | undefined => {
  const agencyId = findPresentAgency(lesson.agencyId)?.id;
  const siteAgencyId = findPresentAgency(lesson.siteAgencyId)?.id ?? lesson.siteAgencyId;
  return agencyId === undefined ? undefined : { ...lesson, agencyId, siteAgencyId };
};

/** The topic that a decision speaks for: the likeliest one of those for which the agency is competent. */
const topicOf = (model: Model, features: Features, lesson: Lesson): number | undefined => {
  const { agencyId } = lesson;
  const regionCode = findPlace(wordsOf(lesson), lesson)?.regionCode;
  const shares = model.sharesOf(features);
  let best: { topic: number; share: number } | undefined;
  for (const [topic, share] of shares.entries()) {
    if (best && share <= best.share) continue;
    const own = competentAgencies(model, topic, features, regionCode).find(
      (party) => party.agencyId === agencyId,
    );
    const part = share * (own?.share ?? 0);
    if (part > (best?.share ?? 0)) best = { topic, share: part };
  }
  return best?.topic;
};

const labelled = (model: Model, lessons: readonly Lesson[]): LabelledText[] => {
  const reports = new Map<string, number>();
  // Read twice rather than all kept.
  for (const lesson of lessons)
    for (const feature of model.read(wordsOf(lesson)).keys())
      reports.set(feature, (reports.get(feature) ?? 0) + 1);
  return lessons.flatMap((lesson) => {
    const features = model.read(wordsOf(lesson));
    const topic = topicOf(model, features, lesson);
    const known = [...features].filter(([feature]) => (reports.get(feature) ?? 0) >= leastReports);
    return topic === undefined ? [] : [{ features: new Map(known), topic, weight: 1 }];
  });
};

const caseOf = (lesson: Lesson): RoutingCase => ({
  title: lesson.title,
  text: lesson.text,
  ...(lesson.regionCode !== undefined && { regionCode: lesson.regionCode }),
  embedAgencyId: lesson.siteAgencyId,
  expectedAgencyIds: [lesson.agencyId],
  rightDoor: lesson.siteAgencyId === lesson.agencyId,
});

const isRight = (model: Model, lesson: Lesson): boolean =>
  suggest(model, { ...lesson, text: wordsOf(lesson) }).agencies[0]?.agencyId === lesson.agencyId;

/**
 * Refits the shipped model's weights by officers' decisions, and measures the gain on the latest of them, which it has not seen.
 * Moves weights of the shipped vocabulary only. @param inUse what texts are routed by now. Throws when there are too few lessons.
 */
export const learnModel = (shipped: ModelSource, inUse: Model, decided: readonly Lesson[]): LessonPlan => {
  const lessons = decided.flatMap((lesson) => atPresent(lesson) ?? []);
  if (lessons.length < leastLessons)
    throw new RangeError(
      `Learning takes ${leastLessons} decisions or more, but there are ${lessons.length}.`,
    );
  const byTime = [...lessons].sort((one, other) => one.decidedAt.getTime() - other.decidedAt.getTime());
  const taught = byTime.slice(0, Math.floor(byTime.length * (1 - heldOutShare)));
  const heldOut = byTime.slice(taught.length);
  const texts = labelled(createModel(shipped), taught);
  const start = denseWeights(shipped.features, shipped.topicIds.length);
  const packed = packModel({ ...shipped, features: sparseWeights(fitWeights(start, texts, fit)) });
  const learned = createModel(readModel(packed));
  const outcomes = heldOut.map((lesson) => [isRight(inUse, lesson), isRight(learned, lesson)] as const);
  const gained = outcomes.filter(([before, after]) => after && !before).length;
  const lost = outcomes.filter(([before, after]) => before && !after).length;
  const cases = heldOut.map(caseOf);
  const [before, after] = [inUse, learned].map((model) => evaluate(model, cases, () => 0).all) as [
    Hits,
    Hits,
  ];
  const isBetter =
    gained - lost >= leastSurplus * Math.sqrt(gained + lost) && gained > lost && after.top3 >= before.top3;
  return {
    taught: texts.length,
    heldOut: heldOut.length,
    before,
    after,
    gained,
    lost,
    packed: isBetter ? packed : undefined,
  };
};
