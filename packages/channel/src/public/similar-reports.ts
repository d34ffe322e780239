import type { PublicPlaceRecord, SimilarCandidate } from "./store.ts";

/** Place and category of the new report. */
export interface Matter {
  place: PublicPlaceRecord;
  categoryId: string | null;
}

/** About three kilometres. Public points are rounded to about one. */
const nearDegrees = 0.03;

const isNear = (one: PublicPlaceRecord["point"], other: PublicPlaceRecord["point"]): boolean =>
  one !== null &&
  other !== null &&
  Math.abs(one.latitude - other.latitude) <= nearDegrees &&
  Math.abs(one.longitude - other.longitude) <= nearDegrees;

/**
 * Ranks the candidates by how likely they are about the same matter. A word that few candidates have counts
 * more than a common one. Proximity and the same category count as much as a word each. Of equal candidates,
 * the newer one is first.
 */
export function rankSimilar(
  { place, categoryId }: Matter,
  candidates: readonly SimilarCandidate[],
  most: number,
): SimilarCandidate[] {
  const words = candidates[0]?.has ?? [];
  const weights = words.map((_, word) =>
    Math.log(1 + candidates.length / (candidates.filter(({ has }) => has[word]).length || 1)),
  );
  const likeness = candidates.map((candidate, index) => {
    const ofWords = weights.reduce((sum, weight, word) => sum + (candidate.has[word] ? weight : 0), 0);
    const isSameDistrict =
      place.regionCode?.split(".").length === 3 && place.regionCode === candidate.regionCode;
    const bonus =
      Number(isSameDistrict) +
      Number(isNear(place.point, candidate.point)) +
      Number(categoryId !== null && categoryId === candidate.categoryId);
    return { candidate, index, value: ofWords + bonus };
  });
  return likeness
    .sort((left, right) => right.value - left.value || left.index - right.index)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
