import type { OperationId } from "./operation.ts";
import { operationTable } from "./operations.gen.ts";
import { validators } from "./request-validators.gen.js";
import type { FieldErrorCode } from "./schemas.gen.ts";
import type { Violation } from "./validator.ts";

/** One field of a request that the contract refuses; the channel adds the sentence for people. */
export interface FieldViolation {
  /** JSON Pointer into the body as a URI fragment (RFC 6901 §6). */
  pointer?: string;
  /** Name of the query, path or header parameter. */
  parameter?: string;
  code: FieldErrorCode;
  /** The limit that was crossed, for the sentence: `{ limit: 5 }`, `{ allowed: [...] }`. */
  limits?: Record<string, unknown>;
}

const codes: Record<string, FieldErrorCode> = {
  required: "required",
  dependentRequired: "required",
  minProperties: "required",
  additionalProperties: "unknown_field",
  unevaluatedProperties: "unknown_field",
  type: "wrong_type",
  minLength: "too_short",
  maxLength: "too_long",
  minimum: "too_small",
  maximum: "too_large",
  maxItems: "too_many",
  uniqueItems: "duplicate",
  enum: "not_allowed_value",
};

const escapePointer = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

const pathOf = ({ instancePath, keyword, params }: Violation): string => {
  const extra =
    keyword === "required" || keyword === "dependentRequired"
      ? params.missingProperty
      : keyword === "additionalProperties"
        ? params.additionalProperty
        : undefined;
  return typeof extra === "string" ? `${instancePath}/${escapePointer(extra)}` : instancePath;
};

const limitsOf = ({ params }: Violation): Record<string, unknown> => {
  if ("allowedValues" in params) return { allowed: params.allowedValues };
  return "limit" in params ? { limit: params.limit } : {};
};

const violationsOf = (name: string, value: unknown): (Violation & { path: string })[] => {
  const validate = validators[name];
  if (!validate || validate(value)) return [];
  // `if`, `anyOf` and their kind only sum up what their parts say already; a wrong `discriminator` is told by its `enum`.
  const telling = (validate.errors ?? []).filter(
    ({ keyword }) => !["if", "anyOf", "allOf", "not", "discriminator"].includes(keyword),
  );
  return telling.map((violation) => ({ ...violation, path: pathOf(violation) }));
};

const codeOf = ({ keyword }: Violation): FieldErrorCode => codes[keyword] ?? "invalid_format";

/** More than anybody reads; a body of nothing but faults must not be answered with many times its size. */
const mostViolations = 100;

const onePerField = (list: FieldViolation[]): FieldViolation[] => {
  const seen = new Set<string>();
  return list.filter(({ pointer, parameter }) => {
    const key = pointer ?? `?${parameter}`;
    return seen.has(key) || seen.size >= mostViolations ? false : seen.add(key);
  });
};

/** Judges a JSON body. Empty: it is as the contract says. Every refused field is listed, one reason each. */
export const validateBody = (operation: OperationId, body: unknown): FieldViolation[] =>
  onePerField(
    violationsOf(`${operation}_body`, body).map((violation) => ({
      pointer: `#${violation.path}`,
      code: body === undefined ? "required" : codeOf(violation),
      limits: limitsOf(violation),
    })),
  );

/** The parameters of a request as text, each place apart; header names in lower case. */
export interface RawParameters {
  path: Record<string, string>;
  query: URLSearchParams;
  header: Headers;
}

/** Parameters with numbers, booleans and lists read from their text. Only those that the contract names. */
export type ParameterValues = Record<string, unknown>;

/** Reads and judges path, query and header parameters. What the contract does not name is passed over. */
export const readParameters = (
  operation: OperationId,
  raw: RawParameters,
): { values: ParameterValues; violations: FieldViolation[] } => {
  const places: Record<string, Record<string, unknown>> = { path: {}, query: {}, header: {} };
  const original = new Map<string, string>();
  for (const { name, in: place, list } of operationTable[operation].parameters) {
    const key = place === "header" ? name.toLowerCase() : name;
    original.set(key, name);
    const text =
      place === "path" ? raw.path[name] : place === "query" ? raw.query.get(name) : raw.header.get(name);
    if (text === null || text === undefined) continue;
    (places[place] as Record<string, unknown>)[key] = list ? text.split(",") : text;
  }
  const violations: FieldViolation[] = [];
  for (const [place, values] of Object.entries(places)) {
    for (const violation of violationsOf(`${operation}_${place}`, values)) {
      const key = violation.path.split("/")[1] ?? "";
      violations.push({
        parameter: original.get(key) ?? key,
        code: codeOf(violation),
        limits: limitsOf(violation),
      });
    }
  }
  const values = Object.fromEntries(
    Object.values(places).flatMap((group) =>
      Object.entries(group).map(([key, value]) => [original.get(key) ?? key, value]),
    ),
  );
  return { values, violations: onePerField(violations) };
};
