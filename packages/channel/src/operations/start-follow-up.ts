import type { StartFollowUp } from "@lapor/openapi";
import { examinationAfter, examinationText, validateReexamination } from "../life-cycle/examination.ts";
import { throwIfInvalid } from "../platform/domain-error.ts";
import { officerAction } from "./officer-action.ts";

/**
 * Tindak lanjut. Records that the agency starts to work on the report. The deadline for the answer depends on
 * whether the officer finds that an examination is needed.
 */
export const startFollowUp = officerAction<StartFollowUp>(
  "startFollowUp",
  ({ report }, input, { policy }) => {
    throwIfInvalid(validateReexamination(report, input));
    return {
      changes: examinationAfter(report, input, report.classification),
      message: input.message,
      defaultMessage: (next) => examinationText(policy, next),
    };
  },
);
