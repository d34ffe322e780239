// The page on which every method stands, for people.
import { commonCodes, limits, tags } from "./contract.mjs";
import { answerOf, argumentsOf, exampleCall, exampleLoop } from "./signature.mjs";
import { codesBeside, keyWords, repeatWords } from "./words.mjs";

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
  argumentsOf(operation).flatMap(({ name, type, optional, about }) => [
    row(`${code(name)}${optional ? "?" : ""}`, code(type), about),
    ...(type === operation.body?.name ? fieldRows(operation.body.fields, name) : []),
    ...(name === "query" ? fieldRows(operation.query, name) : []),
  ]);

const sectionOf = (operation) => {
  const also = codesBeside(operation);
  const loop = exampleLoop(operation);
  return `### ${operation.id}

${operation.summary}. ${operation.description}

\`\`\`ts
${exampleCall(operation)}${loop && `\n${loop}`}
\`\`\`

| argument | type | |
| --- | --- | --- |
${argumentRows(operation).join("\n")}

- ${[`Gives ${code(answerOf(operation))} (${operation.status}).`, keyWords(operation), repeatWords(operation)].filter(Boolean).join(" ")}
- Throws ${also.length ? `${also.map(code).join(", ")}, and what every method may` : "what every method may"}.
- Sends ${code(`${operation.method} ${operation.path}`)}.
`;
};

/** The whole page; every example on it type-checks in a test of the package. */
export const referencePage = (
  operations,
  errorCodes,
) => `<!-- Generated from openapi/contract by packages/sdk/generate/methods.mjs. Do not edit. -->
# The methods of \`@lapor/sdk\`

Each operation of [the contract](../../openapi/openapi.yaml) is one method of what \`createLapor\` gives, under the same name. How to make a client, errors,
options, hooks: [packages/sdk](../../packages/sdk/README.md). In the examples:

\`\`\`ts
import { createLapor, iterate } from "@lapor/sdk";

const lapor = createLapor({ baseUrl: "https://kanal.example", key: "pk_…" });
\`\`\`

Every method may throw a \`LaporError\` with one of these codes: ${commonCodes.map(code).join(", ")} from the channel; \`network\`, \`timeout\`, \`aborted\`, \`bad_response\`
from the way there. All codes of the contract: ${errorCodes.map(code).join(", ")}. New ones may come. A question mark after a name means that it may be left out.

${tags
  .map((tag) => {
    const its = operations.filter((operation) => operation.tag === tag.name);
    return `- ${tag.description} ${its.map(({ id }) => `[${id}](#${id.toLowerCase()})`).join(", ")}`;
  })
  .join("\n")}

${tags
  .map((tag) => {
    const its = operations.filter((operation) => operation.tag === tag.name);
    return `## ${tag.name}\n\n${its.map(sectionOf).join("\n")}`;
  })
  .join("\n")}`;
