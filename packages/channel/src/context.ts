import type { OperationId } from "@lapor/openapi/operations";
import type { ErasureJournal } from "./erasure/erasure-journal.ts";
import type { TargetRules } from "./events/validate-target.ts";
import type { KeyRecord } from "./keys/store.ts";
import type { ClientInfo } from "./limits/client-info.ts";
import type { Leases } from "./limits/leases.ts";
import type { LimitStore } from "./limits/store.ts";
import type { Hashing } from "./platform/hashing.ts";
import type { Locale, ReporterLocale } from "./platform/locale.ts";
import type { Clock, Random } from "./platform/system.ts";
import type { Policy } from "./policy.ts";
import type { CleanPdf } from "./report/clean-pdf.ts";
import type { Model } from "./routing/model.ts";
import type { SealingBlobs } from "./sealing/sealing-blobs.ts";
import type { Secrets } from "./sealing/secrets.ts";
import type { Store } from "./store.ts";

/** Everything outside of the rules that they need. */
export interface ChannelContext {
  store: Store;
  blobs: SealingBlobs;
  /** Undefined where the host brings none: PDFs are stored as they came. */
  cleanPdf: CleanPdf | undefined;
  clock: Clock;
  random: Random;
  hashing: Hashing;
  secrets: Secrets;
  policy: Policy;
  webhookTargets: TargetRules;
  /** Where erasures are noted, apart from the store. */
  erasures: ErasureJournal;
  /** Told of what is kept sealed and did not open. */
  onDecryptError(error: unknown): void;
  /** Whether reporters are told by mail what happens to their reports. */
  sendsMail: boolean;
  /** What texts are routed by now. */
  currentModel(): Promise<Model>;
  /** Scopes of idempotent requests that this process is working on. */
  running: Set<string>;
  /** Buckets that this process has for itself. */
  localLimits: LimitStore;
  /** What this process has taken in advance from shared buckets. */
  leases: Leases;
  /** Shared buckets known to be empty, with the moment (milliseconds) until which. */
  blocked: Map<string, number>;
}

/** For whom an answer is worded. */
export interface Audience {
  locale: Locale;
  /** In which language to write to who asks, later, and to tell why an agency is suggested. */
  mailLocale: ReporterLocale;
  /** Where the channel is reached, for addresses in answers; no slash at the end. */
  publicUrl: string;
  /** The key of the request; absent when the operator reads on behalf of the reporter. */
  key?: KeyRecord;
}

/** Who asks, and in which language. */
export interface Caller extends Audience {
  key: KeyRecord;
  /** What is asked. */
  operation: OperationId;
  client: ClientInfo;
}
