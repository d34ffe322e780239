import type { Survey } from "../../schemas.gen.ts";
import { equal } from "../support/assertion.ts";
import { expectProblem, expectSuccess, namesParameter } from "../support/exchange.ts";
import { act } from "../support/officer.ts";
import { actAsReporter } from "../support/reporter-actions.ts";
import { agencyIds, localDate, marker, newReport, submit } from "../support/samples/reports.ts";
import { unitNamed } from "../support/samples/units.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

/**
 * Creates a report that a unit answers and whose reporter rates the answer with a survey. Returns the receipt
 * and the time of the rating.
 */
async function surveyed(
  target: ContractTarget,
  { unitId, survey, confidential = false }: { unitId: string; survey: Survey; confidential?: boolean },
) {
  const key = target.keys.agencyAdmin;
  const receipt = await submit(target, newReport({ confidential }));
  const { trackingId, accessCode } = receipt;
  await act(target, key, "verifyReport", trackingId);
  await act(target, key, "assignReport", trackingId, { unitId });
  for (const action of ["startFollowUp", "answerReport"] as const) await act(target, key, action, trackingId);
  const { at } = await actAsReporter(target, receipt, "giveFeedback", { kind: "rate", rating: 4, survey });
  return { trackingId, accessCode, at };
}

/** Returns the survey from the reporter's copy of the data. */
const exportedSurvey = async (
  target: ContractTarget,
  { trackingId, accessCode }: { trackingId: string; accessCode: string },
) => (await expectSuccess(target, "exportReport", { path: { trackingId }, accessCode })).body.survey;

/** A duration longer than a quarter, in seconds. */
const toNextQuarter = 93 * 86_400;

/** Returns the quarter that contains a moment, in western Indonesian time. */
function quarterOf(at: string): { year: string; quarter: string } {
  const [year = "", month = ""] = localDate(at, 7).split("-");
  return { year, quarter: String(Math.ceil(Number(month) / 3)) };
}

/** Returns a unit's figures for the quarter that contains a moment. The quarter must be over. */
async function figuresOf(target: ContractTarget, unitId: string, at: string) {
  const request = { key: target.keys.agencyAdmin, query: quarterOf(at) };
  const { body } = await expectSuccess(target, "getSurveyResults", request);
  equal([body.by, body.agency?.id], ["unit", agencyIds.own], "getSurveyResults: by");
  return body.groups.find(({ unit }) => unit?.id === unitId)?.figures;
}

export const surveyCases: ContractCase[] = [
  {
    title:
      "getSurveyResults shows a unit's index once it has five complete surveys, including confidential ones",
    operation: "getSurveyResults",
    needs: "passTime",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { id: few } = await unitNamed(target, key, `Dinas ${marker()}`);
      const { id: enough } = await unitNamed(target, key, `Dinas ${marker()}`);
      const { id: others } = await unitNamed(target, key, `Dinas ${marker()}`);
      const survey = { time: 3, conduct: 4, complaintHandling: 2 };
      await surveyed(target, { unitId: enough, survey: { time: 1 } });
      await surveyed(target, { unitId: enough, survey, confidential: true });
      for (let count = 0; count < 3; count++) await surveyed(target, { unitId: enough, survey });
      await surveyed(target, { unitId: enough, survey: { time: 4, conduct: 4, complaintHandling: 3 } });
      for (let count = 0; count < 4; count++) await surveyed(target, { unitId: few, survey });
      // If the other unit had only one answer, the small unit's answers could be computed by subtracting it
      // from the total.
      const { at } = await surveyed(target, { unitId: others, survey });
      await target.passTime?.(toNextQuarter);
      equal(await figuresOf(target, few, at), { surveys: 4 }, "getSurveyResults: four complete");
      equal(
        await figuresOf(target, enough, at),
        {
          surveys: 6,
          index: {
            form: "short",
            count: 5,
            index: 78.33,
            means: { time: 3.2, conduct: 4, complaintHandling: 2.2 },
          },
        },
        "getSurveyResults: five complete",
      );
    },
  },
  {
    title: "giveFeedback on a new answer replaces the earlier survey, which only the reporter can read",
    operation: "giveFeedback",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { id: unitId } = await unitNamed(target, key, `Dinas ${marker()}`);
      const first = { time: 2, complaintHandling: 1 };
      const receipt = await surveyed(target, { unitId, survey: first });
      equal(await exportedSurvey(target, receipt), first, "exportReport");
      await act(target, key, "answerReport", receipt.trackingId);
      await actAsReporter(target, receipt, "giveFeedback", {
        kind: "rate",
        rating: 5,
        survey: { conduct: 4 },
      });
      equal(await exportedSurvey(target, receipt), { conduct: 4 }, "exportReport: the second answer");
      await act(target, key, "answerReport", receipt.trackingId);
      await actAsReporter(target, receipt, "giveFeedback", { kind: "confirm", rating: 3 });
      equal(await exportedSurvey(target, receipt), undefined, "exportReport: rated without a survey");
    },
  },
  {
    title: "getSurveyResults shows all agencies to national triage, and each agency only its own results",
    operation: "getSurveyResults",
    code: "role_not_allowed",
    needs: "passTime",
    async run(target) {
      const { agencyAdmin, nationalAdmin } = target.keys;
      const { id: unitId } = await unitNamed(target, agencyAdmin, `Dinas ${marker()}`);
      const { at } = await surveyed(target, { unitId, survey: { conduct: 3 } });
      await target.passTime?.(toNextQuarter);
      const query = quarterOf(at);
      const { body } = await expectSuccess(target, "getSurveyResults", { key: nationalAdmin, query });
      equal([body.by, body.agency], ["agency", undefined], "getSurveyResults: by");
      const own = body.groups.find(({ agency }) => agency?.id === agencyIds.own);
      const named = { key: nationalAdmin, query: { ...query, agencyId: agencyIds.own } };
      const ofOne = (await expectSuccess(target, "getSurveyResults", named)).body;
      equal<unknown>([ofOne.by, ofOne.total], ["unit", own?.figures], "getSurveyResults: one agency");
      const other = { key: agencyAdmin, query: { ...query, agencyId: agencyIds.other } };
      await expectProblem(target, "getSurveyResults", 403, "role_not_allowed", other);
    },
  },
  {
    title: "getSurveyResults refuses invalid quarters and agencies and names the parameter",
    operation: "getSurveyResults",
    code: "invalid_request",
    async run(target) {
      const key = target.keys.nationalAdmin;
      for (const [query, name] of [
        [{ quarter: "2" }, "year"],
        [{ year: "2024" }, "quarter"],
        [{ year: "2024", quarter: "5" }, "quarter"],
        [{ year: "2999", quarter: "1" }, "quarter"],
        [{ year: "2024", quarter: "1", agencyId: "tidak-ada" }, "agencyId"],
      ] as [Record<string, string>, string][])
        namesParameter(
          await expectProblem(target, "getSurveyResults", 400, "invalid_request", { key, query }),
          name,
        );
    },
  },
];
