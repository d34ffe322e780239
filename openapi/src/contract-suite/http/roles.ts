import { equal } from "../support/assertion.ts";
import { expectProblem } from "../support/exchange.ts";
import {
  act,
  expectActionRefused,
  type OfficerAction,
  officerActions,
  readAsAllowed,
  readAsOfficer,
  reportAfter,
  usualBody,
} from "../support/officer.ts";
import { agencyIds, submit, undecidedReport } from "../support/samples/reports.ts";
import { type StateName, states } from "../support/states.ts";
import type { ContractCase } from "../support/target.ts";

const notResponsible = { status: 403, code: "not_responsible" } as const;
const roleNotAllowed = { status: 403, code: "role_not_allowed" } as const;

const liaisonMayNot = (action: OfficerAction, state: StateName): ContractCase => ({
  title: `${action} is refused for a liaison`,
  operation: action,
  code: "role_not_allowed",
  async run(target) {
    const { trackingId } = await states[state].make(target);
    await expectActionRefused(target, target.keys.liaison, action, trackingId, roleNotAllowed);
  },
});

const triageMayNot = (action: OfficerAction, state: StateName): ContractCase => ({
  title: `${action} is refused for national triage while an agency is responsible`,
  operation: action,
  code: "not_responsible",
  async run(target) {
    const { trackingId } = await states[state].make(target);
    await expectActionRefused(target, target.keys.nationalAdmin, action, trackingId, notResponsible);
  },
});

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
  triageMayNot("askReporter", "in progress"),
  triageMayNot("correctReport", "in progress"),
  triageMayNot("promiseDate", "in progress"),
  triageMayNot("archiveReport", "in progress"),
  triageMayNot("mergeReport", "in progress"),
  {
    title: "getAgencyReport and every action return 404 to agencies that never had the report",
    operation: "getAgencyReport",
    code: "report_not_found",
    async run(target) {
      const { trackingId } = await submit(target);
      const request = { key: target.keys.thirdAdmin, path: { trackingId } };
      await expectProblem(target, "getAgencyReport", 404, "report_not_found", request);
      for (const action of officerActions)
        await expectActionRefused(target, target.keys.thirdAdmin, action, trackingId, {
          status: 404,
          code: "report_not_found",
        });
    },
  },
  {
    title: "getAgencyReport hides a report in national triage from the agency whose site it came from",
    operation: "getAgencyReport",
    code: "report_not_found",
    async run(target) {
      const { trackingId } = await submit(target, undecidedReport());
      const request = { key: target.keys.agencyAdmin, path: { trackingId } };
      await expectProblem(target, "getAgencyReport", 404, "report_not_found", request);
    },
  },
  {
    title: "getAgencyReport shows a report to the agency that transferred it, which can no longer change it",
    operation: "getAgencyReport",
    async run(target) {
      const { agencyAdmin } = target.keys;
      const { trackingId } = await reportAfter(target, ["verifyReport"]);
      const json = { toAgencyId: agencyIds.other, reason: "Ini jalan provinsi." };
      await act(target, agencyAdmin, "transferReport", trackingId, json);
      const { body } = await readAsAllowed(target, agencyAdmin, trackingId);
      equal(
        [body.access, body.responsible.agency?.id],
        ["former", agencyIds.other],
        "getAgencyReport: responsible party",
      );
      for (const action of officerActions)
        await expectActionRefused(target, agencyAdmin, action, trackingId, notResponsible);
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
    title: "getAgencyReport accepts the tracking ID as people type it",
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
    title: "transferReport checks permissions before it checks the version",
    operation: "transferReport",
    code: "not_responsible",
    async run(target) {
      const { agencyAdmin } = target.keys;
      const { trackingId } = await reportAfter(target, []);
      await act(target, agencyAdmin, "transferReport", trackingId);
      const request = { key: agencyAdmin, path: { trackingId }, json: usualBody.transferReport };
      await expectProblem(target, "transferReport", 403, "not_responsible", request);
      await expectProblem(target, "transferReport", 403, "not_responsible", { ...request, ifMatch: '"1"' });
    },
  },
];
