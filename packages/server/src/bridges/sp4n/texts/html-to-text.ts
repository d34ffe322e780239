/** The named character references that editors write. Others stay unchanged. */
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

/** Block elements, which begin and end on their own line. */
const blocks: ReadonlySet<string> = new Set(
  "address article aside blockquote br center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul".split(
    " ",
  ),
);

/** Elements whose content is not displayed, with their end tags. */
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

/** Replaces character references once. The result is text, not markup. */
const decodeCharacters = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g, decodeOne);

/**
 * Returns the position after the ">" of the tag that begins at `start`. Quoted values can contain ">".
 * `start` precedes the last ">" of the text.
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
  // The quotation mark is not closed, so the tag ends at the next ">". This happens at most twice per text,
  // because no quotation mark of the same type follows.
  return html.indexOf(">", start) + 1;
}

function endOfHidden(html: string, start: number, endTag: RegExp): number {
  endTag.lastIndex = start;
  return endTag.exec(html)?.index ?? html.length;
}

/** Removes control characters, and characters that change the direction of surrounding text. */
const withoutInvisible = (text: string): string =>
  text.replace(/(?![\t\n\r])[\p{Cc}\u200b\u202a-\u202e\u2066-\u2069\ufeff]/gu, "");

/**
 * Converts markup to plain text in linear time: drops tags and comments, turns blocks into lines and replaces
 * character references. Text that only looks like markup ("a < b") stays, and removing markup never joins
 * such text into a tag ("<<b>i>" becomes "< i>"). The result is text, which a page must escape to show it.
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

/**
 * Removes control characters, and white space that only indented the markup. Leaves at most one empty line in
 * a row.
 */
function tidy(text: string): string {
  const lines = withoutInvisible(text.normalize("NFC").replace(/\r\n?/g, "\n"))
    .split("\n")
    .map((line) => line.replace(/[\t \u00a0]+/g, " ").trim());
  const kept = lines.filter((line, index) => line !== "" || (index > 0 && lines[index - 1] !== ""));
  return kept.join("\n").trim();
}
