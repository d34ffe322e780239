import type { ChannelContext } from "../context.ts";
import { DomainError } from "../domain-error.ts";
import type { LimitName } from "./limit-policy.ts";
import type { Level, LimitStore, Rate, Take } from "./limit-ports.ts";
import type { Visit } from "./visit.ts";

/** A take for a limit of the policy, or for what else has a rate. */
export interface NamedTake extends Take {
  name?: LimitName;
}

/** The take for a limit, for whom it counts; none where the policy does not limit it. */
export const limitTake = (
  { policy }: Pick<ChannelContext, "policy">,
  name: LimitName,
  whose: string | undefined,
  more: Pick<Take, "cost" | "intoDebt"> = {},
): NamedTake[] => {
  const rate: Rate | undefined = policy.limits[name];
  return rate && whose !== undefined ? [{ name, bucket: `${name} ${whose}`, rate, ...more }] : [];
};

/** Bounded: what does not fit is asked of the store. */
const mostBlocked = 10_000;

const blockedLevel = ({ blocked }: ChannelContext, { bucket }: Take, now: number): Level | undefined => {
  const until = blocked.get(bucket);
  if (until === undefined) return undefined;
  if (until <= now) {
    blocked.delete(bucket);
    return undefined;
  }
  const seconds = Math.ceil((until - now) / 1000);
  return { bucket, taken: false, left: 0, fullIn: seconds, retryAfter: seconds };
};

const remember = (
  blocked: Map<string, number>,
  { bucket }: Take,
  { retryAfter }: Level,
  now: number,
): void => {
  if (blocked.size >= mostBlocked)
    for (const [name, until] of blocked) if (until <= now) blocked.delete(name);
  if (blocked.size < mostBlocked) blocked.set(bucket, now + retryAfter * 1000);
};

/**
 * Takes from a chain of buckets that all replicas share, and notes what was counted. Undefined when there was enough in all of them, else
 * the one that ended it. An empty bucket is remembered, so that a flood costs the store a look a second and not one a request.
 */
export const takeShared = async (
  context: ChannelContext,
  visit: Visit,
  chain: readonly NamedTake[],
): Promise<{ take: NamedTake; level: Level } | undefined> => {
  if (chain.length === 0) return undefined;
  const now = context.clock.now();
  for (const take of chain) {
    const level = blockedLevel(context, take, now.getTime());
    if (level) return { take, level: note(visit, take, level) };
  }
  const [levels = []] = await context.store.takeFromBuckets([chain], now);
  for (const [index, level] of levels.entries()) {
    const take = chain[index] as NamedTake;
    note(visit, take, level);
    if (level.taken) continue;
    if ((take.cost ?? 1) === 1) remember(context.blocked, take, level, now.getTime());
    return { take, level };
  }
  return undefined;
};

/** Takes from buckets of this process alone. */
export const takeLocal = async (
  { clock, localLimits }: { clock: ChannelContext["clock"]; localLimits: LimitStore },
  visit: Visit,
  chain: readonly NamedTake[],
): Promise<void> => {
  if (chain.length === 0) return;
  const [levels = []] = await localLimits.takeFromBuckets([chain], clock.now());
  for (const [index, level] of levels.entries()) {
    note(visit, chain[index] as NamedTake, level);
    if (!level.taken) throw rateLimited(level);
  }
};

/** Told are those that a client can do something about: of the one that all requests use up, only that it is used up. */
const note = (visit: Visit, { name, rate }: NamedTake, level: Level): Level => {
  if (name && (name !== "requestsPerAddress" || !level.taken)) visit.counted.push({ name, ...rate, level });
  return level;
};

/** Refuses for now. */
export const rateLimited = ({ retryAfter }: Level): DomainError =>
  new DomainError("rate_limited", { retryAfter });
