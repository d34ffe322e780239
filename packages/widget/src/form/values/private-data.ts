/** Kinds of data that should not be in a report that others read. */
export type PrivateKind = "nik" | "card" | "phone" | "email";

/** One find and its position in the text. */
export interface PrivateFind {
  kind: PrivateKind;
  start: number;
  end: number;
}

/**
 * In this order: a later pattern skips what an earlier one found. A number of sixteen digits may contain a
 * phone number.
 */
const patterns: readonly [PrivateKind, RegExp][] = [
  // A mailbox has at most 64 characters (RFC 5321 §4.5.3.1.1). Without the bound, a long word costs the
  // square of its length.
  ["email", /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g],
  ["card", /\b\d(?:[ -]?\d){12,18}\b/g],
  // With `+62` or `0` and spaces; landlines too (an area code has two or three digits).
  ["phone", /(?:\+62|\b62|\b0)[ -]?\d{2,4}\)?(?:[ -]?\d){5,9}\b/g],
];

/**
 * Checks the first digits of the payment networks, and the check digit (ISO/IEC 7812-1). A row of years
 * begins with 20 and is not a card.
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

/** Codes of the provinces. */
const province = /^(1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])/;

/** Sixteen digits that begin with a province and contain a day of birth (plus 40 for women) and a month. */
function isNik(digits: string): boolean {
  const day = +digits.slice(6, 8) % 40;
  const month = +digits.slice(8, 10);
  return digits.length === 16 && province.test(digits) && day > 0 && day < 32 && month > 0 && month < 13;
}

/**
 * Finds identity, card and phone numbers and email addresses in a citizen's words. Nothing leaves the device.
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

/** The same text with the finds replaced by asterisks, of the same length. */
export function maskPrivateData(text: string, finds: readonly PrivateFind[] = findPrivateData(text)): string {
  let masked = text;
  for (const { start, end } of finds)
    masked = masked.slice(0, start) + "*".repeat(end - start) + masked.slice(end);
  return masked;
}
