import { waitingForMs } from "./attachment-ties.ts";
import type { ChannelContext } from "./context.ts";
import { keptForMs } from "./idempotency.ts";

const batchSize = 500;
/** Mails that were sent, or given up, tie a moment to a person: what is needed to look into complaints of a month, and no more. */
const mailsKeptForMs = 30 * 86_400_000;
/** Replicas' clocks differ: what one has only just taken, another one must not think too old. */
const marginMs = 3_600_000;

const dayMs = 86_400_000;

/** How much was removed. */
export interface Dropped {
  answers: number;
  files: number;
  events: number;
}

/**
 * Removes what nobody can use any more: answers kept for idempotency keys; mails that are over; files that no report has named in time,
 * with their rows; events with their deliveries, after the policy's days. Goes on where it was stopped.
 */
export const dropExpired = async (
  { store, blobs, clock, policy }: Pick<ChannelContext, "store" | "blobs" | "clock" | "policy">,
  signal?: AbortSignal,
): Promise<Dropped> => {
  const before = (ms: number) => new Date(clock.now().getTime() - ms - marginMs);
  const removed: Dropped = { answers: 0, files: 0, events: 0 };
  for (let count = batchSize; count === batchSize && !signal?.aborted; removed.answers += count)
    count = await store.deleteKeptAnswers(before(keptForMs), batchSize);
  for (let count = batchSize; count === batchSize && !signal?.aborted; )
    count = await store.deleteOldMails(before(mailsKeptForMs), batchSize);
  for (let ids = [""]; ids.length > 0; ) {
    ids = await store.listWaitingAttachments(before(waitingForMs), batchSize);
    for (const id of ids) {
      if (signal?.aborted) return removed;
      // The row last: without it nobody would know of a file that is left.
      await blobs.delete(id);
      await store.deleteWaitingAttachment(id);
      removed.files++;
    }
  }
  const eventsBefore = before(policy.eventDays * dayMs);
  const deadBefore = before(Math.max(policy.eventDays, policy.deadLetterDays) * dayMs);
  for (let more = true; more && !signal?.aborted; ) {
    const dropped = await store.dropEvents({ before: eventsBefore, deadBefore, limit: batchSize });
    removed.events += dropped.events;
    more = dropped.more;
  }
  return removed;
};
