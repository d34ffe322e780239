/** Crockford's base 32, as the channel writes tracking IDs. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const fragment = /^#([^\W_ILOU]{3}-){2}[^\W_ILOU]{3}$/;

/** Twice an element of GF(32), field polynomial x^5 + x^2 + 1. */
const twice = (element: number): number => (element << 1) ^ (element & 16 ? 0b100101 : 0);

/**
 * The tracking ID in an address's fragment ("#K7M-2QF-9XK"), which browsers do not send to servers. Undefined
 * for any other fragment, and when the check character is wrong: it is the sum of the others over GF(32),
 * weighted with the powers of 2.
 */
export function trackingIdIn(hash: string): string | undefined {
  const written = hash.toUpperCase();
  if (!fragment.test(written)) return undefined;
  const trackingId = written.slice(1);
  const digits = [...trackingId.replaceAll("-", "")].map((letter) => alphabet.indexOf(letter));
  const check = digits.pop();
  const sum = digits.reduceRight((rest, digit) => twice(rest ^ digit), 0);
  return sum === check ? trackingId : undefined;
}

/** Tracking ID and access code in a text, in the receipt's spelling. Undefined unless both are there. */
export function findCodes(text: string): { trackingId: string; accessCode: string } | undefined {
  const [trackingId] = /\b[\dA-Z]{3}(-[\dA-Z]{3}){2}\b/i.exec(text) ?? [];
  const [accessCode] = /\b[\dA-Z]{4}(-[\dA-Z]{4}){3}\b/i.exec(text) ?? [];
  return trackingId && accessCode ? { trackingId, accessCode } : undefined;
}
