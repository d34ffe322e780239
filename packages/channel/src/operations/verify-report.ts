import { findPresentAgency, findTopic } from "@lapor/directory";
import type { VerifyReport } from "@lapor/openapi";
import { examinationAfter, validateExamination } from "../life-cycle/examination.ts";
import { throwIfInvalid } from "../platform/domain-error.ts";
import { officerAction } from "./officer-action.ts";

/**
 * Verifikasi. The agency accepts the report as complete and within its mandate. It can correct classification
 * and category, and mark that the report needs an examination. The custodian of a report with SP4N-LAPOR!
 * thereby takes it back.
 */
export const verifyReport = officerAction<VerifyReport>("verifyReport", ({ report }, input) => {
  const { classification = report.classification, categoryId, message } = input;
  const topic = findTopic(categoryId ?? "");
  throwIfInvalid([
    ...(categoryId !== undefined && !topic ? [{ pointer: "#/categoryId", code: "not_found" } as const] : []),
    ...validateExamination(report, input, classification),
  ]);
  const examination = examinationAfter(report, input, classification);
  const { custodianAgencyId } = report;
  const back = custodianAgencyId !== null && {
    movesTo: "agency" as const,
    responsibleAgencyId: findPresentAgency(custodianAgencyId)?.id ?? custodianAgencyId,
  };
  return {
    verified: true,
    ...back,
    changes: { classification, ...(topic && { categoryId: topic.id }), ...examination },
    message,
  };
});
