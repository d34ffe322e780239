import type { FieldError } from "@lapor/sdk";
import type { FieldFault, FieldName } from "./form-state.ts";

/** Where the body's members stand in the form. The first that fits counts. */
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
  ["#/anonymous", "anonymous"],
  ["#/confidential", "confidential"],
];

/** Puts each field error of a problem document at the control it is about, one for each control; what is no field error is left out. */
export function placeFaults(errors: readonly FieldError[]): FieldFault[] {
  const faults: FieldFault[] = [];
  for (const error of errors) {
    if (Object(error) !== error) continue;
    const { code, message } = error;
    const pointer = `${error.pointer}`;
    const field = fields.find(([start]) => pointer === start || pointer.startsWith(`${start}/`))?.[1];
    if (!field || !faults.some((fault) => fault.field === field)) faults.push({ field, code, message });
  }
  return faults;
}
