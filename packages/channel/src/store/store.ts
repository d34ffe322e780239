import type { DeskStore, DeskTransaction } from "../desk/store.ts";
import type { EventStore, EventTransaction } from "../events/store.ts";
import type { WebhookStore, WebhookTransaction } from "../events/webhook-store.ts";
import type { EvidenceStore } from "../evidence/store.ts";
import type { KeyStore, KeyTransaction, OnceTransactions } from "../keys/store.ts";
import type { LimitStore } from "../limits/store.ts";
import type { MailStore, MailTransaction } from "../mail/store.ts";
import type { NationalStore, NationalTransaction } from "../national/store.ts";
import type { NotificationStore, NotificationTransaction } from "../notifications/store.ts";
import type { OfficerStore, OfficerTransaction } from "../officers/store.ts";
import type { PrivacyStore, PrivacyTransaction } from "../privacy/store.ts";
import type { PublicStore, PublicTransaction } from "../public/store.ts";
import type {
  KindName,
  LockTransaction,
  RecordReads,
  Records,
  Transactions,
  WrittenKind,
} from "../records/ports.ts";
import type { ReportStore, ReportTransaction } from "../report/store.ts";
import type { SupportStore, SupportTransaction } from "../supports/store.ts";
import type { SurveyStore } from "../survey/store.ts";

/** The reads and writes of records of all kinds. */
export type AllRecords = Omit<Records<WrittenKind>, "find" | "list"> & RecordReads<KindName>;

/**
 * A transaction: either all of its writes take effect, or none. Its reads see its own writes. Concurrent
 * calls run in the order in which they were made. After a failed write, the transaction rejects at its end at
 * the latest.
 */
export interface Transaction
  extends DeskTransaction,
    EventTransaction,
    KeyTransaction,
    MailTransaction,
    NationalTransaction,
    NotificationTransaction,
    OfficerTransaction,
    PrivacyTransaction,
    PublicTransaction,
    ReportTransaction,
    SupportTransaction,
    WebhookTransaction,
    LockTransaction {
  find: AllRecords["find"];
  list: AllRecords["list"];
  put: AllRecords["put"];
  insert: AllRecords["insert"];
  replace: AllRecords["replace"];
  change: AllRecords["change"];
  remove: AllRecords["remove"];
}

/**
 * A channel's storage for everything except files, with one part per subject. `createMemoryStore` implements
 * it in memory, and the server in SQL. Throws `StoreUnavailable` when the store cannot be reached; any other
 * error is a bug.
 */
export interface Store
  extends DeskStore,
    EventStore,
    EvidenceStore,
    KeyStore,
    LimitStore,
    MailStore,
    NationalStore,
    NotificationStore,
    OfficerStore,
    PrivacyStore,
    PublicStore,
    ReportStore,
    SupportStore,
    SurveyStore,
    WebhookStore,
    Transactions<Transaction>,
    OnceTransactions<Transaction> {
  find: AllRecords["find"];
  list: AllRecords["list"];
  put: AllRecords["put"];
  insert: AllRecords["insert"];
  replace: AllRecords["replace"];
  change: AllRecords["change"];
  remove: AllRecords["remove"];
  /** Checks, at low cost, that the store responds. */
  ping(): Promise<void>;
}
