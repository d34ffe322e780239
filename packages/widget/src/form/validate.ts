import type { Channel } from "@lapor/sdk";
import type { FieldFault, FieldName, FormValues } from "./form-state.ts";

/** Length as the channel counts it: Unicode code points, without the blanks around. */
export const lengthOf = (text: string): number => [...text.trim()].length;

/** Today in the reporter's own place, as a date input writes it. */
export function localDate(now: Date): string {
  const two = (number: number) => `${number}`.padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The contract's pattern of an Indonesian mobile number. */
const phonePattern = /^(\+62|62|0)8[0-9 -]{7,14}$/;
/** Looser than the contract's `format: email`: the channel has the last word, this only catches what was mistyped. */
const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * Says what the channel would refuse, in the order of the form, by the same limits; `unfinished` tells of
 * attachments that did not arrive. Empty: it may be sent.
 */
export function validateForm(
  values: FormValues,
  { text, classifications, reporter }: Channel,
  today: string,
  unfinished: boolean,
): FieldFault[] {
  const faults: FieldFault[] = [];
  const refuse = (field: FieldName, code: FieldFault["code"] | false | undefined | "") => {
    if (code) faults.push({ field, code });
  };
  const measure = (value: string, required: boolean, min: number, max: number) => {
    const length = lengthOf(value);
    if (length === 0) return required && "required";
    return length < min ? "too_short" : length > max && "too_long";
  };
  const form = (value: string, pattern: RegExp) =>
    value.trim() && !pattern.test(value.trim()) && "invalid_format";
  const asked = (rule: string, check: (required: boolean) => FieldFault["code"] | false | undefined | "") =>
    rule !== "off" && check(rule === "required");

  refuse("classification", !(classifications as string[]).includes(values.classification) && "required");
  refuse("title", measure(values.title, true, text.titleMin, text.titleMax));
  refuse("body", measure(values.body, true, text.bodyMin, text.bodyMax));
  refuse("occurredOn", values.occurredOn ? values.occurredOn > today && "in_future" : "required");
  refuse(
    "region",
    !values.region && (values.regionText.trim() ? "pick" : !values.address.trim() && "required"),
  );
  refuse("address", measure(values.address, false, 3, 500));
  refuse("agency", values.agency.kind === "other" && !values.agency.agency && "pick");
  refuse("attachments", unfinished && "unfinished");
  refuse(
    "name",
    asked(reporter.name, (required) => measure(values.name, required, 2, 100)),
  );
  refuse(
    "email",
    asked(
      reporter.email,
      (required) => measure(values.email, required, 0, 254) || form(values.email, emailPattern),
    ),
  );
  refuse(
    "phone",
    asked(
      reporter.phone,
      (required) => measure(values.phone, required, 0, 99) || form(values.phone, phonePattern),
    ),
  );
  return faults;
}
