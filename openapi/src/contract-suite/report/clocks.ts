import type { FullAgencyReport, Report } from "../../schemas.gen.ts";
import { equal, holds, includes, last } from "../support/assertion.ts";
import { fullLines } from "../support/inbox-lines.ts";
import { act, readAsOfficer, reportAfter } from "../support/officer.ts";
import { pagesOf } from "../support/pages.ts";
import { actAsReporter, usualFeedback } from "../support/reporter-actions.ts";
import { type Receipt, readReport, submit, undecidedReport } from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

const minute = 60;
const answered = ["verifyReport", "startFollowUp", "answerReport"] as const;

const secondsBetween = (from: string, to: string | null): number =>
  (Date.parse(to ?? "") - Date.parse(from)) / 1000;

/** Advances the clock from the report's last entry to a minute past its deadline. */
async function passDeadline(target: ContractTarget, { updatedAt, dueAt }: Report | FullAgencyReport) {
  await target.passTime?.(secondsBetween(updatedAt, dueAt) + minute);
}

async function isListed(target: ContractTarget, key: string, trackingId: string): Promise<boolean> {
  const query = { limit: 100, escalated: true };
  const { items } = await pagesOf(target, "listAgencyReports", query, { key });
  return fullLines(items).some((line) => line.trackingId === trackingId && line.escalation === 2);
}

const withinDay = (at: string, dueAt: string | null): boolean => secondsBetween(at, dueAt) > -86_400;

/**
 * Advances the clock until the channel has warned the reporter that it will close the report. Returns the
 * report.
 */
async function untilWarned(target: ContractTarget, receipt: Receipt): Promise<Report> {
  const before = await readReport(target, receipt);
  // The channel warns three working days before the deadline, so the warning exists two days before.
  await target.passTime?.(Math.max(0, secondsBetween(before.updatedAt, before.dueAt) - 2 * 86_400));
  return readReport(target, receipt);
}

