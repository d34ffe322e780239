import { findAgency } from "@lapor/directory";
import type { Model } from "../model.ts";
import { suggest } from "../suggest.ts";
import { rightAgencyIds } from "../training/evaluate.ts";
import { type RoutingCase, wordsOf } from "../training/read-cases.ts";

/**
 * Kinds of agencies that a learned model must not sacrifice for others. Levels of local government share
 * topics, and ministries, other institutions and state companies are found by different words.
 */
export const agencyKinds = ["regency", "province", "ministry", "institution", "company"] as const;

/** The kind of an agency (`agencyKinds`). */
export type AgencyKind = (typeof agencyKinds)[number];

/** The kind of an agency. Cities count as regencies. */
export function kindOfAgency(agencyId: string): AgencyKind {
  const { regionLevel, kind, institutionClass } = findAgency(agencyId) ?? {};
  if (regionLevel === "province") return "province";
  if (regionLevel !== undefined || kind === "local_government") return "regency";
  if (kind === "ministry") return "ministry";
  return institutionClass === "bumn" || institutionClass === "lpp" ? "company" : "institution";
}

/** Whether the first suggestion was right, and whether one of three was, for one case. */
export interface CaseHit {
  readonly kind: AgencyKind;
  readonly first: boolean;
  readonly three: boolean;
}

/** The changes of another model in the cases of one kind of agency. */
export interface KindChange {
  readonly kind: AgencyKind;
  readonly cases: number;
  /** Cases whose first suggestion became right, and wrong. */
  readonly gained: number;
  readonly lost: number;
  /** The same for one of three suggestions. */
  readonly gainedInThree: number;
  readonly lostInThree: number;
}

/** The hits of a model. Leaves out cases that no present agency answers. */
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

/** The shares of cases whose first suggestion, and one of three, was right. */
export interface Accuracy {
  readonly top1: number;
  readonly top3: number;
}

/** The accuracy over all these cases; 0 without any. */
export function accuracyOf(hits: readonly CaseHit[]): Accuracy {
  const share = (holds: (hit: CaseHit) => boolean): number =>
    hits.length && hits.filter(holds).length / hits.length;
  return { top1: share(({ first }) => first), top3: share(({ three }) => three) };
}

/** Compares the hits of two models on the same cases, by kind of agency. Leaves out kinds without cases. */
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

/** Whether fewer cases of the kind are right than before. */
export const isLoss = ({ gained, lost, gainedInThree, lostInThree }: KindChange): boolean =>
  lost > gained || lostInThree > gainedInThree;

/** Standard deviations of chance above which a loss is clear. */
const clearly = 2;

/** Whether chance does not explain the number of additional wrong cases of the kind. */
export const isClearLoss = ({ gained, lost }: KindChange): boolean =>
  lost > gained && lost - gained >= clearly * Math.sqrt(gained + lost);
