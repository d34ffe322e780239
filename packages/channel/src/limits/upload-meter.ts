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
 * are counted in two buckets: one of the sender's network, for all keys together, and one of the key.
 *
 * While one of the two is less than half full, an upload needs a solved challenge. So hundreds of phones
 * behind one carrier's address get through, and a flood without solutions stops at half. While the key's
 * bucket is less than half full, each byte also counts `scarcePrice` times in the network's bucket. So each
 * of many networks can still upload a little, but a network that has uploaded much cannot.
 */
const lowBelow = 0.5;
const scarcePrice = 8;

/** The maximum number of bytes in a multipart body around its one file. */
export const overheadBytes: number = 16 * 1024;

/** The number of bytes that are charged together. A photo then costs the store two or three statements. */
const stepBytes = 1024 * 1024;

/** Charges the bytes of one upload to its sender's quotas as they arrive. */
export interface UploadMeter {
  /**
   * Call this with the announced number of bytes before anything is read. Throws `upload_quota_exceeded`, and
   * `challenge_required` or `challenge_invalid` while one of the quotas is low.
   */
  begin(announced: number | undefined): Promise<void>;
  /** Call this with the number of bytes that have arrived so far. Throws `upload_quota_exceeded`. */
  reach(arrived: number): Promise<void>;
  /** Call this when all bytes have arrived. */
  end(arrived: number): Promise<void>;
  /**
   * Charges the bytes by which a file grows during cleaning. Throws `upload_quota_exceeded` when the
   * network's bucket is too low. The key's bucket cannot cause an error here, because the file was already
   * admitted.
   */
  grow(bytes: number): Promise<void>;
  /** Gives back everything that was charged. */
  giveBack(): Promise<void>;
}

/** The terms under which an upload's bytes are charged. */
interface Terms {
  /** The charge for the challenge's solution, until it is used. */
  solution: LimitCharge[];
  /** The cost of each byte in the network's bucket. */
  price: number;
}

/**
 * Creates the meter for one upload. Announced bytes are charged one step ahead, and other bytes on arrival.
 * An upload that is rejected later or breaks off does not give its bytes back, because they used memory and
 * bandwidth, which an attacker could otherwise exhaust for free. Only a repeated request with the same
 * `Idempotency-Key` gives its bytes back, because the client has already paid for them and lost the response.
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
    // Checks the solution first, because a reused one must not consume from the bucket of the sender's
    // neighbours.
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

/**
 * Decides, once per upload, on the terms for this many bytes: their price, and whether a challenge is needed.
 * Throws when the upload would be rejected or the required solution is missing.
 */
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
  // If the network's quota is used up, the upload is rejected even with a solution, so no challenge is
  // requested.
  const [own] = await store.readBuckets((await uploadCharges(context, caller, bytes, price)).network, now);
  if (own && !own.granted) refuse(own.retryAfter);
  if (policy.challenge.mode === "off") return { solution: [], price };
  if (client.solution === undefined) throw await challengeError(context, caller, "challenge_required");
  return { solution: [await readSolution(context, caller, client.solution)], price };
}

/** Removes the names, because the response lists each limit once. */
const withoutNames = (charges: readonly LimitCharge[]): LimitCharge[] =>
  charges.map(({ name: _, ...unnamed }) => unnamed);

function refuse(retryAfter: number): never {
  throw new DomainError("upload_quota_exceeded", { retryAfter });
}
