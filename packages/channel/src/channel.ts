import type { Evidence, SurveyResults } from "@lapor/openapi";
import type { ApplyOptions } from "./erasure/apply-erasures.ts";
import type { ErasureJournal, ErasureRecord } from "./erasure/erasure-journal.ts";
import type { DeliveryOptions } from "./events/deliver-webhooks.ts";
import type { TargetRules } from "./events/validate-target.ts";
import type { App, AppOptions } from "./http/app.ts";
import type { ChannelJob } from "./jobs.ts";
import type { MailOptions } from "./mail/deliver-mail.ts";
import type { Mailer } from "./mail/mailer.ts";
import type { OptOut } from "./mail/opt-out.ts";
import type { NationalOptions } from "./national/deliver-national.ts";
import type { DifferingReport } from "./national/differences.ts";
import type { ForwardingDecision } from "./national/resolve-forwarding.ts";
import type { NotificationOptions } from "./notifications/deliver-notifications.ts";
import type { Relay } from "./notifications/relay.ts";
import type { OfficerAccounts } from "./officers/accounts.ts";
import type { OperatorExport } from "./operations/export-for-operator.ts";
import type { EvidenceSelection } from "./operations/get-evidence.ts";
import type { SurveySelection } from "./operations/get-survey-results.ts";
import type { Blobs } from "./platform/blobs.ts";
import type { Delivery } from "./platform/delivery-loop.ts";
import type { Hashing } from "./platform/hashing.ts";
import type { Clock, Random } from "./platform/system.ts";
import type { NationalMessageKind } from "./records/national.ts";
import type { Policy } from "./records/policy.ts";
import type { CleanPdf } from "./report/clean-pdf.ts";
import type { RegionAt } from "./report/regions.ts";
import type { CurrentModelOptions } from "./routing/load-model.ts";
import type { SealKey } from "./sealing/secrets.ts";
import type { Store } from "./store/store.ts";

/** The parts that a channel is built from. */
export interface ChannelOptions extends AppOptions {
  store: Store;
  blobs: Blobs;
  /** Removes metadata that identifies the author from PDFs. Default: PDFs are stored unchanged. */
  cleanPdf?: CleanPdf;
  clock: Clock;
  random: Random;
  /** The hash functions. Default: Web Crypto. */
  hashing?: Hashing;
  /**
   * At least 32 random bytes. They must be the same on all replicas, and must not change while the data
   * exists.
   */
  secret: Uint8Array<ArrayBuffer>;
  /**
   * Keys that seal identities, confidential text and files. The first key seals; all keys open. Default: one
   * key derived from the secret.
   */
  sealKeys?: readonly SealKey[];
  policy?: Policy;
  /** The addresses that webhook endpoints can use. Default: public addresses, without a DNS lookup. */
  webhookTargets?: TargetRules;
  /**
   * Whether to queue email: for reporters who gave an address, sent by `createMailDelivery`, and for
   * officers, sent by `createNotificationDelivery`. Default: false.
   */
  sendsMail?: boolean;
  /** Sends invitations to officers. Default: administrators pass the links on. */
  officerMailer?: Mailer;
  /**
   * Invalidates the sign-in credentials of an officer who left; the host stores them. Default: does nothing.
   */
  endProofs?(officerId: string): Promise<void>;
  /** Chats that receive a party's notifications, for `createNotificationDelivery`. Default: none. */
  relays?: readonly Relay[];
  /**
   * Finds the region around a point in the operator's boundaries. Default: the nearest known place determines
   * the region.
   */
  regionAt?: RegionAt;
  /**
   * Loads the model learned from officers' decisions. Returns undefined when its id equals the given one.
   * Default: the shipped model suggests agencies.
   */
  readLearnedModel?: CurrentModelOptions["readLearned"];
  /** Records erasures outside the store, for `applyErasures`. Default: erasures are not recorded. */
  erasures?: ErasureJournal;
  /**
   * Called with the error when sealed data cannot be decrypted (`UnknownSealKey` or another error). Responses
   * mark the data as unreadable. The error contains no report text.
   */
  onDecryptError?(error: unknown): void;
}

/** The channel as a Web-standard server. It works the same in a process, a test and a service worker. */
export interface Channel extends App, OptOut {
  /** The accounts of officers who sign in at this address, for the host that checks their credentials. */
  officerAccounts(publicUrl: string): OfficerAccounts;
  /** Recurring jobs. The host runs each one on its schedule, on any number of replicas. */
  readonly jobs: readonly ChannelJob[];
  /** Writes the rate-limit counts of this process to the store. Call it before you close the store. */
  saveCounts(): Promise<void>;
  /**
   * Erases data that the journal records as erased but that a restored store still contains
   * (`apply-erasures.ts`). Resolves to the number of changed reports.
   */
  applyErasures(
    records: AsyncIterable<ErasureRecord> | Iterable<ErasureRecord>,
    options?: ApplyOptions,
  ): Promise<number>;
  /**
   * Exports everything that is stored about the sender of a report, for the operator. Records the access and
   * its reason.
   */
  exportReport(trackingId: string, options: { reason: string }): Promise<OperatorExport>;
  /** Reads evaluation figures for the operator (`getEvidence`). Without an agency, covers all parties. */
  readEvidence(selection: EvidenceSelection): Promise<Evidence>;
  /** Reads the satisfaction index of a quarter, for the operator (`getSurveyResults`). */
  readSurveyResults(selection: SurveySelection): Promise<SurveyResults>;
  /**
   * Creates the delivery of events to webhook endpoints through the given sender. Call its `deliverDue` about
   * every second, on any number of replicas.
   */
  createWebhookDelivery(options: DeliveryOptions): Delivery;
  /**
   * Creates the delivery of email to reporters. Call its `startDue` every few seconds, on any number of
   * replicas.
   */
  createMailDelivery(options: MailOptions): Delivery;
  /**
   * Creates the delivery of notifications to officers and relays. Call its `startDue` every few seconds, on any
   * number of replicas.
   */
  createNotificationDelivery(options: NotificationOptions): Delivery;
  /**
   * Creates the connection to SP4N-LAPOR!, which sends queued messages and follows the reports there.
   * Requires `Policy.forwarding`. Call its `startDue` every few seconds, on any number of replicas.
   */
  createNationalDelivery(options: NationalOptions): Delivery;
  /**
   * Applies an operator's decision to a report's oldest message to SP4N-LAPOR! that is unknown or refused, or
   * with `by_hand` also pending. Records the decision in the timeline. Resolves to the kind of the message,
   * or to undefined when there is no such message. Rejects with `report_not_found`, and with `RangeError`
   * when a number is missing.
   */
  resolveForwarding(
    trackingId: string,
    decision: ForwardingDecision,
  ): Promise<NationalMessageKind | undefined>;
  /** Lists the reports that differ from their copy in SP4N-LAPOR!, as last fetched. */
  listNationalDifferences(): AsyncIterable<DifferingReport>;
}
