import type { Caller, ChannelContext } from "../context.ts";
import { DomainError } from "../platform/domain-error.ts";
import { addressTake, challengeError, networkName, readSolution } from "./admit.ts";
import type { Rate } from "./store.ts";
import { keyTake, type NamedTake, takeShared } from "./take-limits.ts";

/*
 * The key of a site is public, so a whole city shares its upload quota with any attacker. Three rules keep a
 * few addresses from using it up. Each address may take only a share. Once half of the quota is gone, each
 * further file costs a solved challenge, and an address gets only what one or two reports need, including
 * what it took before: heavy users get nothing more, new ones do. When the quota is used up, a reserve of the
 * same size is available on the same terms, except to crowds, whose members cannot be told apart.
 */
const lowBelow = 0.5;
/** Bytes of a multipart body around its one file, at most. */
export const overheadBytes: number = 16 * 1024;
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

const bucketsOf = async (
  context: ChannelContext,
  { key, client }: Caller,
  cost: number,
): Promise<Buckets> => {
  if (key.kind === "secret")
    return {
      ...{ perAddress: [], share: [], small: [], reserve: [] },
      perKey: keyTake(context, "uploadBytesPerSecretKey", key.id, { cost }),
    };
  const own = await networkName(context, client);
  const { limits, attachments } = context.policy;
  const rate: Rate | undefined = limits.uploadBytesPerKey;
  const part = (bucket: string, of: number): NamedTake[] =>
    rate && own !== undefined
      ? // However small the quota, the largest file fits into the share.
        [
          {
            bucket: `${bucket} ${key.id} ${own}`,
            rate: {
              ...rate,
              quota: Math.max(rate.quota * of, Math.min(attachments.maxBytes + overheadBytes, rate.quota)),
            },
            cost,
          },
        ]
      : [];
  return {
    perAddress: await addressTake(context, client, "uploadBytesPerAddress", { cost }),
    share: part("uploadShare", share),
    small: part("uploadSmall", shareWhenLow),
    perKey: keyTake(context, "uploadBytesPerKey", key.id, { cost }),
    reserve: rate && client.crowd === undefined ? [{ bucket: `uploadReserve ${key.id}`, rate, cost }] : [],
  };
};

const refuse = (retryAfter: number): never => {
  throw new DomainError("upload_quota_exceeded", { retryAfter });
};

/** An address may have taken more than its small share while there was plenty. */
const owing = (small: readonly NamedTake[]): NamedTake[] =>
  small.map((take) => ({ ...take, intoDebt: true }));

/** While there is plenty. What an address takes is recorded for the time when there is not. */
const admitFromPlenty = async (
  context: ChannelContext,
  { client }: Caller,
  buckets: Buckets,
): Promise<NamedTake[]> => {
  const { perAddress, share: own, small, perKey } = buckets;
  const takes = [...perAddress, ...own, ...owing(small), ...perKey];
  const refused = await takeShared(context, client, takes);
  if (refused) refuse(refused.level.retryAfter);
  return takes;
};

const admitFromLittle = async (
  context: ChannelContext,
  caller: Caller,
  buckets: Buckets,
  solved: boolean,
): Promise<NamedTake[]> => {
  const { perAddress, small, perKey, reserve } = buckets;
  const { client } = caller;
  const gate: NamedTake[] = [];
  if (context.policy.challenge.mode !== "off" && !solved) {
    if (client.solution === undefined) throw await challengeError(context, caller, "challenge_required");
    gate.push(await readSolution(context, caller, client.solution));
  }
  const refused = await takeShared(context, client, [...perAddress, ...small, ...gate, ...perKey]);
  if (!refused) return [...perAddress, ...small, ...perKey];
  if (gate.includes(refused.take)) throw await challengeError(context, caller, "challenge_invalid");
  if (!perKey.includes(refused.take) || reserve.length === 0) refuse(refused.level.retryAfter);
  const empty = await takeShared(context, client, reserve);
  if (empty) refuse(empty.level.retryAfter);
  return [...perAddress, ...small, ...reserve];
};

/** Charges the bytes of one upload to the quotas of its sender as they arrive. */
export interface UploadMeter {
  /**
   * Call before anything is read, with the announced bytes. Throws `upload_quota_exceeded`;
   * `challenge_required` and `challenge_invalid` where the site's quota runs low.
   */
  begin(announced: number | undefined): Promise<void>;
  /** Call when this many bytes have arrived. Throws `upload_quota_exceeded`. */
  reach(arrived: number): Promise<void>;
  /** Call when all bytes have arrived. */
  end(arrived: number): Promise<void>;
  /** Gives everything charged back. */
  giveBack(): Promise<void>;
}

/** Bytes that are charged at one time: a photo costs the store two or three statements. */
const stepBytes = 1024 * 1024;

/**
 * Creates the meter of one upload. Announced bytes are charged a step ahead, others on arrival. An upload
 * that is refused later or breaks off gives nothing back: its bytes took memory and bandwidth, which an
 * attacker could otherwise fill for free. Only a repetition under the same `Idempotency-Key` gives them back:
 * the client paid for them before and lost the response.
 */
export function createUploadMeter(context: ChannelContext, caller: Caller): UploadMeter {
  let charged = 0;
  let announced = 0;
  let admit: Admission | undefined;
  const taken: NamedTake[] = [];
  const charge = async (upTo: number): Promise<void> => {
    const cost = upTo - charged;
    if (cost <= 0) return;
    admit ??= await chooseAdmission(context, caller, cost);
    taken.push(...(await admit(cost)));
    charged = upTo;
  };
  return {
    async begin(bytes = 1) {
      announced = bytes;
      await charge(Math.max(1, Math.min(announced, stepBytes)));
    },
    async reach(arrived) {
      if (arrived <= charged) return;
      if (arrived < announced) await charge(Math.min(announced, arrived + stepBytes));
      else if (arrived - charged >= stepBytes) await charge(arrived);
    },
    end: (arrived) => charge(arrived),
    async giveBack() {
      const chains = taken.splice(0).map(({ cost = 1, ...take }) => [{ ...take, cost: -cost }]);
      if (chains.length > 0) await context.store.takeFromBuckets(chains, context.clock.now());
    },
  };
}

/** Charges bytes. Resolves to the takes that were charged. */
type Admission = (cost: number) => Promise<NamedTake[]>;

/** Decides once for an upload how its bytes are charged; each step goes the same way. */
async function chooseAdmission(context: ChannelContext, caller: Caller, cost: number): Promise<Admission> {
  const fromPlenty: Admission = async (bytes) =>
    admitFromPlenty(context, caller, await bucketsOf(context, caller, bytes));
  const { perKey, small } = await bucketsOf(context, caller, cost);
  if (caller.key.kind === "secret" || perKey.length === 0) return fromPlenty;
  const now = context.clock.now();
  const [site, ...own] = await context.store.readBuckets([...perKey, ...owing(small)], now);
  const quota = perKey[0]?.rate.quota ?? 0;
  const held = context.leases.held(perKey[0]?.bucket ?? "", now);
  if (!site || site.left + held >= quota * lowBelow) return fromPlenty;
  // Do not ask for a challenge that would be solved in vain.
  const spent = own.find(({ taken }) => !taken);
  if (spent) refuse(spent.retryAfter);
  let solved = false;
  return async (bytes) => {
    const takes = await admitFromLittle(context, caller, await bucketsOf(context, caller, bytes), solved);
    solved = true;
    return takes;
  };
}
