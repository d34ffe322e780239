import { equal } from "../support/assertion.ts";
import { refuse } from "../support/exchange.ts";
import {
  act,
  type OfficerAction,
  officerActions,
  readAsOfficer,
  readWhatMayBe,
  refuseAct,
  reportAfter,
  usualBody,
} from "../support/officer.ts";
import { agencyIds, submit, undecidedReport } from "../support/samples/reports.ts";
import { type StateName, states } from "../support/states.ts";
import type { ContractCase } from "../support/target.ts";

const forbidden = { status: 403, code: "forbidden" } as const;

const liaisonMayNot = (action: OfficerAction, state: StateName): ContractCase => ({
  title: `${action} is not for a liaison`,
  operation: action,
  code: "forbidden",
  async run(target) {
    const { trackingId } = await states[state].make(target);
    await refuseAct(target, target.keys.liaison, action, trackingId, forbidden);
  },
});

const triageMayNot = (action: OfficerAction, state: StateName): ContractCase => ({
  title: `${action} is not for national triage while an agency has the report`,
  operation: action,
  code: "forbidden",
  async run(target) {
    const { trackingId } = await states[state].make(target);
    await refuseAct(target, target.keys.nationalAdmin, action, trackingId, forbidden);
  },
});

/** Who may do what to whose report. */
export const roleCases: ContractCase[] = [
  liaisonMayNot("verifyReport", "submitted at an agency"),
  liaisonMayNot("assignReport", "assigned and verified"),
  liaisonMayNot("closeReport", "answered"),
  liaisonMayNot("archiveReport", "in progress"),
  liaisonMayNot("mergeReport", "in progress"),
  liaisonMayNot("releaseReport", "in progress"),
  liaisonMayNot("retractReport", "in progress"),
  triageMayNot("verifyReport", "submitted at an agency"),
  triageMayNot("transferReport", "submitted at an agency"),
  triageMayNot("startFollowUp", "assigned and verified"),
  triageMayNot("answerReport", "in progress"),
  triageMayNot("requestInformation", "in progress"),
  triageMayNot("archiveReport", "in progress"),
  triageMayNot("mergeReport", "in progress"),
  {
    title: "getAgencyReport hides a report from agencies that never had it, and so does every step",
    operation: "getAgencyReport",
    code: "report_not_found",
    async run(target) {
      const { trackingId } = await submit(target);
      const ask = { key: target.keys.thirdAdmin, path: { trackingId } };
      await refuse(target, "getAgencyReport", 404, "report_not_found", ask);
      for (const action of officerActions)
        await refuseAct(target, target.keys.thirdAdmin, action, trackingId, {
          status: 404,
          code: "report_not_found",
        });
    },
  },
  {
    title:
      "getAgencyReport hides a report that waits in national triage from the agency whose site it came from",
    operation: "getAgencyReport",
    code: "report_not_found",
    async run(target) {
      const { trackingId } = await submit(target, undecidedReport());
      const ask = { key: target.keys.agencyAdmin, path: { trackingId } };
      await refuse(target, "getAgencyReport", 404, "report_not_found", ask);
    },
  },
  {
    title:
      "getAgencyReport stays readable for an agency that passed the report on, which may no longer change it",
    operation: "getAgencyReport",
    async run(target) {
      const { agencyAdmin } = target.keys;
      const { trackingId } = await reportAfter(target, ["verifyReport"]);
      const json = { toAgencyId: agencyIds.other, reason: "Ini jalan provinsi." };
      await act(target, agencyAdmin, "transferReport", trackingId, json);
      const { body } = await readWhatMayBe(target, agencyAdmin, trackingId);
      equal(
        [body.access, body.responsible.agency?.id],
        ["former", agencyIds.other],
        "getAgencyReport: who has it",
      );
      for (const action of officerActions)
        await refuseAct(target, agencyAdmin, action, trackingId, forbidden);
    },
  },
  {
    title: "getAgencyReport shows national triage any report",
    operation: "getAgencyReport",
    async run(target) {
      for (const { trackingId } of [
        await submit(target, undecidedReport()),
        await reportAfter(target, ["verifyReport"]),
      ])
        equal(
          (await readAsOfficer(target, target.keys.nationalAdmin, trackingId)).body.trackingId,
          trackingId,
          "trackingId",
        );
    },
  },
  {
    title: "getAgencyReport reads the tracking ID as people type it",
    operation: "getAgencyReport",
    async run(target) {
      const { trackingId } = await submit(target);
      const typed = trackingId.toLowerCase().replaceAll("-", " ");
      equal(
        (await readAsOfficer(target, target.keys.liaison, typed)).body.trackingId,
        trackingId,
        "getAgencyReport: trackingId",
      );
    },
  },
  {
    title: "transferReport is refused for want of competence before the version is looked at",
    operation: "transferReport",
    code: "forbidden",
    async run(target) {
      const { agencyAdmin } = target.keys;
      const { trackingId } = await reportAfter(target, []);
      await act(target, agencyAdmin, "transferReport", trackingId);
      const ask = { key: agencyAdmin, path: { trackingId }, json: usualBody.transferReport };
      await refuse(target, "transferReport", 403, "forbidden", ask);
      await refuse(target, "transferReport", 403, "forbidden", { ...ask, ifMatch: '"1"' });
    },
  },
];
