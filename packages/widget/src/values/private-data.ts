/** The kinds of data that should not be in a report that others can read. */
export type PrivateKind = "nik" | "card" | "phone" | "email";

export interface PrivateFind {
  kind: PrivateKind;
  start: number;
  end: number;
}

/**
 * In order of priority: a later pattern skips what an earlier one has found. For example, a number of sixteen
 * digits may contain a phone number.
 */
const patterns: readonly [PrivateKind, RegExp][] = [
  // A mailbox name has at most 64 characters (RFC 5321 §4.5.3.1.1). Without this limit, the matching time for
  // a long word would be quadratic in its length.
  ["email", /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g],
  ["card", /\b\d(?:[ -]?\d){12,18}\b/g],
  // Matches numbers that begin with `+62`, `62` or `0`, with optional spaces, including landlines (an area
  // code has two or three digits).
  ["phone", /(?:\+62|\b62|\b0)[ -]?\d{2,4}\)?(?:[ -]?\d){5,9}\b/g],
];

/**
 * Returns whether the first digits belong to a payment network and the check digit is right (ISO/IEC 7812-1).
 * A series of years begins with 20, so it is not taken for a card number.
 */
function isCard(digits: string): boolean {
  if (!/^([3-6]|2[2-7])/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = +digits[digits.length - 1 - index]! * (1 + (index % 2));
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

const province = /^(1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])/;

/**
 * Returns whether the number has sixteen digits, begins with a province code, and contains a day (plus 40 for
 * women) and a month of birth.
 */
function isNik(digits: string): boolean {
  const day = +digits.slice(6, 8) % 40;
  const month = +digits.slice(8, 10);
  return digits.length === 16 && province.test(digits) && day > 0 && day < 32 && month > 0 && month < 13;
}

/**
 * Returns the identity numbers, card numbers, phone numbers and email addresses in a citizen's text. The
 * search runs only on the device.
 */
export function findPrivateData(text: string): PrivateFind[] {
  const finds: PrivateFind[] = [];
  for (const [kind, pattern] of patterns)
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const digits = found.replace(/\D/g, "");
      const is = kind !== "card" ? kind : isNik(digits) ? "nik" : isCard(digits) && "card";
      const end = index! + found.length;
      if (is && !finds.some((other) => index! < other.end && other.start < end))
        finds.push({ kind: is, start: index!, end });
    }
  return finds.sort((one, other) => one.start - other.start);
}

/** Replaces the private data in a text with asterisks of the same length. */
export function maskPrivateData(text: string, finds: readonly PrivateFind[] = findPrivateData(text)): string {
  let masked = text;
  for (const { start, end } of finds)
    masked = masked.slice(0, start) + "*".repeat(end - start) + masked.slice(end);
  return masked;
}
