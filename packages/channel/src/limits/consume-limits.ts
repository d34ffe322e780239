import { DomainError } from "../platform/domain-error.ts";
import type { LimitName, Rate } from "../records/policy.ts";
import type { System } from "../records/ports.ts";
import type { ClientInfo } from "./client-info.ts";
import type { DeferredCounts } from "./deferred-counts.ts";
import type { Charge, Level, LimitStore } from "./store.ts";

export type LimitContext = Pick<System, "clock"> & {
  store: LimitStore;
  blocked: Map<string, number>;
  counts: DeferredCounts;
};

/** A charge for a limit in the policy, or for anything else that has a rate. */
export interface LimitCharge extends Charge {
  name?: LimitName;
  /**
   * Whether each process counts the charge in memory and writes it later (`deferred-counts.ts`). Used for
   * buckets that a whole site shares. Such a charge must be the last in its chain.
   */
  deferred?: boolean;
}

/**
 * Returns the charge for a limit, to the bucket of `whose`; an empty list when the policy does not set the
 * limit.
 */
export const limitCharge = (
  { policy }: Pick<System, "policy">,
  name: LimitName,
  whose: string | undefined,
  more: Pick<Charge, "cost"> = {},
): LimitCharge[] => {
  const rate: Rate | undefined = policy.limits[name];
  return rate && whose !== undefined ? [{ name, bucket: `${name} ${whose}`, rate, ...more }] : [];
};

/** Returns the charge for a limit per key. All users of the key share its bucket. */
export const keyCharge = (
  context: Pick<System, "policy">,
  name: LimitName,
  keyId: string,
  more: Pick<Charge, "cost"> = {},
): LimitCharge[] => limitCharge(context, name, keyId, more).map((charge) => ({ ...charge, deferred: true }));

/** The maximum size of `blocked`. When it is reached, every charge goes to the store. */
const mostBlocked = 10_000;

const blockedLevel = (
  { blocked }: { blocked: Map<string, number> },
  { bucket }: Charge,
  now: number,
): Level | undefined => {
  const until = blocked.get(bucket);
  if (until === undefined) return undefined;
  if (until <= now) {
    blocked.delete(bucket);
    return undefined;
  }
  const seconds = Math.ceil((until - now) / 1000);
  return { bucket, granted: false, left: 0, fullIn: seconds, retryAfter: seconds };
};

const rememberEmpty = (
  blocked: Map<string, number>,
  { bucket }: Charge,
  { retryAfter }: Level,
  now: number,
): void => {
  if (blocked.size >= mostBlocked)
    for (const [name, until] of blocked) if (until <= now) blocked.delete(name);
  if (blocked.size < mostBlocked) blocked.set(bucket, now + retryAfter * 1000);
};

/**
 * Consumes from a chain of buckets that all replicas share, and records the levels for the response headers.
 * Returns the first denied charge, or undefined when all were granted. Remembers empty buckets, so a flood
 * costs the store one query per second instead of one per request.
 * @param returned Charges to give back in the same step, whether or not the chain is granted.
 */
export const consumeShared = async (
  context: LimitContext,
  client: ClientInfo,
  chain: readonly LimitCharge[],
  returned: readonly Charge[] = [],
): Promise<{ charge: LimitCharge; level: Level } | undefined> => {
  const now = context.clock.now();
  const back = returned.map((charge) => ({ ...charge, cost: -(charge.cost ?? 1) }));
  for (const charge of chain) {
    const level = blockedLevel(context, charge, now.getTime());
    if (!level) continue;
    if (back.length > 0) await context.store.consumeFromBuckets([back], now);
    return { charge, level: recordLevel(client, charge, level) };
  }
  const { counts } = context;
  // Either all deferred charges are counted in memory or none, which keeps their order. A bucket that this
  // process does not know goes to the store with the others.
  const deferred = chain.filter((charge) => charge.deferred);
  const later = deferred.every((charge) => counts.knows(charge, now)) ? deferred : [];
  const exact = chain.filter((charge) => !later.includes(charge));
  const opened = exact.map((charge) => (charge.deferred ? counts.open(charge) : undefined));
  const chains = [exact, back].filter(({ length }) => length > 0);
  const results = chains.length === 0 ? [] : await context.store.consumeFromBuckets(chains, now);
  const levels = (exact.length > 0 && results[0]) || [];
  for (const [index, level] of levels.entries()) {
    const charge = exact[index] as LimitCharge;
    opened[index]?.learn(level);
    if (!record(context, client, charge, level, now)) return { charge, level };
  }
  for (const charge of later) {
    const level = await counts.consume(charge, now);
    if (!record(context, client, charge, level, now)) return { charge, level };
  }
  return undefined;
};

/** Records a level and remembers an empty bucket. Returns whether the charge was granted. */
const record = (
  { blocked }: { blocked: Map<string, number> },
  client: ClientInfo,
  charge: LimitCharge,
  level: Level,
  now: Date,
): boolean => {
  recordLevel(client, charge, level);
  if (!level.granted && (charge.cost ?? 1) === 1) rememberEmpty(blocked, charge, level, now.getTime());
  return level.granted;
};

/** Consumes from buckets of this process only. Throws `rate_limited`. */
export const consumeLocal = async (
  { clock, localLimits }: Pick<System, "clock"> & { localLimits: LimitStore },
  client: ClientInfo,
  chain: readonly LimitCharge[],
): Promise<void> => {
  if (chain.length === 0) return;
  const [levels = []] = await localLimits.consumeFromBuckets([chain], clock.now());
  for (const [index, level] of levels.entries()) {
    recordLevel(client, chain[index] as LimitCharge, level);
    if (!level.granted) throw rateLimited(level);
  }
};

/**
 * Records the last level of a limit for the headers, if a client can act on it. For `requestsPerAddress`,
 * which every request uses, only an empty bucket is recorded.
 */
export const recordLevel = (client: ClientInfo, { name, rate }: LimitCharge, level: Level): Level => {
  if (name && (name !== "requestsPerAddress" || !level.granted))
    client.counted = [...client.counted.filter((earlier) => earlier.name !== name), { name, ...rate, level }];
  return level;
};

export const rateLimited = ({ retryAfter }: Level): DomainError =>
  new DomainError("rate_limited", { retryAfter });
