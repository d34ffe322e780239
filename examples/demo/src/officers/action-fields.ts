import { listPresentAgencies } from "@lapor/directory";
import type { Classification, FieldError } from "@lapor/sdk";

/** A field of an officer's form. */
export interface ActionField {
  name:
    | "message"
    | "reason"
    | "unitId"
    | "agency"
    | "file"
    | "archiveReason"
    | "examination"
    | "into"
    | "text"
    | "number"
    | "url"
    | "status";
  label: string;
  hint?: string;
  required: boolean;
  /** Where the channel reports an error in it. */
  pointers: readonly string[];
  /** The choices, for a field with few of them. */
  options?: readonly { value: string; label: string }[];
  /** Absent when the report has another classification. */
  only?: Classification;
}

/** The input is not an agency of the directory. Shown at the field, like the channel's own errors. */
export class UnknownAgency extends Error {
  readonly field: FieldError = {
    pointer: "#/agency",
    code: "not_found",
    message: "Pilih nama dari daftar yang muncul.",
  };
}

/** The input of a field, trimmed. */
export const text = (filled: FormData, name: string): string => String(filled.get(name) ?? "").trim();

/** The same as a field of a body, absent when the input is empty. */
export function optional(filled: FormData, name: string): { [name: string]: string } {
  const value = text(filled, name);
  return value === "" ? {} : { [name]: value };
}

/**
 * Requires an exact match with the list: a near match would transfer a report to an agency that
 * nobody chose. Throws `UnknownAgency`.
 */
export function agencyIdOf(typed: string): string {
  const word = typed.toLowerCase();
  const agency = listPresentAgencies().find(({ name, shortName }) =>
    [name, shortName].some((known) => known.toLowerCase() === word),
  );
  if (!agency) throw new UnknownAgency();
  return agency.id;
}

/** The message to the reporter. */
export const message = (label: string, required: boolean): ActionField => ({
  name: "message",
  label,
  required,
  pointers: ["#/message"],
});

/** The agency that receives the report. */
export const agencyField = (required: boolean, hint: string): ActionField => ({
  name: "agency",
  label: "Instansi tujuan",
  hint,
  required,
  pointers: ["#/agency", "#/agencyId", "#/toAgencyId"],
});

/** Whether a complaint needs an examination (berkadar pengawasan). */
export const examinationField: ActionField = {
  name: "examination",
  label: "Perlu pemeriksaan (berkadar pengawasan)?",
  hint: "Bila ya, batas waktu jawabannya lebih panjang. Bila Anda mengubahnya, jelaskan sebabnya dalam pesan untuk pelapor.",
  required: false,
  pointers: ["#/needsExamination"],
  options: [
    { value: "", label: "Tidak" },
    { value: "ya", label: "Ya" },
  ],
  only: "complaint",
};

/** The choice as a field of a body; absent when the form did not ask. */
export const examinationOf = (filled: FormData): { needsExamination?: boolean } =>
  filled.has("examination") ? { needsExamination: text(filled, "examination") === "ya" } : {};
