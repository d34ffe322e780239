// What can only be wrong once the late parts are there: choices from a list, another date, and the reporter's
// own data, which the channel's policy asks for.
import { onlyAgency } from "../state/form-host.ts";
import type { FormState, Policy } from "../state/form-state.ts";
import type { FieldError, FormValues } from "../values/form-values.ts";
import { checkLength } from "./validate.ts";

/**
 * Finds text in a search field without a choice from its list, and "another date" without one. With
 * `regionsMissing` the list of regions could not be fetched, and the text is enough.
 */
export function validateChoices(
  { classification, occurredOn, region, regionText, agency }: FormValues,
  { regionsMissing, otherDate, channel }: Pick<FormState, "regionsMissing" | "otherDate" | "channel">,
): FieldError[] {
  const errors: FieldError[] = [];
  if (otherDate && !occurredOn && classification === "complaint")
    errors.push({ field: "occurredOn", code: "required" });
  if (!region && regionText.trim() && !regionsMissing) errors.push({ field: "region", code: "pick" });
  // A draft can contain a search that is not shown.
  if (agency.kind === "other" && !agency.agency && !onlyAgency({ channel }))
    errors.push({ field: "agency", code: "pick_or_unknown" });
  return errors;
}

/** The contract's pattern of an Indonesian mobile number. */
const phonePattern = /^(\+62|62|0)8[0-9 -]{7,14}$/;
/** Looser than the contract's `format: email`: this only catches typos, the channel decides. */
const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const reporterRules = [
  ["name", 2, 100, /./],
  ["email", 0, 254, emailPattern],
  ["phone", 0, 99, phonePattern],
] as const;

/** Finds errors in the reporter's own data, where the channel's policy asks for them. */
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
