import type { Survey, SurveyIndex } from "@lapor/openapi";
import type { SurveyElement, SurveyForm } from "../records/survey.ts";
import { sampleSizeOf } from "./sample-size.ts";
import { elementsOf } from "./survey.ts";

/** A survey form that has an index. */
export type IndexedForm = Exclude<SurveyForm, "none">;

/** The complete answers to a form: their number and each element's sum. */
interface FormTally {
  count: number;
  sums: Partial<Record<SurveyElement, number>>;
}

/**
 * The surveys for a group of reports. A complete answer to the full form also counts as a complete answer to
 * the short form.
 */
export type SurveyTally = Record<IndexedForm, FormTally>;

export const emptySurveyTally = (): SurveyTally => ({
  short: { count: 0, sums: {} },
  full: { count: 0, sums: {} },
});

/** Adds equal surveys to the tally of each form that they answer completely. */
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
 * Returns the form whose index is shown: the full form if more than half of the complete answers are to the
 * full form. All groups use the same form, so their indexes can be compared even if the policy changed within
 * the period.
 */
export const indexedFormOf = ({ short, full }: SurveyTally): IndexedForm =>
  full.count * 2 > short.count ? "full" : "short";

export const fewestAnswers = 5;

const inHundredths = (value: number): number => Math.round(value * 100) / 100;

/** Mutu pelayanan (PermenPANRB 14/2017): the lowest index of each grade except the last. */
const grades = [
  ["A", 88.31],
  ["B", 76.61],
  ["C", 65],
] as const;

/** A grade of Mutu pelayanan (service quality). */
export type Grade = (typeof grades)[number][0] | "D";

/**
 * Returns an index's Mutu pelayanan (service quality grade); an index with a grade is the IKM. Returns
 * undefined for the short form, which is not in the regulation, and when there are fewer answers than the
 * sample of the answered reports requires.
 */
export const gradeOf = (
  { form, count, index }: Pick<SurveyIndex, "form" | "count" | "index">,
  answered: number,
): Grade | undefined =>
  form === "full" && count >= sampleSizeOf(answered)
    ? (grades.find(([, lowest]) => index >= lowest)?.[0] ?? "D")
    : undefined;

/**
 * Returns a form's index: the means of its elements (NRR), each with equal weight, times 25 (PermenPANRB
 * 14/2017). Computed from whole sums, so rounding errors in means or weights do not add up.
 * @param scores The sum of all scores in `count` complete answers.
 */
export const indexOfScores = (form: IndexedForm, scores: number, count: number): number =>
  inHundredths((scores * 25) / (count * elementsOf[form].length));

export const scoresOf = ({ sums }: SurveyTally[IndexedForm]): number =>
  Object.values(sums).reduce((sum, one) => sum + one, 0);

/**
 * Returns a form's index, or undefined below `fewestAnswers` complete answers.
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
 * Returns the groups whose index can be shown next to that of all groups together. Omits groups with few
 * answers. Then omits the smallest groups until the omitted answers are enough that subtracting the shown
 * groups from the total reveals nothing.
 * @param counts Number of complete answers by group.
 */
export function shownGroups(counts: ReadonlyMap<string, number>): Set<string> {
  const shown = [...counts]
    .filter(([, count]) => count >= fewestAnswers)
    .sort(([one, count], [other, others]) => others - count || (one < other ? -1 : 1));
  while (shown.length > 0 && isRestTelling(counts, new Set(shown.map(([key]) => key)))) shown.pop();
  return new Set(shown.map(([key]) => key));
}

/** Returns whether one to four answers are outside the shown groups. */
export function isRestTelling(counts: ReadonlyMap<string, number>, shown: ReadonlySet<string>): boolean {
  const rest = [...counts].reduce((sum, [key, count]) => sum + (shown.has(key) ? 0 : count), 0);
  return rest > 0 && rest < fewestAnswers;
}
