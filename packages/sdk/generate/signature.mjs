// Creates a method's signature: its typed arguments, its route's letters, and an example call.
import { samples } from "./contract.mjs";

const lower = (name) => name[0].toLowerCase() + name.slice(1);

const literal = (value, indent = "") => {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((each) => literal(each, inner))
    : Object.entries(value).map(([name, each]) => `${name}: ${literal(each, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : ["{ ", " }"];
  const line = `${open}${parts.join(", ")}${close}`;
  if (!parts.length) return Array.isArray(value) ? "[]" : "{}";
  if (line.length + indent.length < 90) return line;
  return `${open.trim()}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indent}${close.trim()}`;
};

export const queryName = (id) => `${id[0].toUpperCase()}${id.slice(1)}Query`;

/** The argument is an id, or an object that has it. */
const pathArgumentOf = ({ pathParameters, headers, security }) => {
  if (!pathParameters.length) return [];
  const [first] = pathParameters;
  const opened = security.every((schemes) => schemes.includes("accessCode")) && security.length > 0;
  if (opened)
    return {
      name: "access",
      type: "ReportAccess",
      example: samples.access,
      about: "tracking ID and access code of the receipt",
    };
  if (headers.includes("Lapor-Follow-Code"))
    return {
      name: "support",
      type: "SupportAccess",
      example: samples.support,
      about: "the tracking ID, and the follow code that the device made",
    };
  if (headers.includes("If-Match") && first.name === "trackingId")
    return {
      name: "report",
      type: "SeenReport",
      example: samples.seen,
      about: "as last read: the call applies to this version",
    };
  if (headers.includes("If-Match"))
    return {
      name: "seen",
      type: "SeenRecord",
      example: { id: first.example, version: 2 },
      about: "as last read: the call applies to this version",
    };
  if (pathParameters.length === 1)
    return { name: first.name, type: "string", example: first.example, about: first.description };
  const type = `{ ${pathParameters.map(({ name }) => `${name}: string`).join("; ")} }`;
  return {
    name: "path",
    type,
    example: Object.fromEntries(pathParameters.map((parameter) => [parameter.name, parameter.example])),
    about: "the ids in the path",
  };
};

const bodyOf = ({ body }) => {
  if (!body?.fields.length) return [];
  const name = /^New/.test(body.name) ? lower(body.name.slice(3)) : "body";
  const optional = !body.fields.some(({ required }) => required);
  return { name, type: body.name, optional, example: body.example, about: "" };
};

const reasonOf = ({ headers }) =>
  headers.includes("Identity-Reason")
    ? {
        name: "reason",
        type: "string",
        example: "Menelepon pelapor untuk meninjau lokasi",
        about: "the reason, in 10 to 500 characters; the reporter can read it",
      }
    : [];

const queryOf = ({ id, query }) => {
  if (!query.length) return [];
  const required = query.filter((parameter) => parameter.required);
  const example = required.length
    ? Object.fromEntries(required.map((each) => [each.name, each.example]))
    : undefined;
  return { name: "query", type: queryName(id), optional: !required.length, example, about: "" };
};

const optionsTypes = { "Idempotency-Key": "KeyedCallOptions", "If-None-Match": "ConditionalCallOptions" };

const optionsOf = ({ headers }) => ({
  name: "options",
  type: optionsTypes[headers.find((name) => name in optionsTypes)] ?? "CallOptions",
  optional: true,
  about: "",
});

/** These two operations transfer files, so their arguments do not follow from the contract. */
const files = {
  uploadAttachment: [
    { name: "file", type: "Blob", about: "", source: 'new File(["…"], "jalan.jpg", { type: "image/jpeg" })' },
    { name: "options", type: "UploadOptions", optional: true, about: "" },
  ],
  getAttachment: [
    {
      name: "attachment",
      type: 'Pick<Attachment, "url">',
      about: "an attachment of a report that was just read",
      source: "report.attachments[0]!",
    },
    { name: "options", type: "CallOptions", optional: true, about: "" },
  ],
};

export const argumentsOf = (operation) =>
  files[operation.id] ??
  [
    pathArgumentOf(operation),
    reasonOf(operation),
    bodyOf(operation),
    queryOf(operation),
    optionsOf(operation),
  ].flat();

/** A result that is a file has no schema in the contract. */
export const resultTypeOf = ({ resultType }) => resultType ?? "Blob";

export const exampleCall = (operation) => {
  const { id } = operation;
  const given = argumentsOf(operation).filter(
    ({ name, example, source }) => name !== "options" && (example !== undefined || source),
  );
  const values = given.map(({ source, example }) => source ?? literal(example));
  const read =
    id === "getAttachment" ? `const report = await lapor.getReport(${literal(samples.access)});\n` : "";
  const resultType = resultTypeOf(operation);
  const begin = `const ${resultType === "AgencyReport" ? "report" : lower(resultType)} = await lapor.${id}(`;
  const line = `${begin}${values.join(", ")});`;
  const lines = `${begin}\n${values.map((value) => `  ${value.replaceAll("\n", "\n  ")},\n`).join("")});`;
  const isLong = values.length > 1 && line.split("\n").some((part) => part.length > 100);
  return read + (isLong ? lines : line);
};

export const exampleLoop = ({ id, pages, pathParameters }) => {
  if (!pages) return "";
  const list = pathParameters.length
    ? `(query, options) => lapor.${id}(${literal(pathParameters[0].example)}, query, options)`
    : `lapor.${id}`;
  return `for await (const item of iterate(${list})) console.log(item);`;
};

/**
 * Whether a request can be repeated without a key: a read, a POST that changes nothing, or a PUT of the whole
 * resource. The contract requires an idempotency key for every other write except DELETE.
 */
export const isRead = ({ method, headers }) =>
  method === "GET" || (method !== "DELETE" && !headers.includes("Idempotency-Key"));

/** Replaces every path parameter that only few routes have with `{id}`, because that compresses better. */
const shortPath = (path) => path.replace(/\{(?!trackingId|endpointId|eventId|photoId)\w+\}/, "{id}");

/**
 * Returns the method, operation, path after `/v1/`, and a letter for each further argument. Operations that
 * transfer files have no route.
 */
export const routeOf = (operation) => {
  const { method, path, body, query, headers, security, id } = operation;
  if (id in files) return undefined;
  const letters = [
    security.some((schemes) => schemes.includes("accessCode")) && "a",
    headers.includes("If-Match") && "v",
    headers.includes("Identity-Reason") && "r",
    method !== "GET" && isRead(operation) && "s",
    body && (body.fields.length ? "b" : "e"),
    query.length && "q",
    resultTypeOf(operation) === "Blob" && "f",
    operation.isList && "l",
  ].filter(Boolean);
  return `${method} ${id} ${shortPath(path).replace("/v1/", "")} ${letters.join("")}`.trim();
};
