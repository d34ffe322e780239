let planted = 0;

const spell = (number: number): string =>
  [...String(number)].map((digit) => "kbcdfghjlm"[Number(digit)]).join("");

/**
 * Plants a word that occurs nowhere else. A search matches the beginnings of words, so no planted word may be
 * the beginning of another. Therefore each has only one x, at its end.
 */
export const plantWord = (): string => `tanda${spell(++planted)}x`;

/** Plants a mobile number. */
export const plantPhone = (): string => `0812${String(++planted).padStart(8, "0")}`;

/** Returns a word that looks like a planted one but occurs nowhere. */
export const plantNothing = (): string => `tanda${spell(++planted)}zx`;

const wordPattern = /tanda[bcdfghjklmz]+x/gi;
const phonePattern = /812\d{8}/g;

/** Returns all planted words and mobile numbers in a text, the numbers in the format of `plantPhone`. */
export const findPlanted = (text: string): string[] => [
  ...[...text.matchAll(wordPattern)].map(([word]) => word.toLowerCase()),
  ...[...text.matchAll(phonePattern)].map(([number]) => `0${number}`),
];
