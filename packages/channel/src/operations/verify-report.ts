import { findTopic } from "@lapor/directory";
import type { VerifyReport } from "@lapor/openapi";
import { examinationAfter, validateExamination } from "../life-cycle/examination.ts";
import { throwIfInvalid } from "../platform/domain-error.ts";
import { officerAction } from "./officer-action.ts";

/** The agency finds the report in order and its own; it may correct classification and category, and find that it needs an examination. */
export const verifyReport = officerAction<VerifyReport>("verifyReport", ({ report }, input) => {
  const { classification = report.classification, categoryId, message } = input;
  throwIfInvalid([
    ...(categoryId !== undefined && !findTopic(categoryId)
      ? [{ pointer: "#/categoryId", code: "not_found" } as const]
      : []),
    ...validateExamination(report, input, classification),
  ]);
  const examination = examinationAfter(report, input, classification);
  return {
    verified: true,
    changes: { classification, ...(categoryId !== undefined && { categoryId }), ...examination },
    message,
  };
});
