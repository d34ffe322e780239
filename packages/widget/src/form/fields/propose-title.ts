/** The maximum length of a title in code points, short enough to read at a glance. */
const longest = 80;
/**
 * The minimum length of a title. If the first sentence is shorter ("Tolong!"), it says too little, so the
 * next sentence is added.
 */
const shortest = 15;
/** The number of characters of the text that are read. A longer first sentence would be cut anyway. */
const mostRead = 1000;
/** A full stop after a word of at most three letters ends an abbreviation ("Jl.", "Kec."), not a sentence. */
const abbreviation = /(^|\s)\p{L}{1,3}\.$/u;

/**
 * Proposes a title for a text: its first sentence, cut at a word boundary. The device makes the proposal, and
 * the citizen can change it. Returns an empty string while the text is too short.
 */
export function proposeTitle(body: string): string {
  const text = [...body.trimStart()].slice(0, mostRead).join("").trimEnd();
  let end = text.length;
  for (const { 0: stop, index = 0 } of text.matchAll(/[.!?…]+(?=\s|$)|\n/g)) {
    const sentence = text.slice(0, index + stop.length).trim();
    if (sentence.length < shortest || abbreviation.test(sentence)) continue;
    end = index + stop.length;
    break;
  }
  const title = text
    .slice(0, end)
    .replace(/\s+/g, " ")
    .replace(/[\s.…]+$/, "");
  const points = [...title];
  if (points.length < 5) return "";
  if (points.length <= longest) return title;
  const cut = points.slice(0, longest - 1);
  const space = cut.lastIndexOf(" ");
  // If the last word is as long as a URL, the word itself is cut.
  return `${cut.slice(0, space > longest / 2 ? space : longest).join("")}…`;
}

/**
 * Returns the title after the proposal has changed from `before` to `after`: the new proposal, or `undefined`
 * if the title does not change because the citizen wrote it.
 */
export function nextTitle(title: string, before: string, after: string): string | undefined {
  if (title && title !== proposeTitle(before)) return undefined;
  const proposed = proposeTitle(after);
  return proposed === title ? undefined : proposed;
}
