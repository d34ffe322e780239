import { agencies } from "@lapor/directory";
import type { Classification, FieldError } from "@lapor/sdk";

/** A field of an officer's form. */
export interface ActionField {
  name: "message" | "reason" | "unit" | "agency" | "file" | "archiveReason" | "examination" | "into" | "text";
  label: string;
  hint?: string;
  required: boolean;
  /** Where the channel says what is wrong with it. */
  pointers: readonly string[];
  /** What can be chosen, where one of few is. */
  options?: readonly { value: string; label: string }[];
  /** Absent where a report is of another classification. */
  only?: Classification;
}

/** What was typed is no agency of the directory: told at the field, as the channel would. */
export class UnknownAgency extends Error {
  readonly field: FieldError = {
    pointer: "#/agency",
    code: "not_found",
    message: "Pilih nama dari daftar yang muncul.",
  };
}

/** What was typed into a field, without white space around it. */
export const text = (filled: FormData, name: string): string => String(filled.get(name) ?? "").trim();

/** The same as a field of a body, left out when nothing was typed. */
export function optional(filled: FormData, name: string): { [name: string]: string } {
  const value = text(filled, name);
  return value === "" ? {} : { [name]: value };
}

/** Exactly one of the list: a report that followed a near hit would leave for an agency that nobody chose. Throws `UnknownAgency`. */
export function agencyIdOf(typed: string): string {
  const word = typed.toLowerCase();
  const agency = agencies.find(({ name, shortName }) =>
    [name, shortName].some((known) => known.toLowerCase() === word),
  );
  if (!agency) throw new UnknownAgency();
  return agency.id;
}

/** Words for the reporter. */
export const message = (label: string, required: boolean): ActionField => ({
  name: "message",
  label,
  required,
  pointers: ["#/message"],
});

/** The agency that gets the report. */
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
  hint: "Bila ya, tenggat jawabannya lebih panjang. Bila mengubahnya, jelaskan sebabnya dalam pesan untuk pelapor.",
  required: false,
  pointers: ["#/needsExamination"],
  options: [
    { value: "", label: "Tidak" },
    { value: "ya", label: "Ya" },
  ],
  only: "complaint",
};

/** What was chosen there, as a field of a body. Where nothing was asked, nothing is said. */
export const examinationOf = (filled: FormData): { needsExamination?: boolean } =>
  filled.has("examination") ? { needsExamination: text(filled, "examination") === "ya" } : {};
