import { DomainError } from "../platform/domain-error.ts";
import { base32Alphabet, grouped, normalizeBase32, toBase32 } from "../platform/encoding.ts";
import type { Random } from "../platform/system.ts";

const dataLength = 8;

/** Multiplies two elements of GF(32) with the field polynomial x^5 + x^2 + 1. */
function multiply(left: number, right: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit++) if ((right >> bit) & 1) product ^= left << bit;
  for (let bit = 8; bit >= 5; bit--) if ((product >> bit) & 1) product ^= 0b100101 << (bit - 5);
  return product;
}

/**
 * Computes a weighted sum over GF(32) with powers of 2. At this length all weights differ, so the sum detects
 * every single wrong character and every swap of two characters.
 */
function checkCharacter(data: string): string {
  let sum = 0;
  let weight = 2;
  for (const char of data) {
    sum ^= multiply(base32Alphabet.indexOf(char), weight);
    weight = multiply(weight, 2);
  }
  return base32Alphabet[sum] as string;
}

/**
 * Creates a tracking ID (nomor lacak) such as `K7M-2QF-9XK`: 40 random bits and a check character. It is not
 * secret. The store rejects an ID that is already taken.
 */
export function createTrackingId(random: Random): string {
  const data = toBase32(random.bytes(5));
  return grouped(data + checkCharacter(data), 3);
}

/** Returns the canonical form of a typed tracking ID, or undefined when it contains a typing error. */
export function readTrackingId(typed: string): string | undefined {
  const text = normalizeBase32(typed);
  if (text.length !== dataLength + 1) return undefined;
  if ([...text].some((char) => !base32Alphabet.includes(char))) return undefined;
  const data = text.slice(0, dataLength);
  return checkCharacter(data) === text[dataLength] ? grouped(text, 3) : undefined;
}

/** Returns the canonical form of a `trackingId` parameter. Throws `invalid_tracking_id`. */
export function requireTrackingId(typed: string): string {
  const trackingId = readTrackingId(typed);
  if (trackingId) return trackingId;
  throw new DomainError("invalid_tracking_id", {
    fieldErrors: [{ parameter: "trackingId", code: "invalid_format" }],
  });
}
