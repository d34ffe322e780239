import type { StartTimer } from "./body-memory/body-pace.ts";
import type { ErasureJournal } from "./erasure/erasure-journal.ts";
import type { LiveLog } from "./events/live/live-log.ts";
import type { TargetRules } from "./events/validate-target.ts";
import type { DeferredCounts } from "./limits/deferred-counts.ts";
import type { RightCodes } from "./limits/right-codes.ts";
import type { LimitStore } from "./limits/store.ts";
import type { Relay } from "./notifications/relay.ts";
import type { MailInvitation } from "./officers/invitations.ts";
import type { KeyRecord } from "./records/keys.ts";
import type { System } from "./records/ports.ts";
import type { CleanPdf } from "./report/clean-pdf.ts";
import type { RegionAt } from "./report/regions.ts";
import type { Model } from "./routing/model.ts";
import type { SealingBlobs } from "./sealing/sealing-blobs.ts";
import type { Secrets } from "./sealing/secrets.ts";
import type { Store } from "./store/store.ts";
import type { ChangeFollower } from "./transitions/change-follower.ts";

/** Everything that the channel's rules need from outside. */
export interface ChannelContext extends System {
  store: Store;
  blobs: SealingBlobs;
  /** Cleans PDFs. Undefined if the host has no cleaner; PDFs are then stored as received. */
  cleanPdf: CleanPdf | undefined;
  secrets: Secrets;
  webhookTargets: TargetRules;
  /** The journal of erasures, which is kept outside the store. */
  erasures: ErasureJournal;
  onDecryptError(error: unknown): void;
  /** Emails invitations to officers. Undefined if the host does not send them mail. */
  mailInvitation: MailInvitation | undefined;
  endProofs(officerId: string): Promise<void>;
  sendsMail: boolean;
  /** Functions that are called for each change of a report, in this order. */
  followers: readonly ChangeFollower[];
  relays: readonly Relay[];
  /**
   * Returns the region whose boundary contains a point on the operator's map, or undefined outside all
   * regions.
   */
  regionAt: RegionAt | undefined;
  currentModel(): Promise<Model>;
  startTimer: StartTimer;
  /** The event log for the streams of this process. */
  liveLog: LiveLog;
  /** The number of open streams per caller id. */
  openStreams: Map<string, number>;
  /** Scopes of the idempotent requests that this process is working on. */
  running: Set<string>;
  /** Rate-limit buckets of this process only. */
  localLimits: LimitStore;
  /** Counts of this process that are not yet written to the shared buckets. */
  counts: DeferredCounts;
  /** Access codes that were verified within the last few minutes. */
  rightCodes: RightCodes;
  /** Publishable keys by hash, as this process last loaded them. */
  knownKeys: Map<string, KeyRecord>;
  /** The day on which this process last noted each key and origin (`noteKeySighting`). */
  sightings: Map<string, string>;
  /**
   * Shared buckets that are known to be empty, each with the time (in milliseconds since 1970) at which it
   * has refilled enough.
   */
  blocked: Map<string, number>;
}
