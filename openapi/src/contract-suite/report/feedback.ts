import { equal, holds, includes } from "../support/assertion.ts";
import { expectFieldErrors, expectSuccess } from "../support/exchange.ts";
import { act, readAsOfficer, reportAfter } from "../support/officer.ts";
import {
  actAsReporter,
  expectReporterActionRefused,
  isOffered,
  reporterRequest,
  usualFeedback,
} from "../support/reporter-actions.ts";
import { uploadPhoto } from "../support/samples/files.ts";
import { readReport, submit, undecidedReport } from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

const answered = ["verifyReport", "startFollowUp", "answerReport"] as const;
const closed = [...answered, "closeReport"] as const;
const day = 86_400;

async function answerAgain(target: ContractTarget, trackingId: string): Promise<void> {
  await act(target, target.keys.agencyAdmin, "answerReport", trackingId);
}

export const feedbackCases: ContractCase[] = [
  {
    title: "giveFeedback (confirm) closes the report with a rating that reporter and agency can read",
    operation: "giveFeedback",
    async run(target) {
      const receipt = await reportAfter(target, answered);
      const json = { ...usualFeedback.confirm, rating: 5 };
      const entry = await actAsReporter(target, receipt, "giveFeedback", json);
      includes(entry, { kind: "confirmed", status: "closed", rating: 5, message: json.message }, "entry");
      equal(entry.actor, { kind: "reporter" }, "giveFeedback: who");
      const read = await readReport(target, receipt);
      includes(read, { status: "closed", rating: 5, dueAt: null, dueStage: null }, "getReport");
      const { body } = await readAsOfficer(target, target.keys.liaison, receipt.trackingId);
      equal(
        [body.rating, body.timeline.at(-1)?.rating, body.timeline.at(-1)?.message],
        [5, 5, json.message],
        "getAgencyReport",
      );
    },
  },
  {
    title: "giveFeedback (rate) rates each answer once, also after the report was closed",
    operation: "giveFeedback",
    code: "invalid_transition",
    async run(target) {
      const receipt = await reportAfter(target, answered);
      const entry = await actAsReporter(target, receipt, "giveFeedback", usualFeedback.rate);
      includes(entry, { kind: "rated", status: "answered", rating: 4 }, "giveFeedback");
      await expectReporterActionRefused(target, receipt, "giveFeedback", usualFeedback.rate);
      equal(await isOffered(target, receipt, "giveFeedback", "rate"), false, "getReport: rated once");
      await expectReporterActionRefused(target, receipt, "giveFeedback", { kind: "confirm", rating: 5 });
      await answerAgain(target, receipt.trackingId);
      equal((await readReport(target, receipt)).rating, undefined, "getReport: a new answer is not rated");
      await act(target, target.keys.agencyAdmin, "closeReport", receipt.trackingId);
      await actAsReporter(target, receipt, "giveFeedback", { kind: "rate", rating: 1 });
      includes(await readReport(target, receipt), { status: "closed", rating: 1 }, "getReport");
      await expectReporterActionRefused(target, receipt, "giveFeedback", usualFeedback.rate);
    },
  },
  {
    title: "giveFeedback (contest) returns an answered report with the reporter's files to the same agency",
    operation: "giveFeedback",
    async run(target) {
      const receipt = await reportAfter(target, answered);
      const { id } = await uploadPhoto(target);
      const json = { ...usualFeedback.contest, attachmentIds: [id] };
      const entry = await actAsReporter(target, receipt, "giveFeedback", json);
      includes(entry, { kind: "contested", status: "in_progress", message: json.message }, "entry");
      equal(
        entry.attachments?.map((attachment) => attachment.id),
        [id],
        "giveFeedback: files",
      );
      const { body } = await readAsOfficer(target, target.keys.agencyAdmin, receipt.trackingId);
      includes(body, { status: "in_progress", dueStage: "answer", pingPong: false }, "getAgencyReport");
      holds(body.verifiedAt, "getAgencyReport: the agency verified it before");
      equal(
        body.timeline.at(-1)?.attachments?.map((attachment) => attachment.id),
        [id],
        "getAgencyReport: files",
      );
    },
  },
  {
    title: "giveFeedback (contest) for the third time sends the report to national triage, flagged",
    operation: "giveFeedback",
    async run(target) {
      const receipt = await reportAfter(target, answered);
      for (let time = 1; time < 3; time++) {
        const entry = await actAsReporter(target, receipt, "giveFeedback", usualFeedback.contest);
        equal(entry.status, "in_progress", `giveFeedback: status after time ${time}`);
        await answerAgain(target, receipt.trackingId);
      }
      const entry = await actAsReporter(target, receipt, "giveFeedback", usualFeedback.contest);
      equal([entry.status, entry.pingPong], ["submitted", true], "giveFeedback: the third");
      equal(entry.responsible, { kind: "national_triage" }, "giveFeedback: responsible party");
      const { body } = await readAsOfficer(target, target.keys.nationalAdmin, receipt.trackingId);
      includes(body, { dueStage: "national_verification", pingPong: true }, "getAgencyReport");
    },
  },
  {
    title: "giveFeedback (contest) reopens a closed report only for the number of days in getChannel",
    operation: "giveFeedback",
    code: "invalid_transition",
    needs: "passTime",
    async run(target) {
      const { contestDays } = (await expectSuccess(target, "getChannel")).body;
      const [early, late] = [await reportAfter(target, closed), await reportAfter(target, closed)];
      const available = (await readReport(target, early)).reporterActions;
      const until = available.find(({ kind }) => kind === "contest")?.until ?? "";
      holds(/T23:59:59[+]0[789]:00$/.test(until), "getReport: until the end of a day there", until);
      await target.passTime?.(contestDays * day);
      const entry = await actAsReporter(target, early, "giveFeedback", usualFeedback.contest);
      equal(entry.status, "in_progress", "giveFeedback: on the last day");
      await target.passTime?.(day);
      equal(await isOffered(target, late, "giveFeedback", "contest"), false, "getReport: reporterActions");
      const detail = await expectReporterActionRefused(target, late, "giveFeedback", usualFeedback.contest);
      holds(detail.length > 0, "giveFeedback: expected a sentence");
    },
  },
  {
    title: "giveFeedback (contest) moves an archived report to national triage, whoever archived it",
    operation: "giveFeedback",
    async run(target) {
      const json = { reason: "abusive", message: "Laporan ini memuat hinaan." };
      const { agencyAdmin, nationalAdmin } = target.keys;
      for (const [key, receipt] of [
        [agencyAdmin, await reportAfter(target, ["verifyReport"])],
        [nationalAdmin, await submit(target, undecidedReport())],
      ] as const) {
        await act(target, key, "archiveReport", receipt.trackingId, json);
        const read = await readReport(target, receipt);
        includes(read, { status: "archived", archiveReason: "abusive", dueAt: null }, "getReport");
        equal(read.timeline.at(-1)?.message, json.message, "getReport: the reporter reads why");
        await actAsReporter(target, receipt, "giveFeedback", usualFeedback.contest);
        const after = await readReport(target, receipt);
        includes(after, { status: "submitted", dueStage: "national_verification" }, "getReport");
        equal(
          [after.responsible, after.archiveReason],
          [{ kind: "national_triage" }, undefined],
          "getReport: responsible party, reason",
        );
      }
    },
  },
  {
    title: "withdrawReport is final, and the agency can read the reason",
    operation: "withdrawReport",
    async run(target) {
      const receipt = await reportAfter(target, ["verifyReport", "startFollowUp"]);
      const message = "Sudah diselesaikan oleh ketua RT.";
      const entry = await actAsReporter(target, receipt, "withdrawReport", { message });
      includes(entry, { kind: "withdrawn", status: "archived", message }, "withdrawReport");
      const { body } = await readAsOfficer(target, target.keys.agencyAdmin, receipt.trackingId);
      includes(body, { status: "archived", archiveReason: "withdrawn" }, "getAgencyReport");
      equal(body.timeline.at(-1)?.message, message, "getAgencyReport: why");
      await expectReporterActionRefused(target, receipt, "giveFeedback", usualFeedback.contest);
      await expectReporterActionRefused(target, receipt, "addReply");
    },
  },
  {
    title: "withdrawReport requires no message",
    operation: "withdrawReport",
    async run(target) {
      const receipt = await submit(target, undecidedReport());
      const entry = await actAsReporter(target, receipt, "withdrawReport", {});
      equal([entry.status, entry.message], ["archived", undefined], "withdrawReport");
    },
  },
  {
    title: "giveFeedback reports the missing and unknown fields of each kind of feedback",
    operation: "giveFeedback",
    code: "validation_failed",
    async run(target) {
      const receipt = await reportAfter(target, answered);
      const refused: [object, Parameters<typeof expectFieldErrors>[3]][] = [
        [{}, { "#/kind": "required" }],
        [{ kind: "wish" }, { "#/kind": "not_allowed_value" }],
        [{ kind: "contest" }, { "#/message": "required" }],
        [{ kind: "contest", message: "Kurang." }, { "#/message": "too_short" }],
        [{ ...usualFeedback.contest, rating: 1 }, { "#/rating": "unknown_field" }],
        [{ kind: "rate" }, { "#/rating": "required" }],
        [{ kind: "rate", rating: 6 }, { "#/rating": "too_large" }],
        [{ kind: "confirm", survey: { time: 4 } }, { "#/rating": "required" }],
        [{ kind: "rate", rating: 4, survey: { time: 5 } }, { "#/survey/time": "too_large" }],
        [{ kind: "rate", rating: 4, survey: { speed: 4 } }, { "#/survey/speed": "unknown_field" }],
        [
          { kind: "rate", rating: 4, survey: { time: 4, cost: 4, facilities: 1 } },
          { "#/survey/cost": "not_permitted", "#/survey/facilities": "not_permitted" },
        ],
        [{ ...usualFeedback.contest, survey: { time: 1 } }, { "#/survey": "unknown_field" }],
        [{ kind: "confirm", attachmentIds: [] }, { "#/attachmentIds": "unknown_field" }],
        [
          { ...usualFeedback.contest, attachmentIds: ["0192f5e2-7c1a-7f3e-8b52-000000000000"] },
          { "#/attachmentIds/0": "not_found" },
        ],
      ];
      for (const [json, fields] of refused)
        await expectFieldErrors(
          target,
          "giveFeedback",
          reporterRequest(receipt, "giveFeedback", json),
          fields,
        );
      equal((await readReport(target, receipt)).status, "answered", "getReport: nothing has changed");
    },
  },
  {
    title: "withdrawReport refuses an invalid message",
    operation: "withdrawReport",
    code: "validation_failed",
    async run(target) {
      const request = reporterRequest(await submit(target), "withdrawReport", { message: "x" });
      await expectFieldErrors(target, "withdrawReport", request, { "#/message": "too_short" });
    },
  },
  {
    title: "archiveReport refuses unknown reasons, and any reason without a message",
    operation: "archiveReport",
    code: "validation_failed",
    async run(target) {
      const { trackingId } = await submit(target);
      const message = "Ini sengketa perdata.";
      const request = { key: target.keys.agencyAdmin, path: { trackingId }, ifMatch: '"1"' };
      for (const reason of ["duplicate", "withdrawn", "not_ours"])
        await expectFieldErrors(
          target,
          "archiveReport",
          { ...request, json: { reason, message } },
          { "#/reason": "not_allowed_value" },
        );
      const json = { reason: "abusive" };
      await expectFieldErrors(target, "archiveReport", { ...request, json }, { "#/message": "required" });
    },
  },
];
