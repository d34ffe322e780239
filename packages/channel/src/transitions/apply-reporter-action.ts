import type { ChannelContext } from "../context.ts";
import { advance, permitReporter, type Step } from "../life-cycle/life-cycle.ts";
import type { ReporterAction, Transition } from "../life-cycle/life-cycle-table.ts";
import { DomainError } from "../platform/domain-error.ts";
import type { ReportRecord, TimelineRecord } from "../report/store.ts";
import type { Transaction } from "../store.ts";
import { type Happening, recordChange } from "./record-change.ts";

/** What the reporter does with a report. */
export interface ReporterTransition {
  action: ReporterAction;
  variant?: string;
  /** When the report that this one follows was archived, where it follows one and that one was. */
  followedArchivedAt?: Date | undefined;
  message?: string | undefined;
  /** What the step changes besides state and deadline. May refuse. */
  decide?(
    report: ReportRecord,
    row: Transition,
  ): Pick<Step, "changes"> & Pick<Happening, "pingPong" | "rating">;
}

/**
 * Takes a step of the reporter, by the table. The version counts it, so that an officer who answers without having read it is told.
 * Throws `invalid_transition` when the life of the report has no such step from here.
 */
export const applyReporterAction = async (
  context: ChannelContext,
  transaction: Transaction,
  reportId: string,
  { action, variant, followedArchivedAt, message, decide }: ReporterTransition,
): Promise<TimelineRecord> => {
  const report = await transaction.lockReport(reportId);
  if (!report) throw new DomainError("report_not_found");
  const now = context.clock.now();
  const facts = { report, policy: context.policy, now, ...(followedArchivedAt && { followedArchivedAt }) };
  const row = permitReporter(facts, { action, variant });
  const { changes = {}, ...told } = decide?.(report, row) ?? {};
  const step = { changes, ...(row.movesTo === "national_triage" && { responsibleAgencyId: null }) };
  return recordChange(context, transaction, advance(context.policy, report, row, step, now), {
    kind: row.kind,
    actorKind: "reporter",
    actorAgencyId: null,
    message: message ?? null,
    ...told,
  });
};
