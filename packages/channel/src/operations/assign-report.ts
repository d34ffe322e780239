import { findPresentAgency } from "@lapor/directory";
import type { AssignReport } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import type { Caller, ChannelContext } from "../context.ts";
import { examinationAfter, validateExamination } from "../life-cycle/examination.ts";
import { isWorking } from "../officers/principal.ts";
import type { OfficerRecord } from "../officers/store.ts";
import type { UnitRecord } from "../officers/unit-store.ts";
import { throwIfInvalid } from "../platform/domain-error.ts";
import type { ReportRecord } from "../report/records.ts";
import { officerAction, type StepResult, type StepTarget } from "./officer-action.ts";

/** An assignment. Its unit and officer are undefined if no report can be assigned to them. */
interface Assignment {
  input: AssignReport;
  /** The agency that assigns. Null: national triage. */
  agencyId: string | null;
  unit: UnitRecord | undefined;
  /** Read in the transaction, so that no report is assigned to an officer who is leaving. */
  officer?: OfficerRecord | undefined;
}

/**
 * Disposisi. National triage names the agency. An agency names its unit or officer, and thereby accepts the
 * report.
 */
export async function assignReport(
  context: ChannelContext,
  caller: Caller,
  target: StepTarget,
  input: AssignReport,
): Promise<StepResult> {
  const { agencyId } = caller.principal;
  const { unitId } = input;
  const found = unitId === undefined ? [] : await context.store.findUnits([unitId]);
  const unit = found.find((one) => one.active && one.agencyId === agencyId);
  return assign(context, caller, target, { input, agencyId, unit });
}

const assign = officerAction<Assignment>(
  "assignReport",
  ({ report }, assignment) => {
    throwIfInvalid(validateAssignment(report, assignment));
    const { agencyId, message } = assignment.input;
    const examination = examinationAfter(report, assignment.input, report.classification);
    if (report.responsibleAgencyId === null) {
      const responsibleAgencyId = findPresentAgency(agencyId as string, report.categoryId)?.id as string;
      return { movesTo: "agency", responsibleAgencyId, changes: examination, message };
    }
    return {
      verified: report.verifiedAt === null,
      changes: { ...assigneesAfter(report, assignment), ...examination },
      message,
    };
  },
  {
    contentOf: ({ input }) => input,
    async complete(assignment, transaction) {
      const { officerId } = assignment.input;
      const officer = officerId ? await transaction.lockOfficer(officerId) : undefined;
      return officer?.agencyId === assignment.agencyId && officer.state === "active"
        ? { ...assignment, officer }
        : assignment;
    },
  },
);

/** The unit and the officer of the report after a valid assignment. */
function assigneesAfter(
  report: ReportRecord,
  { input, unit, officer }: Assignment,
): Pick<ReportRecord, "unitId" | "officerId"> {
  if (officer) return { unitId: officer.unitId, officerId: officer.id };
  const unitId = unit ? unit.id : report.unitId;
  const stays = input.officerId === undefined && unitId === report.unitId;
  return { unitId, officerId: stays ? report.officerId : null };
}

function validateAssignment(report: ReportRecord, assignment: Assignment): FieldError[] {
  const { responsibleAgencyId, verifiedAt, classification } = report;
  const { agencyId, needsExamination } = assignment.input;
  const triage = responsibleAgencyId === null;
  const fieldErrors = validateExamination(report, assignment.input, classification);
  if (verifiedAt && needsExamination !== undefined)
    fieldErrors.push({ pointer: "#/needsExamination", code: "not_permitted" });
  if (triage && agencyId === undefined) fieldErrors.push({ pointer: "#/agencyId", code: "required" });
  if (triage && agencyId !== undefined && !findPresentAgency(agencyId, report.categoryId))
    fieldErrors.push({ pointer: "#/agencyId", code: "not_found" });
  if (!triage && agencyId !== undefined) fieldErrors.push({ pointer: "#/agencyId", code: "not_permitted" });
  const assignees = triage ? validateNoAssignees(assignment) : validateAssignees(report, assignment);
  return [...fieldErrors, ...assignees];
}

const validateNoAssignees = ({ input }: Assignment): FieldError[] =>
  (["unitId", "officerId"] as const).flatMap((field): FieldError[] =>
    input[field] === undefined ? [] : [{ pointer: `#/${field}`, code: "not_permitted" }],
  );

function validateAssignees(report: ReportRecord, { input, unit, officer }: Assignment): FieldError[] {
  const { unitId, officerId } = input;
  // Removing the officer counts as an assignment only if the report has one.
  const names = unitId !== undefined || (officerId === null ? report.officerId !== null : officerId);
  const fieldErrors: FieldError[] = [];
  if (!names) fieldErrors.push({ pointer: "#/unitId", code: "required" });
  if (unitId !== undefined && !unit) fieldErrors.push({ pointer: "#/unitId", code: "not_found" });
  if (officerId && !officer) fieldErrors.push({ pointer: "#/officerId", code: "not_found" });
  if (officer && (!isWorking(officer) || (unit && officer.unitId !== unit.id)))
    fieldErrors.push({ pointer: "#/officerId", code: "not_permitted" });
  return fieldErrors;
}
