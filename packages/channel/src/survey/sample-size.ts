/** Chi-square with one degree of freedom at a confidence level of 95 %. */
const chiSquare = 3.841;
/** The assumed share of the population. The sample is largest for this share. */
const share = 0.5;
const margin = 0.05;

/**
 * Jumlah sampel. Returns the number of respondents that the satisfaction survey (IKM) needs for a population,
 * by the formula of Krejcie and Morgan (1970). The annex of PermenPANRB 14/2017 is said to contain their
 * table; we have not seen the annex. Agencies that apply the regulation use this formula and table; for their
 * names, see docs/en/survey.md.
 * @param population Number of people who used the service; here, the number of answered reports.
 */
export function sampleSizeOf(population: number): number {
  const variance = chiSquare * share * (1 - share);
  return Math.round((variance * population) / (margin ** 2 * (population - 1) + variance));
}
