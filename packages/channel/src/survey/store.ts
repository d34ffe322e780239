import type { CountedSurveys } from "../records/survey.ts";

/** Selects the surveys of a period. */
export interface SurveyQuery {
  /** Absent: of all agencies. */
  agencyIds?: readonly string[];
  from: Date;
  before: Date;
}

/** Counts of surveys. Only the reporter can read a single survey. */
export interface SurveyStore {
  /** In no order, and not always with equal answers together. */
  countSurveys(query: SurveyQuery): Promise<CountedSurveys[]>;
}
