import type { AvailableAction } from "../../schemas.gen.ts";
import { equal } from "../support/assertion.ts";
import { expectFieldErrors, expectSuccess } from "../support/exchange.ts";
import { act, reportAfter } from "../support/officer.ts";
import { reporterRequest } from "../support/reporter-actions.ts";
import { uploadPhoto } from "../support/samples/files.ts";
import { newReport, type Receipt, readReport, submit } from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

const attachOf = async (target: ContractTarget, receipt: Receipt): Promise<AvailableAction | undefined> =>
  (await readReport(target, receipt)).reporterActions.find(({ kind }) => kind === "attach");

const add = (target: ContractTarget, receipt: Receipt) =>
  expectSuccess(target, "uploadAttachment", reporterRequest(receipt, "uploadAttachment"));

const expectUploadRefused = (target: ContractTarget, receipt: Receipt) =>
  expectFieldErrors(target, "uploadAttachment", reporterRequest(receipt, "uploadAttachment"), {
    "#/file": "too_many",
  });

const mostOf = async (target: ContractTarget): Promise<number> =>
  (await expectSuccess(target, "getChannel")).body.attachments.maxCount;

/** Cases about how many more files a report accepts (`remaining`), as files are added one by one. */
export const attachmentRoomCases: ContractCase[] = [
  {
    title: "uploadAttachment is listed with the number of files still accepted, and refused when it is 0",
    operation: "uploadAttachment",
    code: "validation_failed",
    async run(target) {
      const most = await mostOf(target);
      const attachmentIds = [(await uploadPhoto(target)).id];
      const receipt = await submit(target, newReport({ attachmentIds }));
      for (let remaining = most - 1; remaining > 0; remaining--) {
        equal(await attachOf(target, receipt), { kind: "attach", remaining }, "getReport: reporterActions");
        await add(target, receipt);
      }
      equal(await attachOf(target, receipt), undefined, "getReport: no room, no act");
      await expectUploadRefused(target, receipt);
    },
  },
  {
    title:
      "uploadAttachment accepts files in reply to each question of an officer, however many files the report has",
    operation: "uploadAttachment",
    code: "validation_failed",
    async run(target) {
      const most = await mostOf(target);
      const receipt = await reportAfter(target, ["verifyReport", "startFollowUp"]);
      for (let count = 0; count < most; count++) await add(target, receipt);
      for (let question = 0; question < 2; question++) {
        await expectUploadRefused(target, receipt);
        await act(target, target.keys.agencyAdmin, "askReporter", receipt.trackingId);
        const attach = await attachOf(target, receipt);
        equal(attach, { kind: "attach", remaining: most }, "getReport: room for the answer");
        await add(target, receipt);
        const { status } = await readReport(target, receipt);
        equal(status, "in_progress", "getReport: the first file answers it, the others may follow");
        for (let count = 1; count < most; count++) await add(target, receipt);
      }
      equal(await attachOf(target, receipt), undefined, "getReport: no room, no act");
    },
  },
];
