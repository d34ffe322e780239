/**
 * Splits text into lower-case words of a-z and 0-9, for comparing names. "Kab.Bandung" becomes "kab bandung",
 * and "Ra'as" becomes one word.
 */
export function wordsOf(text: string): string[] {
  // Shortcut for plain letters, of which most names consist. The general code takes four times as long.
  if (/^[a-z0-9 ]*$/i.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const letters = isAscii(text)
    ? text.replace(/['`]/g, "")
    : text.normalize("NFD").replace(/[\p{M}'’`]/gu, "");
  return (
    letters
      .toLowerCase()
      // Joins dotted abbreviations: "D.K.I." becomes one word.
      .replace(/(?<![a-z])(?:[a-z]\.){2,}/g, (letters) => letters.replaceAll(".", ""))
      .match(/[a-z0-9]+/g) ?? []
  );
}

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/** Returns whether two words differ by at most `limit` inserted, missing, changed or swapped letters. */
export function isWithinTypos(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > limit) return false;
    beforeLast = last;
    last = row;
  }
  return (last[b.length] ?? 0) <= limit;
}
