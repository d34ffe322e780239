// Generates the contract's types.
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { extensibleValues } from "./extensible-enums.mjs";

const { factory } = ts;
const literal = (value) => factory.createLiteralTypeNode(factory.createStringLiteral(value));
const named = (name, parameters) => factory.createTypeReferenceNode(name, parameters);

const nameIn = (reference) => /^#\/components\/schemas\/([^/]+)$/.exec(reference)?.[1];

/** Returns the alternatives' names if all of them are named schemas, or undefined otherwise. */
const alternativesOf = ({ oneOf, anyOf }) => {
  const names = (oneOf ?? anyOf)?.map(({ $ref = "" }) => nameIn($ref));
  return names?.every(Boolean) ? names : undefined;
};

/**
 * Returns a function that replaces some of openapi-typescript's types. A file becomes a `Blob`, because
 * clients do not handle files as strings. An extensible enumeration becomes the union of its known values.
 * Unknown values are added at each reference to it (see `opened`), so that `ReportStatus` itself lists only
 * the known ones.
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

/** Returns `name` from the type `components["schemas"]["name"]`, or undefined for any other type. */
const referencedName = (node) =>
  ts.isIndexedAccessTypeNode(node) &&
  ts.isIndexedAccessTypeNode(node.objectType) &&
  node.objectType.indexType.literal?.text === "schemas"
    ? node.indexType.literal?.text
    : undefined;

/** Adds `| UnknownValue` to references to extensible enumerations, and wraps unions in `OneOf`. */
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

/** Removes comments that repeat the type, and the `@description` tag at the start of every comment. */
const withoutRepetition = (text, schemas) =>
  text
    .replaceAll(/^ *\* (\w+)\n/gm, (line, title) => (title in schemas ? "" : line))
    .replaceAll("@description ", "")
    .replaceAll(/^ *\* @enum \{string\}\n/gm, "")
    // Remove the integer formats, because JavaScript has only one number type.
    .replaceAll(/^ *\* Format: int(?:32|64)\n/gm, "")
    .replaceAll(/^ *\/\*\* Format: int(?:32|64) \*\/\n/gm, "")
    .replaceAll('components["schemas"][', "Schemas[")
    .replaceAll(/^ *\/\*\* @(?:constant|enum \{string\}) \*\/\n/gm, "")
    .replaceAll(/^ *\/\*\*\n *\* discriminator enum property added by openapi-typescript\n *\*\/\n/gm, "")
    // Remove examples and id formats to keep the installed types small. The document still contains them.
    .replaceAll(/^ *\* @example [^\n]*\n/gm, "")
    .replaceAll(/^ *\* Format: uuid\n/gm, "")
    .replaceAll(/^ *\/\*\* (?:Format: uuid|@example [^\n]*) \*\/\n/gm, "")
    .replaceAll(/^ *\/\*\*\n *\*\/\n/gm, "")
    .replaceAll(/^( *\* )(Format: [\w-]+)\n *\* ([^\n]+)\n/gm, "$1$3 $2.\n")
    // Put single-line comments on one line.
    .replaceAll(/^( *)\/\*\*\n *\* ([^\n]+)\n *\*\/\n/gm, "$1/** $2 */\n");

/** Removes the comments of schemas, because `schemas.gen.ts` contains them. */
const withoutSchemaComments = (text, schemas) =>
  text.replaceAll(/^ {8}\/\*\*(?:[^*]|\*(?!\/))*\*\/\n(?= {8}(\w+): )/gm, (comment, name) =>
    name in schemas ? "" : comment,
  );

/**
 * Writes the types of the schemas to one file and all other types to another. Users of the SDK need only the
 * schemas, which are a third of the total.
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
