import type { FullAgencyReport } from "@lapor/sdk";
import type { Strings } from "../strings/strings.ts";
import type { Draft } from "./attempt.ts";
import type { Act, Officer } from "./possible-acts.ts";

/** The name of a field: of the body, or of its input where one body has two inputs. */
export type FieldName = keyof Strings["fields"];

/** A field of an act's form. */
export interface Field {
  /** The member of the body, and the last part of the pointer in a refusal. */
  member: string;
  /** Its label. */
  label: FieldName;
  kind:
    | "words"
    | "line"
    | "check"
    | "classification"
    | "category"
    | "agency"
    | "unit"
    | "report"
    | "archiveReason";
  required: boolean;
  min: number;
  max: number;
}

const words = (label: FieldName, min: number, max: number, required = true, member = "message"): Field => ({
  member,
  label,
  kind: "words",
  required,
  min,
  max,
});
const message: Field = words("message", 2, 5000, false);
const other = (kind: Field["kind"], member: FieldName, required = false): Field => ({
  member,
  label: member,
  kind,
  required,
  min: 0,
  max: 64,
});
const line = (member: string, label: FieldName, required: boolean, min: number, max: number): Field => ({
  member,
  label,
  kind: "line",
  required,
  min,
  max,
});

/** The input from which fields follow. */
export type Subject = Pick<FullAgencyReport, "classification" | "needsExamination" | "responsible">;

const examination = ({ classification }: Subject): Field[] =>
  classification === "complaint" ? [other("check", "needsExamination")] : [];

/** The fields of an act on one report, in the order of the form. */
export function fieldsOf(act: Act, report: Subject, { me }: Officer): Field[] {
  switch (act) {
    case "verifyReport":
      if (report.responsible.kind === "sp4n") return [message];
      return [
        other("classification", "classification"),
        other("category", "categoryId"),
        ...examination(report),
        message,
      ];
    case "assignReport":
      return me.agency
        ? [other("unit", "unitId", true), message]
        : [other("agency", "agencyId", true), message];
    case "startFollowUp":
      return [...examination(report), message];
    case "answerReport":
      return [words("answer", 5, 10_000)];
    case "requestInformation":
      return [words("question", 5, 5000)];
    case "transferReport":
      return [other("agency", "toAgencyId"), words("reason", 5, 1000, true, "reason")];
    case "addNote":
      return [words("note", 2, 5000, true, "text")];
    case "mergeReport":
      return [other("report", "intoTrackingId", true), message];
    case "archiveReport":
      return [
        { ...other("archiveReason", "archiveReason", true), member: "reason" },
        words("reason", 5, 5000),
      ];
    case "closeReport":
      return [words("reason", 5, 5000)];
    case "releaseReport":
      return [
        line("title", "title", true, 5, 150),
        words("body", 5, 10_000, true, "body"),
        other("check", "contactsConfirmed"),
        message,
      ];
    case "retractReport":
      return [message];
    case "setNationalReference":
      return [
        line("trackingId", "nationalId", true, 1, 32),
        line("url", "url", false, 8, 500),
        line("ministryStatus", "ministryStatus", false, 2, 120),
        message,
      ];
  }
}

/** The values of a form before the officer types. */
export function initialDraft(act: Act, report: FullAgencyReport): Draft {
  switch (act) {
    case "verifyReport":
      return {
        classification: report.classification,
        categoryId: report.category?.id ?? "",
        needsExamination: report.needsExamination ?? false,
      };
    case "assignReport":
      return { unitId: report.unit?.id ?? "" };
    case "startFollowUp":
      return { needsExamination: report.needsExamination ?? false };
    case "archiveReport":
      return { reason: "not_public_service" };
    case "releaseReport":
      return {
        title: report.released?.title ?? report.title,
        body: report.released?.body ?? report.body,
      };
    case "setNationalReference":
      return {
        trackingId: report.national?.trackingId ?? "",
        url: report.national?.url ?? "",
        ministryStatus: report.national?.ministryStatus ?? "",
      };
    default:
      return {};
  }
}

/** Length as the contract counts it. */
const lengthOf = (text: string): number => [...text].length;

/** A field that cannot be sent as it is. */
export type Fault = { problem: "required" } | { problem: "tooShort" | "tooLong"; by: number };

/** The fault of a field; undefined when the channel would accept it. */
export function faultOf(
  { kind, required, min, max }: Field,
  value: string | boolean | undefined,
): Fault | undefined {
  if (kind === "check" || typeof value === "boolean") return undefined;
  const text = (value ?? "").trim();
  if (!text) return required ? { problem: "required" } : undefined;
  if (lengthOf(text) < min) return { problem: "tooShort", by: min };
  return lengthOf(text) > max ? { problem: "tooLong", by: lengthOf(text) - max } : undefined;
}

/**
 * The body of an act: what was typed, without empty fields and without values that the report has already.
 */
export function bodyOf(
  fields: readonly Field[],
  draft: Draft,
  before: Draft,
): Record<string, string | boolean> {
  const body: Record<string, string | boolean> = {};
  for (const { member, kind } of fields) {
    const value = draft[member];
    const old = before[member];
    const keeps = kind === "classification" || kind === "category" || member === "needsExamination";
    if (typeof value === "boolean") {
      if (value !== (old ?? false)) body[member] = value;
    } else if (value?.trim() && !(keeps && value === old)) body[member] = value.trim();
  }
  return body;
}
