import type { SurveyRecord } from "../records/survey.ts";
import type { SurveyStore } from "./store.ts";

export const surveyReads = ({ surveys }: { surveys: Map<string, SurveyRecord> }): SurveyStore => ({
  async countSurveys({ agencyIds, from, before }) {
    return [...surveys.values()]
      .filter(({ agencyId, at }) => (!agencyIds || agencyIds.includes(agencyId)) && at >= from && at < before)
      .map(({ agencyId, unitId, answers }) => ({ agencyId, unitId, answers, surveys: 1 }));
  },
});
