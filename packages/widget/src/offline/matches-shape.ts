/**
 * Whether a value is built like an example, for what comes from the device or over the network, where types promise nothing: members of
 * the same kinds, in a list each like the example's first, text where the example has text. A member whose name ends in `?` may be
 * missing; what else there is does not matter.
 */
export function isLike(value: unknown, example: unknown): boolean {
  if (Array.isArray(example))
    return Array.isArray(value) && value.every((item) => !example.length || isLike(item, example[0]));
  if (Object(example) !== example)
    return typeof value === typeof example && (!example || value === 0 || !!value);
  return (
    Object(value) === value &&
    Object.entries(example as object).every(([name, each]) => {
      const own = name.replace("?", "");
      const member = (value as Record<string, unknown>)[own];
      return (member === undefined && own !== name) || isLike(member, each);
    })
  );
}
