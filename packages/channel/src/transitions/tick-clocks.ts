import type { ChannelContext } from "../context.ts";
import { StoreUnavailable } from "../platform/store-unavailable.ts";
import type { DueClock } from "../report/store.ts";
import { applyAutomaticTransition } from "./apply-automatic-transition.ts";

/** Reports that are looked up at once. */
const batchSize = 200;

/** How a tick can be stopped between two reports, and who is told of a fault that kept it from one of them. */
export interface TickOptions {
  signal?: AbortSignal;
  onError?(error: unknown): void;
}

/**
 * Does what is due by now: marks what is overdue, tells reporters that silence will end a report, and ends it afterwards. Each step is
 * taken once, however often and by however many replicas this is called: it is judged anew under the report's lock. Returns how many
 * were taken. Throws `StoreUnavailable`.
 */
export const tickClocks = async (
  context: ChannelContext,
  { signal, onError }: TickOptions = {},
): Promise<number> => {
  const before = context.clock.now();
  let taken = 0;
  for (let after: DueClock | undefined; ; ) {
    const due = await context.store.listDue({ before, limit: batchSize, ...(after && { after }) });
    for (const { id } of due) {
      if (signal?.aborted) return taken;
      try {
        // After a long silence of the channel itself, more than one step can be due.
        while (await applyAutomaticTransition(context, id)) taken++;
      } catch (error) {
        if (error instanceof StoreUnavailable) throw error;
        onError?.(error);
      }
    }
    if (due.length < batchSize) return taken;
    after = due.at(-1);
  }
};
