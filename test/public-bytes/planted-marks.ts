let planted = 0;

const spell = (number: number): string =>
  [...String(number)].map((digit) => "kbcdfghjlm"[Number(digit)]).join("");

/**
 * Plants a word that occurs nowhere else. It ends in its only x, so that no word is the beginning of another
 * one: a search matches beginnings.
 */
export const plantWord = (): string => `tanda${spell(++planted)}x`;

/** Plants a mobile number, by which its owner can be identified. */
export const plantPhone = (): string => `0812${String(++planted).padStart(8, "0")}`;

/** A word like the planted ones that nothing contains. */
export const plantNothing = (): string => `tanda${spell(++planted)}zx`;

const wordPattern = /tanda[bcdfghjklmz]+x/gi;
const phonePattern = /812\d{8}/g;

/** All planted words and mobile numbers in a text, the numbers as `plantPhone` returns them. */
export const findPlanted = (text: string): string[] => [
  ...[...text.matchAll(wordPattern)].map(([word]) => word.toLowerCase()),
  ...[...text.matchAll(phonePattern)].map(([number]) => `0${number}`),
];
