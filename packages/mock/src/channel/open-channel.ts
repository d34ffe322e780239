import {
  type Blobs,
  type Channel,
  type ChannelOptions,
  type Clock,
  createChannel,
  createMemoryBlobs,
  createMemoryStore,
  type Policy,
  type Store,
  systemClock,
  type WebhookDelivery,
} from "@lapor/channel";
import { insertMockKeys, mockKeys } from "./mock-keys.ts";
import { insertPublicReports } from "./public-reports.ts";
import { createSeededRandom } from "./seeded-random.ts";
import { createFetchSender } from "./webhook-sender.ts";

/** What a mock's channel stands on. */
export interface MockParts {
  store: Store;
  blobs: Blobs;
  clock: Clock;
  /** In place of the mock's. */
  policy?: Policy;
}

/** What a channel is opened with. */
export interface OpenOptions extends Pick<ChannelOptions, "around" | "hashing" | "publicUrl"> {
  seed: number;
  clock: Clock;
  policy: Policy;
  origins: readonly string[];
  publicReports: boolean;
  localWebhooks: boolean;
  webhookFetch?: ((request: Request) => Promise<Response>) | undefined;
  wrapParts?: ((parts: MockParts) => MockParts) | undefined;
  beforeCommit?: (() => Promise<void>) | undefined;
}

/** A mock's channel with what it was made of. */
export interface OpenedChannel {
  channel: Channel;
  store: Store;
  clock: Clock;
  delivery: WebhookDelivery;
  /** When it did what was due. */
  tickedAt: number;
}

/** The same store, whose transactions wait for something first. */
const waitingStore = (store: Store, beforeCommit: () => Promise<void>): Store => ({
  ...store,
  async transaction(work) {
    await beforeCommit();
    return store.transaction(work);
  },
});

/** A channel in memory with the mock's keys, and reports that the public can read when they are wanted. */
export const openChannel = async (options: OpenOptions): Promise<OpenedChannel> => {
  const { seed, clock, origins, policy, around, hashing, publicUrl } = options;
  const { beforeCommit } = options;
  const memory = createMemoryStore();
  const store = beforeCommit ? waitingStore(memory, beforeCommit) : memory;
  const real: MockParts = { store, blobs: createMemoryBlobs(), clock };
  const random = createSeededRandom(seed);
  await insertMockKeys(real.store, origins, clock.now());
  if (options.publicReports) await insertPublicReports(real.store, mockKeys, clock.now());
  const parts = options.wrapParts?.(real) ?? real;
  const channel = createChannel({
    policy,
    ...parts,
    random,
    secret: random.bytes(32),
    webhookTargets: { allowPrivate: options.localWebhooks },
    ...(around && { around }),
    ...(hashing && { hashing }),
    ...(publicUrl && { publicUrl }),
  });
  const delivery = channel.createWebhookDelivery({
    send: createFetchSender(options.webhookFetch),
    // Receivers hold the time of a webhook against their own clock, not against one that stands.
    dating: systemClock,
    onFault: (error) => console.error("lapor-mock: a webhook could not be delivered", error),
  });
  return { channel, store: parts.store, clock: parts.clock, delivery, tickedAt: Number.NEGATIVE_INFINITY };
};

/** Does what is due when the clock has moved by a second or more, either way. A store that was told to fail lets it wait. */
export const tickIfMoved = async (opened: OpenedChannel): Promise<void> => {
  const now = opened.clock.now().getTime();
  if (Math.abs(now - opened.tickedAt) < 1000) return;
  try {
    await opened.channel.tickClocks();
    await opened.channel.dropExpired();
    await opened.channel.refreshStatistics();
    await opened.channel.eraseExpired();
    opened.tickedAt = now;
  } catch {
    // The request meets the same failure, and says so.
  }
};
