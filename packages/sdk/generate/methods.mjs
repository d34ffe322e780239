// Generates the SDK's methods from the contract: types with TSDoc, routes, and the reference page. `--check`
// writes nothing and exits with 1 when a file is stale.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { commonCodes, limits, operations } from "./contract.mjs";
import { referencePage } from "./reference-page.mjs";
import { fieldSummary, keySentence, ownCodes, retrySentence, writeCodes } from "./sentences.mjs";
import { argumentsOf, exampleCall, queryName, resultTypeOf, routeOf } from "./signature.mjs";

const note = "// Generated from openapi/contract by packages/sdk/generate/methods.mjs. Do not edit.\n";
const workspace = new URL("../../../", import.meta.url);

const queried = operations.filter(({ query, id }) => query.length && id !== "getAttachment");

const comment = (lines) => `  /**\n${lines.map((line) => `   * ${line}`.trimEnd()).join("\n")}\n   */\n`;

const docOf = (operation) => {
  const { summary, description, body, deprecated } = operation;
  const argumentLines = argumentsOf(operation).flatMap(({ name, type, about }) => {
    // The query's type already states its parameters' limits.
    const text = about || (type === body?.name ? fieldSummary(body.fields) : "");
    return text ? `@param ${name} ${text.replaceAll("\n", " ")}` : [];
  });
  const also = ownCodes(operation);
  return comment([
    ...`${summary}. ${description}`.split("\n"),
    "",
    `${keySentence(operation)} ${retrySentence(operation)}`.trim(),
    "",
    ...argumentLines,
    ...(also.length
      ? [`@throws LaporError with ${also.map((code) => `\`${code}\``).join(", ")}, or a common code.`]
      : []),
    ...(deprecated ? ["@deprecated"] : []),
    "@example",
    "```ts",
    ...exampleCall(operation).split("\n"),
    "```",
  ]);
};

const methodOf = (operation) => {
  const parameters = argumentsOf(operation).map(
    ({ name, type, optional }) =>
      `${name}${optional ? "?" : ""}: ${type === operation.body?.name ? `Input<${type}>` : type}`,
  );
  return `${docOf(operation)}  ${operation.id}: (${parameters.join(", ")}) => Promise<${resultTypeOf(operation)}>;\n`;
};

const schemaNames = () => {
  const names = operations.flatMap((operation) => [
    operation.resultType ?? [],
    argumentsOf(operation).flatMap(({ type }) => (type === operation.body?.name ? type : [])),
  ]);
  return [...new Set([...names.flat(), "Attachment"])].sort((one, other) =>
    one.toLowerCase() < other.toLowerCase() ? -1 : 1,
  );
};

const isPublic = ({ security }) => !security.length || security.flat().includes("publishableKey");

const laporModule = () => `${note}import type {
${schemaNames()
  .map((name) => `  ${name},\n`)
  .join("")}} from "@lapor/openapi/schemas";
import type { CallOptions, ConditionalCallOptions, KeyedCallOptions } from "./call/call-options.ts";
import type { Input, ReportAccess, SeenRecord, SeenReport, SupportAccess } from "./call/lapor-options.ts";
import type {
${queried.map(({ id }) => `  ${queryName(id)},\n`).join("")}} from "./queries.gen.ts";
import type { UploadOptions } from "./call/upload-options.ts";

/**
 * A client of a channel: one method for each operation of the contract, with the same name. A method needs no
 * \`this\`, so it can be passed on: \`iterate(lapor.listAgencies)\`. Every method can throw a \`LaporError\`. Its common codes are ${commonCodes.map((code) => `\`${code}\``).join(", ")},
 * \`network\`, \`timeout\`, \`aborted\` and \`bad_response\`; of a method that writes also
 * ${writeCodes.map((code) => `\`${code}\``).join(", ")}. Each method lists its further codes.
 */
export interface Lapor {
${operations.map(methodOf).join("\n")}}

/** The methods for a site's key, which the client from \`@lapor/sdk/site\` has. */
export type SiteLapor = Pick<
  Lapor,
${operations
  .filter(isPublic)
  .map(({ id }) => `  | "${id}"\n`)
  .join("")}>;
`;

const queryOf = ({ id, query }) => `/** Query of \`${id}\`. */
export interface ${queryName(id)} {
${query.map(({ name, required, type, description, schema }) => `  /** ${[description.trim().replaceAll("\n", " ").replace(/\.$/, ""), limits(schema)].filter(Boolean).join("; ")}. */\n  ${name}${required ? "" : "?"}: ${type.endsWith("[]") ? `readonly ${type}` : type}${required ? "" : " | undefined"};\n`).join("")}}
`;

const queriesModule = () => {
  const types = queried.flatMap(({ query }) => query.map(({ type }) => type.replace("[]", "")));
  const names = [...new Set(types.filter((type) => /^[A-Z]/.test(type)))].sort();
  return `${note}import type { ${names.join(", ")} } from "@lapor/openapi/schemas";

${queried.map(queryOf).join("\n")}`;
};

/** Returns one line per operation. Sorting by path makes the lines compress well. */
const routeLines = (list) =>
  list
    .filter((operation) => routeOf(operation))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map(routeOf)
    .join("\n");

const publicRoutesModule = () => `${note}
/**
 * The operations that a publishable key can call, except the two that transfer files: method, operation, path
 * and letters (\`Route\`). The clients for sites and the widget's bundles contain no others.
 */
export const routes = \`${routeLines(operations.filter(isPublic))}\`;
`;

const routesModule = () => `${note}
/** All operations, except the two that transfer files: method, operation, path and letters (\`Route\`). */
export const routes = \`${routeLines(operations)}\`;
`;

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

const versionModule = () => `// Generated from package.json by packages/sdk/generate/methods.mjs. Do not edit.

/** The version of this package. */
export const version = ${JSON.stringify(version)};
`;

const files = {
  "packages/sdk/src/version.gen.ts": versionModule(),
  "packages/sdk/src/lapor.gen.ts": laporModule(),
  "packages/sdk/src/queries.gen.ts": queriesModule(),
  "packages/sdk/src/public-routes.gen.ts": publicRoutesModule(),
  "packages/sdk/src/routes.gen.ts": routesModule(),
  "docs/sdk/methods.md": referencePage(operations),
};

const stale = Object.entries(files).filter(([name, text]) => {
  try {
    return readFileSync(new URL(name, workspace), "utf8") !== text;
  } catch {
    return true;
  }
});
if (process.argv.includes("--check")) {
  for (const [name] of stale) console.error(`${name} is stale: run \`pnpm generate\``);
  process.exit(stale.length ? 1 : 0);
}
for (const [name, text] of stale) {
  mkdirSync(new URL(".", new URL(name, workspace)), { recursive: true });
  writeFileSync(new URL(name, workspace), text);
  console.log(`wrote ${name}`);
}
