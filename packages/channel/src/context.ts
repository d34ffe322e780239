import type { Locale } from "./messages.ts";
import type { Policy } from "./policy.ts";
import type { Blobs, Clock, KeyRecord, Random, Store } from "./ports.ts";
import type { Model } from "./routing/model.ts";
import type { Secrets } from "./secrets.ts";
import type { TargetRules } from "./webhooks/judge-target.ts";

/** Everything outside of the rules that they need. */
export interface ChannelContext {
  store: Store;
  blobs: Blobs;
  clock: Clock;
  random: Random;
  secrets: Secrets;
  policy: Policy;
  webhookTargets: TargetRules;
  /** What texts are routed by now. */
  currentModel(): Promise<Model>;
  /** Scopes of idempotent requests that this process is working on. */
  running: Set<string>;
}

/** Who asks, and in which language. */
export interface Caller {
  key: KeyRecord;
  locale: Locale;
  /** Where the channel is reached, for addresses in answers; no slash at the end. */
  publicUrl: string;
}
