/** Crockford's base 32, as the channel writes tracking IDs. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const fragment = /^#([^\W_ILOU]{3}-){2}[^\W_ILOU]{3}$/;

/** Twice an element of GF(32), field polynomial x^5 + x^2 + 1. */
const twice = (element: number): number => (element << 1) ^ (element & 16 ? 0b100101 : 0);

/**
 * The tracking ID that an address carries in its fragment ("#K7M-2QF-9XH"), which no server is told. Nothing for every other fragment, or
 * when the check character does not fit: the sum of the others over GF(32), weighted with the powers of 2.
 */
export function trackingIdIn(hash: string): string | undefined {
  const written = hash.toUpperCase();
  if (!fragment.test(written)) return undefined;
  const trackingId = written.slice(1);
  const places = [...trackingId.replaceAll("-", "")].map((letter) => alphabet.indexOf(letter));
  const check = places.pop();
  const sum = places.reduceRight((rest, place) => twice(rest ^ place), 0);
  return sum === check ? trackingId : undefined;
}
