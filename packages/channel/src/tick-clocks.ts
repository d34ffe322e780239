import { clockText } from "./clock-texts.ts";
import type { ChannelContext } from "./context.ts";
import { advance, dueStep } from "./life-cycle.ts";
import type { ChannelAction } from "./life-cycle-table.ts";
import { policyFor } from "./policy.ts";
import { type DueClock, type ReportRecord, StoreUnavailable } from "./ports.ts";
import { recordChange } from "./record-change.ts";

/** Reports that are looked up at once. */
const batchSize = 200;

const changesOf: Record<ChannelAction, (report: ReportRecord, now: Date) => Partial<ReportRecord>> = {
  markOverdue: ({ dueAt }) => ({ overdueSince: dueAt, escalation: 1 }),
  escalateReport: () => ({ escalation: 2 }),
  announceClosing: (_, now) => ({ warnedAt: now }),
  closeBySilence: () => ({}),
  remindReporter: (_, now) => ({ warnedAt: now }),
  archiveIncomplete: () => ({ archiveReason: "incomplete" }),
};

/** Takes the step that is due for a report, if there is one still: another replica, or its officer, may have been faster. */
const takeDueStep = (context: ChannelContext, id: string): Promise<boolean> =>
  context.store.transaction(async (transaction) => {
    const report = await transaction.lockReport(id);
    if (!report) return false;
    const now = context.clock.now();
    const due = dueStep({ report, policy: context.policy, now });
    if (!due) return false;
    const { row, action } = due;
    const next = advance(context.policy, report, row, { changes: changesOf[action](report, now) }, now);
    const message = clockText(action, policyFor(context.policy, report.siteAgencyId), next);
    const { kind } = row;
    await recordChange(context, transaction, next, {
      kind,
      actorKind: "channel",
      actorAgencyId: null,
      message,
    });
    return true;
  });

/** How a tick can be stopped between two reports, and who is told of a fault that kept it from one of them. */
export interface TickOptions {
  signal?: AbortSignal;
  onFault?(error: unknown): void;
}

/**
 * Does what is due by now: marks what is overdue, tells reporters that silence will end a report, and ends it afterwards. Each step is
 * taken once, however often and by however many replicas this is called: it is judged anew under the report's lock. Returns how many
 * were taken. Throws `StoreUnavailable`.
 */
export const tickClocks = async (
  context: ChannelContext,
  { signal, onFault }: TickOptions = {},
): Promise<number> => {
  const before = context.clock.now();
  let taken = 0;
  for (let after: DueClock | undefined; ; ) {
    const due = await context.store.listDue({ before, limit: batchSize, ...(after && { after }) });
    for (const { id } of due) {
      if (signal?.aborted) return taken;
      try {
        // After a long silence of the channel itself, more than one step can be due.
        while (await takeDueStep(context, id)) taken++;
      } catch (error) {
        if (error instanceof StoreUnavailable) throw error;
        onFault?.(error);
      }
    }
    if (due.length < batchSize) return taken;
    after = due.at(-1);
  }
};
