import type { Policy } from "../state/form-state.ts";
import type { FieldError, FieldName, FormValues } from "../values/form-values.ts";

/** Length as the channel counts it: Unicode code points, without surrounding whitespace. */
export const lengthOf = (text: string): number => [...text.trim()].length;

/** Today in the reporter's own time zone, as a date input writes it. */
export function localDate(now: Date): string {
  const two = (number: number) => `${number}`.padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The last date that may be chosen: a device's clock may be a day behind, and the channel decides. */
export const latestDate = (): string => localDate(new Date(Date.now() + 86_400_000));

/** The error of a value; falsy for a valid one. */
type Verdict = FieldError["code"] | false | "";

/** Compares a length with its limits. */
export function checkLength(value: string, required: boolean, min: number, max: number): Verdict {
  const length = lengthOf(value);
  if (length === 0) return required && "required";
  return length < min ? "too_short" : length > max && "too_long";
}

/** Finds the errors that the channel would report, in the order of the form and by the same limits. */
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
  refuse("occurredOn", values.classification === "complaint" && values.occurredOn > today && "in_future");
  refuse(
    "region",
    !values.region && !(values.regionText + values.address).trim() && !values.point && "required",
  );
  refuse("address", checkLength(values.address, false, 3, 500));
  return errors;
}
