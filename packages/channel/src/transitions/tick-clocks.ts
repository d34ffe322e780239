import { StoreUnavailable } from "../platform/domain-error.ts";
import type { DueClock, ReportStore } from "../report/store.ts";
import { applyAutomaticTransition, type TransitionContext } from "./apply-automatic-transition.ts";

/** The number of reports per query. */
const batchSize = 200;

/**
 * Options for a run over many items: a signal that stops the run between two items, and a callback for errors
 * that concern a single item.
 */
export interface TickOptions {
  signal?: AbortSignal;
  onError?(error: unknown): void;
}

/**
 * Applies the automatic transitions that are due: marks reports as overdue, warns reporters, and ends reports
 * without a response. Each transition is applied once, regardless of the number of calls and replicas.
 * Returns how many it applied. Throws `StoreUnavailable`.
 */
export async function tickClocks(
  context: TransitionContext & { store: ReportStore },
  { signal, onError }: TickOptions = {},
): Promise<number> {
  const before = context.clock.now();
  let taken = 0;
  for (let after: DueClock | undefined; ; ) {
    const due = await context.store.listDue({ before, limit: batchSize, ...(after && { after }) });
    for (const { id } of due) {
      if (signal?.aborted) return taken;
      try {
        // More than one transition can be due after an outage of the channel.
        while (await applyAutomaticTransition(context, id)) taken++;
      } catch (error) {
        if (error instanceof StoreUnavailable) throw error;
        onError?.(error);
      }
    }
    if (due.length < batchSize) return taken;
    after = due.at(-1);
  }
}
