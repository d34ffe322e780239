import { findPresentAgency, findTopic } from "@lapor/directory";
import type { VerifyReport } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import { examinationAfter, validateExamination } from "../life-cycle/examination.ts";
import { throwIfInvalid } from "../platform/domain-error.ts";
import type { ReportRecord } from "../records/report.ts";
import { officerAction } from "./officer-action.ts";

/**
 * Verifikasi. The agency accepts the report as complete and within its mandate. It can correct the
 * classification and the category, and mark that the report needs an examination. By verifying a report that
 * SP4N-LAPOR! holds, its custodian takes the report back.
 */
export const verifyReport = officerAction<VerifyReport>("verifyReport", ({ report }, input) => {
  throwIfInvalid(validateVerification(report, input));
  const { custodianAgencyId } = report;
  const back = custodianAgencyId !== null && {
    movesTo: "agency" as const,
    responsibleAgencyId: findPresentAgency(custodianAgencyId)?.id ?? custodianAgencyId,
  };
  return {
    verified: true,
    ...back,
    changes: verificationChanges(report, input),
    message: input.message,
  };
});

export function validateVerification(report: ReportRecord, input: VerifyReport): FieldError[] {
  const { classification = report.classification, categoryId } = input;
  return [
    ...(categoryId !== undefined && !findTopic(categoryId)
      ? [{ pointer: "#/categoryId", code: "not_found" } as const]
      : []),
    ...validateExamination(report, input, classification),
  ];
}

/** Returns the changes that a valid verification makes to the report. Omitted values stay unchanged. */
export function verificationChanges(report: ReportRecord, input: VerifyReport): Partial<ReportRecord> {
  const { classification = report.classification, categoryId } = input;
  const topic = findTopic(categoryId ?? "");
  return {
    classification,
    ...(topic && { categoryId: topic.id }),
    ...examinationAfter(report, input, classification),
  };
}
