/**
 * Fills the placeholders of the ministry's templates, such as {{institution_from}}. Removes those without a
 * value. A value is text: a placeholder in it stays as it is.
 */
export const fillPlaceholders = (text: string, values: ReadonlyMap<string, string>): string =>
  text.replace(/\{\{ ?(\w{1,64}) ?\}\}/g, (_, name: string) => values.get(name) ?? "");
