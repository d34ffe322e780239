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

/** The parts of a channel. */
export interface ChannelOptions extends AppOptions {
  store: Store;
  blobs: Blobs;
  /** Removes data that identifies the maker from PDFs. Default: PDFs are stored unchanged. */
  cleanPdf?: CleanPdf;
  clock: Clock;
  random: Random;
  /** Default: Web Crypto. */
  hashing?: Hashing;
  /** At least 32 random bytes, the same for all replicas and as long as the data exists. */
  secret: Uint8Array<ArrayBuffer>;
  /**
   * Keys that seal identities, confidential words and files: the first one seals, all open. Default: one
   * derived from the secret.
   */
  sealKeys?: readonly SealKey[];
  policy?: Policy;
  /** Addresses that may be webhook endpoints. Default: public ones, without DNS lookup. */
  webhookTargets?: TargetRules;
  /**
   * Whether to queue mails to reporters who gave an address, for `createMailDelivery`, and to officers, for
   * `createNoticeDelivery`. Default: false.
   */
  sendsMail?: boolean;
  /** Sends invitations to officers. Default: administrators pass the links on themselves. */
  officerMailer?: Mailer;
  /** Ends what an officer who left can sign in with: the host keeps it. Default: nothing to end. */
  endProofs?(officerId: string): Promise<void>;
  /** Chats that get the notifications of a party, for `createNoticeDelivery`. Default: none. */
  relays?: readonly Relay[];
  /**
   * Finds the region around a point in the operator's boundaries. Default: the nearest known place names it.
   */
  regionAt?: RegionAt;
  /**
   * Reads the model learned from officers' decisions; undefined when it is the model of that id. Default: the
   * shipped model suggests agencies.
   */
  readLearnedModel?: CurrentModelOptions["readLearned"];
  /** Records erasures apart from the store, for `applyErasures`. Default: not recorded. */
  erasures?: ErasureJournal;
  /**
   * Receives the error when sealed data is undecryptable (`UnknownSealKey`, or another one). Responses mark
   * the data as unreadable. The error contains no text.
   */
  onDecryptError?(error: unknown): void;
}

/** The channel as a Web-standard server: the same in a process, in a test and in a service worker. */
export interface Channel extends App, OptOut {
  /** The accounts of officers who sign in at this address, for the host that checks their proofs. */
  officerAccounts(publicUrl: string): OfficerAccounts;
  /** Recurring jobs. The host runs each on its schedule, on any number of replicas. */
  readonly jobs: readonly ChannelJob[];
  /** Writes what this process has counted for limits. Call before its store is closed. */
  saveCounts(): Promise<void>;
  /**
   * Erases what a journal records as erased and a restored store still holds (`apply-erasures.ts`). Resolves
   * to the number of changed reports.
   */
  applyErasures(
    records: AsyncIterable<ErasureRecord> | Iterable<ErasureRecord>,
    options?: ApplyOptions,
  ): Promise<number>;
  /**
   * Exports everything that is stored about the sender of a report, for the operator. Records the access with
   * its reason.
   */
  exportReport(trackingId: string, options: { reason: string }): Promise<OperatorExport>;
  /** Reads figures for evaluations, for the operator (`getEvidence`). Without an agency: of all parties. */
  readEvidence(selection: EvidenceSelection): Promise<Evidence>;
  /** Reads the satisfaction index of a quarter, for the operator (`getSurveyResults`). */
  readSurveyResults(selection: SurveySelection): Promise<SurveyResults>;
  /**
   * Creates the delivery of events to webhook endpoints, with the given sender. Call its `deliverDue` about
   * every second, on any number of replicas.
   */
  createWebhookDelivery(options: DeliveryOptions): Delivery;
  /**
   * Creates the delivery of mails to reporters. Call its `startDue` every few seconds, on any number of
   * replicas.
   */
  createMailDelivery(options: MailOptions): Delivery;
  /**
   * Creates the delivery of notifications to officers and relays. Call its `startDue` every few seconds, on any
   * number of replicas.
   */
  createNoticeDelivery(options: NotificationOptions): Delivery;
  /**
   * Creates the connection to SP4N-LAPOR!, which sends what is queued and follows what is there. Only with
   * `Policy.forwarding`. Call its `startDue` every few seconds, on any number of replicas.
   */
  createNationalDelivery(options: NationalOptions): Delivery;
  /**
   * Applies the decision of a person about the oldest message of a report to SP4N-LAPOR! that is unknown or
   * refused (with `by_hand`: or pending), and records it in the timeline. Resolves to the kind of the
   * message, or undefined without an open message. Rejects with `report_not_found`, and with `RangeError`
   * when a number is missing.
   */
  resolveForwarding(
    trackingId: string,
    decision: ForwardingDecision,
  ): Promise<NationalMessageKind | undefined>;
  /** The reports that differ from their copy in SP4N-LAPOR!, as last read. */
  listNationalDifferences(): AsyncIterable<DifferingReport>;
}
