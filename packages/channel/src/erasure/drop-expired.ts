import { draftKeptForMs } from "../desk/drafts.ts";
import type { EventStore } from "../events/store.ts";
import { idempotencyRetentionMs } from "../keys/idempotency.ts";
import { idleSeconds } from "../officers/sessions.ts";
import type { ExpiredBefore, PrivacyStore } from "../privacy/store.ts";
import type { System } from "../records/ports.ts";
import { unlinked } from "../records/report.ts";
import { waitingForMs } from "../report/link-attachments.ts";
import type { ReportStore, WaitingAttachment } from "../report/store.ts";
import type { SealingBlobs } from "../sealing/sealing-blobs.ts";
import { supportDay } from "../supports/publish-supports.ts";
import type { TickOptions } from "../transitions/tick-clocks.ts";

const batchSize = 500;
/**
 * How long sent and abandoned emails are kept, in milliseconds. They link a time to a person. A month is long
 * enough to investigate complaints about them.
 */
const mailsKeptForMs = 30 * 86_400_000;
/**
 * How long finished messages to officers are kept, and notifications that no digest included, in
 * milliseconds.
 */
const notificationsKeptForMs = 14 * 86_400_000;
/**
 * The clocks of replicas differ. A record that one replica has just accepted must not look expired to
 * another.
 */
const marginMs = 3_600_000;

const dayMs = 86_400_000;
/**
 * Days until an unconfirmed address is deleted. The period is short because the address may belong to a
 * stranger; supporters usually confirm within minutes.
 */
const unconfirmedForDays = 7;

/**
 * The pause before the first retry of a failed removal, in milliseconds. It doubles with each retry, up to
 * one day.
 */
const firstPauseMs = 3_600_000;
/**
 * The number of consecutive failures that ends a run. After so many, the storage itself is probably failing,
 * and the remaining files would fail too.
 */
const mostBehindOneAnother = 50;

/** The number of removed items, by kind. */
export interface Dropped {
  answers: number;
  files: number;
  /** Files that could not be removed. A later run retries them. */
  filesLeft: number;
  events: number;
}

type Context = Pick<System, "clock" | "policy"> & {
  store: EventStore & PrivacyStore & ReportStore;
  blobs: SealingBlobs;
};

/**
 * Removes a file, then its row. Returns false if the file cannot be removed. The row is deleted last, because
 * it is the only reference to a file whose removal failed.
 */
async function removeFile(
  { store, blobs, clock }: Context,
  { id, failures }: WaitingAttachment,
  onError: TickOptions["onError"],
): Promise<boolean> {
  try {
    await blobs.delete(id);
  } catch (error) {
    onError?.(error);
    const pause = Math.min(firstPauseMs * 2 ** failures, dayMs);
    await store.putOffAttachment(id, new Date(clock.now().getTime() + pause));
    return false;
  }
  await store.remove("attachments", { id, ...unlinked });
  return true;
}

async function dropFiles(parts: Context, before: Date, { signal, onError }: TickOptions) {
  const count = { files: 0, filesLeft: 0 };
  // The whole run uses one time, so files that this run postpones do not become due again within it.
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
}

/**
 * Removes expired data:
 *
 * - idempotency records
 * - expired sessions and old drafts of officers
 * - sent and abandoned emails, and finished messages to officers
 * - unconfirmed addresses of supporters
 * - mailbox confirmations, after the retention period for identities
 * - events with their deliveries, after the number of days in the policy
 * - files that no report used in time
 *
 * When a file cannot be removed, passes the error to `onError` and continues. The next run resumes an
 * interrupted one.
 */
export async function dropExpired(parts: Context, options: TickOptions = {}): Promise<Dropped> {
  const { store, clock, policy } = parts;
  const { signal } = options;
  const before = (ms: number) => new Date(clock.now().getTime() - ms - marginMs);
  const { identityDays } = policy.retention;
  const expired: ExpiredBefore = {
    idempotencyRecords: before(idempotencyRetentionMs),
    sessions: before(idleSeconds * 1000),
    drafts: before(draftKeptForMs),
    mails: before(mailsKeptForMs),
    unconfirmed: supportDay(new Date(clock.now().getTime() - unconfirmedForDays * dayMs)),
    confirmations: identityDays === null ? null : before(identityDays * dayMs),
    notifications: before(notificationsKeptForMs),
  };
  let answers = 0;
  for (let more = true; more && !signal?.aborted; ) {
    const deleted = await store.deleteExpired(expired, batchSize);
    answers += deleted.idempotencyRecords;
    more = Object.values(deleted).some((count) => count >= batchSize);
  }
  let events = 0;
  const eventsBefore = before(policy.eventDays * dayMs);
  const deadBefore = before(Math.max(policy.eventDays, policy.deadLetterDays) * dayMs);
  for (let more = true; more && !signal?.aborted; ) {
    const dropped = await store.dropEvents({ before: eventsBefore, deadBefore, limit: batchSize });
    events += dropped.events;
    more = dropped.more;
  }
  return { answers, events, ...(await dropFiles(parts, before(waitingForMs), options)) };
}
