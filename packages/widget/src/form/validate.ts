import type { FieldFault, FieldName, FormValues, Policy } from "./form-state.ts";

/** Length as the channel counts it: Unicode code points, without the blanks around. */
export const lengthOf = (text: string): number => [...text.trim()].length;

/** Today in the reporter's own place, as a date input writes it. */
export function localDate(now: Date): string {
  const two = (number: number) => `${number}`.padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What is wrong with a value; nothing when it is falsy. */
export type Verdict = FieldFault["code"] | false | "";

/** Holds a text to its length. */
export function measure(value: string, required: boolean, min: number, max: number): Verdict {
  const length = lengthOf(value);
  if (length === 0) return required && "required";
  return length < min ? "too_short" : length > max && "too_long";
}

/** Says what the channel would refuse, in the order of the form, by the same limits. Choices out of a list and the reporter's own data are apart. */
export function validateForm(
  values: FormValues,
  { text, classifications }: Policy,
  today: string,
): FieldFault[] {
  const faults: FieldFault[] = [];
  const refuse = (field: FieldName, code: Verdict) => {
    if (code) faults.push({ field, code });
  };
  refuse("classification", !(classifications as string[]).includes(values.classification) && "required");
  refuse("title", measure(values.title, true, text.titleMin, text.titleMax));
  refuse("body", measure(values.body, true, text.bodyMin, text.bodyMax));
  refuse("occurredOn", values.occurredOn ? values.occurredOn > today && "in_future" : "required");
  refuse(
    "region",
    !values.region && !(values.regionText + values.address).trim() && !values.point && "required",
  );
  refuse("address", measure(values.address, false, 3, 500));
  return faults;
}
