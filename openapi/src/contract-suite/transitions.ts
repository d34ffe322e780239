import { act, type OfficerAction, refuseAct, reportAfter, type State, states } from "./officer.ts";
import { agencyIds } from "./report-sample.ts";
import type { ContractCase } from "./target.ts";

/** Every step that the life of a report does not have (DESIGN.md §4): action, and the states it is refused in. */
const refusedSteps: Record<OfficerAction, State[]> = {
  verifyReport: [
    "submitted in national triage",
    "assigned and verified",
    "in progress",
    "answered",
    "closed",
  ],
  assignReport: ["answered", "closed"],
  transferReport: ["answered", "closed"],
  startFollowUp: ["submitted at an agency", "in progress", "answered", "closed"],
  answerReport: ["submitted at an agency", "assigned and verified", "closed"],
  closeReport: ["submitted at an agency", "assigned and verified", "in progress", "closed"],
};

const refusedStep = (action: OfficerAction, state: State): ContractCase => ({
  title: `${action} is no step from: ${state}`,
  operation: action,
  code: "invalid_transition",
  async run(target) {
    const { trackingId } = await states[state](target);
    const { nationalAdmin, agencyAdmin } = target.keys;
    const key = state === "submitted in national triage" ? nationalAdmin : agencyAdmin;
    await refuseAct(target, key, action, trackingId, { status: 409, code: "invalid_transition" });
  },
});

/** Steps outside of the table are refused and change nothing. */
export const transitionCases: ContractCase[] = [
  ...(Object.keys(refusedSteps) as OfficerAction[]).flatMap((action) =>
    refusedSteps[action].map((state) => refusedStep(action, state)),
  ),
  {
    title: "verifyReport is refused once the agency that got the report by transfer has verified it",
    operation: "verifyReport",
    code: "invalid_transition",
    async run(target) {
      const { trackingId } = await reportAfter(target, ["verifyReport"]);
      const { agencyAdmin, otherAdmin } = target.keys;
      const json = { toAgencyId: agencyIds.other, reason: "Ini jalan provinsi." };
      await act(target, agencyAdmin, "transferReport", trackingId, json);
      await act(target, otherAdmin, "verifyReport", trackingId);
      await refuseAct(target, otherAdmin, "verifyReport", trackingId, {
        status: 409,
        code: "invalid_transition",
      });
    },
  },
];
