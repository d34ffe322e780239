import type { Classification } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import { policyFor } from "../policy/site-deadlines.ts";
import type { Policy } from "../records/policy.ts";
import type { ReportRecord } from "../records/report.ts";
import { dateInWords } from "./clock-texts.ts";
import { deadlineOf, offsetOf } from "./deadlines.ts";

/**
 * An officer's finding that a complaint is about abuse of authority or a breach of law by officials, which
 * the inspectorate examines (berkadar pengawasan, Permendagri 8/2023 Art. 1(4)). A complaint that is merely
 * hard to answer does not qualify.
 */
interface Marking {
  needsExamination?: boolean | undefined;
  message?: string | undefined;
}

/**
 * Validates a finding. Only complaints can need an examination, and the officer must tell the reporter why
 * the answer takes longer.
 */
export function validateExamination(
  report: ReportRecord,
  { needsExamination, message }: Marking,
  classification: Classification,
): FieldError[] {
  if (!needsExamination) return [];
  return [
    ...(classification === "complaint"
      ? []
      : [{ pointer: "#/needsExamination", code: "not_permitted" } as const]),
    ...(message === undefined && !report.needsExamination
      ? [{ pointer: "#/message", code: "required" } as const]
      : []),
  ];
}

/**
 * Works like `validateExamination`, for a report that may already be marked. The officer must then also tell
 * the reporter why the mark is removed.
 */
export const validateReexamination = (report: ReportRecord, marking: Marking): FieldError[] => [
  ...validateExamination(report, marking, report.classification),
  ...(report.needsExamination && marking.needsExamination === false && marking.message === undefined
    ? [{ pointer: "#/message", code: "required" } as const]
    : []),
];

/**
 * Returns the report's `needsExamination` after a finding. The value is unchanged when the finding does not
 * set it, and always false for classifications other than complaints.
 */
export const examinationAfter = (
  report: ReportRecord,
  { needsExamination = report.needsExamination }: Marking,
  classification: Classification,
): Pick<ReportRecord, "needsExamination"> => ({
  needsExamination: needsExamination && classification === "complaint",
});

/**
 * Returns the default message to the reporter when an examination determines the deadline for the answer.
 * Timeline messages are in Indonesian.
 */
export function examinationText(policy: Policy, report: ReportRecord): string | undefined {
  const { needsExamination, dueAt, dueStage, siteAgencyId, location } = report;
  if (!needsExamination || !dueAt || dueStage !== "answer") return undefined;
  const { days, dayKind } = deadlineOf(policyFor(policy, siteAgencyId), dueStage, report);
  const counted = `${days} hari ${dayKind === "working" ? "kerja" : "kalender"}`;
  const until = dateInWords(dueAt, offsetOf(location, siteAgencyId));
  return `Laporan Anda menyangkut dugaan penyalahgunaan wewenang atau pelanggaran oleh aparatur, sehingga perlu diperiksa sebelum dapat dijawab. Jawabannya paling lambat ${until} (${counted}).`;
}
