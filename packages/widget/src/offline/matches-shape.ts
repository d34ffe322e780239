/**
 * Returns whether a value has the same structure as an example. Use it for data from the device or the
 * network, whose types are not guaranteed. The value must have the same kinds of members, list items like the
 * example's first item, and text where the example has text. A member whose name ends in `?` is optional, and
 * additional members are allowed.
 */
export function matchesShape(value: unknown, example: unknown): boolean {
  if (Array.isArray(example))
    return Array.isArray(value) && value.every((item) => !example.length || matchesShape(item, example[0]));
  if (Object(example) !== example)
    return typeof value === typeof example && (!example || value === 0 || !!value);
  return (
    Object(value) === value &&
    Object.entries(example as object).every(([name, each]) => {
      const own = name.replace("?", "");
      const member = (value as Record<string, unknown>)[own];
      return (member === undefined && own !== name) || matchesShape(member, each);
    })
  );
}
