import { waitingForMs } from "./attachment-ties.ts";
import type { ChannelContext } from "./context.ts";
import { keptForMs } from "./idempotency.ts";

const batchSize = 500;
/** Mails that were sent, or given up, tie a moment to a person: what is needed to look into complaints of a month, and no more. */
const mailsKeptForMs = 30 * 86_400_000;
/** Replicas' clocks differ: what one has only just taken, another one must not think too old. */
const marginMs = 3_600_000;

/**
 * Removes what nobody can use any more: answers kept for idempotency keys, mails that are over, and files that no report has named in
 * time, with their rows. Goes on where it was stopped. Returns how many of each it removed.
 */
export const dropExpired = async (
  { store, blobs, clock }: Pick<ChannelContext, "store" | "blobs" | "clock">,
  signal?: AbortSignal,
): Promise<{ answers: number; files: number }> => {
  const before = (ms: number) => new Date(clock.now().getTime() - ms - marginMs);
  const removed = { answers: 0, files: 0 };
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
  return removed;
};
