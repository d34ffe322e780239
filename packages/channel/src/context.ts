import type { OperationId } from "@lapor/openapi/operations";
import type { StartTimer } from "./body-memory/body-pace.ts";
import type { ErasureJournal } from "./erasure/erasure-journal.ts";
import type { LiveLog } from "./events/live/live-log.ts";
import type { TargetRules } from "./events/validate-target.ts";
import type { ClientInfo } from "./limits/client-info.ts";
import type { DeferredCounts } from "./limits/deferred-counts.ts";
import type { RightCodes } from "./limits/right-codes.ts";
import type { LimitStore } from "./limits/store.ts";
import type { Mailer } from "./mail/mailer.ts";
import type { Relay } from "./notices/relay.ts";
import type { Hashing } from "./platform/hashing.ts";
import type { Locale, ReporterLocale } from "./platform/locale.ts";
import type { Clock, Random } from "./platform/system.ts";
import type { KeyRecord } from "./records/keys.ts";
import type { Policy } from "./records/policy.ts";
import type { Principal } from "./records/principal.ts";
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
  /** Sends mail to officers. Undefined if the host sends none. */
  officerMailer: Mailer | undefined;
  /** Ends what an officer who left can sign in with. */
  endProofs(officerId: string): Promise<void>;
  /** Whether reporters and officers get mails about reports. */
  sendsMail: boolean;
  /** Chats that get the notices of a party. */
  relays: readonly Relay[];
  /** The region whose boundary contains a point, by the operator's map; undefined outside all of them. */
  regionAt: RegionAt | undefined;
  /** The routing model that is in use now. */
  currentModel(): Promise<Model>;
  /** Starts timers of requests that take long. */
  startTimer: StartTimer;
  /** The log for the streams of this process. */
  liveLog: LiveLog;
  /** The number of open streams, by the id of the caller. */
  openStreams: Map<string, number>;
  /** Scopes of idempotent requests that this process is working on. */
  running: Set<string>;
  /** Buckets of this process alone. */
  localLimits: LimitStore;
  /** What this process has counted and not yet written to shared buckets. */
  counts: DeferredCounts;
  /** Access codes that were right a few minutes ago. */
  rightCodes: RightCodes;
  /** Publishable keys by hash, as this process last saw them. */
  knownKeys: Map<string, KeyRecord>;
  /** The day on which this process last noted a key and origin (`noteKeySighting`). */
  sightings: Map<string, string>;
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
  /**
   * Asks the store whether the key is still valid, once per request, if that is not known yet. Must resolve
   * before the request writes anything or gets its response. Rejects with what is wrong with the key.
   */
  confirmKey(): Promise<unknown>;
  /** The operation that is called. */
  operation: OperationId;
  client: ClientInfo;
  /** The acting person in the system of an officer (`Lapor-Acting-As`); null when it names none. */
  actorReference: string | null;
}
