import type { Level, Take } from "./limit-ports.ts";

/** The most that a bucket may owe: a day. */
export const longestDebtMs = 86_400_000;

/**
 * A bucket is kept as one moment, when it is full again (the generic cell rate algorithm, ITU-T I.371): each take puts it off. What the
 * arithmetic below says in memory, `sql-limits.ts` of the server says in SQL.
 */
export interface BucketTimes {
  /** Milliseconds by which the take puts off the moment. */
  cost: number;
  /** Milliseconds that an empty bucket needs to be full. */
  window: number;
  /** The latest that the moment may be, from now on. */
  most: number;
}

/** What many small takes may be off by, in milliseconds. */
const slack = 0.5;

/** The times of a take, in milliseconds and their fractions. */
export const timesOf = ({ rate, cost = 1, intoDebt }: Take): BucketTimes => {
  const window = rate.seconds * 1000 + slack;
  return {
    cost: (cost * rate.seconds * 1000) / rate.quota,
    window,
    most: intoDebt ? window + longestDebtMs : window,
  };
};

/**
 * When a bucket is full again if nothing is taken. A moment that lies further ahead than it can is one of a clock that was wrong, and
 * keeps nobody waiting.
 */
const baseOf = (fullAt: number | undefined, take: Take, now: number): number =>
  fullAt !== undefined && fullAt > now && fullAt <= now + timesOf(take).most ? fullAt : now;

const isEnough = (base: number, take: Take, now: number): boolean => {
  const { cost, window } = timesOf(take);
  return base + cost <= now + window;
};

/** When the bucket is full again after the take, or undefined when there is not enough. */
export const afterTake = (fullAt: number | undefined, take: Take, now: number): number | undefined => {
  const { cost, most } = timesOf(take);
  const base = baseOf(fullAt, take, now);
  if (take.intoDebt) return Math.min(base + cost, now + most);
  return isEnough(base, take, now) ? base + cost : undefined;
};

/** What a bucket that is full at a moment holds now. */
export const levelAt = (take: Take, fullAt: number | undefined, now: number, taken: boolean): Level => {
  const { cost, window } = timesOf(take);
  const missing = baseOf(fullAt, take, now) - now;
  const left = Math.max(0, Math.floor(((window - missing) * take.rate.quota) / window));
  return {
    bucket: take.bucket,
    taken,
    left,
    fullIn: Math.ceil(missing / 1000),
    retryAfter: taken ? 0 : Math.max(1, Math.ceil((missing + cost - window) / 1000)),
  };
};

/** What a bucket holds when nothing is taken; `taken` says whether there would be enough, debts or not. */
export const readLevel = (take: Take, fullAt: number | undefined, now: number): Level =>
  levelAt(take, fullAt, now, isEnough(baseOf(fullAt, take, now), take, now));
