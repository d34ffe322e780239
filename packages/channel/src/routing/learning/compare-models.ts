import { findAgency } from "@lapor/directory";
import type { Model } from "../model.ts";
import { suggest } from "../suggest.ts";
import { rightAgencyIds } from "../training/evaluate.ts";
import { type RoutingCase, wordsOf } from "../training/read-cases.ts";

/**
 * The kinds of agencies. A learned model must not improve on one kind at the cost of another. The levels of
 * local government share topics, whereas ministries, other institutions and state companies are recognized by
 * different words.
 */
export const agencyKinds = ["regency", "province", "ministry", "institution", "company"] as const;

/** A kind of agency (`agencyKinds`). */
export type AgencyKind = (typeof agencyKinds)[number];

/** Returns an agency's kind. Cities count as regencies. */
export function kindOfAgency(agencyId: string): AgencyKind {
  const { regionLevel, kind, institutionClass } = findAgency(agencyId) ?? {};
  if (regionLevel === "province") return "province";
  if (regionLevel !== undefined || kind === "local_government") return "regency";
  if (kind === "ministry") return "ministry";
  return institutionClass === "bumn" || institutionClass === "lpp" ? "company" : "institution";
}

/**
 * For one case: whether the first suggestion was right, and whether one of the three suggestions was right.
 */
export interface CaseHit {
  readonly kind: AgencyKind;
  readonly first: boolean;
  readonly three: boolean;
}

/** The difference that another model makes for the cases of one kind of agency. */
export interface KindChange {
  readonly kind: AgencyKind;
  readonly cases: number;
  /** Cases whose first suggestion became right (`gained`) or wrong (`lost`). */
  readonly gained: number;
  readonly lost: number;
  /**
   * Cases in which one of three suggestions became right (`gainedInThree`), or in which none is right any
   * longer (`lostInThree`).
   */
  readonly gainedInThree: number;
  readonly lostInThree: number;
}

/** Returns a model's hits. Omits cases whose expected agencies no longer exist and have no successor. */
export function findHits(model: Model, cases: readonly RoutingCase[]): CaseHit[] {
  return cases.flatMap((one) => {
    const right = rightAgencyIds(one);
    if (right[0] === undefined) return [];
    const { regionCode, embedAgencyId: siteAgencyId } = one;
    const found = suggest(model, { text: wordsOf(one), regionCode, siteAgencyId }).agencies;
    const isRight = found.map(({ agencyId }) => right.includes(agencyId));
    return { kind: kindOfAgency(right[0]), first: isRight[0] === true, three: isRight.includes(true) };
  });
}

/** The shares of cases in which the first suggestion, and one of three suggestions, was right. */
export interface Accuracy {
  readonly top1: number;
  readonly top3: number;
}

/** Returns 0 if there are no cases. */
export function accuracyOf(hits: readonly CaseHit[]): Accuracy {
  const share = (holds: (hit: CaseHit) => boolean): number =>
    hits.length && hits.filter(holds).length / hits.length;
  return { top1: share(({ first }) => first), top3: share(({ three }) => three) };
}

/** Compares two models' hits on the same cases, by kind of agency. Omits kinds without cases. */
export function compareByKind(before: readonly CaseHit[], after: readonly CaseHit[]): KindChange[] {
  return agencyKinds.flatMap((kind) => {
    const pairs = before.flatMap((one, index) =>
      one.kind === kind ? [[one, after[index] as CaseHit] as const] : [],
    );
    const count = (holds: (old: CaseHit, now: CaseHit) => boolean): number =>
      pairs.filter(([old, now]) => holds(old, now)).length;
    if (pairs.length === 0) return [];
    return {
      kind,
      cases: pairs.length,
      gained: count((old, now) => now.first && !old.first),
      lost: count((old, now) => old.first && !now.first),
      gainedInThree: count((old, now) => now.three && !old.three),
      lostInThree: count((old, now) => old.three && !now.three),
    };
  });
}

export const isLoss = ({ gained, lost, gainedInThree, lostInThree }: KindChange): boolean =>
  lost > gained || lostInThree > gainedInThree;

/** The number of standard deviations of chance from which a loss is clear. */
const clearly = 2;

/** Returns whether the additional wrong cases of the kind are too many to be chance. */
export const isClearLoss = ({ gained, lost }: KindChange): boolean =>
  lost > gained && lost - gained >= clearly * Math.sqrt(gained + lost);
