// Generates the table of request fields and parameters that contain prose, from their `x-prose`.
import { readOperations, resolve } from "./operations.mjs";

/** Adds a schema's fields to a tree. `*` stands for any list item and any unnamed field. */
const collect = (document, reference, tree) => {
  const schema = resolve(document, reference);
  const below = Object.entries(schema.properties ?? {});
  if (schema.items) below.push(["*", schema.items]);
  if (typeof schema.additionalProperties === "object") below.push(["*", schema.additionalProperties]);
  for (const [name, child] of below) {
    const found = proseOf(document, child);
    if (found === undefined) continue;
    const earlier = tree[name];
    if (typeof found === "object" && typeof earlier === "object") collect(document, child, earlier);
    else if (earlier === undefined || earlier === found) tree[name] = found;
    else throw new Error(`The member ${name} of a request has two kinds of text.`);
  }
  for (const part of alternativesOf(schema)) collect(document, part, tree);
  return tree;
};

const alternativesOf = (schema) => [schema.allOf, schema.oneOf, schema.anyOf].flatMap((parts) => parts ?? []);

/** Returns the kind of prose of a text, or a tree for an object or a list. Undefined without prose. */
const proseOf = (document, reference) => {
  const schema = resolve(document, reference);
  for (const own of [schema, ...alternativesOf(schema).map((part) => resolve(document, part))])
    if (own["x-prose"]) return own["x-prose"];
  const tree = collect(document, schema, {});
  return Object.keys(tree).length > 0 ? tree : undefined;
};

export const proseModule = (document) => {
  const bodies = {};
  const parameters = {};
  for (const { id, requestBody, parameters: own } of readOperations(document)) {
    const body = requestBody?.content["application/json"];
    const tree = body && proseOf(document, body.schema);
    if (tree) bodies[id] = tree;
    const names = own.filter(({ schema }) => resolve(document, schema)["x-prose"]).map(({ name }) => name);
    if (names.length > 0) parameters[id] = names;
  }
  return `import type { OperationId } from "./operation.ts";

/** How many lines human-readable text can have. */
export type Prose = "line" | "lines";

/**
 * The members of a JSON value that contain prose. \`*\` stands for every item of a list and every member
 * without a name of its own.
 */
export interface ProseTree {
  readonly [member: string]: Prose | ProseTree;
}

type Table<Entry> = Readonly<Partial<Record<OperationId, Entry>>>;

/** The prose in the JSON body of each operation. All other text in a body consists of identifiers. */
export const proseOfBodies: Table<ProseTree> = ${JSON.stringify(bodies, null, 2)};

/** The parameters that contain prose on one line. All others are identifiers. */
export const proseParameters: Table<readonly string[]> = ${JSON.stringify(parameters, null, 2)};
`;
};
