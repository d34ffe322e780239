import { StoreUnavailable } from "../platform/domain-error.ts";
import type { DueClock, ReportStore } from "../report/store.ts";
import { applyAutomaticTransition, type TransitionContext } from "./apply-automatic-transition.ts";

const batchSize = 200;

/**
 * Options for a run over many items. `signal` stops the run between two items; `onError` receives errors that
 * concern a single item.
 */
export interface TickOptions {
  signal?: AbortSignal;
  onError?(error: unknown): void;
}

/**
 * Applies the automatic transitions that are due: marks reports as overdue, warns reporters, and ends reports
 * without a response. Each transition is applied once, however many calls and replicas there are. Returns how
 * many it applied. Throws `StoreUnavailable`.
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
        // After an outage of the channel, several transitions can be due.
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
