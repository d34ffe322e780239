import type { Survey } from "@lapor/sdk";

/** An element of the survey. */
export type SurveyElement = keyof Survey;

/** Strings of the satisfaction survey below a rating. */
export interface SurveyStrings {
  heading: string;
  /** The use of the answers. */
  hint: string;
  clear: string;
  /** The question about each element, and its answers from 1 to 4. */
  questions: Readonly<
    Record<SurveyElement, { question: string; scores: readonly [string, string, string, string] }>
  >;
}
