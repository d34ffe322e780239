import type { Json } from "./openapi-30.ts";

/** Writes a JSON value as YAML that YAML 1.1 and 1.2 parsers interpret in the same way. */
export const toYaml = (value: Json): string => `${below(value, "").replace(/^\n/, "")}\n`;

/** Returns the text after `key:` or `-`, with a leading space or line break. */
function below(value: Json, indent: string): string {
  if (typeof value === "string") return ` ${scalar(value, indent)}`;
  if (typeof value !== "object" || value === null) return ` ${JSON.stringify(value)}`;
  if (Array.isArray(value))
    return value.length === 0 ? " []" : value.map((item) => `\n${indent}- ${inItem(item, indent)}`).join("");
  const fields = Object.entries(value);
  if (fields.length === 0) return " {}";
  return fields.map(([name, field]) => `\n${indent}${keyOf(name)}:${below(field, `${indent}  `)}`).join("");
}

/** Puts the first line of a value on the same line as the `-` of its item. */
const inItem = (item: Json, indent: string): string => below(item, `${indent}  `).trimStart();

const keyOf = (name: string): string => (isPlain(name) ? name : JSON.stringify(name));

/** Returns whether a text needs no quotes. YAML 1.1 parsers interpret words such as `on` as booleans. */
const isPlain = (text: string): boolean =>
  /^[A-Za-z/$](?:[\w /.(){}$-]*[\w/.)}])?$/.test(text) &&
  !/^(?:y|n|yes|no|on|off|true|false|null|\.\w+)$/i.test(text);

/** Returns whether the text has several lines of printable ASCII without outer white space. */
const isBlock = (text: string): boolean =>
  text.includes("\n") && /^[ -~\n]+$/.test(text) && text.trim() === text;

function scalar(text: string, indent: string): string {
  if (isPlain(text)) return text;
  if (isBlock(text.replace(/\n$/, ""))) return block(text, indent);
  // JSON is YAML, except for characters that YAML 1.1 treats as line breaks.
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escaped);
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Writes a literal block, which keeps line breaks. */
function block(text: string, indent: string): string {
  const lines = text.replace(/\n$/, "").split("\n");
  const shifted = lines.map((line) => (line === "" ? "" : `${indent}${line}`));
  return `${text.endsWith("\n") ? "|" : "|-"}\n${shifted.join("\n")}`;
}
