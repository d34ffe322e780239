import { findPresentAgency } from "@lapor/directory";
import { type FitOptions, fitWeights, type Weights } from "../fit.ts";
import { createModel, type Model } from "../model.ts";
import { type ModelSource, packModel, readModel } from "../pack-model.ts";
import { denseWeights, sparseWeights } from "../sparse-weights.ts";
import type { RoutingCase } from "../training/read-cases.ts";
import {
  type Accuracy,
  accuracyOf,
  compareByKind,
  findHits,
  isClearLoss,
  isLoss,
  type KindChange,
} from "./compare-models.ts";
import { labelCases } from "./label-cases.ts";

/** A report whose agency was decided by officers, who verified, assigned or transferred it. */
export interface Lesson {
  readonly title: string;
  readonly text: string;
  readonly regionCode?: string;
  readonly siteAgencyId: string;
  /** The agency that holds the report after their decision. */
  readonly agencyId: string;
  readonly decidedAt: Date;
}

/** Invented reports for all kinds of agencies. */
export interface LearningCases {
  /** Learned again in every run, so a model does not forget kinds that are rarely decided on. */
  readonly rehearsal: readonly RoutingCase[];
  /** Never learned. A learned model must not lose cases of any kind among them. */
  readonly guard: readonly RoutingCase[];
}

/** Why a new model is refused. `no_gain`: its gain may be chance. `loss`: a kind of agency loses cases. */
export type Refusal =
  | { readonly reason: "no_gain" }
  | { readonly reason: "loss"; readonly on: "lessons" | "guard"; readonly change: KindChange };

/** The result of learning. */
export interface LessonPlan {
  /**
   * The number of lessons used for learning (`taught`), and of the latest lessons, which are held out for
   * measuring.
   */
  readonly taught: number;
  readonly heldOut: number;
  /** The accuracy on the held-out lessons: of the current model (`before`) and of the new one. */
  readonly before: Accuracy;
  readonly after: Accuracy;
  /**
   * The share of the learned changes that the new model contains, from 0 to 1. It is below 1 if the model
   * with more of the changes was refused.
   */
  readonly strength: number;
  /** The changes by kind of agency: on the held-out lessons and on the guard cases. */
  readonly onLessons: readonly KindChange[];
  readonly onGuard: readonly KindChange[];
  /** Empty when the new model is accepted as better. */
  readonly refusals: readonly Refusal[];
  /** The packed new model if it is better; undefined otherwise. */
  readonly packed: string | undefined;
}

/** The minimum number of lessons. */
export const leastLessons = 100;

/** The maximum number of lessons to use; the newest are used. Bounds the memory. */
export const mostLessons = 50_000;

/** The share of the lessons, the latest ones, that is held out for measuring. */
const heldOutShare = 0.2;

/** Takes small steps from the shipped weights, and keeps all weights. */
const fit: FitOptions = { rounds: 8, hold: 0.03, step: 0.1, hidden: 0.3, kept: Number.MAX_SAFE_INTEGER };

/** The shares of the learned changes to try, in this order. */
const strengths = [1, 0.5, 0.25, 0.125] as const;

/**
 * The minimum surplus of gains over losses, in standard deviations of chance. With this value, at most one in
 * ten worse models passes.
 */
const leastSurplus = 1.28;

/**
 * Returns the lesson as a case, with abolished agencies replaced by their successors, as in suggestions.
 * Empty when the directory does not contain the holder, or when the holder's tasks were divided.
 */
function caseOf({ title, text, regionCode, ...lesson }: Lesson): RoutingCase | [] {
  const agencyId = findPresentAgency(lesson.agencyId)?.id;
  const siteAgencyId = findPresentAgency(lesson.siteAgencyId)?.id ?? lesson.siteAgencyId;
  if (agencyId === undefined) return [];
  return {
    title,
    text,
    ...(regionCode !== undefined && { regionCode }),
    embedAgencyId: siteAgencyId,
    expectedAgencyIds: [agencyId],
    rightDoor: siteAgencyId === agencyId,
  };
}

/** Interpolates between the first and the second weights. */
const between = (from: Weights, to: Weights, strength: number): Weights => ({
  ...to,
  table: to.table.map((weight, at) => {
    const start = from.table[at] as number;
    return start + strength * (weight - start);
  }),
});

const total = (changes: readonly KindChange[], of: (change: KindChange) => number): number =>
  changes.reduce((sum, change) => sum + of(change), 0);

function refusalsOf(onLessons: readonly KindChange[], onGuard: readonly KindChange[]): Refusal[] {
  const [gained, lost] = [total(onLessons, (one) => one.gained), total(onLessons, (one) => one.lost)];
  const hasGain = gained > lost && gained - lost >= leastSurplus * Math.sqrt(gained + lost);
  return [
    ...(hasGain ? [] : [{ reason: "no_gain" } as const]),
    ...onLessons.filter(isLoss).map((change) => ({ reason: "loss", on: "lessons", change }) as const),
    ...onGuard.filter(isLoss).map((change) => ({ reason: "loss", on: "guard", change }) as const),
  ];
}

/**
 * Refits the shipped model's weights on officers' decisions, and measures the gain on the latest decisions,
 * which it does not learn from. A model counts as better only if no kind of agency has fewer right
 * suggestions than before, neither for these decisions nor for the guard cases. If a model is refused without
 * a clear loss, it is tried again with a half, then a quarter, then an eighth of the changes. Changes only
 * weights of the shipped vocabulary. Throws a `RangeError` for fewer than `leastLessons`.
 * @param inUse The model that currently suggests agencies.
 */
export function learnModel(
  shipped: ModelSource,
  inUse: Model,
  decided: readonly Lesson[],
  { rehearsal, guard }: LearningCases,
): LessonPlan {
  const byTime = [...decided].sort((one, other) => one.decidedAt.getTime() - other.decidedAt.getTime());
  const lessons = byTime.flatMap(caseOf);
  if (lessons.length < leastLessons)
    throw new RangeError(
      `Learning takes ${leastLessons} decisions or more, but there are ${lessons.length}.`,
    );
  const taught = lessons.slice(0, Math.floor(lessons.length * (1 - heldOutShare)));
  const heldOut = lessons.slice(taught.length);
  const texts = labelCases(createModel(shipped), taught, rehearsal);
  const start = denseWeights(shipped.features, shipped.topicIds.length);
  const fitted = fitWeights(start, [...texts.lessons, ...texts.rehearsal], fit);
  const [beforeLessons, beforeGuard] = [findHits(inUse, heldOut), findHits(inUse, guard)];

  const tryStrength = (strength: number): LessonPlan => {
    const packed = packModel({ ...shipped, features: sparseWeights(between(start, fitted, strength)) });
    const learned = createModel(readModel(packed));
    const after = findHits(learned, heldOut);
    const onLessons = compareByKind(beforeLessons, after);
    const onGuard = compareByKind(beforeGuard, findHits(learned, guard));
    const refusals = refusalsOf(onLessons, onGuard);
    return {
      taught: texts.lessons.length,
      heldOut: heldOut.length,
      before: accuracyOf(beforeLessons),
      after: accuracyOf(after),
      strength,
      onLessons,
      onGuard,
      refusals,
      packed: refusals.length === 0 ? packed : undefined,
    };
  };

  let plan = tryStrength(strengths[0]);
  // A model that contradicts the agencies' competences must not be adopted with a part of its changes either.
  if (plan.onGuard.some(isClearLoss)) return plan;
  for (const strength of strengths.slice(1)) if (plan.packed === undefined) plan = tryStrength(strength);
  return plan;
}
