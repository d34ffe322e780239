import type { ChannelContext } from "../context.ts";
import { idempotencyRetentionMs } from "../keys/idempotency.ts";
import { waitingForMs } from "../report/link-attachments.ts";
import type { WaitingAttachment } from "../report/store.ts";
import type { TickOptions } from "../transitions/tick-clocks.ts";

const batchSize = 500;
/** Mails that were sent, or given up, tie a moment to a person: what is needed to look into complaints of a month, and no more. */
const mailsKeptForMs = 30 * 86_400_000;
/** Replicas' clocks differ: what one has only just taken, another one must not think too old. */
const marginMs = 3_600_000;

const dayMs = 86_400_000;

/** What resists is tried again after an hour, then after twice as long each time, and once a day at the least. */
const firstPauseMs = 3_600_000;
/** So many failures behind one another are no mishap of single files: the rest would only wait for the same, so it is left for later. */
const mostBehindOneAnother = 50;

/** How much was removed. */
export interface Dropped {
  answers: number;
  files: number;
  /** Files that could not be removed, and are tried again later. */
  filesLeft: number;
  events: number;
}

type Parts = Pick<ChannelContext, "store" | "blobs" | "clock" | "policy">;

/** Removes one file with its row; false when it resists. The row last: without it nobody would know of a file that is left. */
const removeFile = async (
  { store, blobs, clock }: Parts,
  { id, failures }: WaitingAttachment,
  onError: TickOptions["onError"],
): Promise<boolean> => {
  try {
    await blobs.delete(id);
  } catch (error) {
    onError?.(error);
    const pause = Math.min(firstPauseMs * 2 ** failures, dayMs);
    await store.putOffAttachment(id, new Date(clock.now().getTime() + pause));
    return false;
  }
  await store.deleteWaitingAttachment(id);
  return true;
};

const dropFiles = async (parts: Parts, before: Date, { signal, onError }: TickOptions) => {
  const count = { files: 0, filesLeft: 0 };
  // At one moment: what is put off now does not come again in this run.
  const now = parts.clock.now();
  for (let behind = 0; ; ) {
    const waiting = await parts.store.listWaitingAttachments({ before, now, limit: batchSize });
    if (waiting.length === 0) return count;
    for (const attachment of waiting) {
      if (signal?.aborted || behind >= mostBehindOneAnother) return count;
      if (await removeFile(parts, attachment, onError)) [count.files, behind] = [count.files + 1, 0];
      else [count.filesLeft, behind] = [count.filesLeft + 1, behind + 1];
    }
  }
};

/**
 * Removes what nobody can use any more: answers kept for idempotency keys; mails that are over; that a mailbox was confirmed, after as long
 * as an identity is kept; events with their deliveries, after the policy's days; files that no report has named in time, with their rows.
 * A file that cannot be removed is told to `onError` and keeps no other one. Goes on where it was stopped.
 */
export const dropExpired = async (parts: Parts, options: TickOptions = {}): Promise<Dropped> => {
  const { store, clock, policy } = parts;
  const { signal } = options;
  const before = (ms: number) => new Date(clock.now().getTime() - ms - marginMs);
  /** In batches, until nothing is left of it. */
  const removeAll = async (remove: (limit: number) => Promise<number>): Promise<number> => {
    let removed = 0;
    for (let count = batchSize; count === batchSize && !signal?.aborted; removed += count)
      count = await remove(batchSize);
    return removed;
  };
  const answers = await removeAll((limit) =>
    store.deleteIdempotencyRecords(before(idempotencyRetentionMs), limit),
  );
  await removeAll((limit) => store.deleteOldMails(before(mailsKeptForMs), limit));
  const { identityDays } = policy.retention;
  if (identityDays !== null)
    await removeAll((limit) => store.deleteOldConfirmations(before(identityDays * dayMs), limit));
  let events = 0;
  const eventsBefore = before(policy.eventDays * dayMs);
  const deadBefore = before(Math.max(policy.eventDays, policy.deadLetterDays) * dayMs);
  for (let more = true; more && !signal?.aborted; ) {
    const dropped = await store.dropEvents({ before: eventsBefore, deadBefore, limit: batchSize });
    events += dropped.events;
    more = dropped.more;
  }
  return { answers, events, ...(await dropFiles(parts, before(waitingForMs), options)) };
};
