/**
 * Unpacks a line of the packed regions. The names are separated by `|`. A number and a colon precede a name
 * whose number does not follow the previous one. `digits` is the width of a number: 2 for districts, 4 for
 * villages.
 */
export function unpackSiblings(line: string, digits: number): { number: string; name: string }[] {
  let next = 1;
  return line
    .split("|")
    .filter((entry) => entry !== "")
    .map((entry) => {
      const colon = entry.indexOf(":");
      const number = colon < 0 ? String(next).padStart(digits, "0") : entry.slice(0, colon);
      next = Number(number) + 1;
      return { number, name: entry.slice(colon + 1) };
    });
}
