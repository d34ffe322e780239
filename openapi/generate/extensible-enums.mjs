// Later versions may add values to enumerations in responses, so the contract lists their values as
// `x-extensible-enum` (Zalando's rule 112). Generated clients then use a plain string and accept unknown
// values. A union of `enum` and `string` would work in TypeScript and zod, but Java and Go generators turn it
// into a class without a usable value. A request accepts only the listed values, so the published document
// lists them as `enum` there.

const extensible = "x-extensible-enum";

const componentOf = (document, reference) =>
  reference
    .slice(2)
    .split("/")
    .reduce((at, key) => at[key.replaceAll("~1", "/").replaceAll("~0", "~")], document);

/** Returns all references that are found below these nodes, directly or through other references. */
const referencesOf = (document, nodes) => {
  const found = new Set();
  const visit = (node) => {
    if (!node || typeof node !== "object") return;
    if (typeof node.$ref === "string" && !found.has(node.$ref)) {
      found.add(node.$ref);
      visit(componentOf(document, node.$ref));
    }
    for (const child of Object.values(node)) visit(child);
  };
  nodes.forEach(visit);
  return found;
};

const operationsOf = (document) =>
  Object.values(document.paths)
    .flatMap((item) => Object.values(item))
    .filter(({ operationId }) => operationId);

const closedEnum = ({ [extensible]: values, ...schema }) => ({ ...schema, enum: values });

/**
 * Changes `document`: replaces each extensible enumeration in a request with a closed one. Its `title` is the
 * schema's name, which generators use as the type's name.
 */
export const closeRequestEnums = (document) => {
  const operations = operationsOf(document);
  const read = referencesOf(
    document,
    [document.webhooks, operations.map(({ responses }) => responses)].flat(),
  );
  const seen = new Set();
  const visit = (node, within) => {
    if (!node || typeof node !== "object") return;
    for (const [key, child] of Object.entries(node)) {
      const reference = child?.$ref;
      const target = typeof reference === "string" ? componentOf(document, reference) : child;
      if (target?.[extensible]) {
        if (read.has(within))
          throw new Error(`${within} is in requests and responses, and has an open enumeration`);
        const { $ref, ...own } = child;
        node[key] = closedEnum($ref ? { title: $ref.split("/").at(-1), ...target, ...own } : child);
      } else if (target !== child) {
        if (!seen.has(reference)) visit(target, seen.add(reference) && reference);
      } else visit(child, within);
    }
  };
  for (const { parameters, requestBody } of operations) visit({ parameters, requestBody });
};

/** Returns the values of an extensible enumeration, or undefined for any other schema. */
export const extensibleValues = (schema) => schema[extensible];

/** Returns a copy of a schema in which every extensible enumeration is closed. */
export const closedEnums = (node) => {
  if (Array.isArray(node)) return node.map(closedEnums);
  if (!node || typeof node !== "object") return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closedEnums(value)]));
  return extensible in copy ? closedEnum(copy) : copy;
};
