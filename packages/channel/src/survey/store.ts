import type { Survey } from "@lapor/openapi";

/**
 * The survey that accompanied the last rating of a report, with the agency and the unit that held the report
 * then: the answers are about their service.
 */
export interface SurveyRecord {
  reportId: string;
  agencyId: string;
  unitId: string | null;
  at: Date;
  answers: Survey;
}

/** Selects the surveys of a period. */
export interface SurveyQuery {
  /** Absent: of all agencies. */
  agencyIds?: readonly string[];
  from: Date;
  before: Date;
}

/** The same answers about one unit, with the number of surveys that have them. */
export interface CountedSurveys extends Pick<SurveyRecord, "agencyId" | "unitId" | "answers"> {
  surveys: number;
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
