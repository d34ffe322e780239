// Writes the README's tables between `<!-- generated: name -->` and `<!-- end -->`.
import { elementsOf } from "./manifest.mjs";

// A vertical bar ends a table cell, even in code, so it is escaped.
const cell = (text) => String(text ?? "").replaceAll("|", "\\|");
const code = (text) => (text ? `\`${cell(text)}\`` : "");

function table(heads, rows) {
  if (!rows.length) return [];
  const line = (cells) => `| ${cells.join(" | ")} |`.replaceAll("|  |", "| |");
  return [[line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n")];
}

const signature = ({ name, parameters = [] }) =>
  `${name}(${parameters.map(({ name, optional }) => `${name}${optional ? "?" : ""}`).join(", ")})`;

const detailOf = ({ type }) => /^CustomEvent<(\{.*\})>$/.exec(type.text)?.[1];

function elementTables({ attributes, members, events, slots, cssParts }) {
  const described = (name) => (item) => [name(item), cell(item.description)];
  const properties = members.filter(
    ({ kind, attribute, static: isStatic }) => kind === "field" && !attribute && !isStatic,
  );
  return [
    ...table(
      ["attribute", "property", "type", "purpose"],
      attributes.map(({ name, fieldName, type, description }) => [
        code(name),
        code(fieldName),
        code(type.text),
        cell(description),
      ]),
    ),
    ...table(
      ["property only", "type", "purpose"],
      properties.map(({ name, type, description }) => [code(name), code(type.text), cell(description)]),
    ),
    ...table(
      ["method", "returns", "purpose"],
      members
        .filter(({ kind }) => kind === "method")
        .map((method) => [code(signature(method)), code(method.return.type.text), cell(method.description)]),
    ),
    ...table(
      ["event", "`detail`", "when"],
      events.map((event) => [code(event.name), code(detailOf(event)), cell(event.description)]),
    ),
    ...table(["slot", "content"], slots.map(described(({ name }) => code(name) || "(none)"))),
    ...table(["part", "element"], cssParts.map(described(({ name }) => code(name)))),
  ].join("\n\n");
}

/**
 * Returns each generated block by its name: one for each element, and one for the custom properties, which
 * all elements share.
 */
function blocks(manifest) {
  const elements = elementsOf(manifest);
  const properties = elements[0].cssProperties.map((property) => [
    code(property.name),
    code(property.default),
    cell(property.description),
  ]);
  return {
    ...Object.fromEntries(elements.map((element) => [element.tagName, elementTables(element)])),
    "custom-properties": table(["custom property", "default", "purpose"], properties)[0],
  };
}

/** Returns the README with its tables from the manifest. Throws if a block is missing. */
export function withTables(readme, manifest) {
  let text = readme;
  for (const [name, block] of Object.entries(blocks(manifest))) {
    const start = `<!-- generated: ${name} -->\n`;
    const [before, rest] = text.split(start);
    const end = rest?.indexOf("<!-- end -->");
    if (!(end >= 0)) throw new Error(`README.md has no block that begins with ${start.trim()}. Put it back.`);
    text = `${before}${start}${block}\n${rest.slice(end)}`;
  }
  return text;
}
