import type { StartTimer } from "../body-memory/body-pace.ts";
import type { Clock } from "../platform/system.ts";
import type { Rate } from "../records/policy.ts";
import type { Charge, Level, LimitStore } from "./store.ts";

/*
 * Limits that need not be exact across replicas are counted in the memory of the process. Once a second, one
 * statement writes the counts of all buckets of a limit. Otherwise, every request would write the bucket that
 * a whole site shares. These writes would get slower and slower while a backup or another old snapshot is
 * open, because the database cannot remove dead row versions then.
 *
 * The store never takes more than a bucket has. A process keeps at most `share` of the quota unwritten, and a
 * charge beyond that waits for the store. So each replica can exceed a bucket by at most that share, and a
 * killed process loses at most that much. A count that exceeds the store's bucket is kept until it fits,
 * which makes up for the excess.
 */
const share = 1 / 50;
const saveMs = 1000;
/**
 * How long a level from the store can be used for counting before the store is asked again, in milliseconds.
 */
const knownMs = 10_000;
/**
 * A bucket is forgotten after this many saves in which it was not used. Loading a request never takes that
 * long.
 */
const idleSaves = 60;
const batchSize = 1000;

/** The count of one process in a bucket. */
interface Count {
  charge: Charge;
  counted: number;
  /** The part of the count that was sent in a statement, which may still be running. */
  sent: number;
  /** The part that the store has accepted. */
  written: number;
  idleSaves: number;
  /** The bucket's level at a moment when the store contained at least `written`. */
  known: { level: Level; at: number; written: number } | undefined;
}

/** A charge to a bucket that is about to be read or charged in the store. */
export interface OpenCount {
  /** Notes the level that the store returned. */
  learn(level: Level): void;
  /** Notes the level and counts the charge. Resolves to the resulting level. */
  consume(level: Level, cost: number): Promise<Level>;
}

/**
 * Counts of this process that are not yet written to the store. Costs are whole numbers; negative costs give
 * back.
 */
export interface DeferredCounts {
  /** Opens a charge with a cost of 1. Call it before the store is asked. */
  open(charge: Charge): OpenCount;
  /** Whether `consume` can count the charge without asking the store for a level. */
  knows(charge: Charge, now: Date): boolean;
  /**
   * Counts a charge. Asks the store if the level is unknown or outdated, or if the bucket seems to have too
   * little.
   */
  consume(charge: Charge, now: Date): Promise<Level>;
  /** Returns how much is counted in a bucket but not yet written. */
  unwritten(bucket: string): number;
  /** Writes all counts. Counts that the store does not accept now are kept. */
  save(): Promise<void>;
}

/** Returns a bucket's level after a charge, when this process has counted `ahead` more than the store. */
function levelAfter({ rate }: Charge, level: Level, cost: number, ahead: number): Level {
  return {
    ...level,
    granted: true,
    left: Math.max(0, level.left - ahead - cost),
    fullIn: level.fullIn + Math.ceil(((ahead + cost) * rate.seconds) / rate.quota),
    retryAfter: 0,
  };
}

