import type { CountedSurveys, SurveyRecord } from "../records/survey.ts";

/** Selects the surveys of a period. */
export interface SurveyQuery {
  /** Absent: of all agencies. */
  agencyIds?: readonly string[];
  from: Date;
  before: Date;
}

/** Writes of surveys. */
export interface SurveyTransaction {
  /** Replaces the survey of an earlier answer to the same report. */
  saveSurvey(survey: SurveyRecord): Promise<void>;
  deleteSurvey(reportId: string): Promise<void>;
}

/** Reads of surveys. Only the reporter can read a single survey. */
export interface SurveyStore {
  findSurvey(reportId: string): Promise<SurveyRecord | undefined>;
  /** In no order, and not always with equal answers together. */
  countSurveys(query: SurveyQuery): Promise<CountedSurveys[]>;
}
