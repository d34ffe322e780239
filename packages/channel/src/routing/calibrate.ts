// Turns the share of an agency into its score. The divisors of the odds were chosen on tuning cases that no
// word of the lexicon had been chosen by.

/** Many people write on the site of a national agency about matters of others. */
const ownNational = 5;

/** Another agency than that of the site: national bodies share words, and the place may be misread. */
const other = { national: 1.15, local: 1.5 } as const;

/** The score of an agency: the probability that it is right. */
export function scoreOf(
  share: number,
  { isNational, isOwn }: { isNational: boolean; isOwn: boolean },
): number {
  const ofOther = isNational ? other.national : other.local;
  const ofOwn = isNational ? ownNational : 1;
  return share / (share + (1 - share) * (isOwn ? ofOwn : ofOther));
}
