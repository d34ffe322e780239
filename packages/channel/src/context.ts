import type { OperationId } from "@lapor/openapi/operations";
import type { ErasureJournal } from "./erasure/erasure-journal.ts";
import type { TargetRules } from "./events/validate-target.ts";
import type { ClientInfo } from "./limits/client-info.ts";
import type { Leases } from "./limits/leases.ts";
import type { LimitStore } from "./limits/store.ts";
import type { Principal } from "./officers/principal.ts";
import type { Hashing } from "./platform/hashing.ts";
import type { Locale, ReporterLocale } from "./platform/locale.ts";
import type { Clock, Random } from "./platform/system.ts";
import type { Policy } from "./policy.ts";
import type { CleanPdf } from "./report/clean-pdf.ts";
import type { Model } from "./routing/model.ts";
import type { SealingBlobs } from "./sealing/sealing-blobs.ts";
import type { Secrets } from "./sealing/secrets.ts";
import type { Store } from "./store.ts";

/** Everything that the rules need from outside. */
export interface ChannelContext {
  store: Store;
  blobs: SealingBlobs;
  /** Cleans PDFs. Undefined if the host has no cleaner: PDFs are then stored as they arrived. */
  cleanPdf: CleanPdf | undefined;
  clock: Clock;
  random: Random;
  hashing: Hashing;
  secrets: Secrets;
  policy: Policy;
  webhookTargets: TargetRules;
  /** The journal of erasures, which is separate from the store. */
  erasures: ErasureJournal;
  /** Called with the error when something sealed cannot be decrypted. */
  onDecryptError(error: unknown): void;
  /** Whether reporters get mails about their reports. */
  sendsMail: boolean;
  /** The region whose boundary contains a point, by the operator's map; undefined outside all of them. */
  regionAt: RegionAt | undefined;
  /** The routing model that is in use now. */
  currentModel(): Promise<Model>;
  /** Scopes of idempotent requests that this process is working on. */
  running: Set<string>;
  /** Buckets of this process alone. */
  localLimits: LimitStore;
  /** What this process has reserved in advance from shared buckets. */
  leases: Leases;
  /**
   * Shared buckets that are known to be empty, each with the moment (milliseconds since 1970) at which it has
   * enough.
   */
  blocked: Map<string, number>;
}

/** Finds the code of the smallest region that contains a point. */
export type RegionAt = (point: { latitude: number; longitude: number }) => string | undefined;

/** The reader of a result. */
export interface Audience {
  locale: Locale;
  /** The language of later mails to the caller, and of the reasons for suggested agencies. */
  mailLocale: ReporterLocale;
  /** The public URL of the channel, for links in results. Without a slash at the end. */
  publicUrl: string;
  /** Absent when the operator reads on behalf of the reporter. */
  principal?: Principal;
}

/** The caller of an operation, with the language of the result. */
export interface Caller extends Audience {
  principal: Principal;
  /** The operation that is called. */
  operation: OperationId;
  client: ClientInfo;
  /** The acting person in the system of an officer (`Lapor-Acting-As`); null when it names none. */
  actorReference: string | null;
}
