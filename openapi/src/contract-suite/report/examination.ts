import type { Deadline, FullAgencyReport } from "../../schemas.gen.ts";
import { equal, holds, last } from "../support/assertion.ts";
import { expectFieldErrors, expectSuccess } from "../support/exchange.ts";
import { fullLines } from "../support/inbox-lines.ts";
import { act, type OfficerAction, readAsOfficer, reportAfter, requestWithETag } from "../support/officer.ts";
import { pagesOf } from "../support/pages.ts";
import { agencyIds, newReport, readReport, submit, undecidedReport } from "../support/samples/reports.ts";
import { unitNamed } from "../support/samples/units.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

const marking = { needsExamination: true, message: "Perlu pemeriksaan oleh inspektorat." };

async function expectMarkRefused(
  target: ContractTarget,
  key: string,
  operation: OfficerAction,
  trackingId: string,
  json: object,
  expected: Parameters<typeof expectFieldErrors>[3],
): Promise<void> {
  const request = await requestWithETag(target, key, trackingId, json);
  await expectFieldErrors(target, operation, request, expected);
}

const calendarDays = ({ dueAt, updatedAt }: FullAgencyReport): number =>
  (Date.parse(dueAt ?? "") - Date.parse(updatedAt)) / 86_400_000;

/** Returns a deadline in calendar days, for a week without holidays. */
const usualDays = ({ days, dayKind }: Deadline): number => (dayKind === "working" ? (days * 7) / 5 : days);

/**
 * Returns whether the marked report's deadline is later than the plain report's, as the policy requires for
 * two reports that have just started. A channel can give both the same number of days, and holidays move only
 * deadlines in working days, so the limits are loose.
 */
function isLater(deadlines: Deadline[], plain: FullAgencyReport, marked: FullAgencyReport): boolean {
  const [usual, examined] = [false, true].map((needed) =>
    deadlines.find(
      ({ stage, classification = "complaint", needsExamination = false }) =>
        stage === "answer" && classification === "complaint" && needsExamination === needed,
    ),
  );
  if (!usual || !examined) return false;
  const difference = calendarDays(marked) - calendarDays(plain);
  return usualDays(examined) > 2 * usualDays(usual) ? difference >= 7 : difference > -14;
}

/**
 * Cases about complaints that need an examination (berkadar pengawasan). Their deadline for the answer is
 * later.
 */
