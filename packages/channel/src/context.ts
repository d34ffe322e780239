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

/** Everything that the rules need from outside. */
export interface ChannelContext extends System {
  store: Store;
  blobs: SealingBlobs;
  /** Cleans PDFs. Undefined if the host has no cleaner: PDFs are then stored as they arrived. */
  cleanPdf: CleanPdf | undefined;
  secrets: Secrets;
  webhookTargets: TargetRules;
  /** The journal of erasures, which is separate from the store. */
  erasures: ErasureJournal;
  /** Called with the error when something sealed cannot be decrypted. */
  onDecryptError(error: unknown): void;
  /** Mails invitations to officers. Undefined if the host sends no mail to them. */
  mailInvitation: MailInvitation | undefined;
  /** Ends what an officer who left can sign in with. */
  endProofs(officerId: string): Promise<void>;
  /** Whether reporters and officers get mails about reports. */
  sendsMail: boolean;
  /** Called in this order for each change of a report. */
  followers: readonly ChangeFollower[];
  /** Chats that get the notifications of a party. */
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
  /** Counts of this process that are not yet written to the shared buckets. */
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
