import type { Survey, SurveyIndex } from "@lapor/openapi";
import type { SurveyElement, SurveyForm } from "../records/survey.ts";
import { sampleSizeOf } from "./sample-size.ts";
import { elementsOf } from "./survey.ts";

/** A form with an index. */
export type IndexedForm = Exclude<SurveyForm, "none">;

/** The complete answers to a form: their number, and the sum of each element. */
interface FormTally {
  count: number;
  sums: Partial<Record<SurveyElement, number>>;
}

/** Surveys of a group of reports. A complete answer to the full form also counts as one to the short form. */
export type SurveyTally = Record<IndexedForm, FormTally>;

export const emptySurveyTally = (): SurveyTally => ({
  short: { count: 0, sums: {} },
  full: { count: 0, sums: {} },
});

/** Counts equal surveys in each form that they answer completely. */
export function addSurveys(tally: SurveyTally, survey: Survey, surveys: number): void {
  for (const form of ["short", "full"] as const) {
    const elements = elementsOf[form];
    if (elements.some((element) => survey[element] === undefined)) continue;
    const { sums } = tally[form];
    tally[form].count += surveys;
    for (const element of elements) sums[element] = (sums[element] ?? 0) + (survey[element] ?? 0) * surveys;
  }
}

/**
 * The form whose index is shown for groups of these reports: the full one if most answers have it. So an
 * index stays comparable between groups when the policy changed within the period.
 */
export const indexedFormOf = ({ short, full }: SurveyTally): IndexedForm =>
  full.count * 2 > short.count ? "full" : "short";

/** The minimum number of complete answers for an index. */
export const fewestAnswers = 5;

const inHundredths = (value: number): number => Math.round(value * 100) / 100;

/** Mutu pelayanan (PermenPANRB 14/2017): the lowest index of each grade but the last. */
const grades = [
  ["A", 88.31],
  ["B", 76.61],
  ["C", 65],
] as const;

/** Mutu pelayanan. */
export type Grade = (typeof grades)[number][0] | "D";

/**
 * Mutu pelayanan of an index, which makes it the IKM. Undefined with the short form, which the regulation
 * does not know, and below the sample that the answered reports need.
 */
export const gradeOf = (
  { form, count, index }: Pick<SurveyIndex, "form" | "count" | "index">,
  answered: number,
): Grade | undefined =>
  form === "full" && count >= sampleSizeOf(answered)
    ? (grades.find(([, lowest]) => index >= lowest)?.[0] ?? "D")
    : undefined;

/**
 * The index of a form: the means of its elements (NRR), each weighed alike, times 25 (PermenPANRB 14/2017).
 * Computed from whole sums, so that no rounding of means or weights adds up.
 * @param scores The sum of all scores of `count` complete answers.
 */
export const indexOfScores = (form: IndexedForm, scores: number, count: number): number =>
  inHundredths((scores * 25) / (count * elementsOf[form].length));

/** The sum of all scores of the complete answers to a form. */
export const scoresOf = ({ sums }: SurveyTally[IndexedForm]): number =>
  Object.values(sums).reduce((sum, one) => sum + one, 0);

/**
 * The index of a form. Undefined below `fewestAnswers` complete answers.
 * @param answered The number of reports whose reporters could have answered the survey.
 */
export function surveyIndexOf(
  tally: SurveyTally,
  form: IndexedForm,
  answered: number,
): SurveyIndex | undefined {
  const { count, sums } = tally[form];
  if (count < fewestAnswers) return undefined;
  const elements = elementsOf[form];
  const index = indexOfScores(form, scoresOf(tally[form]), count);
  const grade = gradeOf({ form, count, index }, answered);
  return {
    form,
    count,
    index,
    ...(form === "full" && { sampleSize: sampleSizeOf(answered) }),
    ...(grade && { grade }),
    means: Object.fromEntries(
      elements.map((element) => [element, inHundredths((sums[element] ?? 0) / count)]),
    ),
  };
}

/**
 * The groups whose index may be shown beside that of all together: not those of few answers, and not the
 * smallest ones while the answers that remain are so few that a subtraction would reveal them.
 * @param counts Complete answers, by group.
 */
export function shownGroups(counts: ReadonlyMap<string, number>): Set<string> {
  const shown = [...counts]
    .filter(([, count]) => count >= fewestAnswers)
    .sort(([one, count], [other, others]) => others - count || (one < other ? -1 : 1));
  while (shown.length > 0 && isRestTelling(counts, new Set(shown.map(([key]) => key)))) shown.pop();
  return new Set(shown.map(([key]) => key));
}

/** Whether the answers outside of the shown groups are from one to four. */
export function isRestTelling(counts: ReadonlyMap<string, number>, shown: ReadonlySet<string>): boolean {
  const rest = [...counts].reduce((sum, [key, count]) => sum + (shown.has(key) ? 0 : count), 0);
  return rest > 0 && rest < fewestAnswers;
}
