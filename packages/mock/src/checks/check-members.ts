/** A check of one value, with a description of what is expected for the message. */
export interface Check {
  expected: string;
  holds(value: unknown): boolean;
}

/** One check for each member of a type. The compiler reports a missing check. */
export type Checks<Shape> = { readonly [Name in keyof Shape]-?: Check };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const check = (expected: string, holds: Check["holds"]): Check => ({ expected, holds });

export const isBoolean: Check = check("true or false", (value) => typeof value === "boolean");
export const isText: Check = check("a text", (value) => typeof value === "string");
export const isFunction: Check = check("a function", (value) => typeof value === "function");
export const isPlainObject: Check = check("an object", isObject);
export const isTextList: Check = check(
  "a list of texts",
  (value) => Array.isArray(value) && value.every((one) => typeof one === "string"),
);
export const isTextRecord: Check = check(
  "an object of texts",
  (value) => isObject(value) && Object.values(value).every((one) => typeof one === "string"),
);
export const isAnything: Check = check("any value", () => true);

export const isOneOf = (names: readonly string[]): Check =>
  check(`one of ${names.join(", ")}`, (value) => typeof value === "string" && names.includes(value));

export const isWholeNumber = (min: number, max = Number.MAX_SAFE_INTEGER): Check =>
  check(
    max === Number.MAX_SAFE_INTEGER
      ? `a whole number of at least ${min}`
      : `a whole number from ${min} to ${max}`,
    (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max,
  );

export const isSeconds: Check = check(
  "a number of seconds of at least 0",
  (value) => typeof value === "number" && Number.isFinite(value) && value >= 0,
);

export const isNumber: Check = check("a number of milliseconds", Number.isFinite);

const mostShown = 60;

/** Formats a received value for an error message. */
export function shown(value: unknown): string {
  if (typeof value === "function") return "a function";
  const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}

/** Returns an object's members, or none for other values. */
export const asFields = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

/**
 * Throws a RangeError that lists the known names if `fields` contains another one. Without this check, a
 * misplaced option would be ignored.
 */
export function refuseUnknown(
  fields: object,
  known: readonly string[],
  where = "The body",
  example = "",
): void {
  const unknown = Object.keys(fields).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const names = known.length > 0 ? `It takes ${known.join(", ")}.` : "It takes no members.";
  throw new RangeError(`${where} has an unknown member "${unknown}". ${names} ${example}`.trim());
}

/** Checks a value. Throws a RangeError that states what was expected and what was received. */
export function checkValue(value: unknown, { expected, holds }: Check, where: string): void {
  if (!holds(value)) throw new RangeError(`${where} must be ${expected}, but is ${shown(value)}.`);
}

/** Checks an object against the known members. An undefined member counts as absent. */
export function checkMembers(fields: unknown, checks: Readonly<Record<string, Check>>, where: string): void {
  checkValue(fields, isPlainObject, where);
  refuseUnknown(fields as object, Object.keys(checks), where);
  for (const [name, value] of Object.entries(fields as object))
    if (value !== undefined) checkValue(value, checks[name] as Check, `${where}: "${name}"`);
}
