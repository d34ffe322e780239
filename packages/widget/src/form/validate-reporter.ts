import type { FieldFault, FormValues, Policy } from "./form-state.ts";
import { measure } from "./validate.ts";

/** The contract's pattern of an Indonesian mobile number. */
const phonePattern = /^(\+62|62|0)8[0-9 -]{7,14}$/;
/** Looser than the contract's `format: email`: the channel has the last word, this only catches what was mistyped. */
const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const rules = [
  ["name", 2, 100, /./],
  ["email", 0, 254, emailPattern],
  ["phone", 0, 99, phonePattern],
] as const;

/** Says what the channel would refuse of the reporter's own data, as far as its policy asks for them. */
export function validateReporter(values: FormValues, { reporter }: Policy): FieldFault[] {
  return rules.flatMap(([field, min, max, pattern]) => {
    if (reporter[field] === "off") return [];
    const value = values[field].trim();
    const code =
      measure(value, reporter[field] === "required", min, max) ||
      (value && !pattern.test(value) && "invalid_format");
    return code ? [{ field, code }] : [];
  });
}
