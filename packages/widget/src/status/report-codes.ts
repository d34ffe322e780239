/** Crockford's Base32 alphabet, which the channel uses for tracking IDs. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const fragment = /^#([^\W_ILOU]{3}-){2}[^\W_ILOU]{3}$/;

/** Doubles an element of GF(32) with the field polynomial x^5 + x^2 + 1. */
const twice = (element: number): number => (element << 1) ^ (element & 16 ? 0b100101 : 0);

/**
 * Returns the tracking ID from a URL's fragment ("#K7M-2QF-9XK"), which browsers do not send to servers.
 * Returns undefined for any other fragment, and if the check character is wrong. The check character is the
 * sum of the others over GF(32), weighted with powers of 2.
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

/**
 * Finds a tracking ID and an access code, spelled as on the receipt, in a text. Returns undefined unless both
 * are present.
 */
export function findCodes(text: string): { trackingId: string; accessCode: string } | undefined {
  const [trackingId] = /\b[\dA-Z]{3}(-[\dA-Z]{3}){2}\b/i.exec(text) ?? [];
  const [accessCode] = /\b[\dA-Z]{4}(-[\dA-Z]{4}){3}\b/i.exec(text) ?? [];
  return trackingId && accessCode ? { trackingId, accessCode } : undefined;
}
