import type { CountedSurveys } from "../records/survey.ts";

/** Selects a period's surveys. */
export interface SurveyQuery {
  /** Absent: the surveys of all agencies. */
  agencyIds?: readonly string[];
  from: Date;
  before: Date;
}

/** Counts of surveys. The store offers no way to read a single survey. */
export interface SurveyStore {
  /** Counts surveys, in no particular order. Equal answers can occur more than once. */
  countSurveys(query: SurveyQuery): Promise<CountedSurveys[]>;
}
