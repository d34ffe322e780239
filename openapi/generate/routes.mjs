// Generates the route table, which contains what a client in any language needs to send a request to each
// operation.
import { readOperations, resolve } from "./operations.mjs";

/** Headers that clients set themselves, so that they are not arguments of an operation. */
const ownFields = { "Idempotency-Key": "idempotencyKey", "If-Match": "ifMatch" };

const isSuccess = (status) => status.startsWith("2");

const nameOf = (schema) => schema?.$ref?.split("/").at(-1) ?? null;

const need = (parameters, header) => {
  const found = parameters.find(({ name }) => name === header);
  return found ? (found.required ? "required" : "optional") : "none";
};

const accessCodeNeed = (security) => {
  const withCode = security.filter((schemes) => "accessCode" in schemes);
  if (withCode.length === 0) return "none";
  return withCode.length === security.length ? "required" : "optional";
};

const keysOf = (security) => {
  const schemes = new Set(security.flatMap((each) => Object.keys(each)));
  return ["publishableKey", "secretKey"]
    .filter((scheme) => schemes.has(scheme))
    .map((scheme) => scheme.replace("Key", ""));
};

const bodyOf = (body) => {
  if (!body) return null;
  const [[mediaType, { schema }]] = Object.entries(body.content);
  return { mediaType, required: body.required === true, schema: nameOf(schema) };
};

const resultOf = (document, content = {}) => {
  const schema = content["application/json"]?.schema;
  const fields = resolve(document, schema)?.properties ?? {};
  return { result: nameOf(schema), pages: "nextCursor" in fields };
};

const codesOf = (response) => Object.keys(response.content?.["application/problem+json"]?.examples ?? {});

const routeOf = (document, { id, method, path, security, parameters, requestBody, responses }) => {
  const [success, { content }] = Object.entries(responses).find(([status]) => isSuccess(status));
  return {
    operationId: id,
    method,
    path,
    keys: keysOf(security),
    accessCode: accessCodeNeed(security),
    ...Object.fromEntries(
      Object.entries(ownFields).map(([header, field]) => [field, need(parameters, header)]),
    ),
    parameters: parameters
      .filter(({ name }) => !(name in ownFields))
      .map(({ name, in: location, required = false, schema }) => ({
        name,
        in: location,
        required,
        list: resolve(document, schema).type === "array",
      })),
    body: bodyOf(requestBody),
    success: Number(success),
    ...resultOf(document, content),
    errors: [...new Set(Object.values(responses).flatMap(codesOf))],
  };
};

/** Returns the text of `routes.json`. Each operation is on its own line, so diffs are readable. */
export const routesFile = (document) => {
  const routes = readOperations(document).map(
    (operation) => `    ${JSON.stringify(routeOf(document, operation))}`,
  );
  return `{\n  "version": ${JSON.stringify(document.info.version)},\n  "operations": [\n${routes.join(",\n")}\n  ]\n}\n`;
};