export function createDeferredCounts(
  store: Pick<LimitStore, "consumeFromBuckets" | "consumeFromMany">,
  clock: Clock,
  startTimer: StartTimer,
): DeferredCounts {
  const counts = new Map<string, Count>();
  let stopTimer: (() => void) | undefined;

  const countOf = (charge: Charge): Count => {
    const found = counts.get(charge.bucket);
    if (found) {
      found.idleSaves = 0;
      return found;
    }
    const made = { charge, counted: 0, sent: 0, written: 0, idleSaves: 0, known: undefined };
    counts.set(charge.bucket, made);
    return made;
  };

  /** Marks the unsent part of a count as being sent. Call `end` with whether the store accepted it. */
  const send = (count: Count) => {
    const amount = count.counted - count.sent;
    count.sent += amount;
    const end = (isTaken: boolean): void => {
      if (isTaken) count.written += amount;
      else count.sent -= amount;
    };
    return { count, amount, end };
  };

  /** Writes a count together with a further charge, which is counted only if the store accepts both. */
  async function writeWith(count: Count, cost: number, now: Date): Promise<Level> {
    const { amount, end } = send(count);
    let level: Level | undefined;
    try {
      const charge = { ...count.charge, cost: amount + cost };
      level = (await store.consumeFromBuckets([[charge]], now))[0]?.[0];
    } finally {
      end(level?.granted ?? false);
    }
    if (!level) throw new Error("The store returned no level.");
    if (level.granted) {
      count.counted += cost;
      count.sent += cost;
      count.written += cost;
    }
    count.known = { level, at: now.getTime(), written: count.written };
    return level;
  }

  async function writeMany(batch: readonly Count[], rate: Rate): Promise<void> {
    const sending = batch.map(send);
    let taken: ReadonlySet<string> = new Set();
    try {
      const costs = new Map(sending.map(({ count, amount }) => [count.charge.bucket, amount]));
      taken = await store.consumeFromMany(rate, costs, clock.now());
    } finally {
      for (const { count, end } of sending) end(taken.has(count.charge.bucket));
    }
  }

  async function save(): Promise<void> {
    stopTimer?.();
    stopTimer = undefined;
    const byRate = new Map<string, Count[]>();
    for (const [bucket, count] of counts) {
      if (count.counted === count.written && ++count.idleSaves > idleSaves) counts.delete(bucket);
      if (count.counted === count.sent) continue;
      const { quota, seconds } = count.charge.rate;
      const name = `${quota} ${seconds}`;
      const sameRate = byRate.get(name) ?? [];
      sameRate.push(count);
      byRate.set(name, sameRate);
    }
    for (const sameRate of byRate.values()) {
      // All replicas use the same order, so two statements cannot deadlock.
      sameRate.sort((left, right) => (left.charge.bucket < right.charge.bucket ? -1 : 1));
      for (let from = 0; from < sameRate.length; from += batchSize) {
        const batch = sameRate.slice(from, from + batchSize);
        await writeMany(batch, (batch[0] as Count).charge.rate);
      }
    }
  }

  /** Charges that the store cannot accept now are written with the next ones. */
  const saveSoon = (): void => {
    stopTimer ??= startTimer(saveMs, () => void save().catch(() => {}));
  };

  /** Counts a charge if the level and the share allow it, or else asks the store. */
  async function consume(
    count: Count,
    { level, written }: { level: Level; written: number },
    cost: number,
    now: Date,
  ): Promise<Level> {
    // The count may have been written while the level was read, and the level may not include it.
    const ahead = count.counted - written;
    const { rate } = count.charge;
    const unwritten = count.counted - count.written + cost;
    if (cost < 0 || (level.left - ahead >= cost && unwritten <= Math.max(1, rate.quota * share))) {
      count.counted += cost;
      saveSoon();
      return levelAfter(count.charge, level, cost, ahead);
    }
    return writeWith(count, cost, now);
  }

  return {
    open(charge) {
      const count = countOf(charge);
      const { written } = count;
      const learn = (level: Level) => {
        count.known = { level, at: clock.now().getTime(), written };
      };
      return {
        learn,
        consume(level, cost) {
          learn(level);
          return consume(count, { level, written }, cost, clock.now());
        },
      };
    },
    knows({ bucket }, now) {
      const { known } = counts.get(bucket) ?? {};
      return known !== undefined && Math.abs(now.getTime() - known.at) < knownMs;
    },
    async consume(charge, now) {
      const { cost = 1 } = charge;
      const count = countOf(charge);
      return count.known ? consume(count, count.known, cost, now) : writeWith(count, cost, now);
    },
    unwritten(bucket) {
      const { counted = 0, written = 0 } = counts.get(bucket) ?? {};
      return counted - written;
    },
    save,
  };
}
