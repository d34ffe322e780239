import type { Json } from "./openapi-30.ts";

/** Writes a JSON value as YAML that parsers of YAML 1.1 and 1.2 read alike. */
export const toYaml = (value: Json): string => `${below(value, "").replace(/^\n/, "")}\n`;

/** The text after `key:` or `-`, with a leading space or line break. */
function below(value: Json, indent: string): string {
  if (typeof value === "string") return ` ${scalar(value, indent)}`;
  if (typeof value !== "object" || value === null) return ` ${JSON.stringify(value)}`;
  if (Array.isArray(value))
    return value.length === 0 ? " []" : value.map((item) => `\n${indent}- ${inItem(item, indent)}`).join("");
  const fields = Object.entries(value);
  if (fields.length === 0) return " {}";
  return fields.map(([name, field]) => `\n${indent}${keyOf(name)}:${below(field, `${indent}  `)}`).join("");
}

/** The first line of a value stands beside the `-` of its item. */
const inItem = (item: Json, indent: string): string => below(item, `${indent}  `).trimStart();

const keyOf = (name: string): string => (isPlain(name) ? name : JSON.stringify(name));

/** Whether a text needs no quotes: parsers of YAML 1.1 also read `on` as a boolean. */
const isPlain = (text: string): boolean =>
  /^[A-Za-z/$](?:[\w /.(){}$-]*[\w/.)}])?$/.test(text) &&
  !/^(?:y|n|yes|no|on|off|true|false|null|\.\w+)$/i.test(text);

/** Whether these are lines of printable ASCII with no white space at their ends. */
const isBlock = (text: string): boolean =>
  text.includes("\n") && /^[ -~\n]+$/.test(text) && text.trim() === text;

function scalar(text: string, indent: string): string {
  if (isPlain(text)) return text;
  if (isBlock(text.replace(/\n$/, ""))) return block(text, indent);
  // JSON is YAML, except for characters that YAML 1.1 reads as line breaks.
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escaped);
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * A literal block, which keeps line breaks. Only for printable ASCII with no white space at its ends.
 */
function block(text: string, indent: string): string {
  const lines = text.replace(/\n$/, "").split("\n");
  const shifted = lines.map((line) => (line === "" ? "" : `${indent}${line}`));
  return `${text.endsWith("\n") ? "|" : "|-"}\n${shifted.join("\n")}`;
}
