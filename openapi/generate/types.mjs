// Generates the contract's types.
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { extensibleValues } from "./extensible-enums.mjs";

const { factory } = ts;
const literal = (value) => factory.createLiteralTypeNode(factory.createStringLiteral(value));
const named = (name, parameters) => factory.createTypeReferenceNode(name, parameters);

const nameIn = (reference) => /^#\/components\/schemas\/([^/]+)$/.exec(reference)?.[1];

/** Returns the names of the alternatives of a union of named schemas, or undefined for other schemas. */
const alternativesOf = ({ oneOf, anyOf }) => {
  const names = (oneOf ?? anyOf)?.map(({ $ref = "" }) => nameIn($ref));
  return names?.every(Boolean) ? names : undefined;
};

/**
 * Returns the types of schemas that differ from openapi-typescript's. A client handles files as Blobs, not as
 * strings. An extensible enumeration has its known values here; later values are allowed where it is used, so
 * `ReportStatus` alone lists the known values.
 */
const typeOfSchema = (schemas) => {
  const alternatives = new Set(Object.values(schemas).flatMap((schema) => alternativesOf(schema) ?? []));
  return (schema, { path = "" }) => {
    if (schema.contentMediaType && schema.type === "string") return named("Blob");
    const known = extensibleValues(schema)?.map(literal);
    if (!known) return undefined;
    const owner = nameIn(path);
    if (extensibleValues(schemas[owner] ?? {})) return factory.createUnionTypeNode(known);
    const rest = alternatives.has(owner) ? "UnknownKind" : "UnknownValue";
    return factory.createUnionTypeNode([...known, named(rest)]);
  };
};

/** Returns the name in `components["schemas"]["name"]`. */
const referencedName = (node) =>
  ts.isIndexedAccessTypeNode(node) &&
  ts.isIndexedAccessTypeNode(node.objectType) &&
  node.objectType.indexType.literal?.text === "schemas"
    ? node.indexType.literal?.text
    : undefined;

/** Adds `UnknownValue` to each reference to an extensible enumeration, and `OneOf` to each union. */
const opened = (schemas) => (context) => {
  const visit = (node) => {
    const schema = schemas[referencedName(node)];
    if (schema && extensibleValues(schema)) return factory.createUnionTypeNode([node, named("UnknownValue")]);
    if (
      ts.isPropertySignature(node) &&
      alternativesOf(schemas[node.name.text] ?? {}) &&
      ts.isUnionTypeNode(node.type)
    )
      return factory.updatePropertySignature(
        node,
        node.modifiers,
        node.name,
        node.questionToken,
        named("OneOf", [node.type]),
      );
    return ts.visitEachChild(node, visit, context);
  };
  return visit;
};

/** Removes whatever repeats the type, and the tag at the start of every comment. */
const withoutRepetition = (text, schemas) =>
  text
    .replaceAll(/^ *\* (\w+)\n/gm, (line, title) => (title in schemas ? "" : line))
    .replaceAll("@description ", "")
    .replaceAll(/^ *\* @enum \{string\}\n/gm, "")
    // Numbers in JavaScript have no such formats.
    .replaceAll(/^ *\* Format: int(?:32|64)\n/gm, "")
    .replaceAll(/^ *\/\*\* Format: int(?:32|64) \*\/\n/gm, "")
    .replaceAll('components["schemas"][', "Schemas[")
    .replaceAll(/^ *\/\*\* @(?:constant|enum \{string\}) \*\/\n/gm, "")
    .replaceAll(/^ *\/\*\*\n *\* discriminator enum property added by openapi-typescript\n *\*\/\n/gm, "")
    // The document contains the examples and the formats of ids; leaving them out keeps the installed types
    // small.
    .replaceAll(/^ *\* @example [^\n]*\n/gm, "")
    .replaceAll(/^ *\* Format: uuid\n/gm, "")
    .replaceAll(/^ *\/\*\* (?:Format: uuid|@example [^\n]*) \*\/\n/gm, "")
    .replaceAll(/^ *\/\*\*\n *\*\/\n/gm, "")
    .replaceAll(/^( *\* )(Format: [\w-]+)\n *\* ([^\n]+)\n/gm, "$1$3 $2.\n")
    // Puts a single-line comment on one line.
    .replaceAll(/^( *)\/\*\*\n *\* ([^\n]+)\n *\*\/\n/gm, "$1/** $2 */\n");

/** Removes the comments of schemas, because `schemas.gen.ts` contains them. */
const withoutSchemaComments = (text, schemas) =>
  text.replaceAll(/^ {8}\/\*\*(?:[^*]|\*(?!\/))*\*\/\n(?= {8}(\w+): )/gm, (comment, name) =>
    name in schemas ? "" : comment,
  );

/**
 * Writes the types of schemas and all other types to separate files. Users of the SDK need only the former,
 * which are a third of the total.
 */
export const typesModules = async (yaml, { components: { schemas } }) => {
  const nodes = await openapiTS(yaml, { transform: typeOfSchema(schemas), defaultNonNullable: false });
  const { transformed } = ts.transform(nodes, [opened(schemas)]);
  const components = transformed.find(({ name }) => name?.text === "components");
  const { modifiers } = components;
  const interfaceOf = (base, members) =>
    factory.createInterfaceDeclaration(modifiers, "components", [], base, members);
  const isSchemas = ({ name }) => name.text === "schemas";
  const own = interfaceOf([], components.members.filter(isSchemas));
  const extendsSchemas = factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, [
    factory.createExpressionWithTypeArguments(factory.createIdentifier("schemaComponents"), []),
  ]);
  const others = interfaceOf(
    [extendsSchemas],
    components.members.filter((member) => !isSchemas(member)),
  );
  return {
    "src/components.gen.ts": `import type { OneOf, UnknownKind, UnknownValue } from "./open-types.ts";

type Schemas = components["schemas"];

${withoutSchemaComments(withoutRepetition(astToString([own]), schemas), schemas)}`,
    "src/contract.gen.ts": `import type { components as schemaComponents } from "./components.gen.ts";
${astToString(transformed.map((node) => (node === components ? others : node)))}`,
  };
};
