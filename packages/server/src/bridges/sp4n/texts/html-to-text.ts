/** The named characters that editors write. Others stay as they are. */
const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  bull: "•",
  middot: "·",
  copy: "©",
  reg: "®",
  deg: "°",
  rarr: "→",
};

/** Elements that begin and end on a line of their own. */
const blocks: ReadonlySet<string> = new Set(
  "address article aside blockquote br center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul".split(
    " ",
  ),
);

/** Elements whose content people do not read, with their end tags. */
const hidden: ReadonlyMap<string, RegExp> = new Map([
  ["script", /<\/script/gi],
  ["style", /<\/style/gi],
  ["template", /<\/template/gi],
  ["noscript", /<\/noscript/gi],
  ["title", /<\/title/gi],
  ["head", /<\/head/gi],
]);

function decodeOne(
  whole: string,
  digits: string | undefined,
  hex: string | undefined,
  name: string | undefined,
): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? whole;
  const code = hex === undefined ? Number.parseInt(digits ?? "", 10) : Number.parseInt(hex, 16);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : "\ufffd";
}

/** Replaces references to characters, once: what they make is text, not markup. */
const decodeCharacters = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g, decodeOne);

/**
 * The position after the ">" of the tag that begins at `start`. Quoted values may contain ">". `start` is
 * before the last ">" of the text.
 */
function endOfTag(html: string, start: number): number {
  let quote = "";
  for (let at = start + 1; at < html.length; at++) {
    const character = html[at] as string;
    if (quote) {
      if (character === quote) quote = "";
    } else if (character === ">") return at + 1;
    else if ((character === '"' || character === "'") && html[at - 1] === "=") quote = character;
  }
  // A quotation mark has no end. This happens at most twice in a text: no later mark of its kind is left.
  return html.indexOf(">", start) + 1;
}

/** The position of an end tag; the end of the text without one. */
function endOfHidden(html: string, start: number, endTag: RegExp): number {
  endTag.lastIndex = start;
  return endTag.exec(html)?.index ?? html.length;
}

/** Drops controls, and characters that change the direction of text around them. */
const withoutInvisible = (text: string): string =>
  text.replace(/(?![\t\n\r])[\p{Cc}\u200b\u202a-\u202e\u2066-\u2069\ufeff]/gu, "");

/**
 * Turns markup into plain text in linear time: tags and comments go, blocks become lines, references become
 * characters. Text that only looks like markup ("a < b") stays, and dropped markup never joins it to a tag
 * ("<<b>i>" becomes "< i>"). The result is text, to be escaped by the page that shows it.
 */
export function htmlToText(source: string): string {
  const html = withoutInvisible(source);
  const parts: string[] = [];
  const lastEnd = html.lastIndexOf(">");
  let at = 0;
  let afterSign = -1;
  for (let open = html.indexOf("<"); open >= 0; open = html.indexOf("<", at)) {
    parts.push(decodeCharacters(html.slice(at, open)));
    const isComment = html.startsWith("<!--", open);
    const isMarkup = isComment || (open < lastEnd && /[a-z/!?]/i.test(html[open + 1] ?? ""));
    if (isMarkup && open === afterSign) parts.push(" ");
    if (isComment) {
      const end = html.indexOf("-->", open + 4);
      at = end < 0 ? html.length : end + 3;
    } else if (!isMarkup) {
      parts.push("<");
      at = open + 1;
      afterSign = at;
    } else {
      const end = endOfTag(html, open);
      const [, closing, name = ""] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html.slice(open, open + 24)) ?? [];
      const element = name.toLowerCase();
      if (element === "li" && !closing) parts.push("\n• ");
      else if (blocks.has(element)) parts.push("\n");
      else if (element === "td" || element === "th") parts.push(" ");
      const endTag = closing ? undefined : hidden.get(element);
      at = endTag ? endOfHidden(html, end, endTag) : end;
    }
  }
  parts.push(decodeCharacters(html.slice(at)));
  return tidy(parts.join(""));
}

/** Drops control characters, and blanks that only laid out the markup. At most one empty line stays. */
function tidy(text: string): string {
  const lines = withoutInvisible(text.normalize("NFC").replace(/\r\n?/g, "\n"))
    .split("\n")
    .map((line) => line.replace(/[\t \u00a0]+/g, " ").trim());
  const kept = lines.filter((line, index) => line !== "" || (index > 0 && lines[index - 1] !== ""));
  return kept.join("\n").trim();
}
