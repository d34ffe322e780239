import type { SurveyRecord } from "../records/survey.ts";
import type { SurveyStore, SurveyTransaction } from "./store.ts";

/** Surveys in the memory store, by report. */
export interface SurveyState {
  surveys: Map<string, SurveyRecord>;
}

/** @param undoing Notes the value of a key before it is replaced, for a rollback. */
export const surveyWrites = (
  { surveys }: SurveyState,
  undoing: (map: Map<string, unknown>, key: string) => void,
): SurveyTransaction => ({
  async saveSurvey(survey) {
    undoing(surveys, survey.reportId);
    surveys.set(survey.reportId, survey);
  },
  async deleteSurvey(reportId) {
    undoing(surveys, reportId);
    surveys.delete(reportId);
  },
});

export const surveyReads = ({ surveys }: SurveyState): SurveyStore => ({
  async findSurvey(reportId) {
    return surveys.get(reportId);
  },
  async countSurveys({ agencyIds, from, before }) {
    return [...surveys.values()]
      .filter(({ agencyId, at }) => (!agencyIds || agencyIds.includes(agencyId)) && at >= from && at < before)
      .map(({ agencyId, unitId, answers }) => ({ agencyId, unitId, answers, surveys: 1 }));
  },
});
