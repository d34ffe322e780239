import type { Clock, Random } from "./system.ts";

/** Delivers webhooks or emails that are due. */
export interface Delivery {
  /**
   * Starts due deliveries and resolves without waiting for them. A lane that is already being served
   * continues.
   */
  startDue(): Promise<void>;
  /** Starts due deliveries and resolves when nothing is due or running any longer. */
  deliverDue(): Promise<void>;
  /**
   * Starts no more attempts and waits for the running ones. When `patience` aborts, the running attempts are
   * aborted and retried later.
   */
  stop(patience: AbortSignal): Promise<void>;
}

/** The host's decisions about deliveries. */
export interface DeliveryHost {
  /** Called before each claim. While it resolves to false, nothing is started. Default: always true. */
  mayClaim?(): Promise<boolean>;
  /** Called with faults in this process. The item is retried when its lease expires. */
  onError(error: unknown): void;
}

export interface DeliveryPolicy<Item, Result> {
  /** The maximum number of a lane's items in progress at once. */
  atOnce: number;
  /** Whether a lane claims items only when none of its items is in progress. */
  inBatches: boolean;
  /**
   * The lease in milliseconds, which must be longer than any attempt. When it expires, another process can
   * claim the items of a killed process.
   */
  leaseMs: number;
  /**
   * Returns the lanes with due items. Lanes are served in parallel, so a slow lane does not delay the others.
   */
  listDueLanes(now: Date): Promise<readonly string[]>;
  claim(lane: string, slot: { now: Date; until: Date; limit: number }): Promise<readonly Item[]>;
  /** Makes one attempt. Rejects when `signal` aborts it, and on a fault in this process. */
  attempt(item: Item, signal: AbortSignal): Promise<Result>;
  /** Stores an attempt's result. `spread` is a random number from 0 to 1 for `retryAt`. */
  finish(item: Item, result: Result, now: Date, spread: number): Promise<void>;
  /** Makes a claimed item due again without changing it, because its attempt was aborted. */
  giveBack(item: Item): Promise<void>;
  /** Called with the results when a batch is finished. */
  afterBatch?(items: readonly Item[], results: readonly Result[], spread: () => number): Promise<void>;
}

/**
 * Returns the time of the next attempt: after `pause` milliseconds plus up to a tenth of that, so items that
 * failed together are not retried together.
 */
export const retryAt = (now: Date, pause: number, spread: number): Date =>
  new Date(now.getTime() + Math.round(pause * (1 + spread / 10)));

/**
 * Claims due items with a lease, attempts each at least once, and stores the result. Several processes can
 * run the loop on one store, because only one of them can claim an item.
 */
export function createDeliveryLoop<Item, Result>(
  { clock, random, onError, mayClaim = async () => true }: DeliveryHost & { clock: Clock; random: Random },
  policy: DeliveryPolicy<Item, Result>,
): Delivery {
  const cut = new AbortController();
  let stopping = false;
  /** The lanes that are being served. `wake` makes a lane claim more items while its attempts are running. */
  const running = new Map<string, { done: Promise<void>; wake(): void }>();

  const spread = (): number => (random.bytes(1)[0] ?? 0) / 255;

  /** Resolves to undefined when the attempt was aborted. */
  async function deliver(item: Item): Promise<Result | undefined> {
    let result: Result;
    try {
      result = await policy.attempt(item, cut.signal);
    } catch (error) {
      if (!cut.signal.aborted) throw error;
      await policy.giveBack(item);
      return undefined;
    }
    await policy.finish(item, result, clock.now(), spread());
    return result;
  }

  async function claim(lane: string, onTheirWay: number): Promise<readonly Item[]> {
    const limit = policy.inBatches && onTheirWay > 0 ? 0 : policy.atOnce - onTheirWay;
    if (limit <= 0 || !(await mayClaim())) return [];
    const now = clock.now();
    return policy.claim(lane, { now, until: new Date(now.getTime() + policy.leaseMs), limit });
  }

  async function deliverBatch(items: readonly Item[]): Promise<void> {
    const outcomes = await Promise.allSettled(items.map(deliver));
    const results = outcomes.flatMap((outcome) =>
      outcome.status === "fulfilled" && outcome.value !== undefined ? [outcome.value] : [],
    );
    if (results.length > 0) await policy.afterBatch?.(items, results, spread);
    const failed = outcomes.find((outcome) => outcome.status === "rejected");
    if (failed) throw failed.reason;
  }

  async function serve(lane: string, woken: () => Promise<void>): Promise<void> {
    const busy = new Set<Promise<void>>();
    try {
      while (!stopping) {
        const wakeUp = woken();
        const before = busy.size;
        const items = await claim(lane, before);
        const batches = policy.inBatches ? (items.length > 0 ? [items] : []) : items.map((item) => [item]);
        for (const batch of batches) {
          const work = deliverBatch(batch).finally(() => busy.delete(work));
          work.catch(() => {});
          busy.add(work);
        }
        if (busy.size > 0) await Promise.race([...busy, wakeUp]);
        // An attempt finished during the claim, so the lane now has room that the claim could not use.
        else if (before === 0) return;
      }
    } finally {
      await Promise.allSettled(busy);
    }
  }

  function begin(lane: string): void {
    let wake = (): void => {};
    const woken = (): Promise<void> =>
      new Promise((resolve) => {
        wake = resolve;
      });
    const done = serve(lane, woken)
      .catch(onError)
      .finally(() => running.delete(lane));
    running.set(lane, { done, wake: () => wake() });
  }

  let looking: Promise<void> | undefined;
  async function startDue(): Promise<void> {
    const due = stopping ? [] : await policy.listDueLanes(clock.now());
    for (const lane of due) {
      if (stopping) return;
      const served = running.get(lane);
      if (served) served.wake();
      else begin(lane);
    }
  }
  const startOnce = (): Promise<void> =>
    (looking ??= startDue().finally(() => {
      looking = undefined;
    }));
  const untilIdle = (): Promise<unknown> => Promise.all([...running.values()].map(({ done }) => done));

  return {
    startDue: startOnce,
    async deliverDue() {
      await startOnce();
      await untilIdle();
    },
    async stop(patience) {
      stopping = true;
      if (patience.aborted) cut.abort();
      patience.addEventListener("abort", () => cut.abort());
      await looking?.catch(() => {});
      await untilIdle();
    },
  };
}
