import type * as sdk from "@lapor/sdk";
import { emptyValues, type FieldError, type FieldName } from "../../values/form-values.ts";

/** Maps members of the request body to controls with a different name. The first matching entry is used. */
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
  ["#/anonymous", "visibility"],
  ["#/confidential", "visibility"],
];

/** Returns the control whose name is the pointer's first member. */
const sameName = (pointer: string): FieldName | undefined => {
  const name = pointer.split("/")[1] ?? "";
  return Object.hasOwn(emptyValues, name) ? (name as FieldName) : undefined;
};

/**
 * Assigns the field errors of a problem document to controls, at most one per control. Ignores other errors.
 */
export function placeErrors(refused: readonly sdk.FieldError[]): FieldError[] {
  const errors: FieldError[] = [];
  for (const error of refused) {
    if (Object(error) !== error) continue;
    const { code, message } = error;
    const pointer = `${error.pointer}`;
    const field =
      fields.find(([start]) => pointer === start || pointer.startsWith(`${start}/`))?.[1] ??
      sameName(pointer);
    if (!field || !errors.some((known) => known.field === field)) errors.push({ field, code, message });
  }
  return errors;
}
