import { AccountError } from "../account-error.ts";
import type { OfficerSummary } from "../officers.ts";
import { commonWords } from "./common-words.ts";

/**
 * In characters. NIST SP 800-63B-4 §3.1.1.2 requires 15 for a password that is the only factor. Here, a code
 * is required as well.
 */
const [leastLength, mostLength] = [12, 256];

/** The minimum number of characters that are guessable neither from the officer's data nor from lists. */
const leastUnknown = 5;

/**
 * Checks a new password. Throws `password_length` or `password_guessable`. There are no composition rules, as
 * NIST advises.
 */
export function validatePassword(
  password: string,
  { name, email }: Pick<OfficerSummary, "name" | "email">,
): void {
  const { length } = [...password.normalize("NFKC")];
  if (length < leastLength || length > mostLength) throw new AccountError("password_length");
  if (unknownLength(password, [name, email]) < leastUnknown) throw new AccountError("password_guessable");
}

/**
 * Counts the characters left after removing common words, parts of the personal strings, years, runs such as
 * 12345 or abc, repeated characters, and punctuation.
 */
function unknownLength(password: string, personal: readonly string[]): number {
  const own = personal.flatMap((text) => simplify(text).split(/[^\p{L}\p{N}]+/u));
  const words = [...commonWords, ...own.filter((word) => word.length >= 3)].toSorted(
    (left, right) => right.length - left.length,
  );
  let rest = simplify(password);
  for (const word of words) rest = rest.replaceAll(word, " ");
  rest = rest.replace(/(?:19|20)\d\d/g, " ").replace(/(.)\1{2,}/gu, " ");
  return [...withoutRuns(rest).replace(/[\p{P}\p{Z}\p{C}\p{M}\p{Sm}\p{Sc}\p{Sk}]/gu, "")].length;
}

const lookalikes: Record<string, string> = { "@": "a", $: "s", "!": "i" };

const simplify = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[@$!]/g, (sign) => lookalikes[sign] as string);

/** Removes runs of three or more characters, each one above or one below the previous one. */
function withoutRuns(text: string): string {
  const characters = [...text];
  const steps = characters.map((character, index) =>
    index === 0 ? 0 : codeOf(character) - codeOf(characters[index - 1] as string),
  );
  const isInRun = (index: number, by: number): boolean =>
    [index, index + 1].some((end) => end >= 2 && steps[end] === by && steps[end - 1] === by) ||
    (steps[index + 1] === by && steps[index + 2] === by);
  return characters.filter((_, index) => !isInRun(index, 1) && !isInRun(index, -1)).join("");
}

const codeOf = (character: string): number => {
  // 0 follows 9, as on a keyboard.
  if (character === "0") return "9".charCodeAt(0) + 1;
  return character.codePointAt(0) as number;
};
