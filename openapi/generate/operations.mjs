// Generates the operation table. It is used to route requests, and to find the operation of a request and its
// response in the conformance check.

const deref = (document, node) => {
  let found = node;
  while (found?.$ref) {
    found = found.$ref
      .slice(2)
      .split("/")
      .reduce((at, key) => at[key.replaceAll("~1", "/").replaceAll("~0", "~")], document);
  }
  return found;
};

/** Returns all operations of the document, with parameters and responses resolved one level deep. */
export const readOperations = (document) =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(deref(document, item))
      .filter(([method]) => ["get", "post", "put", "patch", "delete"].includes(method))
      .map(([method, operation]) => ({
        id: operation.operationId,
        method: method.toUpperCase(),
        path,
        security: operation.security ?? document.security ?? [],
        parameters: (operation.parameters ?? []).map((parameter) => deref(document, parameter)),
        requestBody: deref(document, operation.requestBody),
        responses: Object.fromEntries(
          Object.entries(operation.responses).map(([status, response]) => [
            status,
            deref(document, response),
          ]),
        ),
      })),
  );

export const resolve = deref;

const codesOf = (response) => Object.keys(response.content?.["application/problem+json"]?.examples ?? {});

export const operationsModule = (document) => {
  const table = Object.fromEntries(
    readOperations(document).map((operation) => [
      operation.id,
      {
        method: operation.method,
        path: operation.path,
        security: operation.security.map((schemes) => Object.keys(schemes)),
        body: Object.keys(operation.requestBody?.content ?? {})[0] ?? null,
        parameters: operation.parameters.map(({ name, in: location, schema }) => ({
          name,
          in: location,
          list: deref(document, schema).type === "array",
        })),
        streams: "text/event-stream" in (operation.responses["200"]?.content ?? {}),
        statuses: Object.keys(operation.responses).map(Number),
        codes: Object.values(operation.responses).flatMap(codesOf),
      },
    ]),
  );
  return `export const operationTable = ${JSON.stringify(table, null, 2)} as const;\n`;
};
