// Validators compiled ahead of time, so that nothing is evaluated where `unsafe-eval` is forbidden.
// Requests are judged as the contract says; answers are judged closed: a field that the contract does not name is a fault
// (it may be a leak), although clients must take it.

import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
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
 * Tells the validator by which constant the alternatives of a `oneOf` differ, so that only the one meant is judged and a fault of it
 * is not drowned by those of all others. Not in the contract: OpenAPI's own `discriminator` means names of schemas.
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

const parameterSchema = (document, operation, place) => {
  const own = operation.parameters.filter((parameter) => parameter.in === place);
  const key = (name) => (place === "header" ? name.toLowerCase() : name);
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

/** Compiles each distinct schema once; several names may share one function. */
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

/** The source of `request-validators.gen.js`: `<operationId>_body`, and `<operationId>_path|_query|_header` with numbers and booleans read from text. */
export const requestValidators = async (document) => {
  const bodies = {};
  const parameters = {};
  for (const operation of readOperations(document)) {
    for (const place of ["path", "query", "header"])
      parameters[`${operation.id}_${place}`] = parameterSchema(document, operation, place);
    const body = operation.requestBody?.content["application/json"];
    if (body) bodies[`${operation.id}_body`] = pointTo("request", body.schema);
  }
  const [strict, coercing] = [compiler({ discriminator: true }), compiler({ coerceTypes: true })];
  strict.addSchema({ $id: "request", components: discriminated(document.components) });
  coercing.addSchema({ $id: "request", components: document.components });
  return `export const validators = { ...${await compile(strict, bodies)}, ...${await compile(coercing, parameters)} };\n`;
};

/** The source of `response-validators.gen.js`: `<operationId>_<status>` and `<operationId>_<status>_headers`. */
export const responseValidators = async (document) => {
  const answers = {};
  for (const operation of readOperations(document)) {
    for (const [status, response] of Object.entries(operation.responses)) {
      const answer = json(response.content);
      if (answer) answers[`${operation.id}_${status}`] = pointTo("response", answer.schema);
      answers[`${operation.id}_${status}_headers`] = headerSchema(document, response);
    }
  }
  const ajv = compiler({});
  ajv.addSchema({ $id: "response", components: closed(document.components) });
  return `export const validators = ${await compile(ajv, answers)};\n`;
};

/** One self-contained expression whose value is an object of validators. */
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
