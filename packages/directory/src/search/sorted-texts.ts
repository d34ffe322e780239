/** The first place in a list sorted by `text` that is not before `text`: where its prefix matches begin. */
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
