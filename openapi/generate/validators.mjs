// Compiles the validators at build time, because pages without `unsafe-eval` cannot compile schemas. Response
// schemas are closed: an undeclared field is an error because it may leak data, and an unlisted value of an
// enumeration is an error because it may be a mistake. Clients, in contrast, must accept both.

import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import { closedEnums } from "./extensible-enums.mjs";
import { readOperations, resolve } from "./operations.mjs";

const closed = (node) => {
  if (Array.isArray(node)) return node.map(closed);
  if (!node || typeof node !== "object") return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  if (copy.type === "object" && copy.properties && copy.additionalProperties === undefined)
    copy.additionalProperties = false;
  return copy;
};

const constantsOf = ({ properties = {} }) =>
  Object.keys(properties).filter((name) => "const" in properties[name]);

/**
 * Marks the constant property that distinguishes the alternatives of a `oneOf`, so Ajv reports only the
 * errors of the intended alternative. OpenAPI's `discriminator` cannot be used, because it refers to schema
 * names.
 */
const discriminated = (node) => {
  if (Array.isArray(node)) return node.map(discriminated);
  if (!node || typeof node !== "object") return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, discriminated(value)]));
  if (!Array.isArray(copy.oneOf)) return copy;
  const [propertyName] = constantsOf(copy.oneOf[0]);
  const all = propertyName && copy.oneOf.every((branch) => constantsOf(branch).includes(propertyName));
  return all ? { ...copy, discriminator: { propertyName } } : copy;
};

const pointTo = (name, schema) =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', `"${name}#/components/`));

const parameterSchema = (document, operation, location) => {
  const own = operation.parameters.filter((parameter) => parameter.in === location);
  const key = (name) => (location === "header" ? name.toLowerCase() : name);
  return {
    type: "object",
    properties: Object.fromEntries(
      own.map(({ name, schema }) => [key(name), pointTo("request", resolve(document, schema))]),
    ),
    required: own.filter(({ required }) => required).map(({ name }) => key(name)),
  };
};

const headerSchema = (document, response) => {
  const headers = Object.entries(response.headers ?? {}).map(([name, header]) => [
    name.toLowerCase(),
    resolve(document, header),
  ]);
  return {
    type: "object",
    properties: Object.fromEntries(headers.map(([name, header]) => [name, header.schema])),
    required: headers.filter(([, header]) => header.required).map(([name]) => name),
  };
};

const json = (content) => content?.["application/json"] ?? content?.["application/problem+json"];

const compiler = (options) => {
  const ajv = new Ajv({
    code: { source: true, esm: true, lines: true },
    strict: false,
    allErrors: true,
    inlineRefs: false,
    ...options,
  });
  addFormats(ajv);
  return ajv;
};

/** Compiles each distinct schema once, so several names can share a function. */
const compile = async (ajv, schemas) => {
  const idOf = new Map();
  const names = {};
  for (const [name, schema] of Object.entries(schemas)) {
    const key = JSON.stringify(schema);
    if (!idOf.has(key)) {
      idOf.set(key, `v${idOf.size}`);
      ajv.addSchema({ ...schema, $id: idOf.get(key) });
    }
    names[name] = idOf.get(key);
  }
  const ids = Object.fromEntries([...idOf.values()].map((id) => [id, id]));
  const entries = Object.entries(names).map(([name, id]) => `${JSON.stringify(name)}: v.${id}`);
  return `(() => { const v = ${await bundled(standaloneCode(ajv, ids))};\nreturn { ${entries.join(", ")} }; })()`;
};

/**
 * Returns the source of `request-validators.gen.js`. For each operation, it contains `<operationId>_body`,
 * and `<operationId>_path`, `_query` and `_header`, which convert text to numbers and booleans.
 */
export const requestValidators = async (document) => {
  const bodies = {};
  const parameters = {};
  for (const operation of readOperations(document)) {
    for (const location of ["path", "query", "header"])
      parameters[`${operation.id}_${location}`] = parameterSchema(document, operation, location);
    const body = operation.requestBody?.content["application/json"];
    if (body) bodies[`${operation.id}_body`] = pointTo("request", body.schema);
  }
  const [strict, coercing] = [compiler({ discriminator: true }), compiler({ coerceTypes: true })];
  strict.addSchema({ $id: "request", components: discriminated(document.components) });
  coercing.addSchema({ $id: "request", components: document.components });
  return `export const validators = { ...${await compile(strict, bodies)}, ...${await compile(coercing, parameters)} };\n`;
};

/**
 * Returns the source of `response-validators.gen.js`: `<operationId>_<status>` and
 * `<operationId>_<status>_headers`.
 */
export const responseValidators = async (document) => {
  const bodies = {};
  for (const operation of readOperations(document)) {
    for (const [status, response] of Object.entries(operation.responses)) {
      const content = json(response.content);
      if (content) bodies[`${operation.id}_${status}`] = pointTo("response", content.schema);
      bodies[`${operation.id}_${status}_headers`] = headerSchema(document, response);
    }
  }
  const ajv = compiler({});
  ajv.addSchema({ $id: "response", components: closedEnums(closed(document.components)) });
  return `export const validators = ${await compile(ajv, bodies)};\n`;
};

/** Returns a self-contained expression whose value is an object of validators. */
const bundled = async (contents) => {
  const result = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)), loader: "js" },
    bundle: true,
    format: "iife",
    globalName: "validators",
    minify: true,
    target: "es2022",
    write: false,
    legalComments: "none",
  });
  return `(() => { ${result.outputFiles[0].text.trim()} return validators; })()`;
};

export const validatorsTypes = `import type { Validator } from "./validator.js";
export const validators: Record<string, Validator | undefined>;
`;
