// Turns the share of an agency into its score. The divisors of the odds were chosen by cross-validation on
// tuning cases, each with the lexicon from before its words were added.

/** Prior for the site's own agency. Many people post there about others, most of all on national sites. */
const own = { national: 3.5, local: 1.5 } as const;

/** Prior for other agencies: national bodies share words, and the place may be misread. */
const other = { national: 1.15, local: 1.5 } as const;

/** Another local government, when the model knows few words of the text: most matters look local at first. */
const localByFewWords = 1.5;

/** Fewer features of a text than these are few. */
const enoughFeatures = 12;

/** The circumstances of a suggestion. */
export interface SuggestionCircumstances {
  readonly isNational: boolean;
  /** It is the agency of the site. */
  readonly isOwn: boolean;
  /** Number of known features of the text. */
  readonly features: number;
}

/** The score of an agency: the probability that it is right. */
export function scoreOf(share: number, { isNational, isOwn, features }: SuggestionCircumstances): number {
  const { national, local } = isOwn ? own : other;
  const ofFew = !isNational && !isOwn && features < enoughFeatures ? localByFewWords : 1;
  return share / (share + (1 - share) * (isNational ? national : local) * ofFew);
}
