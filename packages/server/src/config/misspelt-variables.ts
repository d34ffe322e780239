/** A variable that nothing reads, and the known variable that was probably meant. */
interface UnknownVariable {
  name: string;
  /** Absent when no known name is similar. */
  meant?: string;
}

/**
 * Returns the given variables that are unknown, each with the known variable that was probably meant.
 * @param prefixes The prefixes of names that the operator can choose.
 */
export function findUnknownVariables(
  names: readonly string[],
  { known, prefixes }: { known: readonly string[]; prefixes: readonly string[] },
): UnknownVariable[] {
  return names
    .filter((name) => !known.includes(name) && !prefixes.some((prefix) => name.startsWith(prefix)))
    .map((name) => {
      const meant = known.find((one) => isMisspelling(name, one));
      return { name, ...(meant !== undefined && { meant }) };
    });
}

/** Whether at most a quarter of the letters after `LAPOR_` differ. */
const isMisspelling = (name: string, known: string): boolean =>
  distance(name, known) <= Math.max(1, Math.floor((name.length - "LAPOR_".length) / 4));

/** The smallest number of letters to insert, remove or replace (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, otherLetter] of [...other].entries())
      next.push(
        Math.min(
          (row[at] ?? 0) + (letter === otherLetter ? 0 : 1),
          (row[at + 1] ?? 0) + 1,
          (next[at] ?? 0) + 1,
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
