import type { Classification } from "@lapor/sdk";
import type { FieldName, Visibility } from "../values/form-values.ts";
import type { ByValue } from "./report-strings.ts";

/** The name of a field as a label, and the instruction to fill it in ("Isi judul laporan"). */
export interface FieldWords {
  label: string;
  ask: string;
  hint?: string;
  /** The text in the empty field. */
  example?: string;
  /** The note next to the label if the form has filled in the field. */
  note?: string;
}

/** The limits that a field's sentences can mention. */
export interface FieldLimits {
  min?: number | undefined;
  max?: number | undefined;
}

/** Returns the sentence for a field's error. */
export type FieldSentence = (field: FieldWords, limits: FieldLimits) => string;

/**
 * The fields for the reporter's identity. Their strings are loaded later, because the fields are shown only
 * if the channel's policy requests them.
 */
export type ReporterField = "name" | "email" | "phone";

/** Errors that the form finds before it sends anything. */
export type OwnFaultCode = "required" | "too_short" | "too_long" | "invalid_format" | "in_future";

/** The strings of the initial load, which the citizen needs to see, fill in and validate the form. */
export interface FormStrings {
  /** The language tag of these strings, for `lang` and for dates. */
  locale: string;
  heading: string;
  optional: string;
  /**
   * The name of each classification, and the hint that is shown once an option other than the preset one is
   * chosen.
   */
  classification: ByValue<Classification, { name: string; hint?: string }>;
  fields: Readonly<Record<Exclude<FieldName, ReporterField>, FieldWords>>;
  fieldFaults: Readonly<Record<OwnFaultCode, FieldSentence>>;
  left: (count: number) => string;
  over: (count: number) => string;
  /**
   * The headings of the form's three sections. The second one is `whereOnly` for a report without a date.
   */
  parts: Readonly<Record<"what" | "where" | "whereOnly" | "check", string>>;
  /** The name of each visibility, and one sentence on who can read the report. */
  visibility: Readonly<Record<Visibility, { name: string; hint: string }>>;
  change: string;
  next: string;
  /** The message that a part of the form could not be loaded. */
  partMissing: string;
  send: string;
  sending: string;
  summary: (count: number) => string;
}
