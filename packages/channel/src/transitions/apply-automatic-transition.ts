import { findAgency, findPresentAgency } from "@lapor/directory";
import type { ChannelContext } from "../context.ts";
import { clockText } from "../life-cycle/clock-texts.ts";
import { advance, dueStep, type Step } from "../life-cycle/life-cycle.ts";
import type { ChannelAction, ClockAction } from "../life-cycle/life-cycle-table.ts";
import { policyFor } from "../policy.ts";
import type { ReportRecord } from "../report/store.ts";
import { recordChange } from "./record-change.ts";

/** The parts of the channel that an automatic transition needs. */
export type TransitionContext = Pick<
  ChannelContext,
  "store" | "clock" | "random" | "hashing" | "policy" | "sendsMail"
>;

const clockChanges: Record<ClockAction, (report: ReportRecord, now: Date) => Partial<ReportRecord>> = {
  markOverdue: ({ dueAt }) => ({ overdueSince: dueAt, escalation: 1 }),
  escalateReport: () => ({ escalation: 2 }),
  announceClosing: (_, now) => ({ warnedAt: now }),
  closeBySilence: () => ({}),
  remindReporter: (_, now) => ({ warnedAt: now }),
  archiveIncomplete: () => ({ archiveReason: "incomplete" }),
};

/**
 * The step for a report whose agency ended. The successor keeps verification and findings, but not the unit.
 */
function succession({ responsibleAgencyId, verifiedAt, needsExamination }: ReportRecord): Step {
  const successor = findPresentAgency(responsibleAgencyId ?? "");
  return successor
    ? { responsibleAgencyId: successor.id, changes: { verifiedAt, needsExamination } }
    : { responsibleAgencyId: null };
}

/** The message to the reporter. Messages on a timeline are in Indonesian. */
function successionText(report: ReportRecord): string {
  const former = findAgency(report.responsibleAgencyId ?? "");
  const successor = findPresentAgency(report.responsibleAgencyId ?? "");
  const why = former?.ended ? ` (${former.ended.reason})` : "";
  return successor
    ? `Tugas ${former?.name} kini dijalankan oleh ${successor.name}${why}. Laporan Anda ikut berpindah; tenggatnya tidak berubah.`
    : `${former?.name} sudah tidak ada${why}. Laporan Anda diteruskan ke verifikasi nasional, yang menentukan penanganannya.`;
}

const stepOf = (action: ChannelAction, report: ReportRecord, now: Date): Step =>
  action === "followAgency" ? succession(report) : { changes: clockChanges[action](report, now) };

/**
 * Applies the automatic transition that is due for a report. Returns false when none is due any more: another
 * replica or an officer may have been faster. Checks this under the lock of the report, so that each
 * transition happens once.
 */
export const applyAutomaticTransition = (context: TransitionContext, id: string): Promise<boolean> =>
  context.store.transaction(async (transaction) => {
    const report = await transaction.lockReport(id);
    if (!report) return false;
    const now = context.clock.now();
    const due = dueStep({ report, policy: context.policy, now });
    if (!due) return false;
    const { row, action } = due;
    const next = advance(context.policy, report, row, stepOf(action, report, now), now);
    const message =
      action === "followAgency"
        ? successionText(report)
        : clockText(action, policyFor(context.policy, report.siteAgencyId), next);
    const { kind } = row;
    await recordChange(context, transaction, next, {
      kind,
      actorKind: "channel",
      actorAgencyId: null,
      message,
    });
    return true;
  });
