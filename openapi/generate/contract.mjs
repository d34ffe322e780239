// Generates from the contract: the published file, types, the table of operations, and the validators.
// `--check` writes nothing and exits 1 when something on disk is stale.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { parse, stringify } from "yaml";
import { toOpenApi30 } from "../src/editions/openapi-30.ts";
import { withCommonHeaders } from "./common-headers.mjs";
import { operationsModule } from "./operations.mjs";
import { requestValidators, responseValidators, validatorsTypes } from "./validators.mjs";

const room = fileURLToPath(new URL("..", import.meta.url));
const note = "// Generated from contract/openapi.yaml by generate/contract.mjs. Do not edit.\n";

const bundle = () => {
  const dir = mkdtempSync(join(tmpdir(), "lapor-contract-"));
  try {
    const file = join(dir, "openapi.yaml");
    const redocly = join(room, "node_modules/.bin/redocly");
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    execFileSync(redocly, ["bundle", "lapor@v1", "-o", file], {
      cwd: room,
      env,
      stdio: ["ignore", "ignore", "pipe"],
    });
    return readFileSync(file, "utf8");
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};

/**
 * Writes a document without aliases, and with quotes around what parsers of YAML 1.1 read as dates or
 * booleans: not all tools read YAML 1.2.
 */
const asYaml = (value) =>
  stringify(value, { aliasDuplicateObjects: false, lineWidth: 0, singleQuote: true, version: "1.1" });

/** A client handles files as Blobs, not as strings. */
const blobForFiles = (schema) =>
  schema.contentMediaType && schema.type === "string"
    ? ts.factory.createTypeReferenceNode("Blob")
    : undefined;

/** Removes what the type repeats, and the tag at the start of every comment. */
const withoutRepetition = (text) =>
  text
    .replaceAll("@description ", "")
    .replaceAll(/^ *\* @enum \{string\}\n/gm, "")
    .replaceAll(/^ *\/\*\* @(?:constant|enum \{string\}) \*\/\n/gm, "");

/** Removes the comments of schemas; `schemas.gen.ts` has them. */
const withoutSchemaComments = (text, { components: { schemas } }) =>
  text.replaceAll(/^ {8}\/\*\*(?:[^*]|\*(?!\/))*\*\/\n(?= {8}(\w+): )/gm, (comment, name) =>
    name in schemas ? "" : comment,
  );

/**
 * Types of schemas, and of everything else, in separate files: users of the SDK need only the former, a third
 * of the total.
 */
const types = async (yaml, document) => {
  const nodes = await openapiTS(yaml, { transform: blobForFiles, defaultNonNullable: false });
  const components = nodes.find(({ name }) => name?.text === "components");
  const { modifiers } = components;
  const interfaceOf = (base, members) =>
    ts.factory.createInterfaceDeclaration(modifiers, "components", [], base, members);
  const isSchemas = ({ name }) => name.text === "schemas";
  const schemas = interfaceOf([], components.members.filter(isSchemas));
  const extendsSchemas = ts.factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, [
    ts.factory.createExpressionWithTypeArguments(ts.factory.createIdentifier("schemaComponents"), []),
  ]);
  const others = interfaceOf(
    [extendsSchemas],
    components.members.filter((member) => !isSchemas(member)),
  );
  return {
    "src/components.gen.ts":
      note + withoutSchemaComments(withoutRepetition(astToString([schemas])), document),
    "src/contract.gen.ts": `${note}import type { components as schemaComponents } from "./components.gen.ts";
${astToString(nodes.map((node) => (node === components ? others : node)))}`,
  };
};

const asComment = (text) => {
  const lines = text.trim().replaceAll("*/", "*\\/").split("\n");
  return lines.length === 1
    ? `/** ${lines[0]} */\n`
    : `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
};

/** Exports each schema as a type with its name and description. */
const schemasModule = ({ components: { schemas } }) => {
  const types = Object.entries(schemas).map(
    ([name, { description }]) =>
      `\n${description ? asComment(description) : ""}export type ${name} = Schemas["${name}"];\n`,
  );
  return `import type { components } from "./components.gen.ts";\n\ntype Schemas = components["schemas"];\n${types.join("")}`;
};

/** The document as a string literal, which engines read faster than an object literal. */
const documentModule = (document) => {
  const literal = JSON.stringify(document).replaceAll("\\", "\\\\").replaceAll("'", "\\'");
  return `export const document = JSON.parse(\n  '${literal}',\n);\n`;
};

const documentTypes = `import type { Json } from "./editions/openapi-30.js";
export const document: Record<string, Json>;
`;

const document = withCommonHeaders(parse(bundle(), { maxAliasCount: -1 }));
const yaml = asYaml(document);
const yamlNote = note.replace("//", "#");
const files = {
  "openapi.yaml": yamlNote + yaml,
  "openapi-3.0.yaml": yamlNote + asYaml(toOpenApi30(document)),
  "src/document.gen.js": note + documentModule(document),
  "src/document.gen.d.ts": note + documentTypes,
  ...(await types(yaml, document)),
  "src/schemas.gen.ts": note + schemasModule(document),
  "src/operations.gen.ts": note + operationsModule(document),
  "src/request-validators.gen.js": note + (await requestValidators(document)),
  "src/request-validators.gen.d.ts": note + validatorsTypes,
  "src/response-validators.gen.js": note + (await responseValidators(document)),
  "src/response-validators.gen.d.ts": note + validatorsTypes,
};

const stale = Object.entries(files).filter(([name, text]) => {
  try {
    return readFileSync(join(room, name), "utf8") !== text;
  } catch {
    return true;
  }
});
if (process.argv.includes("--check")) {
  for (const [name] of stale) console.error(`openapi/${name} is stale: run \`pnpm generate\``);
  process.exit(stale.length ? 1 : 0);
}
for (const [name, text] of stale) {
  writeFileSync(join(room, name), text);
  console.log(`wrote openapi/${name}`);
}
