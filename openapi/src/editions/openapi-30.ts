export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Fields = Record<string, Json>;

const isFields = (node: Json | undefined): node is Fields =>
  typeof node === "object" && node !== null && !Array.isArray(node);

const map = (node: Json | undefined, change: (value: Json) => Json): Fields =>
  Object.fromEntries(
    Object.entries(isFields(node) ? node : {}).map(([name, value]) => [name, change(value)]),
  );

const without = (node: Fields, ...names: string[]): Fields =>
  Object.fromEntries(Object.entries(node).filter(([name]) => !names.includes(name)));

/** Schema keywords that mean the same in OpenAPI 3.0. */
const unchanged = new Set(
  [
    "title description default deprecated readOnly writeOnly externalDocs discriminator",
    "enum format pattern minLength maxLength minimum maximum multipleOf",
    "minItems maxItems uniqueItems required minProperties maxProperties",
  ].flatMap((keywords) => keywords.split(" ")),
);

/** Keywords that OpenAPI 3.0 cannot express. Without them, the edition accepts more requests. */
const dropped = new Set(["$comment", "dependentRequired"]);

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * Converts a bundled OpenAPI 3.1 document to 3.0.3, for gateways and generators that do not support 3.1. The
 * result accepts every request and response that the original accepts, and has no webhooks. Throws for an
 * unknown keyword, so no rule is dropped by mistake.
 */
export function toOpenApi30(document: Fields): Fields {
  const schema = (node: Json): Json => {
    if (!isFields(node)) return node === false ? { not: {} } : {};
    const { $ref, ...rest } = node;
    if ($ref !== undefined) {
      if (Object.keys(rest).length === 0) return { $ref };
      const { allOf = [], ...more } = schema(rest) as { allOf?: Json[] };
      return { ...more, allOf: [{ $ref }, ...allOf] };
    }
    const converted = Object.entries(node).flatMap(([keyword, value]) =>
      // The node's own keywords take precedence, so its description replaces that of a copied schema.
      Object.entries(convertKeyword(keyword, value, node)).filter(
        ([name]) => name === keyword || !(name in node),
      ),
    );
    return Object.fromEntries(converted);
  };

  const convertKeyword = (keyword: string, value: Json, node: Fields): Fields => {
    if (unchanged.has(keyword) || keyword.startsWith("x-")) return { [keyword]: value };
    if (dropped.has(keyword)) return {};
    switch (keyword) {
      case "type":
        return convertType(value);
      case "const":
        return { enum: [value], ...(node.type === undefined && { type: typeOf(value) }) };
      case "examples":
        return Array.isArray(value) && value[0] !== undefined ? { example: value[0] } : {};
      case "properties":
        return { properties: map(value, schema) };
      case "items":
      case "not":
        return { [keyword]: schema(value) };
      case "additionalProperties":
        return { additionalProperties: typeof value === "boolean" ? value : schema(value) };
      case "allOf":
        return { allOf: (value as Json[]).map(schema) };
      case "oneOf":
      case "anyOf":
        return convertAlternatives(keyword, value as Json[]);
      case "contentMediaType":
        return { format: "binary" };
      case "exclusiveMinimum":
        return { minimum: value, exclusiveMinimum: true };
      case "exclusiveMaximum":
        return { maximum: value, exclusiveMaximum: true };
      default:
        throw unknown(`"${keyword}"`);
    }
  };

  const convertType = (type: Json): Fields => {
    if (!Array.isArray(type)) return { type };
    const [only, ...others] = type.filter((name) => name !== "null");
    if (only === undefined || others.length > 0) throw unknown(`"type": ${JSON.stringify(type)}`);
    return { type: only, nullable: true };
  };

  const convertAlternatives = (keyword: "oneOf" | "anyOf", branches: Json[]): Fields => {
    const others = branches.filter((branch) => !isFields(branch) || branch.type !== "null");
    if (others.length === branches.length) return { [keyword]: others.map(schema) };
    const [only] = others;
    if (others.length > 1 || only === undefined) return { [keyword]: [...others.map(schema), onlyNull] };
    return nullable(only);
  };

  /**
   * Returns a schema that also accepts `null`. In OpenAPI 3.0.3, `nullable` works only next to a `type`, not
   * next to a reference, so a copy of the referenced schema replaces the reference.
   */
  const nullable = (node: Json): Fields => {
    const own = schema(resolve(node));
    if (!isFields(own) || own.type === undefined || own.allOf || own.anyOf || own.oneOf)
      return { anyOf: [schema(node), onlyNull] };
    return { ...own, nullable: true, ...(Array.isArray(own.enum) && { enum: [...own.enum, null] }) };
  };

  const resolve = (node: Json): Json => {
    if (!isFields(node) || typeof node.$ref !== "string") return node;
    const path = node.$ref.slice(2).split("/");
    return resolve(path.reduce<Json>((at, name) => (at as Fields)[name] as Json, document));
  };

  const withContent = (node: Json): Json => {
    if (!isFields(node) || node.$ref !== undefined) return node;
    return {
      ...node,
      ...(node.schema !== undefined && { schema: schema(node.schema) }),
      ...(node.content !== undefined && { content: map(node.content, withContent) }),
      ...(node.headers !== undefined && { headers: map(node.headers, withContent) }),
    };
  };

  const operation = (node: Json): Json => {
    if (!isFields(node)) return node;
    return {
      ...node,
      ...(Array.isArray(node.parameters) && { parameters: node.parameters.map(withContent) }),
      ...(node.requestBody !== undefined && { requestBody: withContent(node.requestBody) }),
      responses: map(node.responses, withContent),
    };
  };

  const pathItem = (node: Json): Json =>
    Object.fromEntries(
      Object.entries(isFields(node) ? node : {}).map(([name, value]) => [
        name,
        methods.includes(name) ? operation(value) : value,
      ]),
    );

  const { info, components, paths, ...rest } = without(document, "openapi", "webhooks", "jsonSchemaDialect");
  const { summary = "", license, description = "", ...about } = info as Fields;
  const { schemas, parameters, headers, responses, requestBodies, ...others } = components as Fields;
  const parts = { parameters, headers, responses, requestBodies };
  return {
    openapi: "3.0.3",
    info: {
      ...about,
      description: [summary, note, description].filter(Boolean).join("\n\n"),
      ...(isFields(license) && { license: withUrl(license) }),
    },
    ...rest,
    paths: map(paths, pathItem),
    components: {
      ...without(others, "pathItems"),
      schemas: map(schemas, schema),
      ...Object.fromEntries(
        Object.entries(parts).flatMap(([name, part]) => (part ? [[name, map(part, withContent)]] : [])),
      ),
    },
  };
}

/** Adds the license's URL, which OpenAPI 3.0 requires instead of the identifier. */
const withUrl = ({ identifier, ...license }: Fields): Fields => ({
  ...license,
  ...(typeof identifier === "string" && { url: `https://spdx.org/licenses/${identifier}.html` }),
});

const note =
  "This is the OpenAPI 3.0.3 edition, converted from the OpenAPI 3.1 document. It has no webhooks, and lacks rules that 3.0 cannot express: requests that it accepts can still be refused.";

const unknown = (what: string): Error => new Error(`OpenAPI 3.0 has no ${what}. Handle it in openapi-30.ts.`);

/** Accepts only `null`, for which OpenAPI 3.0 has no type. */
const onlyNull: Json = { type: "string", nullable: true, enum: [null] };

const typeOf = (value: Json): Json => {
  if (Number.isInteger(value)) return "integer";
  return Array.isArray(value) ? "array" : typeof value;
};
