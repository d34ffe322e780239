import type { Classification } from "@lapor/sdk";
import type { FieldName, Visibility } from "../form/values/form-values.ts";
import type { ByValue } from "./report-strings.ts";

/** The name of a field, as a label and as an instruction ("Isi judul laporan"). */
export interface FieldWords {
  label: string;
  ask: string;
  hint?: string;
  /** Beside the label: the form fills this in. */
  note?: string;
}

/** Limits that a sentence about a field may mention. */
export interface FieldLimits {
  min?: number | undefined;
  max?: number | undefined;
}

/** The sentence for an error of a field. */
export type FieldSentence = (field: FieldWords, limits: FieldLimits) => string;

/**
 * Fields of the reporter's identity. They are shown only when the channel's policy asks for them, so their
 * strings load later.
 */
export type ReporterField = "name" | "email" | "phone";

/** Errors that the form finds before anything is sent. */
export type OwnFaultCode = "required" | "too_short" | "too_long" | "invalid_format" | "in_future";

/** Strings of the first load: those needed to see the form, to fill it in and to validate it. */
export interface FormStrings {
  /** Language tag of these strings, for `lang` and for dates. */
  locale: string;
  heading: string;
  intro: string;
  optional: string;
  /** The hint is shown once another than the preset one is chosen. */
  classification: ByValue<Classification, { name: string; hint?: string }>;
  fields: Readonly<Record<Exclude<FieldName, ReporterField>, FieldWords>>;
  fieldFaults: Readonly<Record<OwnFaultCode, FieldSentence>>;
  left: (count: number) => string;
  over: (count: number) => string;
  /** Headings of the form's three parts. */
  parts: Readonly<Record<"what" | "where" | "who", string>>;
  visibility: Readonly<Record<Visibility, { name: string; hint: string }>>;
  /** Makes the report confidential, at the top of the form. */
  confidentially: string;
  isConfidential: string;
  /** Before the name of the visibility. */
  thisReportIs: string;
  change: string;
  next: string;
  /** A part of the form could not be loaded. */
  partMissing: string;
  send: string;
  sending: string;
  summary: (count: number) => string;
}
