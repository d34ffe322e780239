import type { Caller, ChannelContext } from "../context.ts";
import { DomainError } from "../domain-error.ts";
import { addressTake, challengeError, networkName, readSolution } from "./admit.ts";
import type { Rate } from "./limit-ports.ts";
import { keyTake, type NamedTake, takeShared } from "./take-limits.ts";

/*
 * The key of a site is public, and so what it may upload is shared by a whole city with whoever attacks it. Three things keep a few addresses from
 * using it up. Each may take only a share of it. Once half of it is gone, each further file costs a solved challenge, and an address only
 * gets what one or two reports need, counting what it took before: so who has taken much gets nothing more, and who comes new does. And
 * when it is all gone, as much again is there on the same terms, but for a crowd, of whose members nobody knows what they took.
 */
const lowBelow = 0.5;
/** Of the key's quota: 400 MB of 20 GB, as a school sends. */
const share = 1 / 50;
/** 50 MB of 20 GB: the largest files that one report may have. */
const shareWhenLow = 1 / 400;

interface Buckets {
  perAddress: NamedTake[];
  share: NamedTake[];
  small: NamedTake[];
  perKey: NamedTake[];
  reserve: NamedTake[];
}

const bucketsOf = async (context: ChannelContext, { key, visit }: Caller, cost: number): Promise<Buckets> => {
  const own = await networkName(context, visit);
  const { limits, attachments } = context.policy;
  const rate: Rate | undefined = limits.uploadBytesPerKey;
  const part = (bucket: string, of: number): NamedTake[] =>
    rate && own !== undefined
      ? // However small the quota, one file fits into the share.
        [
          {
            bucket: `${bucket} ${key.id} ${own}`,
            rate: { ...rate, quota: Math.max(rate.quota * of, Math.min(attachments.maxBytes, rate.quota)) },
            cost,
          },
        ]
      : [];
  return {
    perAddress: await addressTake(context, visit, "uploadBytesPerAddress", { cost }),
    share: part("uploadShare", share),
    small: part("uploadSmall", shareWhenLow),
    perKey: keyTake(context, "uploadBytesPerKey", key.id, { cost }),
    reserve: rate && visit.crowd === undefined ? [{ bucket: `uploadReserve ${key.id}`, rate, cost }] : [],
  };
};

const refuse = (retryAfter: number): never => {
  throw new DomainError("upload_quota_exceeded", { retryAfter });
};

/** What an address has taken while there was plenty may be more than its small share. */
const owing = (small: readonly NamedTake[]): NamedTake[] =>
  small.map((take) => ({ ...take, intoDebt: true }));

/** While there is plenty: what an address takes is noted for the time when there is not. */
const admitFromPlenty = async (
  context: ChannelContext,
  { visit }: Caller,
  buckets: Buckets,
): Promise<void> => {
  const { perAddress, share: own, small, perKey } = buckets;
  const refused = await takeShared(context, visit, [...perAddress, ...own, ...owing(small), ...perKey]);
  if (refused) refuse(refused.level.retryAfter);
};

const admitFromLittle = async (context: ChannelContext, caller: Caller, buckets: Buckets): Promise<void> => {
  const { perAddress, small, perKey, reserve } = buckets;
  const { visit } = caller;
  const gate: NamedTake[] = [];
  if (context.policy.challenge.mode !== "off") {
    if (visit.solution === undefined) throw await challengeError(context, caller, "challenge_required");
    gate.push(await readSolution(context, caller, visit.solution));
  }
  const refused = await takeShared(context, visit, [...perAddress, ...small, ...gate, ...perKey]);
  if (!refused) return;
  if (gate.includes(refused.take)) throw await challengeError(context, caller, "challenge_invalid");
  if (!perKey.includes(refused.take) || reserve.length === 0) refuse(refused.level.retryAfter);
  const empty = await takeShared(context, visit, reserve);
  if (empty) refuse(empty.level.retryAfter);
};

/**
 * Counts the bytes of a file before it is stored. Throws `upload_quota_exceeded`; `challenge_required` and `challenge_invalid` where the
 * site's quota runs low.
 */
export const admitUpload = async (context: ChannelContext, caller: Caller, bytes: number): Promise<void> => {
  if (caller.key.kind === "secret") return;
  const buckets = await bucketsOf(context, caller, bytes);
  const { perKey, small } = buckets;
  if (perKey.length === 0) return admitFromPlenty(context, caller, buckets);
  const now = context.clock.now();
  const [site, ...own] = await context.store.readBuckets([...perKey, ...owing(small)], now);
  const quota = perKey[0]?.rate.quota ?? 0;
  const held = context.leases.held(perKey[0]?.bucket ?? "", now);
  if (!site || site.left + held >= quota * lowBelow) return admitFromPlenty(context, caller, buckets);
  // Nobody works for a challenge in vain.
  const spent = own.find(({ taken }) => !taken);
  if (spent) refuse(spent.retryAfter);
  return admitFromLittle(context, caller, buckets);
};
