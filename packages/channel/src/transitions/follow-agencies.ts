import { listEndedAgencies } from "@lapor/directory";
import { transitions } from "../life-cycle/life-cycle-table.ts";
import { StoreUnavailable } from "../platform/store-unavailable.ts";
import type { InboxQuery } from "../report/store.ts";
import { applyAutomaticTransition, type TransitionContext } from "./apply-automatic-transition.ts";
import type { TickOptions } from "./tick-clocks.ts";

/** Reports per query. */
const batchSize = 200;

const statuses = [
  ...new Set(transitions.filter(({ action }) => action === "followAgency").map(({ from }) => from)),
];

/**
 * Moves the open reports of ended agencies: to the successor for their topic, or else to national triage.
 * Each report moves once, with an entry that gives the reason, whatever the number of calls and replicas. The
 * next call continues an interrupted run, and also moves reports that were reopened since. Returns how many
 * reports moved. Throws `StoreUnavailable`.
 */
export async function followAgencies(
  context: TransitionContext,
  { signal, onError }: TickOptions = {},
): Promise<number> {
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
}
