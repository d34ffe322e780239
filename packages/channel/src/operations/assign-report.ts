import { findPresentAgency } from "@lapor/directory";
import type { AssignReport } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import { examinationAfter, validateExamination } from "../life-cycle/examination.ts";
import { throwIfInvalid } from "../platform/domain-error.ts";
import type { ReportRecord } from "../report/store.ts";
import { officerAction } from "./officer-action.ts";

/** Disposisi. National triage names the agency. An agency names its unit, and thereby accepts the report. */
export const assignReport = officerAction<AssignReport>("assignReport", ({ report }, input) => {
  throwIfInvalid(validateAssignment(report, input));
  const { agencyId, unit, message } = input;
  const examination = examinationAfter(report, input, report.classification);
  if (report.responsibleAgencyId === null) {
    const responsibleAgencyId = findPresentAgency(agencyId as string, report.categoryId)?.id as string;
    return { movesTo: "agency", responsibleAgencyId, changes: examination, message };
  }
  return {
    verified: report.verifiedAt === null,
    changes: { ...(unit !== undefined && { unit }), ...examination },
    message,
  };
});

function validateAssignment(report: ReportRecord, input: AssignReport): FieldError[] {
  const { responsibleAgencyId, verifiedAt, classification } = report;
  const { agencyId, unit, needsExamination } = input;
  const triage = responsibleAgencyId === null;
  const fieldErrors = validateExamination(report, input, classification);
  if (verifiedAt && needsExamination !== undefined)
    fieldErrors.push({ pointer: "#/needsExamination", code: "not_permitted" });
  if (triage && agencyId === undefined) fieldErrors.push({ pointer: "#/agencyId", code: "required" });
  if (triage && agencyId !== undefined && !findPresentAgency(agencyId, report.categoryId))
    fieldErrors.push({ pointer: "#/agencyId", code: "not_found" });
  if (triage && unit !== undefined) fieldErrors.push({ pointer: "#/unit", code: "not_permitted" });
  if (!triage && agencyId !== undefined) fieldErrors.push({ pointer: "#/agencyId", code: "not_permitted" });
  if (!triage && unit === undefined) fieldErrors.push({ pointer: "#/unit", code: "required" });
  return fieldErrors;
}
