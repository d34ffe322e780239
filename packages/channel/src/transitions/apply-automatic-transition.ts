import { findAgency, findPresentAgency, findTopic, listResponsibleAgencies } from "@lapor/directory";
import type { ChannelContext } from "../context.ts";
import { clockText } from "../life-cycle/clock-texts.ts";
import { advance, dueStep, type Step } from "../life-cycle/life-cycle.ts";
import type { ChannelAction, ClockAction } from "../life-cycle/transition.ts";
import { hasOneAgency, nameTeam, type Policy, policyFor } from "../policy.ts";
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

const successorOf = ({ responsibleAgencyId, categoryId }: ReportRecord) =>
  findPresentAgency(responsibleAgencyId ?? "", categoryId);

/**
 * The step for a report whose agency ended. The successor keeps verification and findings, but not the unit.
 */
function succession(report: ReportRecord): Step {
  const { verifiedAt, needsExamination } = report;
  const successor = successorOf(report);
  return successor
    ? { responsibleAgencyId: successor.id, changes: { verifiedAt, needsExamination } }
    : { responsibleAgencyId: null };
}

/** The message to the reporter. Messages on a timeline are in Indonesian. */
function successionText(report: ReportRecord, policy: Policy): string {
  const former = findAgency(report.responsibleAgencyId ?? "");
  const all = listResponsibleAgencies(report.responsibleAgencyId ?? "");
  const successor = successorOf(report);
  const why = former?.ended ? ` (${former.ended.reason})` : "";
  if (successor) {
    const topic = all.length > 1 ? findTopic(report.categoryId ?? "")?.names.id : undefined;
    const tasks = topic === undefined ? "" : ` di bidang ${topic}`;
    return `Tugas ${former?.name}${tasks} kini dijalankan oleh ${successor.name}${why}. Laporan Anda ikut berpindah; batas waktunya tidak berubah.`;
  }
  const state = all.length > 1 ? `sudah dipecah menjadi beberapa instansi${why}` : `sudah tidak ada${why}`;
  if (hasOneAgency(policy)) return `${former?.name} ${state}. Laporan Anda diserahkan ke SP4N-LAPOR!.`;
  return `${former?.name} ${state}. Laporan Anda diteruskan ke ${nameTeam(policy, "id")}, yang menentukan penanganannya.`;
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
        ? successionText(report, context.policy)
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
