// Turns the share of an agency into its score. Shares are right for most texts, but too high for the national
// agency of a site: many people write there about matters of their local government. The factors were chosen
// by cross-validation on the tuning cases.

/** Divisor of the odds of the national agency of the site. */
const ownSite = 3.5;

/** Further divisor when the text names a local government or what belongs to one. */
const namesLocal = 7;

/** Words of local governments and of what is theirs. */
const localWords =
  /\b(?:pemkab|pemkot|pemda|pemprov|bupati|wali ?kota|gubernur|dinas|perda|perbup|perwali|(?:jalan|jln|jl) (?:kabupaten|kota|desa)|(?:aset|milik|pajak|pemerintah|perpustakaan|perusahaan|retribusi) daerah)\b/i;

/** The score of the national agency of a site: the probability that it is right. */
export function scoreOfOwnSite(share: number, text: string): number {
  const divisor = ownSite * (localWords.test(text) ? namesLocal : 1);
  return share / (share + (1 - share) * divisor);
}
