/**
 * Serializes a value as JSON, correctly even if a library on the page has defined `toJSON` for all arrays.
 */
export function toJson(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, name) {
    return this[name];
  });
}

/** Returns whether two values have the same JSON. An undefined member is treated as missing. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (Object(one) !== one || Object(other) !== other) return one === other;
  const [left, right] = [one, other] as Record<string, unknown>[];
  return (
    Array.isArray(one) === Array.isArray(other) &&
    Object.keys({ ...left, ...right }).every((name) => isSameJson(left![name], right![name]))
  );
}
