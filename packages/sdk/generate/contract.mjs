// Reads the contract, and exports the data that the SDK's methods are generated from.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const document = parse(
  readFileSync(fileURLToPath(import.meta.resolve("@lapor/openapi/openapi.yaml")), "utf8"),
);

const deref = (node) => {
  let found = node;
  while (found?.$ref) {
    found = found.$ref
      .slice(2)
      .split("/")
      .reduce((at, key) => at[key], document);
  }
  return found;
};

/** For an enumeration in a request, the name is its title. */
const nameOf = (schema) => schema?.$ref?.split("/").at(-1) ?? schema?.title;

const firstExample = ({ examples, example }) => example ?? deref(Object.values(examples ?? {})[0])?.value;

/** Describes a value's limits, such as its length. Empty if the type already states everything. */
const limitsOf = (node) => {
  const {
    minLength,
    maxLength,
    minimum,
    maximum,
    maxItems,
    enum: values,
    format,
    default: defaultValue,
  } = deref(node);
  const range = (min, max, unit) => {
    if (min > 1 || (min === 1 && unit !== " characters"))
      return max === undefined ? `at least ${min}${unit}` : `${min} to ${max}${unit}`;
    return max === undefined ? [] : `at most ${max}${unit}`;
  };
  const { items } = deref(node);
  return [
    values ? values.map((value) => `\`${value}\``).join(", ") : [],
    items && deref(items).enum
      ? `Any of ${deref(items)
          .enum.map((value) => `\`${value}\``)
          .join(", ")}`
      : [],
    range(minLength, maxLength, " characters"),
    range(minimum, maximum, ""),
    maxItems === undefined ? [] : `at most ${maxItems}`,
    format && !["uuid", "int32", "int64"].includes(format) ? `\`${format}\`` : [],
    defaultValue === undefined ? [] : `default \`${defaultValue}\``,
  ]
    .flat()
    .join("; ");
};

/** Returns a parameter's type, by name if it has one. */
const typeOf = (node) => {
  const { type, items, enum: values } = deref(node);
  if (values) return nameOf(node) ?? values.map((value) => JSON.stringify(value)).join(" | ");
  if (items) return `${typeOf(items)}[]`;
  return type === "integer" ? "number" : type;
};

/** Returns an object schema's properties, including those of its parts and alternatives. */
const fieldsOf = (node) => {
  const schema = deref(node) ?? {};
  const fields = new Map();
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const { description = "", type } = deref(property);
    const own = typeof property.description === "string" ? property.description : description;
    fields.set(name, {
      name,
      required: (schema.required ?? []).includes(name),
      type:
        nameOf(property) ??
        (type === "array"
          ? `${nameOf(deref(property).items) ?? deref(deref(property).items)?.type}[]`
          : [type].flat().join(" | ")),
      limits: limitsOf(property),
      description: own.trim(),
    });
  }
  for (const part of schema.allOf ?? []) for (const field of fieldsOf(part)) fields.set(field.name, field);
  for (const part of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])])
    for (const field of fieldsOf(part))
      fields.set(field.name, fields.get(field.name) ?? { ...field, required: false });
  return [...fields.values()];
};

const codesOf = (response) =>
  Object.keys(deref(response).content?.["application/problem+json"]?.examples ?? {});

const everywhere = (operations) =>
  operations
    .map(({ codes }) => codes)
    .reduce((common, codes) => common.filter((code) => codes.includes(code)));

/** Returns the summary and description of an operation. The description begins with the Indonesian term. */
const textsOf = ({ summary, description }) => {
  const [, term, rest] = /^([^.]+)\.\s+([\s\S]*)$/.exec(description.trim());
  return {
    summary: summary.includes("(") ? summary : `${summary} (${term.toLowerCase()})`,
    description: rest,
  };
};

const readOperation = (path, method, operation) => {
  const parameters = (operation.parameters ?? []).map(deref).map((parameter) => ({
    ...parameter,
    type: typeOf(parameter.schema),
    example: parameter.example ?? deref(parameter.schema).examples?.[0] ?? deref(parameter.schema).enum?.[0],
  }));
  const body = Object.entries(deref(operation.requestBody)?.content ?? {})[0];
  const [status, good] = Object.entries(operation.responses).find(([code]) => Number(code) < 300);
  const resultSchema = deref(good).content?.["application/json"]?.schema;
  return {
    id: operation.operationId,
    tag: operation.tags[0],
    method: method.toUpperCase(),
    path,
    ...textsOf(operation),
    deprecated: operation.deprecated === true,
    security: (operation.security ?? document.security).map((schemes) => Object.keys(schemes)),
    pathParameters: parameters.filter((parameter) => parameter.in === "path"),
    query: parameters.filter((parameter) => parameter.in === "query"),
    headers: parameters.filter((parameter) => parameter.in === "header").map(({ name }) => name),
    body: body && {
      type: body[0],
      name: nameOf(body[1].schema),
      fields: fieldsOf(body[1].schema),
      example: firstExample(body[1]),
    },
    status,
    resultType: nameOf(resultSchema),
    isList: fieldsOf(resultSchema).some(
      ({ name, required, type }) => name === "data" && required && type.endsWith("[]"),
    ),
    pages: method === "get" && fieldsOf(resultSchema).some(({ name }) => name === "nextCursor"),
    codes: [...new Set(Object.values(operation.responses).flatMap(codesOf))],
  };
};

const all = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(deref(item))
    .filter(([, operation]) => operation.operationId)
    .map(([method, operation]) => readOperation(path, method, operation)),
);

/**
 * Lists an object's members. Optional members have a question mark, and lists have the type of their items.
 */
const memberNames = (schema) => {
  const forms = deref(schema).oneOf ?? [schema];
  const isRequired = (name) =>
    forms.every((form) => fieldsOf(form).some((field) => field.name === name && field.required));
  return fieldsOf(schema).map(({ name, type }) => {
    const list = /^[A-Z]\w+\[\]$/.test(type) ? `: ${type}` : "";
    return `${name}${isRequired(name) ? "" : "?"}${list}`;
  });
};

/** Describes a result type by its members. A union has one member list per value of its discriminator. */
const describeType = (name) => {
  const { discriminator } = document.components.schemas[name];
  if (!discriminator) return { name, members: memberNames(document.components.schemas[name]) };
  const { propertyName, mapping } = discriminator;
  const forms = Object.entries(mapping).map(([value, $ref]) => ({ value, members: memberNames({ $ref }) }));
  return { name, selectedBy: propertyName, forms };
};

/** Lists the operations' result types and the types of list items. */
export const resultTypes = () => {
  const names = all.flatMap(({ resultType }) => {
    const items = document.components.schemas[resultType]?.properties?.data?.items;
    return items?.$ref ? [resultType, nameOf(items)] : [resultType];
  });
  return [...new Set(names.filter((name) => name in document.components.schemas))].sort().map(describeType);
};

export const operations = all;
export const commonCodes = everywhere(all.filter(({ security }) => security.length));
export const tags = document.tags;
export const limits = limitsOf;

const receipt = firstExample(
  deref(document.paths["/v1/reports"].post.responses["201"]).content["application/json"],
);
export const samples = {
  access: { trackingId: receipt.trackingId, accessCode: receipt.accessCode },
  seen: { trackingId: receipt.trackingId, version: 3 },
  support: { trackingId: receipt.trackingId, followCode: "q83vEjRWeJCrze8SNFZ4kA" },
};
