import type { Clock, Random } from "./system.ts";

/** Makes due deliveries: webhooks or mails. */
export interface Delivery {
  /** Starts due deliveries and resolves without waiting for them. A lane that is being served continues. */
  startDue(): Promise<void>;
  /** The same, and resolves when nothing is due or running any more. */
  deliverDue(): Promise<void>;
  /**
   * Starts nothing more and waits for running attempts. When `patience` aborts, they are cut short and
   * retried later.
   */
  stop(patience: AbortSignal): Promise<void>;
}

/** The host's decisions about deliveries. */
export interface DeliveryHost {
  /** Asked before each claim: while it resolves to false, nothing is started. Default: always true. */
  mayClaim?(): Promise<boolean>;
  /** Called with faults of this process. The item is retried when its lease ends. */
  onError(error: unknown): void;
}

/** The rules of one kind of delivery. */
export interface DeliveryPolicy<Item, Result> {
  /** Number of items of a lane that may be on their way at once. */
  atOnce: number;
  /** Whether a lane claims only when none of its items is on its way. */
  inBatches: boolean;
  /**
   * In milliseconds, longer than any attempt. When it ends, another process takes over from one that was
   * killed.
   */
  leaseMs: number;
  /** Lanes with something due. They are served side by side, so that a slow one holds up no other. */
  listDueLanes(now: Date): Promise<readonly string[]>;
  claim(lane: string, slot: { now: Date; until: Date; limit: number }): Promise<readonly Item[]>;
  /** Makes one attempt. Rejects when `signal` ends it, and on a fault of this process. */
  attempt(item: Item, signal: AbortSignal): Promise<Result>;
  /** Stores the result of an attempt. `spread` is from 0 to 1, for `retryAt`. */
  finish(item: Item, result: Result, now: Date, spread: number): Promise<void>;
  /** Returns an item as it was claimed, because its attempt was cut short. */
  giveBack(item: Item): Promise<void>;
  /** Called when a batch is finished, with its results. */
  afterBatch?(items: readonly Item[], results: readonly Result[], spread: () => number): Promise<void>;
}

/**
 * When to try again: after a pause in milliseconds and up to a tenth more, so that items that failed together
 * are not retried together.
 */
export const retryAt = (now: Date, pause: number, spread: number): Date =>
  new Date(now.getTime() + Math.round(pause * (1 + spread / 10)));

/**
 * Claims due items with a lease, attempts each at least once, and stores the result. Any number of processes
 * can do so on one store: each item is claimed by one of them.
 */
export function createDeliveryLoop<Item, Result>(
  { clock, random, onError, mayClaim = async () => true }: DeliveryHost & { clock: Clock; random: Random },
  policy: DeliveryPolicy<Item, Result>,
): Delivery {
  const cut = new AbortController();
  let stopping = false;
  /**
   * Lanes that are being served, each with a function that makes it claim more while attempts are running.
   */
  const running = new Map<string, { done: Promise<void>; wake(): void }>();

  const spread = (): number => (random.bytes(1)[0] ?? 0) / 255;

  /** Undefined when the attempt was cut short. */
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
        // An attempt that ended during the claim made room that the claim did not see.
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
