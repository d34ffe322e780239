import type { PublicPlaceRecord, PublicReportRecord } from "./public-ports.ts";
import { publicWords } from "./public-words.ts";

/** What is being written, as far as likeness goes by it. */
export interface Matter {
  /** For each word its stems, any of which will do. */
  words: readonly (readonly string[])[];
  place: PublicPlaceRecord;
  categoryId: string | null;
}

/** Within three kilometres: public points are rounded to about one. */
const nearDegrees = 0.03;

const isNear = (one: PublicPlaceRecord["point"], other: PublicPlaceRecord["point"]): boolean =>
  one !== null &&
  other !== null &&
  Math.abs(one.latitude - other.latitude) <= nearDegrees &&
  Math.abs(one.longitude - other.longitude) <= nearDegrees;

/**
 * Those of the candidates that may be about the same matter, the likeliest first. A word that few candidates have says more than one that
 * all have; what is near or of the same category says as much as a word. Of two that are as likely, the newer one.
 */
export const rankSimilar = (
  { words, place, categoryId }: Matter,
  candidates: readonly PublicReportRecord[],
  most: number,
): PublicReportRecord[] => {
  const texts = candidates.map(({ title, body }) => new Set(publicWords(`${title} ${body}`)));
  const has = (text: ReadonlySet<string>, stems: readonly string[]): boolean =>
    stems.some((stem) => text.has(stem));
  const weights = words.map((stems) =>
    Math.log(1 + candidates.length / (texts.filter((text) => has(text, stems)).length || 1)),
  );
  const likeness = candidates.map((candidate, index) => {
    const text = texts[index] ?? new Set<string>();
    const ofWords = words.reduce(
      (sum, stems, word) => sum + (has(text, stems) ? (weights[word] ?? 0) : 0),
      0,
    );
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
};
