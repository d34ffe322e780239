/** Code points of a title that is read at a glance. */
const longest = 80;
/** Shorter first sentences ("Tolong!") say nothing: the next one is added. */
const shortest = 15;
/** Characters of the text that are read: a longer first sentence is cut anyway. */
const mostRead = 1000;
/** A full stop after so few letters ends an abbreviation ("Jl.", "Kec."), not a sentence. */
const abbreviation = /(^|\s)\p{L}{1,3}\.$/u;

/**
 * A title for a text: its first sentence, cut at a word. Made on the device, for the citizen to change.
 * Empty while the text is too short for one.
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
  // A word as long as an address is cut itself.
  return `${cut.slice(0, space > longest / 2 ? space : longest).join("")}…`;
}

/**
 * The title after the words have changed from `before` to `after`: another proposal, unless the citizen wrote
 * a title. `undefined` when it stays.
 */
export function nextTitle(title: string, before: string, after: string): string | undefined {
  if (title && title !== proposeTitle(before)) return undefined;
  const proposed = proposeTitle(after);
  return proposed === title ? undefined : proposed;
}
