import { findPresentAgency } from "@lapor/directory";
import { type FitOptions, fitWeights, type LabelledText } from "./fit.ts";
import { createModel, type Model, type Reading } from "./model.ts";
import { type ModelSource, packModel, readModel } from "./pack-model.ts";
import { competentAgencies } from "./parties.ts";
import { denseWeights, sparseWeights } from "./sparse-weights.ts";
import { suggest } from "./suggest.ts";
import { findPlace } from "./text/find-place.ts";
import { evaluate, type Hits } from "./training/evaluate.ts";
import type { RoutingCase } from "./training/read-cases.ts";

/** A report whose agency officers decided: they verified, assigned or transferred it. */
export interface Lesson {
  readonly title: string;
  readonly text: string;
  readonly regionCode?: string;
  readonly siteAgencyId: string;
  /** The holder by their decision. */
  readonly agencyId: string;
  readonly decidedAt: Date;
}

/** The result of learning. */
export interface LessonPlan {
  /** Number of lessons for learning, and of the latest ones, held out for measuring. */
  readonly taught: number;
  readonly heldOut: number;
  /** Accuracy on the held-out lessons: of the present model, and of the new one. */
  readonly before: Hits;
  readonly after: Hits;
  /** Held-out lessons that only the new model gets right, and that only the present one does. */
  readonly gained: number;
  readonly lost: number;
  /** The new model, packed, if it is better; undefined otherwise. */
  readonly packed: string | undefined;
}

/** Minimum number of lessons. */
export const leastLessons = 100;

/** Most lessons that are used, the newest. Bounds the memory. */
export const mostLessons = 50_000;

/** Share of the lessons, the latest ones, that is held out. */
const heldOutShare = 0.2;

/**
 * Minimum number of reports with a word, so that no weight reveals the report of one citizen. Words outside
 * the shipped vocabulary are never learned.
 */
const leastReports = 5;

/** Small steps near the shipped weights; all of those are kept. */
const fit: FitOptions = { rounds: 8, hold: 0.01, step: 0.15, hidden: 0.3, kept: Number.MAX_SAFE_INTEGER };

/**
 * Minimum surplus of gains over losses, in standard deviations of chance: at most one in ten worse models
 * would pass.
 */
const leastSurplus = 1.28;

const wordsOf = ({ title, text }: Lesson): string => `${title}. ${text}`;

/**
 * The lesson with ended agencies replaced by their successors, as in suggestions. Undefined when the
 * directory does not know the holder, or when the holder's tasks were divided.
 */
function atPresent(lesson: Lesson): Lesson | undefined {
  const agencyId = findPresentAgency(lesson.agencyId)?.id;
  const siteAgencyId = findPresentAgency(lesson.siteAgencyId)?.id ?? lesson.siteAgencyId;
  return agencyId === undefined ? undefined : { ...lesson, agencyId, siteAgencyId };
}

/** The topic that a decision indicates: the most probable one that the agency is competent for. */
function topicOf(model: Model, reading: Reading, lesson: Lesson): number | undefined {
  const { agencyId, siteAgencyId: bodyId } = lesson;
  const regionCode = findPlace(wordsOf(lesson), lesson)?.regionCode;
  const shares = model.sharesOf(reading);
  let best: { topic: number; share: number } | undefined;
  for (const [topic, share] of shares.entries()) {
    if (best && share <= best.share) continue;
    const own = competentAgencies(model, topic, reading.whole, { regionCode, bodyId }).find(
      (party) => party.agencyId === agencyId,
    );
    const part = share * (own?.share ?? 0);
    if (part > (best?.share ?? 0)) best = { topic, share: part };
  }
  return best?.topic;
}

function labelled(model: Model, lessons: readonly Lesson[]): LabelledText[] {
  const reports = new Map<string, number>();
  // Reads each text twice, because keeping all features would take too much memory.
  for (const lesson of lessons)
    for (const feature of model.read(wordsOf(lesson)).whole.keys())
      reports.set(feature, (reports.get(feature) ?? 0) + 1);
  return lessons.flatMap((lesson) => {
    const reading = model.read(wordsOf(lesson));
    const topic = topicOf(model, reading, lesson);
    const known = [...reading.whole].filter(([feature]) => (reports.get(feature) ?? 0) >= leastReports);
    return topic === undefined ? [] : [{ features: new Map(known), topic, weight: 1 }];
  });
}

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
 * Refits the weights of the shipped model on decisions of officers, and measures the gain on the latest ones,
 * which it does not learn from. Changes only weights of the shipped vocabulary. Throws when there are too few
 * lessons.
 * @param inUse The model that suggests agencies now.
 */
export function learnModel(shipped: ModelSource, inUse: Model, decided: readonly Lesson[]): LessonPlan {
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
}
