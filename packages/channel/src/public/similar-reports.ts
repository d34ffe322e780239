import type { PublicPlaceRecord, PublicSummaryRecord } from "../records/public.ts";
import type { SimilarQuery } from "./store.ts";

/** The maximum number of words to compare. */
export const mostSimilarWords = 8;

/**
 * The distance in degrees within which two places are near each other: about three kilometres. Public points
 * are rounded to about one kilometre.
 */
export const nearDegrees = 0.03;

/** The score that is added for the same district, for a near place, and for the same category. */
export const likenessBonus = 1000;
/** The score of each word is a multiple of this, so every store finds the same ties. */
export const likenessUnit = 0.001;

export interface SimilarCandidate {
  report: PublicSummaryRecord;
  /** For each word in the query, whether the report has one of its stems. */
  has: readonly boolean[];
}

const isNear = (one: PublicPlaceRecord["point"], other: PublicPlaceRecord["point"]): boolean =>
  one !== null &&
  other !== null &&
  Math.abs(one.latitude - other.latitude) <= nearDegrees &&
  Math.abs(one.longitude - other.longitude) <= nearDegrees;

/** Returns a place's district, or null when only a larger region is known. */
export const districtOf = ({ regionCode }: PublicPlaceRecord): string | null =>
  regionCode?.split(".").length === 3 ? regionCode : null;

/** Returns the score for a word that occurs in `having` of the candidates. */
const wordWeight = (candidates: number, having: number): number =>
  Math.floor(Math.log(1 + candidates / Math.max(1, having)) / likenessUnit);

/**
 * Ranks candidates by how likely they are about the same matter. Expects them newest first, and keeps this
 * order for equal candidates. A word that few candidates contain counts more than a common one. The same
 * district, a near place and the same category each count about as much as a word. The server ranks in SQL.
 */
export function rankSimilar(
  { place, categoryId }: SimilarQuery["matter"],
  candidates: readonly SimilarCandidate[],
): PublicSummaryRecord[] {
  const words = candidates[0]?.has ?? [];
  const weights = words.map((_, word) =>
    wordWeight(candidates.length, candidates.filter(({ has }) => has[word]).length),
  );
  const district = districtOf(place);
  const likeness = candidates.map(({ report, has }, index) => {
    const ofWords = weights.reduce((sum, weight, word) => sum + (has[word] ? weight : 0), 0);
    const bonus =
      Number(district !== null && district === report.regionCode) +
      Number(isNear(place.point, report.point)) +
      Number(categoryId !== null && categoryId === report.categoryId);
    return { report, index, value: ofWords + likenessBonus * bonus };
  });
  return likeness
    .sort((left, right) => right.value - left.value || left.index - right.index)
    .map(({ report }) => report);
}
