import type { FieldError, FieldName, FormValues } from "../../values/form-values.ts";
import type { Policy } from "../state/form-state.ts";

/** Returns the length as the channel counts it: in Unicode code points and without surrounding whitespace. */
export const lengthOf = (text: string): number => [...text.trim()].length;

/** Returns today's date in the reporter's own time zone, in the format of a date input. */
export function localDate(now: Date): string {
  const two = (number: number) => `${number}`.padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Returns the last selectable date. It is tomorrow, because the device's clock may be a day behind; the
 * channel validates the date.
 */
export const latestDate = (): string => localDate(new Date(Date.now() + 86_400_000));

/** A value's error code, or a falsy value if the value is valid. */
type Verdict = FieldError["code"] | false | "";

export function checkLength(value: string, required: boolean, min: number, max: number): Verdict {
  const length = lengthOf(value);
  if (length === 0) return required && "required";
  return length < min ? "too_short" : length > max && "too_long";
}

/** Returns the errors that the channel would return, in form order and with the same limits. */
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
