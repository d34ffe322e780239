// Enumerations in responses can grow, so the contract lists their values as `x-extensible-enum` (Zalando's
// rule 112). Generated clients in other languages then use a plain string and accept unknown values. A union
// of `enum` and `string` would do the same for TypeScript and zod, but in Java and Go it becomes a class
// without a usable value. A request accepts exactly the listed values, so the published document lists them
// there as `enum`.

const extensible = "x-extensible-enum";

const componentOf = (document, reference) =>
  reference
    .slice(2)
    .split("/")
    .reduce((at, key) => at[key.replaceAll("~1", "/").replaceAll("~0", "~")], document);

/** Follows all references below these nodes. */
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
 * Replaces each extensible enumeration in a request with a closed one. Its `title` is the schema's name,
 * which generators use as the type's name. Changes `document`.
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

/** Returns the values of an enumeration that can grow, or undefined for any other schema. */
export const extensibleValues = (schema) => schema[extensible];

/** Returns a schema whose enumerations accept no other values. */
export const closedEnums = (node) => {
  if (Array.isArray(node)) return node.map(closedEnums);
  if (!node || typeof node !== "object") return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closedEnums(value)]));
  return extensible in copy ? closedEnum(copy) : copy;
};
