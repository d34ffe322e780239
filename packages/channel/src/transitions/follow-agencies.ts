import { listEndedAgencies } from "@lapor/directory";
import { transitions } from "../life-cycle/life-cycle-table.ts";
import { StoreUnavailable } from "../platform/store-unavailable.ts";
import type { InboxQuery } from "../report/store.ts";
import { applyAutomaticTransition, type TransitionContext } from "./apply-automatic-transition.ts";
import type { TickOptions } from "./tick-clocks.ts";

/** Reports that are looked up at once. */
const batchSize = 200;

const statuses = [
  ...new Set(transitions.filter(({ action }) => action === "followAgency").map(({ from }) => from)),
];

/**
 * Moves the open reports of agencies that ended: to who took over, else to national triage. Each moves once, with an entry that says
 * why, however often and by however many replicas this is called; what was stopped goes on at the next call. A report that its reporter
 * opens again later moves then. Returns how many moved. Throws `StoreUnavailable`.
 */
export const followAgencies = async (
  context: TransitionContext,
  { signal, onError }: TickOptions = {},
): Promise<number> => {
  let moved = 0;
  for (const { id: responsibleAgencyId } of listEndedAgencies())
    for (let after: InboxQuery["after"]; ; ) {
      const query = { responsibleAgencyId, statuses, limit: batchSize, ...(after && { after }) };
      const { reports } = await context.store.listInbox(query);
      for (const { id } of reports) {
        if (signal?.aborted) return moved;
        try {
          if (await applyAutomaticTransition(context, id)) moved++;
        } catch (error) {
          if (error instanceof StoreUnavailable) throw error;
          onError?.(error);
        }
      }
      const last = reports.at(-1);
      if (!last || reports.length < batchSize) break;
      after = { dueAt: last.dueAt, id: last.id };
    }
  return moved;
};