export const clockCases: ContractCase[] = [
  {
    title: "getReport shows a missed deadline as one entry, and the report stays open with its agency",
    operation: "getReport",
    needs: "passTime",
    async run(target) {
      for (const make of [() => submit(target), () => submit(target, undecidedReport())]) {
        const receipt = await make();
        const before = await readReport(target, receipt);
        await passDeadline(target, before);
        await target.passTime?.(minute);
        const late = await readReport(target, receipt);
        const { timeline, status, responsible, dueAt, dueStage } = late;
        equal([before.overdueSince, before.escalation], [undefined, undefined], "getReport: in time");
        equal([late.overdueSince ?? null, late.escalation], [before.dueAt, 1], "getReport: since when");
        equal(
          timeline.map(({ kind }) => kind),
          ["submitted", "overdue"],
          "getReport: entries",
        );
        const entry = last(timeline, "getReport");
        equal([entry.actor.kind, entry.status], ["channel", "submitted"], "getReport: who, status");
        holds(entry.message, "getReport: the channel says it in words");
        equal(
          [status, responsible, dueAt, dueStage],
          [before.status, before.responsible, before.dueAt, before.dueStage],
          "getReport: as before",
        );
      }
    },
  },
  {
    title:
      "listAgencyReports (escalated) shows national triage reports that missed a deadline twice, until their next stage",
    operation: "listAgencyReports",
    needs: "passTime",
    async run(target) {
      const { agencyAdmin, otherAdmin, nationalAdmin } = target.keys;
      const { trackingId } = await reportAfter(target, ["verifyReport"]);
      const read = async () => (await readAsOfficer(target, agencyAdmin, trackingId)).body;
      const before = await read();
      equal([before.escalation, before.overdueSince], [undefined, undefined], "getAgencyReport: in time");
      await passDeadline(target, before);
      const late = await read();
      includes(
        late,
        { escalation: 1, overdue: true, dueAt: before.dueAt, version: before.version + 1 },
        "late",
      );
      equal(
        Date.parse(late.overdueSince ?? ""),
        Date.parse(before.dueAt ?? ""),
        "getAgencyReport: overdueSince",
      );
      equal(await isListed(target, nationalAdmin, trackingId), false, "escalated: not after the first time");
      // The report is escalated after the same number of working days again, which is less than 30 days.
      await target.passTime?.(30 * 86_400);
      const escalated = await read();
      equal(
        escalated.timeline.slice(-2).map(({ kind }) => kind),
        ["overdue", "escalated"],
        "getAgencyReport: entries",
      );
      for (const key of [agencyAdmin, nationalAdmin])
        equal(
          await isListed(target, key, trackingId),
          true,
          "escalated: to its agency and to national triage",
        );
      equal(await isListed(target, otherAdmin, trackingId), false, "escalated: to no other agency");
      const next = await act(target, agencyAdmin, "startFollowUp", trackingId);
      equal([next.escalation, next.overdueSince, next.overdue], [undefined, undefined, false], "next stage");
      equal(await isListed(target, nationalAdmin, trackingId), false, "escalated: until the next stage");
    },
  },
  {
    title:
      "giveFeedback (contest) reopens a report that was closed without a reaction, after a warning three working days before",
    operation: "giveFeedback",
    needs: "passTime",
    async run(target) {
      const receipt = await reportAfter(target, answered);
      const warned = await untilWarned(target, receipt);
      const notice = last(warned.timeline, "getReport");
      equal(
        [notice.kind, notice.actor.kind, warned.status],
        ["closing_announced", "channel", "answered"],
        "notice",
      );
      holds(secondsBetween(notice.at, warned.dueAt) > 2 * 86_400, "getReport: days between notice and end");
      await passDeadline(target, warned);
      const closed = await readReport(target, receipt);
      const end = last(closed.timeline, "getReport");
      equal([end.kind, end.actor.kind, closed.status], ["closed_by_silence", "channel", "closed"], "end");
      equal([closed.rating, closed.dueAt], [undefined, null], "getReport: rating, dueAt");
      holds(end.message && withinDay(end.at, warned.dueAt), "getReport: said in words, in time");
      const entry = await actAsReporter(target, receipt, "giveFeedback", usualFeedback.contest);
      equal([entry.kind, entry.status], ["contested", "in_progress"], "giveFeedback");
    },
  },
  {
    title: "addReply to an answer restarts the reporter's deadline and cancels the announced closing",
    operation: "addReply",
    needs: "passTime",
    async run(target) {
      const receipt = await reportAfter(target, answered);
      const warned = await untilWarned(target, receipt);
      await actAsReporter(target, receipt, "addReply");
      const replied = await readReport(target, receipt);
      holds(secondsBetween(warned.dueAt ?? "", replied.dueAt) > 0, "addReply: dueAt", replied.dueAt);
      await passDeadline(target, warned);
      const kinds = (await readReport(target, receipt)).timeline.map(({ kind }) => kind);
      equal(
        kinds.filter((kind) => kind === "closed_by_silence"),
        [],
        "getReport: not closed at the old deadline",
      );
    },
  },
  {
    title:
      "askReporter without a reply leads to a reminder and then to archiving, and a contest moves the report to national triage",
    operation: "askReporter",
    needs: "passTime",
    async run(target) {
      const receipt = await reportAfter(target, ["verifyReport", "askReporter"]);
      const reminded = await untilWarned(target, receipt);
      equal(last(reminded.timeline, "getReport").kind, "reminded", "getReport: entry");
      await passDeadline(target, reminded);
      const archived = await readReport(target, receipt);
      const end = last(archived.timeline, "getReport");
      equal([end.kind, end.actor.kind], ["archived", "channel"], "getReport: who archived it");
      includes(archived, { status: "archived", archiveReason: "incomplete", dueAt: null }, "getReport");
      const entry = await actAsReporter(target, receipt, "giveFeedback", usualFeedback.contest);
      equal([entry.status, entry.responsible.kind], ["submitted", "national_triage"], "giveFeedback");
    },
  },
];
