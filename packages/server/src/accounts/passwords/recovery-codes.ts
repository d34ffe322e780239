import { createHash } from "node:crypto";
import type { Random } from "@lapor/channel";

const count = 10;
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * Creates ten codes of 80 bits, each of which replaces the authenticator app once. They are shown once and
 * stored as hashes.
 */
export function createRecoveryCodes(random: Random): string[] {
  return Array.from({ length: count }, () =>
    Array.from(random.bytes(16), (byte) => alphabet[byte % 32])
      .join("")
      .replace(/(.{4})(?=.)/g, "$1-"),
  );
}

/** Hashes a code as typed, bound to its officer. A fast hash is enough, because the codes are random. */
export function hashRecoveryCode(officerId: string, typed: string): string {
  const code = typed.toLowerCase().replace(/[\s-]/g, "").replaceAll("o", "0").replace(/[il]/g, "1");
  return createHash("sha256").update(`${officerId}:${code}`).digest("hex");
}
