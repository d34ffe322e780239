/** Shorter words differ from one another by a letter too often. */
const shortest = 5;

const withoutOneLetter = (word: string): string[] =>
  Array.from(word, (_, place) => word.slice(0, place) + word.slice(place + 1));

/** Whether two words differ by one letter that was missed, added, changed or swapped with its neighbour. */
const isOneTypo = (one: string, other: string): boolean => {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
};

/**
 * Finds the known word that a mistyped one was meant to be, if there is just one: two that are as near say nothing.
 * Symmetric deletion: known words lie under what is left of them without a letter.
 */
export const createNearWords = (known: Iterable<string>): ((word: string) => string | undefined) => {
  const byRest = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < shortest) continue;
    for (const rest of new Set([word, ...withoutOneLetter(word)])) {
      const there = byRest.get(rest);
      if (there) there.push(word);
      else byRest.set(rest, [word]);
    }
  }
  return (word) => {
    if (word.length < shortest || /\d/.test(word)) return undefined;
    const near = new Set<string>();
    for (const rest of [word, ...withoutOneLetter(word)])
      for (const candidate of byRest.get(rest) ?? []) if (isOneTypo(word, candidate)) near.add(candidate);
    // People hardly ever mistype the first letter.
    const likely = [...near].filter((candidate) => candidate[0] === word[0]);
    return likely.length === 1 ? likely[0] : undefined;
  };
};
