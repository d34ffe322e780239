import type { LockTransaction, Transactions } from "../../records/ports.ts";
import type { MailTransaction } from "../store.ts";

type Context = { store: Transactions<LockTransaction & MailTransaction> };

/** Supporters per transaction. */
const batchSize = 500;

const lockName = "lapor supporter mails";

/**
 * Queues mails about the steps that wait, one for each supporter with a confirmed address. Any number of
 * processes may call it, and each can be killed: every batch is a transaction that holds a lock and continues
 * after the last one. Returns how many supporters it reached.
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
