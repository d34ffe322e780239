/**
 * Fills the placeholders in the ministry's templates, such as {{institution_from}}, and removes those without
 * a value. A placeholder within a value stays as it is.
 */
export const fillPlaceholders = (text: string, values: ReadonlyMap<string, string>): string =>
  text.replace(/\{\{ ?(\w{1,64}) ?\}\}/g, (_, name: string) => values.get(name) ?? "");
