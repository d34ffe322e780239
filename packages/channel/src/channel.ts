import type { ErrorCode } from "@lapor/openapi";
import type { OperationId } from "@lapor/openapi/operations";
import type { BodyBudget, BodyUse } from "./body-memory/body-budget.ts";
import type { StartTimer } from "./body-memory/body-pace.ts";
import type { ApplyOptions } from "./erasure/apply-erasures.ts";
import type { ErasureJournal, ErasureRecord } from "./erasure/erasure-journal.ts";
import type { DeliveryOptions, WebhookDelivery } from "./events/deliver-webhooks.ts";
import type { TargetRules } from "./events/validate-target.ts";
import type { ChannelJob } from "./jobs.ts";
import type { MailDelivery, MailOptions } from "./mail/deliver-mail.ts";
import type { MailAddressRecord } from "./mail/store.ts";
import type { OperatorExport } from "./operations/export-for-operator.ts";
import type { Blobs } from "./platform/blobs.ts";
import type { Hashing } from "./platform/hashing.ts";
import type { Clock, Random } from "./platform/system.ts";
import type { Policy } from "./policy.ts";
import type { CleanPdf } from "./report/clean-pdf.ts";
import type { CurrentModelOptions } from "./routing/load-model.ts";
import type { SealKey } from "./sealing/secrets.ts";
import type { Store } from "./store.ts";

/** What a channel is made of. */
export interface ChannelOptions {
  store: Store;
  blobs: Blobs;
  /** Takes out of PDFs what tells of their maker. Default: they are stored as they came. */
  cleanPdf?: CleanPdf;
  clock: Clock;
  random: Random;
  /** Default: by Web Crypto. */
  hashing?: Hashing;
  /** At least 32 random bytes, the same for all replicas and for as long as the data lives. */
  secret: Uint8Array<ArrayBuffer>;
  /**
   * Keys that seal identities, confidential words and files: the first one seals, all open. Default: one
   * derived from the secret.
   */
  sealKeys?: readonly SealKey[];
  policy?: Policy;
  /** Which addresses may be webhook endpoints. Default: only public ones, whose names are not looked up. */
  webhookTargets?: TargetRules;
  /** Queues mails to reporters who gave an address, for `createMailDelivery`. Default: it does not. */
  sendsMail?: boolean;
  /**
   * What was learned from officers' decisions, unless it is the model of that id. Default: texts are routed
   * by the shipped model.
   */
  readLearnedModel?: CurrentModelOptions["readLearned"];
  /** Where the channel is reached from outside, for links in answers. Default: the address that was asked. */
  publicUrl?: string;
  /** What bodies may take of the memory at one time. Default: 16 MiB for JSON and 96 MiB for uploads. */
  bodyBudget?: BodyBudget;
  /** Starts the timers that give up a body which arrives too slowly. Default: the platform's. */
  startTimer?: StartTimer;
  /**
   * Whether this process is overloaded. Look-ups are then refused, so that reports do not wait. Default:
   * never.
   */
  isBusy?(): boolean;
  /**
   * Called on faults, never on refusals. The error holds no words of a citizen unless a store's error does.
   */
  onFault?(error: unknown, at: { requestId: string; operation: OperationId }): void;
  /** Where erasures are noted apart from the store, for `applyErasures`. Default: nowhere. */
  erasures?: ErasureJournal;
  /**
   * Called when sealed data does not open (`UnknownSealKey`, or another error). Responses show it as
   * unreadable. The error holds no words.
   */
  onClosed?(error: unknown): void;
  /**
   * Wraps each operation, before its key is checked: returns what `answer` returns, or another response. An
   * error that it throws is handled like one of the operation. For rehearsals in which things fail.
   */
  around?(
    at: { operation: OperationId; request: Request },
    answer: () => Promise<Response>,
  ): Promise<Response>;
  /** Told which key a request was found to have, by the key's id: for logs. */
  onKey?(request: Request, keyId: string): void;
  /** Called with the code of the problem document when a request is refused: for logs. */
  onRefused?(request: Request, code: ErrorCode): void;
}

/** From where a request comes, as the host knows it: one of both, or neither. */
export interface From {
  /** The client's. */
  address?: string | undefined;
  /**
   * Where the client's address is unknown: that of the machine that forwards it. All its clients share limits
   * that are twenty times as wide.
   */
  crowd?: string | undefined;
  /**
   * Reserves memory for a response before its bytes are read, or throws the `DomainError` to refuse with.
   * Default: no limit.
   */
  holdResponse?(bytes: number): void;
}

/** The channel as a Web-standard server: the same in a process, in a test and in a service worker. */
export interface Channel {
  /** Without `from` nothing is limited by address. */
  fetch(request: Request, from?: From): Promise<Response>;
  /** The memory that request bodies hold now, and its peak. */
  readonly bodyUse: Readonly<BodyUse>;
  /** Recurrent work. The host runs each job on its schedule, on any number of replicas. */
  readonly jobs: readonly ChannelJob[];
  /**
   * Erases what a journal holds and the store, restored perhaps, still shows (`apply-erasures.ts`). Resolves
   * to how many reports it changed.
   */
  applyErasures(
    records: AsyncIterable<ErasureRecord> | Iterable<ErasureRecord>,
    options?: ApplyOptions,
  ): Promise<number>;
  /**
   * Everything that is kept about the sender of a report, for the operator. The read is recorded with its
   * reason.
   */
  exportReport(trackingId: string, options: { reason: string }): Promise<OperatorExport>;
  /**
   * What delivers events to webhook endpoints, by the sender given: call its `deliverDue` every second or so,
   * on any number of replicas.
   */
  createWebhookDelivery(options: DeliveryOptions): WebhookDelivery;
  /** What delivers mails to reporters: call its `startDue` every few seconds, on any number of replicas. */
  createMailDelivery(options: MailOptions): MailDelivery;
  /** The report whose mails a token out of a mail stops; undefined when it is none. */
  findMailThread(token: string): Promise<{ trackingId: string; stopped: boolean } | undefined>;
  /** Sends no mails of that report any more. False when the token is none. */
  stopMail(token: string): Promise<boolean>;
  /** What was said of mail to the address of a token out of a receipt; undefined when it is none. */
  findMailAddress(token: string): Promise<MailAddressRecord | undefined>;
  /**
   * Confirms a mailbox for its owner (`confirm`), or stops mail about all reports (`stop`). False when the
   * token is invalid.
   */
  setMailAddress(token: string, what: "confirm" | "stop"): Promise<boolean>;
}
