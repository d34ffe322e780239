// Validates fields that the form's lazily loaded parts render: choices from a list, another date, and the
// reporter's own data, which depends on the channel's policy.

import type { FieldError, FormValues } from "../../values/form-values.ts";
import { onlyAgency } from "../state/form-host.ts";
import type { FormState, Policy } from "../state/form-state.ts";
import { checkLength } from "./validate.ts";

/**
 * Returns an error for text in a search field that has no chosen entry, and for "another date" without a
 * date. If the list of regions could not be fetched (`regionsMissing`), text alone is valid.
 */
export function validateChoices(
  { classification, occurredOn, region, regionText, agency }: FormValues,
  { regionsMissing, otherDate, channel }: Pick<FormState, "regionsMissing" | "otherDate" | "channel">,
): FieldError[] {
  const errors: FieldError[] = [];
  if (otherDate && !occurredOn && classification === "complaint")
    errors.push({ field: "occurredOn", code: "required" });
  if (!region && regionText.trim() && !regionsMissing) errors.push({ field: "region", code: "pick" });
  // A draft can contain an agency search although the form hides the search in a single-agency channel.
  if (agency.kind === "other" && !agency.agency && !onlyAgency({ channel }))
    errors.push({ field: "agency", code: "pick_or_unknown" });
  return errors;
}

/** The contract's pattern of an Indonesian mobile number. */
const phonePattern = /^(\+62|62|0)8[0-9 -]{7,14}$/;
/**
 * Less strict than the contract's `format: email`, because it only has to catch typos; the channel validates
 * the address.
 */
const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const reporterRules = [
  ["name", 2, 100, /./],
  ["email", 0, 254, emailPattern],
  ["phone", 0, 99, phonePattern],
] as const;

/** Returns the errors in the reporter's own data, if the channel's policy requests it. */
export function validateReporter(values: FormValues, { reporter }: Policy): FieldError[] {
  return reporterRules.flatMap(([field, min, max, pattern]) => {
    if (reporter[field] === "off") return [];
    const value = values[field].trim();
    const code =
      checkLength(value, reporter[field] === "required", min, max) ||
      (value && !pattern.test(value) && "invalid_format");
    return code ? [{ field, code }] : [];
  });
}
