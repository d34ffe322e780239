import type { LockTransaction, Transactions } from "../../records/ports.ts";
import type { MailTransaction } from "../store.ts";

type Context = { store: Transactions<LockTransaction & MailTransaction> };

/** The number of supporters per transaction. */
const batchSize = 500;

const lockName = "lapor supporter mails";

/**
 * Queues emails about the recorded steps, one for each supporter with a confirmed address. Any number of
 * processes can call it, and any of them can be killed: every batch is a transaction that holds a lock and
 * continues after the previous batch. Returns how many supporters it queued emails for.
 */
export async function tellSupporters({ store }: Context, signal?: AbortSignal): Promise<number> {
  for (let told = 0; ; ) {
    if (signal?.aborted) return told;
    const queued = await store.transaction(async (transaction: LockTransaction & MailTransaction) =>
      (await transaction.lock(lockName)) ? transaction.queueSupporterMails(batchSize) : undefined,
    );
    if (queued === undefined) return told;
    told += queued;
  }
}
