import type { Directive, Policy } from "./policy.ts";

const entities: Readonly<Record<string, string>> = {
  "&quot;": '"',
  "&#34;": '"',
  "&#39;": "'",
  "&apos;": "'",
  "&amp;": "&",
};
const decodeEntities = (text: string): string =>
  text.replace(/&(?:quot|#34|#39|apos|amp);/g, (found) => entities[found] ?? found);

const readValue = (text: string, kind: Pick<Policy, "disposition" | "from">): Policy[] =>
  text
    .split(",")
    .map((part) => ({ ...kind, ...readDirectives(part) }))
    .filter(({ directives }) => directives.length > 0);

const metaTag = /<meta\b(?:"[^"]*"|'[^']*'|[^'">])*>/gi;

const readMeta = (text: string): Policy[] =>
  [...text.matchAll(metaTag)].flatMap(([tag]) => {
    const name = attribute(tag, "http-equiv")?.trim().toLowerCase() ?? "";
    const report = name === "content-security-policy-report-only";
    if (!report && name !== "content-security-policy") return [];
    return readValue(attribute(tag, "content") ?? "", {
      disposition: report ? "report" : "enforce",
      from: "meta",
    });
  });

// Matches a header line as curl prints it, or as server settings contain it (`add_header` in nginx, `Header
// set` in Apache, `header()` in PHP).
const headerLine = /^.*?\bcontent-security-policy(-report-only)?["']?\s*[:,=\s]\s*(.*)$/i;
const otherHeader = /^(?:HTTP\/[\d.]+ |[A-Za-z][A-Za-z0-9-]*:(?:\s|$))/;

/**
 * Parses policies from pasted text. The text can be a header's value, `<meta>` tags, or lines that contain
 * headers, as printed by `curl -I` or written in settings for nginx, Apache or PHP. Returns an empty list if
 * the text contains no policy.
 */
export function readPolicies(text: string): Policy[] {
  if (/<meta\b/i.test(text)) return readMeta(text);
  const lines = text.split(/\r?\n/);
  if (lines.some((line) => headerLine.test(line))) return readHeaders(lines);
  return readValue(withoutQuotes(text.trim()), { disposition: "enforce", from: "header" });
}

function readDirectives(text: string): Pick<Policy, "directives" | "repeated"> {
  const directives: Directive[] = [];
  const repeated: string[] = [];
  for (const part of text.split(";")) {
    const [name = "", ...values] = part.split(/[\t\n\f\r ]+/).filter(Boolean);
    const lower = name.toLowerCase();
    if (!lower) continue;
    if (directives.some((directive) => directive.name === lower)) repeated.push(lower);
    else directives.push({ name: lower, values });
  }
  return { directives, repeated };
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i").exec(tag);
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  return value === undefined ? undefined : decodeEntities(value);
}

/** Removes the syntax around a value in server settings, such as `"…" always;` or `…");`. */
function withoutQuotes(value: string): string {
  const quoted = /^"([^"]*)"/.exec(value);
  if (quoted) return quoted[1] ?? "";
  return value.replace(/"\s*\)?\s*;?\s*$/, "");
}

function readHeaders(lines: readonly string[]): Policy[] {
  const found: { value: string; disposition: Policy["disposition"] }[] = [];
  let current: (typeof found)[number] | undefined;
  for (const line of lines) {
    const header = headerLine.exec(line);
    if (header) {
      current = { value: header[2] ?? "", disposition: header[1] ? "report" : "enforce" };
      found.push(current);
    } else if (otherHeader.test(line)) current = undefined;
    else if (current) current.value += ` ${line}`;
  }
  return found.flatMap(({ value, disposition }) =>
    readValue(withoutQuotes(value.trim()), { disposition, from: "header" }),
  );
}
