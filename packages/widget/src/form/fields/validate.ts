import type { FieldError, FieldName, FormValues, Policy } from "../form-state.ts";

/** Length as the channel counts it: Unicode code points, without surrounding whitespace. */
export const lengthOf = (text: string): number => [...text.trim()].length;

/** Today in the reporter's own time zone, as a date input writes it. */
export function localDate(now: Date): string {
  const two = (number: number) => `${number}`.padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The error of a value; falsy for a valid one. */
type Verdict = FieldError["code"] | false | "";

function checkLength(value: string, required: boolean, min: number, max: number): Verdict {
  const length = lengthOf(value);
  if (length === 0) return required && "required";
  return length < min ? "too_short" : length > max && "too_long";
}

/** Finds what the channel would refuse, in the order of the form and by the same limits. */
export function validateForm(
  values: FormValues,
  { text, classifications }: Policy,
  today: string,
): FieldError[] {
  const errors: FieldError[] = [];
  const refuse = (field: FieldName, code: Verdict) => {
    if (code) errors.push({ field, code });
  };
  refuse("classification", !(classifications as string[]).includes(values.classification) && "required");
  refuse("title", checkLength(values.title, true, text.titleMin, text.titleMax));
  refuse("body", checkLength(values.body, true, text.bodyMin, text.bodyMax));
  refuse("occurredOn", values.occurredOn ? values.occurredOn > today && "in_future" : "required");
  refuse(
    "region",
    !values.region && !(values.regionText + values.address).trim() && !values.point && "required",
  );
  refuse("address", checkLength(values.address, false, 3, 500));
  return errors;
}

/**
 * Finds text in a search field without a choice from its list. With `regionsMissing` the list of regions
 * could not be fetched, and the text is enough.
 */
export function validateChoices(
  { region, regionText, agency }: FormValues,
  regionsMissing: boolean,
): FieldError[] {
  const errors: FieldError[] = [];
  if (!region && regionText.trim() && !regionsMissing) errors.push({ field: "region", code: "pick" });
  if (agency.kind === "other" && !agency.agency) errors.push({ field: "agency", code: "pick_or_unknown" });
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

/** Finds what the channel would refuse in the reporter's own data, where its policy asks for them. */
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
