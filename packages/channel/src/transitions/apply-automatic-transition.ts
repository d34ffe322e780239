import { clockText } from "../life-cycle/clock-texts.ts";
import { advance, dueTransition, type TransitionEffect } from "../life-cycle/life-cycle.ts";
import type { ChannelAction, ClockAction, Transition } from "../life-cycle/transition.ts";
import { policyFor } from "../policy/site-deadlines.ts";
import type { Policy } from "../records/policy.ts";
import type { System, Transactions } from "../records/ports.ts";
import type { ReportRecord } from "../records/report.ts";
import { followHolder } from "./follow-holder.ts";
import { type ChangeContext, type ChangeTransaction, recordChange } from "./record-change.ts";

export type TransitionContext = ChangeContext &
  Pick<System, "policy"> & { store: Transactions<ChangeTransaction> };

const clockChanges: Record<ClockAction, (report: ReportRecord, now: Date) => Partial<ReportRecord>> = {
  markOverdue: ({ dueAt }) => ({ overdueSince: dueAt, escalation: 1 }),
  escalateReport: () => ({ escalation: 2 }),
  announceClosing: (_, now) => ({ warnedAt: now }),
  closeBySilence: () => ({}),
  remindReporter: (_, now) => ({ warnedAt: now }),
  archiveIncomplete: () => ({ archiveReason: "incomplete" }),
};

/**
 * Returns the transition that is due. `messageFor` writes its message to the reporter, based on the report
 * after the transition.
 */
function decide(
  { row, action }: { row: Transition; action: ChannelAction },
  report: ReportRecord,
  { policy, now }: { policy: Policy; now: Date },
): { effect: TransitionEffect; messageFor(next: ReportRecord): string } {
  if (action === "followAgency" || action === "followMode") {
    const { effect, message } = followHolder(row, report, policy);
    return { effect, messageFor: () => message };
  }
  return {
    effect: { changes: clockChanges[action](report, now) },
    messageFor: (next) => clockText(action, policyFor(policy, report.siteAgencyId), next),
  };
}

/**
 * Applies the automatic transition that is due for a report. Returns false when none is due, for example
 * because another replica or an officer acted first. Locks the report before this check, so each transition
 * happens only once.
 */
export const applyAutomaticTransition = (context: TransitionContext, id: string): Promise<boolean> =>
  context.store.transaction(async (transaction: ChangeTransaction) => {
    const report = await transaction.lockReport(id);
    if (!report) return false;
    const now = context.clock.now();
    const due = dueTransition({ report, policy: context.policy, now });
    if (!due) return false;
    const { row } = due;
    const { effect, messageFor } = decide(due, report, { policy: context.policy, now });
    const next = advance(context.policy, report, row, effect, now);
    const { kind } = row;
    await recordChange(context, transaction, next, {
      kind,
      actorKind: "channel",
      actorAgencyId: null,
      message: messageFor(next),
    });
    return true;
  });
