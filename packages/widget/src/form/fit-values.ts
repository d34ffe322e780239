import { isLike } from "../offline/matches-shape.ts";
import { emptyValues, type FormValues } from "./form-state.ts";

/** A region and an agency as far as they are shown and sent. */
export const shown: {
  region: { code: string; name: string; path: string[] };
  agency: { id: string; name: string };
} = {
  region: { code: "32.73", name: "", path: [""] },
  agency: { id: "pemkot-bandung", name: "" },
};

const examples: Readonly<Record<keyof FormValues, unknown>> = {
  ...emptyValues,
  region: shown.region,
  point: { latitude: 0, longitude: 0, "accuracy?": 0 },
  agency: { kind: "" },
};

/** What an agency's choice has to have beside its kind. */
const choices: Readonly<Record<string, object>> = {
  site: {},
  unknown: {},
  suggested: { agency: shown.agency },
  other: { "agency?": shown.agency, text: "" },
};

/** Whether a value is what the field of that name holds. */
export function fitsField(name: keyof FormValues, value: unknown): boolean {
  return (
    isLike(value, examples[name]) &&
    (name !== "agency" || isLike(value, choices[(value as FormValues["agency"]).kind]))
  );
}

/** Values out of the device's memory as far as this version's fields can hold them; the others are empty. */
export function fitValues(values: unknown): FormValues {
  const found: Partial<FormValues> = Object(values);
  const names = (Object.keys(emptyValues) as (keyof FormValues)[]).filter((name) =>
    fitsField(name, found[name]),
  );
  return { ...emptyValues, ...Object.fromEntries(names.map((name) => [name, found[name]])) };
}
