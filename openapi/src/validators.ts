import type { OneOf } from "./open-types.ts";
import type { OperationId } from "./operation.ts";
import { operationTable } from "./operations.gen.ts";
import { readQuery } from "./query-parameters.ts";
import { validators } from "./request-validators.gen.js";
import type { FieldErrorCode } from "./schemas.gen.ts";
import type { SchemaError } from "./validator.ts";

/**
 * A field or parameter that failed validation, without the human-readable message, which the channel adds.
 * Its code is one that this version knows.
 */
export type FieldError = OneOf<{ pointer: string } | { parameter: string }> & {
  code: FieldErrorCode;
  /**
   * Values for the message, such as the exceeded limit (`{ limit: 5 }`), the allowed values (`{ allowed:
   * [...] }`), or the parameter that was probably meant (`{ nearest: "status" }`).
   */
  limits?: Record<string, unknown>;
};

/** Validates a JSON body against the contract. Returns one error per invalid field. */
export function validateBody(operation: OperationId, body: unknown): FieldError[] {
  return onePerField(
    schemaErrorsOf(`${operation}_body`, body).map((error) => ({
      pointer: `#${error.path}`,
      code: body === undefined ? "required" : codeOf(error),
      limits: limitsOf(error),
    })),
  );
}

/** A request's parameters as text, by location. */
export interface RawParameters {
  path: Record<string, string>;
  query: URLSearchParams;
  header: Headers;
}

/** The parameters that the contract declares, with numbers, booleans and lists parsed. */
export type ParameterValues = Record<string, unknown>;

/**
 * Parses and validates path, query and header parameters. Rejects undeclared query parameters, because a
 * client that misspells a filter would receive reports that it did not ask for.
 */
export function readParameters(
  operation: OperationId,
  raw: RawParameters,
): { values: ParameterValues; fieldErrors: FieldError[] } {
  const { parameters } = operationTable[operation];
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  const { values: query, unknown, repeated } = readQuery(raw.query, inQuery);
  const byLocation: Record<"path" | "query" | "header", Record<string, unknown>> = {
    path: {},
    query,
    header: {},
  };
  const names = new Map<string, string>();
  for (const { name, in: location } of parameters) {
    // Use the lower-case name for headers, as `Headers` and the validators do.
    const key = location === "header" ? name.toLowerCase() : name;
    names.set(key, name);
    if (location === "query") continue;
    const text = location === "path" ? raw.path[name] : raw.header.get(name);
    if (text !== null && text !== undefined) byLocation[location][key] = text;
  }
  const fieldErrors: FieldError[] = [
    ...unknown.map(({ name, nearest }) => unknownError(name, nearest, inQuery)),
    ...repeated.map((parameter): FieldError => ({ parameter, code: "repeated_parameter" })),
  ];
  for (const [location, values] of Object.entries(byLocation)) {
    for (const error of schemaErrorsOf(`${operation}_${location}`, values)) {
      const key = error.path.split("/")[1] ?? "";
      fieldErrors.push({ parameter: names.get(key) ?? key, code: codeOf(error), limits: limitsOf(error) });
    }
  }
  const values = Object.fromEntries(
    Object.values(byLocation).flatMap((group) =>
      Object.entries(group).map(([key, value]) => [names.get(key) ?? key, value]),
    ),
  );
  return { values, fieldErrors: onePerField(fieldErrors) };
}

const unknownError = (
  parameter: string,
  nearest: string | undefined,
  inQuery: readonly { name: string }[],
): FieldError => ({
  parameter,
  code: "unknown_parameter",
  limits: nearest === undefined ? { allowed: inQuery.map(({ name }) => name) } : { nearest },
});

const codes: Record<string, FieldErrorCode> = {
  required: "required",
  dependentRequired: "required",
  minProperties: "required",
  minItems: "required",
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

// These keywords only summarize errors of their parts. `enum` also reports a wrong `discriminator`.
const summaries = ["if", "anyOf", "allOf", "not", "discriminator"];

function schemaErrorsOf(name: string, value: unknown): (SchemaError & { path: string })[] {
  const validate = validators[name];
  if (!validate || validate(value)) return [];
  return (validate.errors ?? [])
    .filter(({ keyword }) => !summaries.includes(keyword))
    .map((error) => ({ ...error, path: pathOf(error) }));
}

function pathOf({ instancePath, keyword, params }: SchemaError): string {
  const field =
    keyword === "required" || keyword === "dependentRequired"
      ? params.missingProperty
      : keyword === "additionalProperties"
        ? params.additionalProperty
        : undefined;
  return typeof field === "string" ? `${instancePath}/${escapePointer(field)}` : instancePath;
}

const escapePointer = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

const codeOf = ({ keyword }: SchemaError): FieldErrorCode => codes[keyword] ?? "invalid_format";

function limitsOf({ params }: SchemaError): Record<string, unknown> {
  if ("allowedValues" in params) return { allowed: params.allowedValues };
  return "limit" in params ? { limit: params.limit } : {};
}

// The maximum number of errors in a response. Without a limit, the response to a body full of errors would be
// many times larger than the body.
const maxErrors = 100;

function onePerField(errors: FieldError[]): FieldError[] {
  const seen = new Set<string>();
  return errors.filter(({ pointer, parameter }) => {
    const key = pointer ?? `?${parameter}`;
    return seen.has(key) || seen.size >= maxErrors ? false : seen.add(key);
  });
}
