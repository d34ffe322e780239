import { type Operation, type OperationId, operations } from "@lapor/openapi/operations";

const table = new Map<OperationId, Operation>(operations.map((operation) => [operation.id, operation]));

/** Where the contract describes an operation. */
export function placeOf(id: OperationId): string {
  const { method, path } = table.get(id) as Operation;
  return `openapi.yaml, ${method} ${path} (${id})`;
}

/** The statuses that an operation may return. */
export const statusesOf = (id: OperationId): string => (table.get(id) as Operation).statuses.join(", ");

const patterns: [RegExp, (found: RegExpExecArray) => string][] = [
  [
    /^(.*)status (\d+) is not in the contract/,
    ([, , status]) =>
      `Return a status that the contract lists. If your code never sends ${status}, check what is in front of it: a proxy, or an error page of a framework.`,
  ],
  [
    /content-type is (.*), not application\/problem\+json/,
    () =>
      "Send every refusal as application/problem+json with the fields of Problem, also the ones that a framework or a proxy makes before your code runs.",
  ],
  [
    /content-type is (.*), not application\/json/,
    () => "Send JSON, as application/json; a page here means that something else than the API has answered.",
  ],
  [/the body is not valid JSON/, () => "Send JSON: the body cannot be parsed or is incomplete."],
  [
    /header .*required property '([^']+)'/,
    ([, name]) => `Set the header ${name} on this answer; behind a proxy, see that it is passed on.`,
  ],
  [/^header/, () => "Fix the header: openapi.yaml describes it with the response."],
  [
    /required property '([^']+)'/,
    ([, name]) =>
      `Always put "${name}" into this answer. A client that was made from the contract reads it without asking.`,
  ],
  [
    /must NOT have (?:additional|unevaluated) properties/,
    () =>
      "Leave out what the contract does not name: it may tell what nobody should know. If your contract is newer, check with its own version of lapor-contract.",
  ],
  [
    /body (\S+) must be (string|integer|number|boolean|array|object|null)/,
    ([, place, type]) => `Send ${place} as ${type === "array" ? "a list" : `JSON ${type}`}.`,
  ],
  [/must be equal to one of the allowed values/, () => "Send one of the listed values, letter by letter."],
  [
    /expected 403 origin_not_allowed, received 2\d\d/,
    () =>
      "See that the key is bound to the one site that --help names for it. If it is, refuse what comes with another Origin.",
  ],
  [
    /expected (4\d\d) (\w+), received 2\d\d/,
    ([, status, code]) =>
      `Refuse this request with ${status} ${code} before anything is stored: it is not checked, or its check lets it through.`,
  ],
  [
    /expected (4\d\d) (\w+), received (4\d\d)/,
    () =>
      "It is refused, but for another reason. Of several reasons the first counts: key, kind of key, headers, media type, JSON, fields.",
  ],
  [
    /expected success, received (\d+)/,
    () => "Grant this request. The answer says why it was refused; if a limit of your own did it, lift it.",
  ],
  [
    /received 5\d\d|-> 5\d\d/,
    () => "The server failed. Its log has more, under the request-id of the answer.",
  ],
  [
    /No whole answer within|connection broke/,
    () => "See whether the server still runs, and what its log says of this request.",
  ],
];

/** What to look at first, from the sentences on what is wrong. */
export function adviceFor(wrong: readonly string[], operation: OperationId | undefined): string {
  // The patterns are in the order of what tells most: a page instead of a refusal lacks its headers too.
  for (const [pattern, advice] of patterns)
    for (const sentence of wrong) {
      const found = pattern.exec(sentence);
      if (found) return advice(found);
    }
  return operation
    ? `Compare the answer with what ${placeOf(operation)} says.`
    : "Compare the answer with the beginning of openapi.yaml, on addresses, errors and origins.";
}
