/** The error of a failed case. Keys, access codes and signatures are removed from its message. */
export class ContractFailure extends Error {
  override name = "ContractFailure";

  constructor(message: string) {
    super(redact(message));
  }
}

const redact = (text: string): string =>
  text
    .replace(/\b[ps]k_[\w-]+/g, "(key)")
    .replace(/\b(signature=)[\w-]+/g, "$1(signature)")
    .replace(/("accessCode":\s*)"[^"]*"/g, '$1"(access code)"')
    .replace(/\b[0-9A-Z]{4}(-[0-9A-Z]{4}){3}\b/gi, "(access code)");

/** Formats a value for a message, truncated to 600 characters. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? JSON.stringify(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 600 ? `${text.slice(0, 600)}… (${text.length} characters)` : text;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

function same(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (!isObject(left) || !isObject(right) || Array.isArray(left) !== Array.isArray(right)) return false;
  const [ours, theirs] = [Object.keys(left), Object.keys(right)];
  return ours.length === theirs.length && ours.every((key) => key in right && same(left[key], right[key]));
}

/** Asserts a condition. `what` describes it for the error message. */
export function holds(condition: unknown, what: string, received?: unknown): asserts condition {
  if (!condition)
    throw new ContractFailure(received === undefined ? what : `${what}; received ${shown(received)}`);
}

/** Asserts equality by value. The order of keys does not matter, but the order of list items does. */
export function equal<T>(received: T, expected: NoInfer<T>, what: string): void {
  if (!same(received, expected))
    throw new ContractFailure(`${what}: expected ${shown(expected)}, received ${shown(received)}`);
}

/** Asserts the values of the fields in `expected`, and ignores all other fields. */
export function includes<T extends object>(received: T, expected: Partial<NoInfer<T>>, what: string): void {
  for (const [field, value] of Object.entries(expected))
    equal((received as Record<string, unknown>)[field], value, `${what}, ${field}`);
}

/** Returns the first item of a list. Fails if the list is empty. */
export function first<T>(list: readonly T[], what: string): T {
  const [item] = list;
  holds(item !== undefined, `${what}: expected at least one item, received none`);
  return item;
}

/** Returns the last item of a list. Fails if the list is empty. */
export const last = <T>(list: readonly T[], what: string): T => first(list.slice(-1), what);
