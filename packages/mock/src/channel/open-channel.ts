import {
  type Channel,
  type ChannelOptions,
  type Clock,
  createChannel,
  createMemoryBlobs,
  createMemoryStore,
  type Policy,
  systemClock,
} from "@lapor/channel";
import type { Blobs, Delivery, Store } from "@lapor/channel/store";
import { createSeededRandom } from "../seeded-random.ts";
import { insertMockKeys, mockKeys } from "./mock-keys.ts";
import { createMockBridge, type MockBridge } from "./national-bridge.ts";
import { insertPublicReports } from "./public-reports.ts";
import { createFetchSender } from "./webhook-sender.ts";

/** The parts that a mock's channel is built from. */
export interface MockParts {
  store: Store;
  blobs: Blobs;
  clock: Clock;
  /** A policy that replaces the mock's own. */
  policy?: Policy;
}

/** Options for the channel in a mock. */
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

/** A mock's channel and the parts that it was built from. */
export interface OpenedChannel {
  channel: Channel;
  store: Store;
  clock: Clock;
  delivery: Delivery;
  /** The connection to SP4N-LAPOR!. Only `handOver` runs it. */
  national: { bridge: MockBridge; delivery: Delivery };
  /** The time at which due work was last run. */
  dueWorkAt: number;
}

/** Wraps a store so that each transaction first waits for `beforeCommit`. */
const delayCommits = (store: Store, beforeCommit: () => Promise<void>): Store => ({
  ...store,
  async transaction(work) {
    await beforeCommit();
    return store.transaction(work);
  },
  async transactionOnce(request, work) {
    await beforeCommit();
    return store.transactionOnce(request, work);
  },
});

/** Opens a channel in memory with the mock's keys and, if requested, public reports. */
export async function openChannel(options: OpenOptions): Promise<OpenedChannel> {
  const { seed, clock, origins, policy, around, hashing, publicUrl } = options;
  const { beforeCommit } = options;
  const memory = createMemoryStore();
  const store = beforeCommit ? delayCommits(memory, beforeCommit) : memory;
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
    // Receivers compare a webhook's timestamp with their own clock, which is not frozen.
    dating: systemClock,
    onError: (error) => console.error("lapor-mock: a webhook could not be delivered", error),
  });
  const bridge = createMockBridge();
  const national = {
    bridge,
    delivery: channel.createNationalDelivery({
      bridge,
      onError: (error) => console.error("lapor-mock: a report could not be passed on", error),
    }),
  };
  return {
    ...{ channel, delivery, national },
    ...{ store: parts.store, clock: parts.clock, dueWorkAt: Number.NEGATIVE_INFINITY },
  };
}

const dayMs = 86_400_000;

/**
 * Returns whether the scheduled minute of a daily job (`50 17 * * *`, in UTC) lies between two times. Other
 * jobs are always due.
 */
function isDue(schedule: string, from: number, to: number): boolean {
  const [minute, hour] = schedule.split(" ").map(Number);
  if (hour === undefined || Number.isNaN(hour)) return true;
  const at = (hour * 60 + (minute ?? 0)) * 60_000;
  return Math.floor((to - at) / dayMs) > Math.floor((from - at) / dayMs);
}

/**
 * Runs due work if the clock has moved by at least a second in either direction. If the store is set to fail,
 * the work is postponed.
 */
export async function runDueWork(opened: OpenedChannel): Promise<void> {
  const now = opened.clock.now().getTime();
  if (Math.abs(now - opened.dueWorkAt) < 1000) return;
  try {
    for (const { schedule, run } of opened.channel.jobs)
      if (isDue(schedule, opened.dueWorkAt, now)) await run();
    opened.dueWorkAt = now;
  } catch {
    // Ignore the error, because the request itself fails in the same way and reports it.
  }
}
