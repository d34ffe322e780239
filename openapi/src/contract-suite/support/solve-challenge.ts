import type { Challenge } from "../../schemas.gen.ts";
import { ContractFailure } from "./assertion.ts";

const fromHex = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/**
 * Solves a challenge and returns the value for `Lapor-Challenge`. This code follows only the contract's
 * description, to show that the description is sufficient.
 */
export async function solveChallenge(challenge: Challenge | undefined): Promise<string> {
  if (!challenge) throw new ContractFailure("expected a challenge to solve, received none");
  const { nonce, salt, cost, keyLength, keyPrefix, data } = challenge.parameters;
  const text = fromHex(`${salt}${nonce}00000000`);
  const view = new DataView(text.buffer);
  for (let counter = 0; counter < data.maxCounter; counter++) {
    view.setUint32(text.length - 4, counter);
    let digest = text;
    for (let round = 0; round < cost; round++)
      digest = new Uint8Array(await crypto.subtle.digest("SHA-256", digest));
    const derivedKey = toHex(digest.slice(0, keyLength));
    if (!derivedKey.startsWith(keyPrefix)) continue;
    const payload = JSON.stringify({ challenge, solution: { counter, derivedKey } });
    return btoa(payload).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  }
  throw new ContractFailure(`expected a counter below ${data.maxCounter} to solve the challenge`);
}
