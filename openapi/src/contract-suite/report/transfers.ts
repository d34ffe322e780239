import type { FullAgencyReport } from "../../schemas.gen.ts";
import { equal, holds, includes } from "../support/assertion.ts";
import { expectFieldErrors } from "../support/exchange.ts";
import { act, reportAfter, requestWithETag } from "../support/officer.ts";
import { agencyIds, readReport, submit, undecidedReport } from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

const passOn = (
  target: ContractTarget,
  key: string,
  trackingId: string,
  toAgencyId?: string,
): Promise<FullAgencyReport> =>
  act(target, key, "transferReport", trackingId, {
    reason: "Bukan wewenang kami.",
    ...(toAgencyId !== undefined && { toAgencyId }),
  });

const triage = { kind: "national_triage" } as const;

/** Cases about transfers. A transfer moves a report to another party and never ends it. */
export const transferCases: ContractCase[] = [
  {
    title: "transferReport moves a report to the competent agency, which has to verify it again",
    operation: "transferReport",
    async run(target) {
      const { agencyAdmin, otherAdmin } = target.keys;
      const receipt = await reportAfter(target, ["verifyReport", "assignReport", "startFollowUp"]);
      const report = await passOn(target, agencyAdmin, receipt.trackingId, agencyIds.other);
      includes(
        report,
        { status: "assigned", dueStage: "agency_verification", transferCount: 1, pingPong: false },
        "transferReport",
      );
      equal(report.responsible.agency?.id, agencyIds.other, "transferReport: responsible party");
      equal(
        [report.unit, report.verifiedAt],
        [undefined, undefined],
        "transferReport: unit and verification stay behind",
      );
      const entry = (await readReport(target, receipt)).timeline.at(-1);
      equal(
        [entry?.kind, entry?.message],
        ["transferred", "Bukan wewenang kami."],
        "getReport: the reporter reads why",
      );
      equal(entry?.actor.agency?.id, agencyIds.own, "getReport: who passed it on");
      const verified = await act(target, otherAdmin, "verifyReport", receipt.trackingId);
      includes(verified, { status: "assigned", dueStage: "follow_up" }, "verifyReport");
    },
  },
  {
    title:
      "transferReport without a target sends the report to national triage, from every open status, also for a liaison",
    operation: "transferReport",
    async run(target) {
      for (const actions of [[], ["verifyReport"], ["verifyReport", "startFollowUp"]] as const) {
        const { trackingId } = await reportAfter(target, actions);
        const report = await passOn(target, target.keys.liaison, trackingId);
        equal(report.responsible, triage, "transferReport: responsible party");
        includes(
          report,
          { status: "submitted", dueStage: "national_verification", pingPong: false },
          "transferReport",
        );
      }
    },
  },
  {
    title: "transferReport back to a former holder sends the report to national triage and flags it",
    operation: "transferReport",
    async run(target) {
      const receipt = await submit(target);
      await passOn(target, target.keys.agencyAdmin, receipt.trackingId, agencyIds.other);
      const report = await passOn(target, target.keys.otherAdmin, receipt.trackingId, agencyIds.own);
      equal(report.responsible, triage, "transferReport: responsible party");
      includes(
        report,
        { status: "submitted", dueStage: "national_verification", pingPong: true },
        "transferReport",
      );
      const { timeline } = await readReport(target, receipt);
      equal(
        timeline.map((entry) => entry.pingPong === true),
        [false, false, true],
        "getReport: the flagged entry",
      );
    },
  },
  {
    title: "transferReport for the third time sends the report to national triage and flags it",
    operation: "transferReport",
    async run(target) {
      const { agencyAdmin, otherAdmin, thirdAdmin } = target.keys;
      const { trackingId } = await submit(target);
      await passOn(target, agencyAdmin, trackingId, agencyIds.other);
      const second = await passOn(target, otherAdmin, trackingId, agencyIds.third);
      includes(second, { transferCount: 2, pingPong: false }, "transferReport: the second");
      equal(second.responsible.agency?.id, agencyIds.third, "transferReport: the second");
      const report = await passOn(target, thirdAdmin, trackingId, agencyIds.fourth);
      equal(report.responsible, triage, "transferReport: the third");
      includes(report, { status: "submitted", pingPong: true }, "transferReport: the third");
    },
  },
  {
    title:
      "assignReport by national triage after transfers back and forth is final, even to an agency that had transferred the report",
    operation: "assignReport",
    async run(target) {
      const { agencyAdmin, otherAdmin, nationalAdmin } = target.keys;
      const { trackingId } = await submit(target);
      await passOn(target, agencyAdmin, trackingId, agencyIds.other);
      await passOn(target, otherAdmin, trackingId, agencyIds.own);
      const report = await act(target, nationalAdmin, "assignReport", trackingId, {
        agencyId: agencyIds.own,
      });
      includes(report, { status: "assigned", dueStage: "agency_verification" }, "assignReport");
      equal(report.responsible.agency?.id, agencyIds.own, "assignReport: responsible party");
      for (const action of ["verifyReport", "startFollowUp", "answerReport"] as const)
        await act(target, agencyAdmin, action, trackingId);
      equal(
        (await act(target, agencyAdmin, "closeReport", trackingId)).status,
        "closed",
        "closeReport: status",
      );
    },
  },
  {
    title:
      "transferReport never ends a report and always leaves exactly one responsible party, however often it is repeated",
    operation: "transferReport",
    async run(target) {
      const { agencyAdmin, otherAdmin, thirdAdmin, nationalAdmin } = target.keys;
      const keyOf: Record<string, string> = {
        [agencyIds.own]: agencyAdmin,
        [agencyIds.other]: otherAdmin,
        [agencyIds.third]: thirdAdmin,
      };
      const round = Object.keys(keyOf);
      const receipt = await submit(target, undecidedReport());
      let report = await act(target, nationalAdmin, "assignReport", receipt.trackingId, {
        agencyId: agencyIds.own,
      });
      for (let turn = 0; turn < 12; turn++) {
        const holder = report.responsible.agency?.id;
        const next = round[(turn + 1) % round.length] ?? agencyIds.own;
        if (holder === undefined)
          report = await act(target, nationalAdmin, "assignReport", receipt.trackingId, { agencyId: next });
        else
          report = await passOn(
            target,
            keyOf[holder] ?? "",
            receipt.trackingId,
            next === holder ? undefined : next,
          );
        const { kind, agency } = report.responsible;
        holds(
          ["submitted", "assigned"].includes(report.status),
          "transferReport: the report stays open",
          report.status,
        );
        equal(kind === "agency", agency !== undefined, "transferReport: one responsible party");
        holds(report.dueAt !== null, "transferReport: something is due as long as the report is open");
      }
      equal(
        (await readReport(target, receipt)).timeline.length,
        report.timeline.length,
        "getReport: the reporter reads every action",
      );
    },
  },
  {
    title: "transferReport refuses the agency itself, an unknown agency and a missing reason",
    operation: "transferReport",
    code: "validation_failed",
    async run(target) {
      const { trackingId } = await submit(target);
      const request = await requestWithETag(target, target.keys.agencyAdmin, trackingId);
      const reason = "Bukan wewenang kami.";
      await expectFieldErrors(
        target,
        "transferReport",
        { ...request, json: { reason, toAgencyId: agencyIds.own } },
        { "#/toAgencyId": "same_agency" },
      );
      await expectFieldErrors(
        target,
        "transferReport",
        { ...request, json: { reason, toAgencyId: "pemkot-atlantis" } },
        { "#/toAgencyId": "not_found" },
      );
      await expectFieldErrors(target, "transferReport", { ...request, json: {} }, { "#/reason": "required" });
    },
  },
];
