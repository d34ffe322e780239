import type { Challenge } from "@lapor/openapi";
import { createChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/sha";
import { canonicalJson } from "../platform/canonical-json.ts";
import { fromBase64Url, fromHex } from "../platform/encoding.ts";
import type { System } from "../records/ports.ts";
import { isSameHash, type Secrets } from "../sealing/secrets.ts";
import { mostApartMs } from "./bucket.ts";
import type { Charge } from "./store.ts";

/**
 * How long a challenge is valid, in seconds. A form that solves it on demand needs a few seconds, a slow
 * phone up to a minute.
 */
const validSeconds = 600;
/**
 * How long a used solution is remembered, in seconds. This is longer than a challenge is valid, because the
 * clock of the replica that created the challenge may be ahead.
 */
const spentSeconds = validSeconds + mostApartMs / 1000;

export type ChallengeContext = Pick<System, "clock" | "random" | "hashing" | "policy"> & { secrets: Secrets };

/** Returns a random whole number below `most`. Its bias (one in 2^32 / most) gives no advantage. */
const randomBelow = ({ random }: ChallengeContext, most: number): number =>
  new DataView(random.bytes(4).buffer).getUint32(0) % most;

/**
 * Creates a challenge for one key. The counter that solves it is chosen here, so a solution never takes more
 * than `work` hashes. The nonce comes from the platform, also in the mock. The expiry time is in
 * `data.expiresAt`, because the library would compare its own field with the machine's clock instead of the
 * channel's.
 */
export const makeChallenge = async (parts: ChallengeContext, keyId: string): Promise<Challenge> => {
  const maxCounter = parts.policy.challenge.work;
  const expiresAt = Math.floor(parts.clock.now().getTime() / 1000) + validSeconds;
  const challenge = await createChallenge({
    algorithm: "SHA-256",
    cost: 1,
    counter: randomBelow(parts, maxCounter),
    data: { keyId, maxCounter, expiresAt },
    deriveKey,
    hmacSignatureSecret: await parts.secrets.challengeSecret(),
  });
  return challenge as Challenge;
};

interface Payload {
  challenge: Challenge;
  solution: { counter: number; derivedKey: string };
}

const mostCounter = 2 ** 32 - 1;

/**
 * Checks a solution with the same result as altcha-lib's `verifySolution`, which is slower because it passes
 * three short hashes to other threads for each report. The parameters of a signed challenge are those from
 * `makeChallenge`.
 */
async function isSolved(
  { secrets, hashing }: ChallengeContext,
  { challenge, solution }: Payload,
): Promise<boolean> {
  const { parameters, signature } = challenge;
  const isOwn = await secrets.checkChallenge(canonicalJson(parameters), signature);
  const { counter } = solution;
  if (!isOwn || !Number.isInteger(counter) || counter < 0 || counter > mostCounter) return false;
  const { salt, nonce, keyPrefix } = parameters;
  const input = fromHex(`${salt}${nonce}${counter.toString(16).padStart(8, "0")}`);
  const derivedKey = await hashing.sha256(input);
  return isSameHash(derivedKey, solution.derivedKey) && derivedKey.startsWith(keyPrefix);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const readPayload = (header: string): Payload | undefined => {
  try {
    const payload: unknown = JSON.parse(new TextDecoder().decode(fromBase64Url(header)));
    if (!isObject(payload) || !isObject(payload.challenge) || !isObject(payload.solution)) return undefined;
    const { challenge, solution } = payload;
    const hasTexts = typeof challenge.signature === "string" && typeof solution.derivedKey === "string";
    return hasTexts && isObject(challenge.parameters) ? (payload as unknown as Payload) : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Validates the solution in a `Lapor-Challenge` header. Returns undefined when it is wrong, changed, expired
 * or for another key. Otherwise returns the charge that marks it as used, on all replicas.
 */
export const checkSolution = async (
  parts: ChallengeContext,
  keyId: string,
  header: string,
): Promise<Charge | undefined> => {
  const payload = header.length <= 4000 ? readPayload(header) : undefined;
  if (!payload || !(await isSolved(parts, payload))) return undefined;
  const { parameters, signature } = payload.challenge;
  const { data } = parameters;
  if (data.keyId !== keyId || data.expiresAt * 1000 < parts.clock.now().getTime()) return undefined;
  return { bucket: `spent ${signature}`, rate: { quota: 1, seconds: spentSeconds } };
};
