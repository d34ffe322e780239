/**
 * Returns the first position in a sorted list whose text is not less than `text`. Entries with the prefix
 * `text` start there.
 */
export function firstAtOrAfter(sorted: readonly { readonly text: string }[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.text ?? "") < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
