import type { Survey } from "@lapor/openapi";

/** An element (unsur) of the survey. */
export type SurveyElement = keyof Survey;

/** The elements that a channel asks for. */
export type SurveyForm = "none" | "short" | "full";

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

/** The same answers about one unit, with the number of surveys that have them. */
export interface CountedSurveys extends Pick<SurveyRecord, "agencyId" | "unitId" | "answers"> {
  surveys: number;
}
