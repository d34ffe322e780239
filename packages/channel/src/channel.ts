import type { ApplyOptions } from "./erasure/apply-erasures.ts";
import type { ErasureJournal, ErasureRecord } from "./erasure/erasure-journal.ts";
import type { DeliveryOptions } from "./events/deliver-webhooks.ts";
import type { TargetRules } from "./events/validate-target.ts";
import type { App, AppOptions } from "./http/app.ts";
import type { ChannelJob } from "./jobs.ts";
import type { MailOptions } from "./mail/deliver-mail.ts";
import type { OptOut } from "./mail/opt-out.ts";
import type { OperatorExport } from "./operations/export-for-operator.ts";
import type { Blobs } from "./platform/blobs.ts";
import type { Delivery } from "./platform/delivery-loop.ts";
import type { Hashing } from "./platform/hashing.ts";
import type { Clock, Random } from "./platform/system.ts";
import type { Policy } from "./policy.ts";
import type { CleanPdf } from "./report/clean-pdf.ts";
import type { CurrentModelOptions } from "./routing/load-model.ts";
import type { SealKey } from "./sealing/secrets.ts";
import type { Store } from "./store.ts";

/** What a channel is made of. */
export interface ChannelOptions extends AppOptions {
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
  /** Where erasures are noted apart from the store, for `applyErasures`. Default: nowhere. */
  erasures?: ErasureJournal;
  /**
   * Called when sealed data does not open (`UnknownSealKey`, or another error). Responses show it as
   * unreadable. The error holds no words.
   */
  onDecryptError?(error: unknown): void;
}

/** The channel as a Web-standard server: the same in a process, in a test and in a service worker. */
export interface Channel extends App, OptOut {
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
  createWebhookDelivery(options: DeliveryOptions): Delivery;
  /** What delivers mails to reporters: call its `startDue` every few seconds, on any number of replicas. */
  createMailDelivery(options: MailOptions): Delivery;
}
