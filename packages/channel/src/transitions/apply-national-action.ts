import { headOf } from "../life-cycle/history.ts";
import { advance, nationalRow, type TransitionEffect } from "../life-cycle/life-cycle.ts";
import type { NationalAction } from "../life-cycle/transition.ts";
import type { System } from "../records/ports.ts";
import type { NationalRecord, ReportRecord, TimelineRecord } from "../records/report.ts";
import { keeperOf } from "../report/report-access.ts";
import { type ChangeContext, type ChangeTransaction, recordChange } from "./record-change.ts";

/** An action taken by the bridge, with its message to the reporter. Timeline messages are in Indonesian. */
export interface NationalActionInput {
  action: NationalAction;
  message: string | null;
  /**
   * The institution that wrote the message in SP4N-LAPOR!; null if SP4N-LAPOR! names none. Absent: the
   * channel took the action.
   */
  institution?: string | null;
  /** The changes to the report's national state. */
  national?: Partial<NationalRecord>;
}

/**
 * Applies an action of the bridge to a report. The caller must hold the report's lock. Returns undefined when
 * the report's state does not allow the action.
 */
export async function applyNationalAction(
  context: ChangeContext & Pick<System, "policy">,
  transaction: ChangeTransaction,
  report: ReportRecord,
  { action, message, institution, national }: NationalActionInput,
): Promise<{ report: ReportRecord; entry: TimelineRecord } | undefined> {
  const { clock, policy } = context;
  const now = clock.now();
  const row = nationalRow({ report, policy, now }, action);
  if (!row || !report.national) return undefined;
  const effect: TransitionEffect = {
    changes: {
      ...(national && { national: { ...report.national, ...national } }),
      ...(action === "relayAnswer" && { rating: null }),
    },
    ...(action === "returnReport" && { responsibleAgencyId: keeperOf(report) }),
  };
  const next = advance(policy, report, row, effect, now);
  const isFromThere = institution !== undefined;
  const entry = await recordChange(context, transaction, next, {
    kind: row.kind,
    actorKind: isFromThere ? "sp4n" : "channel",
    actorAgencyId: null,
    institution: institution ?? null,
    message,
  });
  return { report: { ...next, historyHead: headOf(entry) }, entry };
}
