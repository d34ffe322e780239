import type * as sdk from "@lapor/sdk";
import type { FieldError, FieldName } from "../values/form-values.ts";

/** The control for each member of the request body. The first matching entry is used. */
const fields: readonly [pointer: string, field: FieldName][] = [
  ["#/location/address", "address"],
  ["#/location", "region"],
  ["#/agencyId", "agency"],
  ["#/categoryId", "category"],
  ["#/attachmentIds", "attachments"],
  ["#/reporter/name", "name"],
  ["#/reporter/email", "email"],
  ["#/reporter/phone", "phone"],
  ["#/reporter", "name"],
  ["#/classification", "classification"],
  ["#/title", "title"],
  ["#/body", "body"],
  ["#/occurredOn", "occurredOn"],
  ["#/anonymous", "visibility"],
  ["#/confidential", "visibility"],
];

/**
 * Assigns the field errors in a problem document to their controls, at most one to each control. Ignores
 * everything that is not a field error.
 */
export function placeErrors(refused: readonly sdk.FieldError[]): FieldError[] {
  const errors: FieldError[] = [];
  for (const error of refused) {
    if (Object(error) !== error) continue;
    const { code, message } = error;
    const pointer = `${error.pointer}`;
    const field = fields.find(([start]) => pointer === start || pointer.startsWith(`${start}/`))?.[1];
    if (!field || !errors.some((known) => known.field === field)) errors.push({ field, code, message });
  }
  return errors;
}
