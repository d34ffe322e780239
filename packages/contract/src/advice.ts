import { type Operation, type OperationId, operations } from "@lapor/openapi/operations";

const table = new Map<OperationId, Operation>(operations.map((operation) => [operation.id, operation]));

/** Returns a reference to an operation's place in the contract. */
export function referenceTo(id: OperationId): string {
  const { method, path } = table.get(id) as Operation;
  return `openapi.yaml, ${method} ${path} (${id})`;
}

export const statusesOf = (id: OperationId): string => (table.get(id) as Operation).statuses.join(", ");

const patterns: [RegExp, (found: RegExpExecArray) => string][] = [
  [
    /^(.*)status (\d+) is not in the contract/,
    ([, , status]) =>
      `Return a status that the contract lists. If your code never sends ${status}, check for a proxy or an error page of a framework.`,
  ],
  [
    /content-type is (.*), not application\/problem\+json/,
    () =>
      "Send every error as application/problem+json with the fields of Problem, including errors of a framework or a proxy.",
  ],
  [
    /content-type is (.*), not application\/json/,
    () => "Send JSON as application/json. A page here means that the response did not come from the API.",
  ],
  [/the body is not valid JSON/, () => "Send JSON: the body cannot be parsed or is incomplete."],
  [
    /header .*required property '([^']+)'/,
    ([, name]) =>
      `Set the header ${name} on this response. Behind a proxy, check that the proxy forwards it.`,
  ],
  [/^header/, () => "Fix the header: openapi.yaml describes it with the response."],
  [
    /required property '([^']+)'/,
    ([, name]) =>
      `Always include "${name}" in this response. Clients generated from the contract read it without a check.`,
  ],
  [
    /must NOT have (?:additional|unevaluated) properties/,
    () =>
      "Remove the field: a field outside the contract can leak data. If your contract is newer, use the matching version of lapor-contract.",
  ],
  [
    /body (\S+) must be (string|integer|number|boolean|array|object|null)/,
    ([, pointer, type]) => `Send ${pointer} as ${type === "array" ? "a list" : `JSON ${type}`}.`,
  ],
  [
    /must be equal to one of the allowed values/,
    () => "Send one of the listed values, spelled exactly as in the contract.",
  ],
  [
    /clocks of server and client differ/,
    () =>
      "Set the clock of the server to the current time. `lapor-mock --now` freezes its clock; start it without --now.",
  ],
  [
    /expected 403 origin_not_allowed, received 2\d\d/,
    () =>
      "Check that the key is bound only to the site that --help names for it. If so, refuse requests with any other Origin.",
  ],
  [
    /expected (4\d\d) (\w+), received 2\d\d/,
    ([, status, code]) =>
      `Refuse this request with ${status} ${code} before anything is stored. The check is missing, or it accepts too much.`,
  ],
  [
    /expected (4\d\d) (\w+), received (4\d\d)/,
    () =>
      "The request was refused for another reason. Check in this order: key, kind of key, headers, media type, JSON, fields.",
  ],
  [
    /expected success, received (\d+)/,
    () =>
      "Accept this request. The response gives the reason for the refusal; if it is a limit of your server, raise it.",
  ],
  [/received 5\d\d|-> 5\d\d/, () => "The server failed. See its log for the request-id of the response."],
  [
    /No complete response within|connection broke/,
    () => "Check that the server is still running, and see its log for this request.",
  ],
];

/** Returns the first thing to check for these error messages. */
export function adviceFor(wrong: readonly string[], operation: OperationId | undefined): string {
  // Try specific patterns first. For example, an HTML page instead of an error response also lacks headers.
  for (const [pattern, advice] of patterns)
    for (const sentence of wrong) {
      const found = pattern.exec(sentence);
      if (found) return advice(found);
    }
  return operation
    ? `Compare the response with ${referenceTo(operation)}.`
    : "Compare the response with the beginning of openapi.yaml, on URLs, errors and origins.";
}
