import type { Classification } from "@lapor/sdk";
import type { FieldName } from "../form/form-state.ts";

/** How one field is called: as its label, in the middle of a sentence, and as an order ("Isi judul laporan"). */
export interface FieldWords {
  label: string;
  ask: string;
  hint?: string;
}

/** What a sentence on a field may need to name. */
export interface FieldLimits {
  min?: number | undefined;
  max?: number | undefined;
}

/** Fields of the reporter's own data: shown only when the channel's policy asks for them, so their words come later. */
export type ReporterField = "name" | "email" | "phone";

/** Faults that the form finds by itself, before anything is sent. */
export type OwnFaultCode = "required" | "too_short" | "too_long" | "invalid_format" | "in_future";

/** What is needed to see the form, fill it in and have it judged: the texts of the first load. */
export interface FormStrings {
  /** Language tag of these texts, for `lang` and for dates. */
  locale: string;
  heading: string;
  intro: string;
  optional: string;
  classification: Readonly<Record<Classification, { name: string; hint: string }>>;
  fields: Readonly<Record<Exclude<FieldName, ReporterField>, FieldWords>>;
  fieldFaults: Readonly<Record<OwnFaultCode, (field: FieldWords, limits: FieldLimits) => string>>;
  left: (count: number) => string;
  over: (count: number) => string;
  agency: {
    site: string;
    /** Under the legend, until there are suggestions. */
    hint: string;
    unknown: string;
    unknownHint: string;
    other: string;
    search: string;
  };
  noCategory: string;
  privacy: string;
  /** A part of the form could not be fetched. */
  partMissing: string;
  send: string;
  sending: string;
  summary: (count: number) => string;
}
