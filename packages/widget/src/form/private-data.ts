/** Kinds of what should not stand in a report that others read. */
export type PrivateKind = "nik" | "card" | "phone" | "email";

/** One find: where it is in the text. */
export interface PrivateFind {
  kind: PrivateKind;
  start: number;
  end: number;
}

const patterns: readonly [PrivateKind, RegExp][] = [
  ["email", /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  // With `+62` or `0`, spaced as people do; landlines too (a city's code has two or three digits).
  ["phone", /(?:\+62|\b62|\b0)[ -]?\d{2,4}(?:[ -]?\d){5,9}\b/g],
  ["card", /\b\d(?:[ -]?\d){12,18}\b/g],
];

/** The check digit of a payment card (ISO/IEC 7812-1). */
function isCard(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = +digits[digits.length - 1 - index]! * (1 + (index % 2));
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** Sixteen digits that begin with a province and hold a day of birth (women's has 40 added) and a month. */
function isNik(digits: string): boolean {
  const day = +digits.slice(6, 8) % 40;
  const month = +digits.slice(8, 10);
  return digits.length === 16 && +digits.slice(0, 2) > 10 && day > 0 && day < 32 && month > 0 && month < 13;
}

/** Finds identity, card and phone numbers and e-mail addresses in a citizen's words. Only looks; nothing leaves the device. */
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

/** The same text with the finds as asterisks, of the same length. */
export function maskPrivateData(text: string, finds: readonly PrivateFind[] = findPrivateData(text)): string {
  let masked = text;
  for (const { start, end } of finds)
    masked = masked.slice(0, start) + "*".repeat(end - start) + masked.slice(end);
  return masked;
}
