// Generates the published file, the types, the operation table and the validators from the contract. With
// `--check`, writes nothing and exits with 1 if a file on disk is outdated.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";
import { asyncApiOf } from "./asyncapi.mjs";
import { withCommonHeaders } from "./common-headers.mjs";
import { closeRequestEnums } from "./extensible-enums.mjs";
import { operationsModule } from "./operations.mjs";
import { proseModule } from "./prose.mjs";
import { routesFile } from "./routes.mjs";
import { typesModules } from "./types.mjs";
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
 * Formats a document as YAML without aliases. Quotes text that YAML 1.1 parsers interpret as dates or
 * booleans, because not all tools support YAML 1.2.
 */
const asYaml = (value) =>
  stringify(value, { aliasDuplicateObjects: false, lineWidth: 0, singleQuote: true, version: "1.1" });

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
  return `import type { components } from "./components.gen.ts";\n\nexport type { UnknownKind, UnknownValue } from "./open-types.ts";\n\ntype Schemas = components["schemas"];\n${types.join("")}`;
};

/** Writes the document as a string literal, which engines parse faster than an object literal. */
const documentModule = (document) => {
  const literal = JSON.stringify(document).replaceAll("\\", "\\\\").replaceAll("'", "\\'");
  return `export const document = JSON.parse(\n  '${literal}',\n);\n`;
};

const documentTypes = `import type { Json } from "./editions/openapi-30.js";
export const document: Record<string, Json>;
`;

const document = withCommonHeaders(parse(bundle(), { maxAliasCount: -1 }));
closeRequestEnums(document);
const yaml = asYaml(document);
const types = await typesModules(yaml, document);
const yamlNote = note.replace("//", "#");
const files = {
  "openapi.yaml": yamlNote + yaml,
  "asyncapi.yaml": yamlNote + asYaml(asyncApiOf(document)),
  "routes.json": routesFile(document),
  "src/document.gen.js": note + documentModule(document),
  "src/document.gen.d.ts": note + documentTypes,
  ...Object.fromEntries(Object.entries(types).map(([name, text]) => [name, note + text])),
  "src/schemas.gen.ts": note + schemasModule(document),
  "src/operations.gen.ts": note + operationsModule(document),
  "src/prose.gen.ts": note + proseModule(document),
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
