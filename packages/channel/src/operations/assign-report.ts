import { findPresentAgency } from "@lapor/directory";
import type { AssignReport } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import type { Caller, ChannelContext } from "../context.ts";
import { examinationAfter, validateExamination } from "../life-cycle/examination.ts";
import type { UnitRecord } from "../officers/unit-store.ts";
import { throwIfInvalid } from "../platform/domain-error.ts";
import type { ReportRecord } from "../report/store.ts";
import { officerAction, type StepResult, type StepTarget } from "./officer-action.ts";

/** An assignment, with the unit that it names if reports can be assigned to that. */
interface Assignment {
  input: AssignReport;
  unit: UnitRecord | undefined;
}

/** Disposisi. National triage names the agency. An agency names its unit, and thereby accepts the report. */
export async function assignReport(
  context: ChannelContext,
  caller: Caller,
  target: StepTarget,
  input: AssignReport,
): Promise<StepResult> {
  const { unitId } = input;
  const found = unitId === undefined ? [] : await context.store.findUnits([unitId]);
  const unit = found.find(({ agencyId, active }) => active && agencyId === caller.principal.agencyId);
  return assign(context, caller, target, { input, unit });
}

const assign = officerAction<Assignment>(
  "assignReport",
  ({ report }, assignment) => {
    throwIfInvalid(validateAssignment(report, assignment));
    const { input, unit } = assignment;
    const { agencyId, message } = input;
    const examination = examinationAfter(report, input, report.classification);
    if (report.responsibleAgencyId === null) {
      const responsibleAgencyId = findPresentAgency(agencyId as string, report.categoryId)?.id as string;
      return { movesTo: "agency", responsibleAgencyId, changes: examination, message };
    }
    return {
      verified: report.verifiedAt === null,
      changes: { ...(unit && { unitId: unit.id }), ...examination },
      message,
    };
  },
  { contentOf: ({ input }) => input },
);

function validateAssignment(report: ReportRecord, { input, unit }: Assignment): FieldError[] {
  const { responsibleAgencyId, verifiedAt, classification } = report;
  const { agencyId, unitId, needsExamination } = input;
  const triage = responsibleAgencyId === null;
  const fieldErrors = validateExamination(report, input, classification);
  if (verifiedAt && needsExamination !== undefined)
    fieldErrors.push({ pointer: "#/needsExamination", code: "not_permitted" });
  if (triage && agencyId === undefined) fieldErrors.push({ pointer: "#/agencyId", code: "required" });
  if (triage && agencyId !== undefined && !findPresentAgency(agencyId, report.categoryId))
    fieldErrors.push({ pointer: "#/agencyId", code: "not_found" });
  if (triage && unitId !== undefined) fieldErrors.push({ pointer: "#/unitId", code: "not_permitted" });
  if (!triage && agencyId !== undefined) fieldErrors.push({ pointer: "#/agencyId", code: "not_permitted" });
  if (!triage && unitId === undefined) fieldErrors.push({ pointer: "#/unitId", code: "required" });
  if (!triage && unitId !== undefined && !unit) fieldErrors.push({ pointer: "#/unitId", code: "not_found" });
  return fieldErrors;
}
