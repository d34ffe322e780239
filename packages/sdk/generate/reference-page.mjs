// Writes docs/sdk/methods.md, the reference page of all methods.
import { commonCodes, limits, resultTypes, tags } from "./contract.mjs";
import { keyCodes, keySentence, ownCodes, retrySentence, writeCodes } from "./sentences.mjs";
import { argumentsOf, exampleCall, exampleLoop, resultTypeOf } from "./signature.mjs";

const code = (text) => `\`${text}\``;
const cell = (text) => text.replaceAll("|", "\\|").replace(/\s+/g, " ").trim();
const row = (...cells) => `| ${cells.map(cell).join(" | ")} |`;

const fieldRows = (fields, prefix) =>
  fields.map((field) =>
    row(
      `${code(`${prefix}.${field.name}`)}${field.required ? "" : "?"}`,
      code(field.type),
      [field.description ?? "", field.limits ?? limits(field.schema)].filter(Boolean).join(" "),
    ),
  );

const argumentRows = (operation) =>
  argumentsOf(operation)
    .filter(({ name }) => name !== "options")
    .flatMap(({ name, type, optional, about }) => [
      row(`${code(name)}${optional ? "?" : ""}`, code(type), about),
      ...(type === operation.body?.name ? fieldRows(operation.body.fields, name) : []),
      ...(name === "query" ? fieldRows(operation.query, name) : []),
    ]);

const argumentTable = (operation) => {
  const rows = argumentRows(operation);
  return rows.length > 0 ? `| argument | type | |\n| --- | --- | --- |\n${rows.join("\n")}\n\n` : "";
};

const returned = (operation) => {
  const type = resultTypeOf(operation);
  return type === operation.resultType ? `[${code(type)}](#the-types-of-results)` : code(type);
};

/** Returns the error codes that all methods of a section share, in addition to the common codes. */
const sharedCodes = ([first, ...others]) =>
  ownCodes(first).filter((code) => others.every((other) => ownCodes(other).includes(code)));

const sectionOf = (operation, shared) => {
  const also = ownCodes(operation).filter((code) => !shared.includes(code));
  const loop = exampleLoop(operation);
  return `### ${operation.id}

${operation.summary}. ${operation.description}

\`\`\`ts
${exampleCall(operation)}${loop && `\n${loop}`}
\`\`\`

${argumentTable(operation)}- ${[`Returns ${returned(operation)} (${operation.status}).`, keySentence(operation), retrySentence(operation)].filter(Boolean).join(" ")}
- Sends ${code(`${operation.method} ${operation.path}`)}.${also.length ? ` Throws ${also.map(code).join(", ")}.` : ""}
`;
};

const names = (members) => members.map(code).join(", ");

const typeLine = ({ name, members, selectedBy, forms }) =>
  forms
    ? `- ${code(name)}, by ${code(selectedBy)}:\n${forms.map(({ value, members }) => `  - ${code(value)}: ${names(members)}`).join("\n")}`
    : `- ${code(name)}: ${names(members)}`;

/** A test of the package type-checks the examples of this page. */
export const referencePage = (
  operations,
) => `<!-- Generated from openapi/contract by packages/sdk/generate/methods.mjs. Do not edit. -->
# The methods of \`@lapor/sdk\`

The client that \`createLapor\` returns has one method for each operation of [the contract](../../openapi/openapi.yaml), with the same name.
For clients, errors, options and hooks see [packages/sdk](../../packages/sdk/README.md). The examples use:

\`\`\`ts
import { createLapor, iterate } from "@lapor/sdk";

const lapor = createLapor({ baseUrl: "https://kanal.example", key: "pk_…" });
\`\`\`

Every method can throw a \`LaporError\` with one of these common codes: ${commonCodes.map(code).join(", ")} from the channel; \`network\`, \`timeout\`, \`aborted\`,
\`bad_response\` from the SDK; for a key that may not call the method, ${keyCodes.map(code).join(", ")}.
A method that writes can also throw ${writeCodes.map(code).join(", ")}. \`ErrorCode\` lists all codes; more may be added. A question mark marks an optional name. The last argument of every method, \`options\`, is
optional too: [options of a call](../../packages/sdk/README.md#automatic-retries).

${tags
  .map((tag) => {
    const its = operations.filter((operation) => operation.tag === tag.name);
    return `- ${tag.description} ${its.map(({ id }) => `[${id}](#${id.toLowerCase()})`).join(", ")}`;
  })
  .join("\n")}

${tags
  .map((tag) => {
    const its = operations.filter((operation) => operation.tag === tag.name);
    const shared = sharedCodes(its);
    const codes = shared.length ? `Every method here can also throw ${shared.map(code).join(", ")}.\n\n` : "";
    return `## ${tag.name}\n\n${codes}${its.map((operation) => sectionOf(operation, shared)).join("\n")}`;
  })
  .join("\n")}
## The types of results

Their members; an editor shows what each means. A question mark marks a member that can be missing. Of a type with several forms, the named member selects the
form: TypeScript knows the others after \`if (entry.access === "full")\`.

${resultTypes().map(typeLine).join("\n")}
`;
