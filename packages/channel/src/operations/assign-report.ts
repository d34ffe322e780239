import { findPresentAgency } from "@lapor/directory";
import type { AssignReport } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import { examinationAfter, validateExamination } from "../life-cycle/examination.ts";
import type { Caller } from "../limits/client-info.ts";
import { isWorking } from "../officers/principal.ts";
import { throwIfInvalid } from "../platform/domain-error.ts";
import type { OfficerRecord, UnitRecord } from "../records/officers.ts";
import type { ReportRecord } from "../records/report.ts";
import {
  type ActionResult,
  type ActionTarget,
  type OfficerActionContext,
  officerAction,
} from "./officer-action.ts";
import { validateVerification, verificationChanges } from "./verify-report.ts";

/** `unit` and `officer` are undefined if the report cannot be assigned to them. */
interface Assignment {
  input: AssignReport;
  /** The agency that assigns the report. Null means national triage. */
  agencyId: string | null;
  unit: UnitRecord | undefined;
  /** Read inside the transaction, so no report is assigned to an officer who is leaving at that moment. */
  officer?: OfficerRecord | undefined;
}

/**
 * Disposisi. Assigns a report: national triage names the agency, and an agency names its unit or officer. If
 * the agency has not yet verified the report, it is verified first, with its own timeline entry.
 */
export async function assignReport(
  context: OfficerActionContext,
  caller: Caller,
  target: ActionTarget,
  input: AssignReport,
): Promise<ActionResult> {
  const { agencyId } = caller.principal;
  const { unitId } = input;
  const found = unitId === undefined ? [] : await context.store.list("units", { id: [unitId] });
  const unit = found.find((one) => one.active && one.agencyId === agencyId);
  return assign(context, caller, target, { input, agencyId, unit });
}

const assign = officerAction<Assignment>(
  "assignReport",
  ({ report }, assignment) => {
    throwIfInvalid(validateAssignment(report, assignment));
    const { input } = assignment;
    const { agencyId, message } = input;
    if (report.responsibleAgencyId === null) {
      const responsibleAgencyId = findPresentAgency(agencyId as string, report.categoryId)?.id as string;
      const changes = examinationAfter(report, input, report.classification);
      return { movesTo: "agency", responsibleAgencyId, changes, message };
    }
    const changes = assigneesAfter(report, assignment);
    if (!isVerifiedThereby(report)) return { changes, message };
    // The message is the officer's finding, so it belongs to the verification, not to the assignment.
    return { changes, verification: { changes: verificationChanges(report, input), message } };
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

function assigneesAfter(
  report: ReportRecord,
  { input, unit, officer }: Assignment,
): Pick<ReportRecord, "unitId" | "officerId"> {
  if (officer) return { unitId: officer.unitId, officerId: officer.id };
  const unitId = unit ? unit.id : report.unitId;
  const stays = input.officerId === undefined && unitId === report.unitId;
  return { unitId, officerId: stays ? report.officerId : null };
}

/** Returns whether an agency's assignment also verifies the report (the table rows with `verifies`). */
const isVerifiedThereby = ({ responsibleAgencyId, verifiedAt, status }: ReportRecord): boolean =>
  responsibleAgencyId !== null && verifiedAt === null && status !== "in_progress";

/**
 * Validates the fields that belong to a verification. National triage can only mark that an examination is
 * needed.
 */
function validateFindings(report: ReportRecord, { input }: Assignment): FieldError[] {
  if (isVerifiedThereby(report)) return validateVerification(report, input);
  const triage = report.responsibleAgencyId === null;
  const refused = (["classification", "categoryId", "needsExamination"] as const).filter(
    (field) => input[field] !== undefined && !(triage && field === "needsExamination"),
  );
  return [
    ...(triage ? validateExamination(report, input, report.classification) : []),
    ...refused.map((field): FieldError => ({ pointer: `#/${field}`, code: "not_permitted" })),
  ];
}

function validateAssignment(report: ReportRecord, assignment: Assignment): FieldError[] {
  const { agencyId } = assignment.input;
  const triage = report.responsibleAgencyId === null;
  const fieldErrors = validateFindings(report, assignment);
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
  // Removing the officer counts as an assignment only if the report has an officer.
  const names = unitId !== undefined || (officerId === null ? report.officerId !== null : officerId);
  const fieldErrors: FieldError[] = [];
  if (!names) fieldErrors.push({ pointer: "#/unitId", code: "required" });
  if (unitId !== undefined && !unit) fieldErrors.push({ pointer: "#/unitId", code: "not_found" });
  if (officerId && !officer) fieldErrors.push({ pointer: "#/officerId", code: "not_found" });
  if (officer && (!isWorking(officer) || (unit && officer.unitId !== unit.id)))
    fieldErrors.push({ pointer: "#/officerId", code: "not_permitted" });
  return fieldErrors;
}
