import type { DeskStore, DeskTransaction } from "./desk/store.ts";
import type { EventStore, EventTransaction } from "./events/store.ts";
import type { WebhookStore } from "./events/webhook-store.ts";
import type { KeyStore, KeyTransaction } from "./keys/store.ts";
import type { LimitStore } from "./limits/store.ts";
import type { MailStore, MailTransaction } from "./mail/store.ts";
import type { PrivacyStore, PrivacyTransaction } from "./privacy/store.ts";
import type { PublicStore, PublicTransaction } from "./public/store.ts";
import type { ReportStore, ReportTransaction } from "./report/store.ts";

/**
 * All or nothing. Reads see the transaction's own writes. Calls made at the same time run in the order in
 * which they were made; a write that fails shows at the latest when the transaction ends.
 */
export interface Transaction
  extends DeskTransaction,
    EventTransaction,
    KeyTransaction,
    MailTransaction,
    PrivacyTransaction,
    PublicTransaction,
    ReportTransaction {
  /**
   * Takes a lock until the transaction ends. False at once when another transaction, in this or another
   * process, holds it.
   */
  lock(name: string): Promise<boolean>;
}

/**
 * Where a channel keeps everything but files: one slice for each subject. `createMemoryStore` implements it
 * in memory, the server in SQL. Throws `StoreUnavailable` when the store cannot be reached; any other error
 * is a fault.
 */
export interface Store
  extends DeskStore,
    EventStore,
    KeyStore,
    LimitStore,
    MailStore,
    PrivacyStore,
    PublicStore,
    ReportStore,
    WebhookStore {
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Cheap proof that the store answers. */
  ping(): Promise<void>;
}
