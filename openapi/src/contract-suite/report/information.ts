import { equal, holds, includes } from "../support/assertion.ts";
import { expectFieldErrors, expectSuccess } from "../support/exchange.ts";
import { act, readAsOfficer, reportAfter, requestWithETag } from "../support/officer.ts";
import { actAsReporter, reporterRequest } from "../support/reporter-actions.ts";
import { agencyIds, readReport, submit, undecidedReport } from "../support/samples/reports.ts";
import type { ContractCase } from "../support/target.ts";

const minute = 60;

/** Cases about questions to the reporter. The agency's deadline is paused until the reporter replies. */
export const informationCases: ContractCase[] = [
  {
    title: "askReporter by a liaison sends the reporter a question with a deadline",
    operation: "askReporter",
    async run(target) {
      const receipt = await reportAfter(target, ["verifyReport", "startFollowUp"]);
      const json = { message: "Di depan toko apa lubang itu?" };
      await act(target, target.keys.liaison, "askReporter", receipt.trackingId, json);
      const read = await readReport(target, receipt);
      includes(read, { status: "awaiting_reporter", dueStage: "reporter_information" }, "getReport");
      equal(read.responsible.agency?.id, agencyIds.own, "getReport: the report stays where it is");
      const entry = read.timeline.at(-1);
      equal([entry?.kind, entry?.message], ["reporter_asked", json.message], "getReport: entry");
    },
  },
  {
    title: "addReply to a question returns the report to its previous status, with its previous deadline",
    operation: "addReply",
    async run(target) {
      for (const actions of [[], ["verifyReport"], ["verifyReport", "startFollowUp"]] as const) {
        const receipt = await reportAfter(target, actions);
        const key = target.keys.agencyAdmin;
        const before = (await readAsOfficer(target, key, receipt.trackingId)).body;
        await act(target, key, "askReporter", receipt.trackingId);
        const entry = await actAsReporter(target, receipt, "addReply");
        equal([entry.kind, entry.status], ["replied", before.status], "addReply: entry");
        const { status, dueStage, dueAt, verifiedAt } = (await readAsOfficer(target, key, receipt.trackingId))
          .body;
        equal(
          [status, dueStage, dueAt, verifiedAt],
          [before.status, before.dueStage, before.dueAt, before.verifiedAt],
          "getAgencyReport: as before it was asked",
        );
      }
    },
  },
  {
    title: "addReply gives an agency that missed its deadline one more day, however often the agency asks",
    operation: "addReply",
    needs: "passTime",
    async run(target) {
      const receipt = await reportAfter(target, ["verifyReport"]);
      const key = target.keys.agencyAdmin;
      for (let round = 0; round < 2; round++) {
        const { dueAt, updatedAt } = await readReport(target, receipt);
        await target.passTime?.((Date.parse(dueAt ?? "") - Date.parse(updatedAt)) / 1000 + minute);
        const asked = await act(target, key, "askReporter", receipt.trackingId);
        equal(asked.overdue, false, "askReporter: the reporter has time");
        const { at } = await actAsReporter(target, receipt, "addReply");
        const after = (await readReport(target, receipt)).dueAt ?? "";
        const days = (Date.parse(after) - Date.parse(at)) / 86_400_000;
        holds(days > 0 && days < 20, "addReply: a working day is left, holidays between", days);
      }
    },
  },
  {
    title:
      "uploadAttachment to a report with an open question returns it to its previous status, even without a message",
    operation: "uploadAttachment",
    async run(target) {
      const receipt = await reportAfter(target, ["askReporter"]);
      await expectSuccess(target, "uploadAttachment", reporterRequest(receipt, "uploadAttachment"));
      includes(
        await readReport(target, receipt),
        { status: "submitted", dueStage: "agency_verification" },
        "getReport",
      );
    },
  },
  {
    title: "askReporter by national triage works before an agency is chosen",
    operation: "askReporter",
    async run(target) {
      const receipt = await submit(target, undecidedReport());
      const { nationalAdmin } = target.keys;
      const asked = await act(target, nationalAdmin, "askReporter", receipt.trackingId);
      equal(asked.timeline.at(-1)?.actor.kind, "national_triage", "askReporter: who");
      await actAsReporter(target, receipt, "addReply");
      const json = { agencyId: agencyIds.other };
      const assigned = await act(target, nationalAdmin, "assignReport", receipt.trackingId, json);
      equal(assigned.status, "assigned", "assignReport: status");
    },
  },
  {
    title:
      "archiveReport as incomplete is refused for officers, because only the channel does it after a reminder",
    operation: "archiveReport",
    code: "validation_failed",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { trackingId } = await reportAfter(target, ["verifyReport", "askReporter"]);
      const json = { reason: "incomplete", message: "Keterangan tidak kami terima." };
      const request = await requestWithETag(target, key, trackingId, json);
      await expectFieldErrors(target, "archiveReport", request, { "#/reason": "not_allowed_value" });
    },
  },
];
