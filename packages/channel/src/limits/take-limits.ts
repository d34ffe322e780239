import type { ChannelContext } from "../context.ts";
import { DomainError } from "../platform/domain-error.ts";
import type { ClientInfo } from "./client-info.ts";
import type { LimitName } from "./limit-policy.ts";
import type { Level, LimitStore, Rate, Take } from "./store.ts";

/** A take for a limit of the policy, or for what else has a rate. */
export interface NamedTake extends Take {
  name?: LimitName;
  /**
   * The bucket is shared by a whole site: when it is used often, takes are served in advance (`leases.ts`).
   * Has to stand last in its chain.
   */
  leased?: boolean;
}

/** The take for a limit, for whom it counts; none where the policy does not limit it. */
export const limitTake = (
  { policy }: Pick<ChannelContext, "policy">,
  name: LimitName,
  whose: string | undefined,
  more: Pick<Take, "cost"> = {},
): NamedTake[] => {
  const rate: Rate | undefined = policy.limits[name];
  return rate && whose !== undefined ? [{ name, bucket: `${name} ${whose}`, rate, ...more }] : [];
};

/** The take for a limit of a key. All users of the key share it. */
export const keyTake = (
  context: Pick<ChannelContext, "policy">,
  name: LimitName,
  keyId: string,
  more: Pick<Take, "cost"> = {},
): NamedTake[] => limitTake(context, name, keyId, more).map((take) => ({ ...take, leased: true }));

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
  client: ClientInfo,
  chain: readonly NamedTake[],
): Promise<{ take: NamedTake; level: Level } | undefined> => {
  if (chain.length === 0) return undefined;
  const now = context.clock.now();
  for (const take of chain) {
    const level = blockedLevel(context, take, now.getTime());
    if (level) return { take, level: note(client, take, level) };
  }
  const ahead = takenAhead(context, chain, now);
  const exact = chain.filter((take) => !ahead.includes(take));
  const [levels = []] = exact.length === 0 ? [] : await context.store.takeFromBuckets([exact], now);
  for (const [index, level] of levels.entries()) {
    const take = exact[index] as NamedTake;
    if (!noted(context, client, take, level, now)) return { take, level };
  }
  for (const take of ahead) {
    const level = await context.leases.take(take, now);
    if (!noted(context, client, take, level, now)) return { take, level };
  }
  return undefined;
};

/** The takes of a chain that leases serve: all leased ones or none, so that their order stays. */
const takenAhead = ({ leases }: ChannelContext, chain: readonly NamedTake[], now: Date): NamedTake[] => {
  const leased = chain.filter((take) => take.leased);
  const hot = leased.filter((take) => leases.isHot(take, now));
  return hot.length === leased.length ? leased : [];
};

/** Notes a level, and remembers an empty bucket. Returns whether there was enough. */
const noted = (
  { blocked }: ChannelContext,
  client: ClientInfo,
  take: NamedTake,
  level: Level,
  now: Date,
): boolean => {
  note(client, take, level);
  if (!level.taken && (take.cost ?? 1) === 1) remember(blocked, take, level, now.getTime());
  return level.taken;
};

/** Takes from buckets of this process alone. */
export const takeLocal = async (
  { clock, localLimits }: { clock: ChannelContext["clock"]; localLimits: LimitStore },
  client: ClientInfo,
  chain: readonly NamedTake[],
): Promise<void> => {
  if (chain.length === 0) return;
  const [levels = []] = await localLimits.takeFromBuckets([chain], clock.now());
  for (const [index, level] of levels.entries()) {
    note(client, chain[index] as NamedTake, level);
    if (!level.taken) throw rateLimited(level);
  }
};

/** Told are those that a client can do something about: of the one that all requests use up, only that it is used up. */
const note = (client: ClientInfo, { name, rate }: NamedTake, level: Level): Level => {
  if (name && (name !== "requestsPerAddress" || !level.taken)) client.counted.push({ name, ...rate, level });
  return level;
};

/** Refuses for now. */
export const rateLimited = ({ retryAfter }: Level): DomainError =>
  new DomainError("rate_limited", { retryAfter });
