import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { createFairQueue, type QueueClient } from "../../platform/fair-queue.ts";

/**
 * A client of the queue. One lane is for officers in a browser known to the account, the other for everyone
 * else.
 */
export type HashingClient = QueueClient<"known" | "unknown">;

/**
 * Hashes passwords with scrypt (RFC 7914) and compares them. Both methods wait in a queue, and throw `NoTurn`
 * if they get no turn.
 */
export interface PasswordHashing {
  /** Returns the hash, with its parameters and salt, as one string. */
  hash(password: string, client: HashingClient): Promise<string>;
  /**
   * Whether the password matches this hash. `undefined` stands for an account without a password: it takes
   * the same work and never matches.
   */
  matches(password: string, stored: string | undefined, client: HashingClient): Promise<boolean>;
}

/** The scrypt cost. 2^17, 8 and 1 take 128 MiB (OWASP Password Storage Cheat Sheet, 2025). */
interface Cost {
  log2n: number;
  r: number;
  p: number;
}

const defaultCost: Cost = { log2n: 17, r: 8, p: 1 };
const [saltBytes, hashBytes] = [16, 32];

/** The number of concurrent hashes, each of which takes 128 MiB. */
const atOnce = 2;
/**
 * Anyone can fill the lane for unknown browsers, so that lane computes only one hash at a time. The other
 * slot stays free for officers in a browser that they have used before.
 */
const lanes = { known: { places: 2, waiting: 20 }, unknown: { places: 1, waiting: 20 } };

/** Creates the password hashing. Each hash stores the cost that it was computed with. */
export function createPasswordHashing(cost: Cost = defaultCost): PasswordHashing {
  const queue = createFairQueue(atOnce, lanes);
  const nobody = format(cost, new Uint8Array(saltBytes), new Uint8Array(hashBytes));
  return {
    async hash(password, client) {
      const salt = randomBytes(saltBytes);
      return format(cost, salt, await queue.run(client, () => derive(password, salt, cost)));
    },
    async matches(password, stored, client) {
      const { hash, salt, ...storedCost } = parse(stored ?? nobody);
      const given = await queue.run(client, () => derive(password, salt, storedCost));
      return timingSafeEqual(given, hash) && stored !== undefined;
    },
  };
}

/**
 * Normalises to NFKC, so the same password typed on another system has the same bytes (NIST SP 800-63B-4
 * §3.1.1.2).
 */
function derive(password: string, salt: Uint8Array, { log2n, r, p }: Cost): Promise<Buffer> {
  const options = { N: 2 ** log2n, r, p, maxmem: 2 * 128 * 2 ** log2n * r };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize("NFKC"), salt, hashBytes, options, (error, hash) =>
      error ? reject(error) : resolve(hash),
    );
  });
}

const format = ({ log2n, r, p }: Cost, salt: Uint8Array, hash: Uint8Array): string =>
  ["scrypt", log2n, r, p, base64Url(salt), base64Url(hash)].join("$");

const base64Url = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64url");

function parse(stored: string): Cost & { salt: Uint8Array; hash: Uint8Array } {
  const [, log2n, r, p, salt = "", hash = ""] = stored.split("$");
  return {
    log2n: Number(log2n),
    r: Number(r),
    p: Number(p),
    salt: Buffer.from(salt, "base64url"),
    hash: Buffer.from(hash, "base64url"),
  };
}
