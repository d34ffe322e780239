import type { StartFollowUp } from "@lapor/openapi";
import { examinationAfter, examinationText, validateReexamination } from "../life-cycle/examination.ts";
import { throwIfInvalid } from "../platform/domain-error.ts";
import { officerAction } from "./officer-action.ts";

/** Tindak lanjut. The agency begins to work on the report; what it finds of an examination counts for the answer that is due from now on. */
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
