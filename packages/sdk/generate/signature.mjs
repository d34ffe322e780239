// How a method takes what its operation takes, in types, in the letters of the route, and in an example.
import { samples } from "./contract.mjs";

const lower = (name) => name[0].toLowerCase() + name.slice(1);

/** Values as a person would write them in TypeScript. */
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

/** The type of an operation's query. */
export const queryName = (id) => `${id[0].toUpperCase()}${id.slice(1)}Query`;

/** What the path names: an id, or what a person has in hand that holds it. */
const placeOf = ({ places, headers, security }) => {
  if (!places.length) return [];
  const [first] = places;
  const opened = security.every((schemes) => schemes.includes("accessCode")) && security.length > 0;
  if (opened)
    return { name: "access", type: "ReportAccess", example: samples.access, about: "what the receipt says" };
  if (headers.includes("If-Match") && first.name === "trackingId")
    return {
      name: "report",
      type: "SeenReport",
      example: samples.seen,
      about: "as it was last read: the call is for that version of it",
    };
  if (headers.includes("If-Match"))
    return {
      name: "template",
      type: "SeenTemplate",
      example: { id: first.example, version: 2 },
      about: "as it was last read: the call is for that version of it",
    };
  if (places.length === 1)
    return { name: first.name, type: "string", example: first.example, about: first.description };
  const type = `{ ${places.map(({ name }) => `${name}: string`).join("; ")} }`;
  return {
    name: "path",
    type,
    example: Object.fromEntries(places.map((place) => [place.name, place.example])),
    about: "which of them",
  };
};

const bodyOf = ({ body }) => {
  if (!body?.fields.length) return [];
  const name = /^New/.test(body.name) ? lower(body.name.slice(3)) : "body";
  const optional = !body.fields.some(({ required }) => required);
  return { name, type: body.name, optional, example: body.example, about: "" };
};

/** Why the operation is called, where the contract wants to know. */
const reasonOf = ({ headers }) =>
  headers.includes("Identity-Reason")
    ? {
        name: "reason",
        type: "string",
        example: "Menelepon pelapor untuk meninjau lokasi",
        about: "why, in 10 to 500 characters; the reporter reads it",
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

/** Two operations carry files, and have shapes of their own. */
const files = {
  uploadAttachment: [
    { name: "file", type: "Blob", about: "", source: 'new File(["…"], "jalan.jpg", { type: "image/jpeg" })' },
    { name: "options", type: "UploadOptions", optional: true, about: "" },
  ],
  getAttachment: [
    {
      name: "attachment",
      type: 'Pick<Attachment, "url">',
      about: "with the `url` of a report just read",
      source: "report.attachments[0]!",
    },
    { name: "options", type: "CallOptions", optional: true, about: "" },
  ],
};

/** The arguments of an operation's method, in their order. */
export const argumentsOf = (operation) =>
  files[operation.id] ??
  [
    placeOf(operation),
    reasonOf(operation),
    bodyOf(operation),
    queryOf(operation),
    optionsOf(operation),
  ].flat();

export const answerOf = ({ id, answer }) => (id === "getAttachment" ? "Blob" : answer);

/** A call of the method as it stands in a program that has `lapor`. */
export const exampleCall = (operation) => {
  const { id } = operation;
  const given = argumentsOf(operation).filter(
    ({ name, example, source }) => name !== "options" && (example !== undefined || source),
  );
  const values = given.map(({ source, example }) => source ?? literal(example));
  const read =
    id === "getAttachment" ? `const report = await lapor.getReport(${literal(samples.access)});\n` : "";
  const answer = answerOf(operation);
  const begin = `const ${answer === "AgencyReport" ? "report" : lower(answer)} = await lapor.${id}(`;
  const line = `${begin}${values.join(", ")});`;
  const lines = `${begin}\n${values.map((value) => `  ${value.replaceAll("\n", "\n  ")},\n`).join("")});`;
  const isLong = values.length > 1 && line.split("\n").some((part) => part.length > 100);
  return read + (isLong ? lines : line);
};

/** A line that reads such a list to its end. */
export const exampleLoop = ({ id, pages, places }) => {
  if (!pages) return "";
  const list = places.length
    ? `(query, options) => lapor.${id}(${literal(places[0].example)}, query, options)`
    : `lapor.${id}`;
  return `for await (const item of iterate(${list})) console.log(item);`;
};

/** Method, path, and a letter for each thing besides; files are sent by hand. */
export const routeOf = (operation) => {
  const { method, path, body, query, headers, security, id } = operation;
  if (id in files) return [];
  const letters = [
    security.some((schemes) => schemes.includes("accessCode")) && "a",
    headers.includes("If-Match") && "v",
    headers.includes("Idempotency-Key") && "k",
    headers.includes("Identity-Reason") && "r",
    body && (body.fields.length ? "b" : "e"),
    query.length && "q",
  ].filter(Boolean);
  return [`${method} ${path} ${letters.join("")}`.trim()];
};
