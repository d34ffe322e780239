import type { Survey } from "@lapor/sdk";

/** An element in the survey. */
export type SurveyElement = keyof Survey;

/** The strings of the satisfaction survey below a rating. */
export interface SurveyStrings {
  heading: string;
  /** States how the answers are used. */
  hint: string;
  clear: string;
  /** The question for each element, and its answers from 1 to 4. */
  questions: Readonly<
    Record<SurveyElement, { question: string; scores: readonly [string, string, string, string] }>
  >;
}
