import type { Survey } from "@lapor/openapi";

/** An element (unsur) of the survey. */
export type SurveyElement = keyof Survey;

/** Which survey elements a channel asks for. */
export type SurveyForm = "none" | "short" | "full";

/**
 * The survey that accompanied a report's last rating. It includes the agency and the unit that held the
 * report then, because the answers are about their service.
 */
export interface SurveyRecord {
  reportId: string;
  agencyId: string;
  unitId: string | null;
  at: Date;
  answers: Survey;
}

/** Identical answers about one unit, with the number of surveys that contain them. */
export interface CountedSurveys extends Pick<SurveyRecord, "agencyId" | "unitId" | "answers"> {
  surveys: number;
}
