import type { Confidence } from "../suggest.ts";

/** The lower bounds of the length classes, in words of the text without its title. */
const lengths = [0, 15, 50, 200] as const;

/**
 * The reliability of the suggestions' confidence for texts of one length class. `rightDoor` tells whether the
 * reports came from the responsible agency's site.
 */
export interface Reliability {
  /** The lower bound of the length class, in words. Its upper bound is the lower bound of the next class. */
  readonly fromWords: (typeof lengths)[number];
  readonly rightDoor: boolean;
  readonly cases: number;
  readonly top1: number;
  readonly top3: number;
  /**
   * The number of cases with a confident first suggestion, and how many of these suggestions are right.
   * `unsure` and `unsureRight` count in the same way.
   */
  readonly confident: number;
  readonly confidentRight: number;
  readonly unsure: number;
  readonly unsureRight: number;
}

export interface Outcome {
  readonly words: number;
  readonly rightDoor: boolean;
  readonly confidence: Confidence;
  readonly first: boolean;
  readonly three: boolean;
}

/** Omits classes without cases. */
export function reliabilityOf(outcomes: readonly Outcome[]): Reliability[] {
  return lengths.flatMap((fromWords, index) =>
    [true, false].flatMap((rightDoor) => {
      const until = lengths[index + 1] ?? Number.POSITIVE_INFINITY;
      const here = outcomes.filter(
        (one) => one.words >= fromWords && one.words < until && one.rightDoor === rightDoor,
      );
      if (here.length === 0) return [];
      const count = (holds: (one: Outcome) => boolean): number => here.filter(holds).length;
      return {
        fromWords,
        rightDoor,
        cases: here.length,
        top1: count(({ first }) => first) / here.length,
        top3: count(({ three }) => three) / here.length,
        confident: count(({ confidence }) => confidence === "confident"),
        confidentRight: count(({ confidence, first }) => confidence === "confident" && first),
        unsure: count(({ confidence }) => confidence === "unsure"),
        unsureRight: count(({ confidence, first }) => confidence === "unsure" && first),
      };
    }),
  );
}
