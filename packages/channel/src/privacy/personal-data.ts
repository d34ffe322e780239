export type PersonalDataKind = "nik" | "contact";

const apart = "[\\s.\\-/]{0,2}";
/**
 * NIK and family card numbers: sixteen digits (UU 24/2013, Art. 1) with any separators, not part of a longer
 * number.
 */
const nik = new RegExp(`(?<![0-9])(?:[0-9]${apart}){15}[0-9](?![0-9])`);
/**
 * Matches an email address at its separator: one character before it, and a domain of at most 255 characters
 * after it (RFC 1035 §2.3.4). Without these limits, the time would grow with the cube of the text's length.
 */
const email = /(?<=[^\s@<>()]\s?)(?:@|\(at\)|\[at\])\s?[^\s@<>()]{1,255}\.[a-z]{2}/i;
/** Indonesian mobile and landline numbers: 0 or +62, then at least eight digits. */
const telephone = new RegExp(`(?<![0-9])(?:\\+?62|0)${apart}[1-9](?:[\\s.\\-/()]{0,2}[0-9]){7,12}(?![0-9])`);

/**
 * Finds identity numbers and contact details in a text, so they are not published unnoticed. Names and street
 * addresses have no recognizable form, so the officer must look for them.
 */
export function findPersonalData(text: string): Set<PersonalDataKind> {
  // Converts digits of other scripts and full-width digits, and removes invisible characters that could hide
  // a number.
  const plain = text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)));
  const found = new Set<PersonalDataKind>();
  if (nik.test(plain)) found.add("nik");
  if (email.test(plain) || telephone.test(plain)) found.add("contact");
  return found;
}

/** Unicode has about 800 digits. */
const digitValues = new Map<string, number>();

/**
 * Returns the value of a decimal digit in any script. Unicode encodes digits in runs of ten, each starting
 * with zero.
 */
function digitOf(digit: string): number {
  const known = digitValues.get(digit);
  if (known !== undefined) return known;
  let zero = digit.codePointAt(0) as number;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) {
    zero--;
    value++;
  }
  digitValues.set(digit, value);
  return value;
}
