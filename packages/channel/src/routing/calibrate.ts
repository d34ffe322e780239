// Converts an agency's share into its score. The divisors of the odds were chosen by cross-validation on the
// tuning cases, each with the lexicon from before the case's words were added.

/**
 * The divisor of the odds for the site's own agency. Many people use its site to report about other agencies,
 * especially on national sites.
 */
const own = { national: 3.5, local: 1.5 } as const;

/**
 * The divisor for other agencies. National bodies share words with each other, and the place of a local
 * government may be misread.
 */
const other = { national: 1.15, local: 1.5 } as const;

/**
 * A further divisor for another local government when the model knows few words of the text, because most
 * matters look local then.
 */
const localByFewWords = 1.5;

/** The number of known features below which a text counts as having few known words. */
const enoughFeatures = 12;

/** The facts about a suggestion that affect its score. */
export interface SuggestionCircumstances {
  readonly isNational: boolean;
  readonly isOwn: boolean;
  /** The number of known features in the text. */
  readonly features: number;
}

/** Returns an agency's score: the probability that it is the right agency. */
export function scoreOf(share: number, { isNational, isOwn, features }: SuggestionCircumstances): number {
  const { national, local } = isOwn ? own : other;
  const ofFew = !isNational && !isOwn && features < enoughFeatures ? localByFewWords : 1;
  return share / (share + (1 - share) * (isNational ? national : local) * ofFew);
}
