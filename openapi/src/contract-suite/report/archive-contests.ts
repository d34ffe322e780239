import { equal, holds } from "../support/assertion.ts";
import { expectSuccess } from "../support/exchange.ts";
import { act, readAsOfficer, reportAfter } from "../support/officer.ts";
import {
  actAsReporter,
  expectReporterActionRefused,
  isOffered,
  usualFeedback,
} from "../support/reporter-actions.ts";
import { type Receipt, readReport, submit } from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

const day = 86_400;

async function archived(target: ContractTarget): Promise<Receipt> {
  const receipt = await reportAfter(target, ["verifyReport"]);
  await act(target, target.keys.agencyAdmin, "archiveReport", receipt.trackingId);
  return receipt;
}

const contest = (target: ContractTarget, receipt: Receipt) =>
  actAsReporter(target, receipt, "giveFeedback", usualFeedback.contest);

async function expectContestRefused(target: ContractTarget, receipt: Receipt): Promise<void> {
  equal(await isOffered(target, receipt, "giveFeedback", "contest"), false, "getReport: reporterActions");
  const detail = await expectReporterActionRefused(target, receipt, "giveFeedback", usualFeedback.contest);
  holds(detail.length > 0, "giveFeedback: expected a sentence");
}

/** Cases about archived reports, which can be contested for a limited time. */
export const archiveContestCases: ContractCase[] = [
  {
    title:
      "giveFeedback (contest) of an archived report is accepted only for the number of days in getChannel",
    operation: "giveFeedback",
    code: "invalid_transition",
    needs: "passTime",
    async run(target) {
      const { contestDays } = (await expectSuccess(target, "getChannel")).body;
      const [early, late] = [await archived(target), await archived(target)];
      const { reporterActions, updatedAt } = await readReport(target, early);
      const until = reporterActions.find(({ kind }) => kind === "contest")?.until ?? "";
      holds(/T23:59:59[+]0[789]:00$/.test(until), "getReport: until the end of a day there", until);
      const days = (Date.parse(until) - Date.parse(updatedAt)) / 1000 / day;
      holds(days >= contestDays && days < contestDays + 1, "getReport: which day", until);
      await target.passTime?.(contestDays * day);
      equal((await contest(target, early)).status, "submitted", "giveFeedback: on the last day");
      await target.passTime?.(day);
      await expectContestRefused(target, late);
    },
  },
  {
    title: "giveFeedback (contest) of an archived report is flagged the third time and refused after that",
    operation: "giveFeedback",
    code: "invalid_transition",
    async run(target) {
      const receipt = await archived(target);
      const { nationalAdmin } = target.keys;
      for (let time = 1; time <= 3; time++) {
        const entry = await contest(target, receipt);
        const where = [entry.status, entry.responsible.kind];
        equal(where, ["submitted", "national_triage"], `giveFeedback: time ${time}`);
        equal(entry.pingPong, time === 3 || undefined, `giveFeedback: flagged, time ${time}`);
        await act(target, nationalAdmin, "archiveReport", receipt.trackingId);
      }
      await expectContestRefused(target, receipt);
      const { body } = await readAsOfficer(target, nationalAdmin, receipt.trackingId);
      equal([body.status, body.pingPong], ["archived", true], "getAgencyReport");
    },
  },
  {
    title:
      "giveFeedback (contest) of a duplicate is accepted for that number of days after the kept report was archived",
    operation: "giveFeedback",
    needs: "passTime",
    async run(target) {
      const { contestDays } = (await expectSuccess(target, "getChannel")).body;
      const key = target.keys.agencyAdmin;
      const [duplicate, kept] = [await submit(target), await reportAfter(target, ["verifyReport"])];
      const json = { intoTrackingId: kept.trackingId };
      await act(target, key, "mergeReport", duplicate.trackingId, json);
      await target.passTime?.((contestDays + 2) * day);
      await act(target, key, "archiveReport", kept.trackingId);
      equal(
        await isOffered(target, duplicate, "giveFeedback", "contest"),
        true,
        "getReport: reporterActions",
      );
      equal((await contest(target, duplicate)).status, "submitted", "giveFeedback");
    },
  },
];
