/** The minimum length of a word to correct. Too many shorter words differ by only one letter. */
const shortest = 5;

/** Returns whether two words differ by one missing, added, changed or swapped letter. */
function isOneTypo(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const left = one.length - start - end;
  const right = other.length - start - end;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && one[start] === other[start + 1] && one[start + 1] === other[start];
}

/**
 * Returns one bit per letter that occurs in a word. Words whose bits differ in more than two positions differ
 * by more than one typing error.
 */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function hasTwoAtMost(bits: number): boolean {
  const withoutOne = bits & (bits - 1);
  return (withoutOne & (withoutOne - 1)) === 0;
}

/** Known words with the same length and first letter. */
interface Shelf {
  readonly words: string[];
  readonly letters: number[];
}

const shelfOf = (firstLetter: string, length: number): string => `${firstLetter}${length}`;

/**
 * Finds the known word that a mistyped word was meant to be. Returns undefined when two words are equally
 * near. Assumes that the first letter is right, as it almost always is.
 */
export function createNearWords(known: Iterable<string>): (word: string) => string | undefined {
  const shelves = new Map<string, Shelf>();
  for (const word of known) {
    if (word.length < shortest) continue;
    const name = shelfOf(word.charAt(0), word.length);
    const shelf = shelves.get(name) ?? { words: [], letters: [] };
    shelf.words.push(word);
    shelf.letters.push(lettersOf(word));
    shelves.set(name, shelf);
  }
  return (word) => {
    if (word.length < shortest || /\d/.test(word)) return undefined;
    const letters = lettersOf(word);
    let meant: string | undefined;
    for (let length = word.length - 1; length <= word.length + 1; length += 1) {
      const shelf = shelves.get(shelfOf(word.charAt(0), length));
      for (let at = 0; at < (shelf?.words.length ?? 0); at += 1) {
        if (!hasTwoAtMost(((shelf as Shelf).letters[at] as number) ^ letters)) continue;
        const candidate = (shelf as Shelf).words[at] as string;
        if (!isOneTypo(word, candidate)) continue;
        if (meant !== undefined) return undefined;
        meant = candidate;
      }
    }
    return meant;
  };
}
