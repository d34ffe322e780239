// Turns the share of an agency into its score. The divisors of the odds were chosen by cross-validation on
// tuning cases, each with the lexicon from before its words were added.

/** Many people write on the site of a national agency about matters of others. */
const ownNational = 3.5;

/** Another agency than that of the site: national bodies share words, and the place may be misread. */
const other = { national: 1.15, local: 1.5 } as const;

/** A local government, when the model knows few words of the text: most matters look local at first. */
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
  const ofOther = isNational ? other.national : other.local;
  const ofOwn = isNational ? ownNational : 1;
  const ofFew = !isNational && features < enoughFeatures ? localByFewWords : 1;
  return share / (share + (1 - share) * (isOwn ? ofOwn : ofOther) * ofFew);
}
