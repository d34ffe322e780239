import { advance, permitReporter, type TransitionEffect } from "../life-cycle/life-cycle.ts";
import type { ReporterAction, Transition } from "../life-cycle/transition.ts";
import { DomainError } from "../platform/domain-error.ts";
import type { System } from "../records/ports.ts";
import type { ReportRecord, TimelineRecord } from "../records/report.ts";
import { type ChangeContext, type ChangeTransaction, type Happening, recordChange } from "./record-change.ts";

export interface ReporterTransition<Tx = ChangeTransaction> {
  action: ReporterAction;
  variant?: string;
  /**
   * When the report that this one was merged into was archived. Absent if this report was not merged, or if
   * the other report is not archived.
   */
  followedArchivedAt?: Date | undefined;
  message?: string | undefined;
  /** Returns changes other than state and deadline. Can throw to refuse the action. */
  decide?(
    report: ReportRecord,
    row: Transition,
  ): Pick<TransitionEffect, "changes"> & Pick<Happening, "pingPong" | "rating">;
  /** Makes further writes, based on the report before the action. */
  after?(transaction: Tx, report: ReportRecord): Promise<void>;
}

/**
 * Applies a reporter's action according to the life-cycle table. It increases the version, so an officer who
 * answers without having read the reporter's text gets `precondition_failed`. Throws `invalid_transition`
 * when the table has no such transition from the current state.
 */
export async function applyReporterAction<Tx extends ChangeTransaction>(
  context: ChangeContext & Pick<System, "policy">,
  transaction: Tx,
  reportId: string,
  { action, variant, followedArchivedAt, message, decide, after }: ReporterTransition<Tx>,
): Promise<TimelineRecord> {
  const report = await transaction.lockReport(reportId);
  if (!report) throw new DomainError("report_not_found");
  const now = context.clock.now();
  const facts = { report, policy: context.policy, now, ...(followedArchivedAt && { followedArchivedAt }) };
  const row = permitReporter(facts, { action, variant });
  const { changes = {}, ...told } = decide?.(report, row) ?? {};
  const effect = { changes, ...(row.movesTo === "national_triage" && { responsibleAgencyId: null }) };
  const entry = await recordChange(context, transaction, advance(context.policy, report, row, effect, now), {
    kind: row.kind,
    actorKind: "reporter",
    actorAgencyId: null,
    message: message ?? null,
    ...told,
  });
  await after?.(transaction, report);
  return entry;
}
