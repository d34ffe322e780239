import { matchesShape } from "../offline/matches-shape.ts";
import { emptyValues, type FormValues } from "./form-values.ts";

/** The members of a region and of an agency that the form shows or sends. */
export const shownShapes: {
  region: { code: string; name: string; path: string[] };
  agency: { id: string; name: string };
} = {
  region: { code: "32.73", name: "", path: [""] },
  agency: { id: "pemkot-bandung", name: "" },
};

const examples: Readonly<Record<keyof FormValues, unknown>> = {
  ...emptyValues,
  region: shownShapes.region,
  point: { latitude: 0, longitude: 0, "accuracy?": 0, "ofPhoto?": true },
  agency: { kind: "" },
};

/** The members of each kind of agency choice. */
const choices: Readonly<Record<string, object>> = {
  site: {},
  unknown: {},
  suggested: { agency: shownShapes.agency },
  other: { "agency?": shownShapes.agency, text: "" },
};

export function fitsField(name: keyof FormValues, value: unknown): boolean {
  return (
    matchesShape(value, examples[name]) &&
    (name !== "agency" || matchesShape(value, choices[(value as FormValues["agency"]).kind]))
  );
}

/** Returns the stored values that fit this version's fields. The other fields are empty. */
export function fitValues(values: unknown): FormValues {
  const found: Partial<FormValues> = Object(values);
  const names = (Object.keys(emptyValues) as (keyof FormValues)[]).filter((name) =>
    fitsField(name, found[name]),
  );
  return { ...emptyValues, ...Object.fromEntries(names.map((name) => [name, found[name]])) };
}

/** Whether the form contains nothing that the citizen would miss if it were lost. */
export const isEmpty = ({ region, agency, classification, ...values }: FormValues): boolean =>
  agency.kind === "site" &&
  Object.entries(values).every(([name, value]) => value === emptyValues[name as keyof typeof values]);
