/** The maximum length of a text in the contract. */
const longest = 10_000;

/**
 * Creates cases with texts of 10,000 characters by combining other cases. Such texts are the slowest that a
 * citizen can send.
 */
export function longCases(jsonLines: string): string {
  const cases = jsonLines
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { text: string });
  const all = cases.map(({ text }) => text).join(" ");
  const twice = `${all} ${all}`;
  return cases
    .map((one, index) => JSON.stringify({ ...one, text: twice.slice(index * 40, index * 40 + longest) }))
    .join("\n");
}
