import type { PublicPlaceRecord, PublicSummaryRecord } from "../records/public.ts";
import type { SimilarQuery } from "./store.ts";

/** Most words that are compared. More words would only cost time. */
export const mostSimilarWords = 8;

/** About three kilometres. Public points are rounded to about one. */
export const nearDegrees = 0.03;

/** Score added for the same district, for proximity, and for the same category. */
export const likenessBonus = 1000;
/** Words add whole multiples of this, so that every store finds the same ties. */
export const likenessUnit = 0.001;

/** A report that may be similar. */
export interface SimilarCandidate {
  report: PublicSummaryRecord;
  /** For each word of the query, whether the report has one of its stems. */
  has: readonly boolean[];
}

const isNear = (one: PublicPlaceRecord["point"], other: PublicPlaceRecord["point"]): boolean =>
  one !== null &&
  other !== null &&
  Math.abs(one.latitude - other.latitude) <= nearDegrees &&
  Math.abs(one.longitude - other.longitude) <= nearDegrees;

/** The district of a place; null when only a larger region is known. */
export const districtOf = ({ regionCode }: PublicPlaceRecord): string | null =>
  regionCode?.split(".").length === 3 ? regionCode : null;

/** The score of a word that `having` of all candidates contain. */
const wordWeight = (candidates: number, having: number): number =>
  Math.floor(Math.log(1 + candidates / Math.max(1, having)) / likenessUnit);

/**
 * Ranks candidates, the newest first, by how likely they are about the same matter. A word that few candidates
 * have counts more than a common one. The same district, proximity and the same category count about as much
 * as a word each. Of equal candidates, the newer one is first. The server ranks in SQL.
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