export const examinationCases: ContractCase[] = [
  {
    title:
      "verifyReport marks a complaint that needs an examination, and its reporter sees the mark and the later deadline",
    operation: "verifyReport",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { deadlines } = (await expectSuccess(target, "getChannel", {})).body;
      const answers = deadlines.filter(
        ({ stage, classification }) => stage === "answer" && classification === "complaint",
      );
      const examined = answers.find(({ needsExamination }) => needsExamination);
      holds(examined, "getChannel: a deadline of its own", answers);

      const plain = await reportAfter(target, ["verifyReport"]);
      equal((await readReport(target, plain)).needsExamination, undefined, "getReport: not marked");
      const receipt = await submit(target);
      const verified = await act(target, key, "verifyReport", receipt.trackingId, marking);
      equal([verified.needsExamination, verified.dueStage], [true, "follow_up"], "verifyReport");
      const [started, other] = [
        await act(target, key, "startFollowUp", receipt.trackingId),
        await act(target, key, "startFollowUp", plain.trackingId),
      ];
      holds(calendarDays(started) >= (examined?.days ?? 0), "startFollowUp: days", started.dueAt);
      holds(isLater(deadlines, other, started), "startFollowUp: later", other.dueAt);
      const read = await readReport(target, receipt);
      equal([read.needsExamination, read.dueAt], [true, started.dueAt], "getReport");
      const [, reason, start] = read.timeline;
      equal(reason?.message, marking.message, "getReport: why");
      holds(start?.message?.includes(String(examined?.days)), "getReport: how many days, in words", start);
      equal(last(other.timeline, "startFollowUp").message, undefined, "startFollowUp: else nothing is said");
      const { items } = await pagesOf(target, "listAgencyReports", { limit: 100 }, { key });
      const line = fullLines(items).find(({ trackingId }) => trackingId === receipt.trackingId);
      equal(line?.needsExamination, true, "listAgencyReports");
    },
  },
  {
    title:
      "verifyReport refuses the examination mark without a message, or on a report that is not a complaint",
    operation: "verifyReport",
    code: "validation_failed",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { trackingId } = await submit(target);
      const silent = { needsExamination: true };
      await expectMarkRefused(target, key, "verifyReport", trackingId, silent, { "#/message": "required" });
      const aspiration = { ...marking, classification: "aspiration" };
      await expectMarkRefused(target, key, "verifyReport", trackingId, aspiration, {
        "#/needsExamination": "not_permitted",
      });
      const other = await submit(target, newReport({ classification: "information_request" }));
      await expectMarkRefused(target, key, "verifyReport", other.trackingId, silent, {
        "#/needsExamination": "not_permitted",
        "#/message": "required",
      });
      const corrected = { ...marking, classification: "complaint" };
      const verified = await act(target, key, "verifyReport", other.trackingId, corrected);
      equal(
        [verified.classification, verified.needsExamination],
        ["complaint", true],
        "verifyReport: corrected",
      );
    },
  },
  {
    title:
      "assignReport by national triage marks a complaint, and the agency that verifies it can remove the mark",
    operation: "assignReport",
    async run(target) {
      const { nationalAdmin, otherAdmin } = target.keys;
      const findings = [
        [{}, true],
        [{ needsExamination: false }, undefined],
        [{ classification: "aspiration" }, undefined],
      ] as const;
      for (const [finding, expected] of findings) {
        const { trackingId } = await submit(target, undecidedReport());
        const json = { agencyId: agencyIds.other, ...marking };
        const assigned = await act(target, nationalAdmin, "assignReport", trackingId, json);
        equal(assigned.needsExamination, true, "assignReport");
        const verified = await act(target, otherAdmin, "verifyReport", trackingId, finding);
        equal(verified.needsExamination, expected, "verifyReport");
      }
    },
  },
  {
    title: "assignReport within an agency can mark a complaint only until it is verified",
    operation: "assignReport",
    code: "validation_failed",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { trackingId } = await submit(target);
      const { id: unitId } = await unitNamed(target, key, "Inspektorat");
      const silent = { unitId, needsExamination: true };
      await expectMarkRefused(target, key, "assignReport", trackingId, silent, { "#/message": "required" });
      const assigned = await act(target, key, "assignReport", trackingId, { unitId, ...marking });
      equal(assigned.needsExamination, true, "assignReport");
      for (const needsExamination of [true, false])
        await expectMarkRefused(
          target,
          key,
          "assignReport",
          trackingId,
          { unitId, ...marking, needsExamination },
          { "#/needsExamination": "not_permitted" },
        );
    },
  },
  {
    title: "verifyReport requires no message if national triage has set the examination mark",
    operation: "verifyReport",
    async run(target) {
      const { nationalAdmin, otherAdmin } = target.keys;
      const { trackingId } = await submit(target, undecidedReport());
      const json = { agencyId: agencyIds.other, ...marking };
      await act(target, nationalAdmin, "assignReport", trackingId, json);
      const silent = { needsExamination: true };
      const verified = await act(target, otherAdmin, "verifyReport", trackingId, silent);
      equal(verified.needsExamination, true, "verifyReport");
    },
  },
  {
    title: "startFollowUp sets or clears the examination mark before the deadline for the answer starts",
    operation: "startFollowUp",
    async run(target) {
      const { agencyAdmin, liaison } = target.keys;
      const [plain, other] = [await submit(target), await submit(target)];
      await act(target, agencyAdmin, "verifyReport", plain.trackingId);
      await act(target, agencyAdmin, "verifyReport", other.trackingId, marking);
      const marked = await act(target, liaison, "startFollowUp", plain.trackingId, marking);
      const back = { needsExamination: false, message: "Ternyata tidak perlu pemeriksaan." };
      const unmarked = await act(target, liaison, "startFollowUp", other.trackingId, back);
      equal([marked.needsExamination, unmarked.needsExamination], [true, undefined], "startFollowUp");
      const { deadlines } = (await expectSuccess(target, "getChannel", {})).body;
      holds(isLater(deadlines, unmarked, marked), "startFollowUp: due", marked.dueAt);
      equal(last(unmarked.timeline, "startFollowUp").message, back.message, "startFollowUp: why");
    },
  },
  {
    title: "startFollowUp changes the examination mark only with a message, and only on complaints",
    operation: "startFollowUp",
    code: "validation_failed",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const [plain, other] = [await submit(target), await submit(target)];
      await act(target, key, "verifyReport", plain.trackingId);
      await act(target, key, "verifyReport", other.trackingId, marking);
      for (const [{ trackingId }, needsExamination] of [
        [plain, true],
        [other, false],
      ] as const)
        await expectMarkRefused(
          target,
          key,
          "startFollowUp",
          trackingId,
          { needsExamination },
          { "#/message": "required" },
        );
      await act(target, key, "startFollowUp", plain.trackingId, { needsExamination: false });
      await act(target, key, "startFollowUp", other.trackingId, { needsExamination: true });
      const { trackingId } = await submit(target, newReport({ classification: "aspiration" }));
      await act(target, key, "verifyReport", trackingId);
      await expectMarkRefused(target, key, "startFollowUp", trackingId, marking, {
        "#/needsExamination": "not_permitted",
      });
    },
  },
  {
    title: "transferReport clears the examination mark, so the receiving agency decides for itself",
    operation: "transferReport",
    async run(target) {
      const { agencyAdmin, otherAdmin } = target.keys;
      const { trackingId } = await submit(target);
      await act(target, agencyAdmin, "verifyReport", trackingId, marking);
      const json = { toAgencyId: agencyIds.other, reason: "Ini jalan provinsi." };
      await act(target, agencyAdmin, "transferReport", trackingId, json);
      const { body } = await readAsOfficer(target, otherAdmin, trackingId);
      equal(body.needsExamination, undefined, "getAgencyReport");
    },
  },
];
