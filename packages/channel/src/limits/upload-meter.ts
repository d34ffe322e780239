import { DomainError } from "../platform/domain-error.ts";
import type { System } from "../records/ports.ts";
import type { Secrets } from "../sealing/secrets.ts";
import { addressCharge, challengeError, readSolution } from "./admit.ts";
import type { Caller } from "./client-info.ts";
import { consumeShared, keyCharge, type LimitCharge, type LimitContext } from "./consume-limits.ts";
import type { DeferredCounts } from "./deferred-counts.ts";
import type { ChallengeContext } from "./make-challenge.ts";
import type { LimitStore } from "./store.ts";

/*
 * A site's key is public, so a whole city shares its upload quota with any attacker. The bytes of an upload
 * are counted in two buckets: one of the sender's network, for all keys together, and one of the key. While
 * one of them is less than half full, an upload needs a solved challenge: hundreds of phones behind one
 * carrier's address get through, and a flood without solutions stops at half. While the key's bucket is less
 * than half full, each byte counts `scarcePrice` times in the network's bucket: many networks get a little,
 * and a network that has used much gets nothing.
 */
const lowBelow = 0.5;
const scarcePrice = 8;

/** Bytes of a multipart body around its one file, at most. */
export const overheadBytes: number = 16 * 1024;

/** Bytes that are charged at one time: a photo costs the store two or three statements. */
const stepBytes = 1024 * 1024;

/** Charges the bytes of one upload to the quotas of its sender as they arrive. */
export interface UploadMeter {
  /**
   * Call before anything is read, with the announced bytes. Throws `upload_quota_exceeded`;
   * `challenge_required` and `challenge_invalid` while one of the quotas is low.
   */
  begin(announced: number | undefined): Promise<void>;
  /** Call when this many bytes have arrived. Throws `upload_quota_exceeded`. */
  reach(arrived: number): Promise<void>;
  /** Call when all bytes have arrived. */
  end(arrived: number): Promise<void>;
  /**
   * Charges the growth of a file during cleaning. Throws `upload_quota_exceeded` when the network's bucket is
   * too low. An empty bucket of the key refuses nothing here: the file was admitted already.
   */
  grow(bytes: number): Promise<void>;
  /** Gives everything charged back. */
  giveBack(): Promise<void>;
}

/** The terms for charging the bytes of one upload. */
interface Terms {
  /** The solution of the challenge, until it is used. */
  solution: LimitCharge[];
  /** Factor for each byte in the network's bucket. */
  price: number;
}

/**
 * Creates the meter of one upload. Announced bytes are charged a step ahead, others on arrival. An upload
 * that is refused later or breaks off gives nothing back: its bytes took memory and bandwidth, which an
 * attacker could otherwise fill for free. Only a repetition under the same `Idempotency-Key` gives them back:
 * the client paid for them before and lost the response.
 */
export function createUploadMeter(context: ChallengeContext & LimitContext, caller: Caller): UploadMeter {
  const { client } = caller;
  let charged = 0;
  let announced = 0;
  let terms: Terms | undefined;
  const consumed: LimitCharge[] = [];
  const chargeUpTo = async (upTo: number): Promise<void> => {
    const bytes = upTo - charged;
    if (bytes <= 0) return;
    terms ??= await chooseTerms(context, caller, Math.max(bytes, announced));
    const { network, key } = await uploadCharges(context, caller, bytes, terms.price);
    // Checks the solution first: a reused one must not use up the bucket of the sender's neighbours.
    const solution = terms.solution.splice(0);
    const refused = await consumeShared(context, client, [...solution, ...network, ...key]);
    if (refused && solution.includes(refused.charge))
      throw await challengeError(context, caller, "challenge_invalid");
    if (refused) refuse(refused.level.retryAfter);
    consumed.push(...network, ...key);
    charged = upTo;
  };
  return {
    async begin(bytes = 1) {
      announced = bytes;
      await chargeUpTo(Math.max(1, Math.min(announced, stepBytes)));
    },
    async reach(arrived) {
      if (arrived <= charged) return;
      if (arrived < announced) await chargeUpTo(Math.min(announced, arrived + stepBytes));
      else if (arrived - charged >= stepBytes) await chargeUpTo(arrived);
    },
    end: (arrived) => chargeUpTo(arrived),
    async grow(bytes) {
      if (bytes <= 0 || caller.principal.role !== null) return;
      const { network, key } = await uploadCharges(context, caller, bytes, terms?.price);
      const refused = await consumeShared(context, client, withoutNames(network));
      if (refused) refuse(refused.level.retryAfter);
      await consumeShared(context, client, withoutNames(key));
    },
    async giveBack() {
      const now = context.clock.now();
      const charges = consumed.splice(0).map(({ cost = 1, ...charge }) => ({ ...charge, cost: -cost }));
      for (const charge of charges) if (charge.deferred) await context.counts.consume(charge, now);
      const chains = charges.flatMap((charge) => (charge.deferred ? [] : [[charge]]));
      if (chains.length > 0) await context.store.consumeFromBuckets(chains, now);
    },
  };
}

async function uploadCharges(
  context: Pick<System, "policy"> & { secrets: Secrets },
  { principal, client }: Caller,
  bytes: number,
  price = 1,
): Promise<{ network: LimitCharge[]; key: LimitCharge[] }> {
  if (principal.role !== null)
    return { network: [], key: keyCharge(context, "uploadBytesPerSecretKey", principal.id, { cost: bytes }) };
  return {
    network: await addressCharge(context, client, "uploadBytesPerAddress", {
      network: client.site,
      cost: bytes * price,
    }),
    key: keyCharge(context, "uploadBytesPerKey", principal.id, { cost: bytes }),
  };
}

/** Decides once for an upload of this many bytes. Throws when it would be refused or needs a challenge. */
async function chooseTerms(
  context: ChallengeContext & { store: LimitStore; counts: DeferredCounts },
  caller: Caller,
  bytes: number,
): Promise<Terms> {
  const { store, clock, counts, policy } = context;
  const { client } = caller;
  if (caller.principal.role !== null) return { solution: [], price: 1 };
  const now = clock.now();
  const { network, key } = await uploadCharges(context, caller, bytes);
  const levels = await store.readBuckets([...network, ...key], now);
  const isLow = ({ bucket, rate }: LimitCharge): boolean => {
    const left = levels.find((level) => level.bucket === bucket)?.left ?? rate.quota;
    return left - counts.unwritten(bucket) < rate.quota * lowBelow;
  };
  const price = key.some(isLow) ? scarcePrice : 1;
  if (price === 1 && !network.some(isLow)) return { solution: [], price };
  // Do not ask for a challenge that would be solved in vain.
  const [own] = await store.readBuckets((await uploadCharges(context, caller, bytes, price)).network, now);
  if (own && !own.granted) refuse(own.retryAfter);
  if (policy.challenge.mode === "off") return { solution: [], price };
  if (client.solution === undefined) throw await challengeError(context, caller, "challenge_required");
  return { solution: [await readSolution(context, caller, client.solution)], price };
}

/** Limits are named in the response once. */
const withoutNames = (charges: readonly LimitCharge[]): LimitCharge[] =>
  charges.map(({ name: _, ...unnamed }) => unnamed);

function refuse(retryAfter: number): never {
  throw new DomainError("upload_quota_exceeded", { retryAfter });
}
