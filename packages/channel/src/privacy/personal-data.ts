/** A kind of personal data that a text seems to hold. */
export type PersonalDataKind = "nik" | "contact";

const apart = "[\\s.\\-/]{0,2}";
/** NIK and family-card numbers: sixteen digits (UU 24/2013, Art. 1), however they are set apart; not part of a longer number. */
const nik = new RegExp(`(?<![0-9])(?:[0-9]${apart}){15}[0-9](?![0-9])`);
/**
 * An e-mail address, found by its separator: one character of the mailbox before it, then a domain (at most
 * 255 characters, RFC 1035 §2.3.4). Without these bounds the time grows with the cube of the text's length.
 */
const email = /(?<=[^\s@<>()]\s?)(?:@|\(at\)|\[at\])\s?[^\s@<>()]{1,255}\.[a-z]{2}/i;
/** Indonesian numbers, mobile or not: 0 or +62, then eight digits and more. */
const telephone = new RegExp(`(?<![0-9])(?:\\+?62|0)${apart}[1-9](?:[\\s.\\-/()]{0,2}[0-9]){7,12}(?![0-9])`);

/**
 * What in a text looks like a person's number or address, so that it is not made public unseen. Names and street addresses have no form
 * by which they could be found: they stay for the officer to see.
 */
export const findPersonalData = (text: string): Set<PersonalDataKind> => {
  // Digits of other scripts and full-width ones read as digits too; invisible signs hide nothing.
  const plain = text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)));
  const found = new Set<PersonalDataKind>();
  if (nik.test(plain)) found.add("nik");
  if (email.test(plain) || telephone.test(plain)) found.add("contact");
  return found;
};

/** Values of the digits seen so far; Unicode has some 800 digits. */
const digitValues = new Map<string, number>();

/** The value of a decimal digit of any script: Unicode has them in runs of ten that begin with zero. */
const digitOf = (digit: string): number => {
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
};
