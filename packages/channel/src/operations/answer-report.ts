import type { AnswerReport } from "@lapor/openapi";
import { throwIfInvalid } from "../platform/domain-error.ts";
import { officerAction } from "./officer-action.ts";

/** Most answers on one report, as for replies. Bounds the size of a report and the cost of reading it. */
const mostAnswers = 200;

/**
 * Tanggapan. Adds the answer of the agency, with optional files. A new answer clears the rating of the last
 * one.
 */
export const answerReport = officerAction<AnswerReport>(
  "answerReport",
  ({ timeline }, { message, attachmentIds }) => {
    if (timeline.filter(({ kind }) => kind === "answered").length >= mostAnswers)
      throwIfInvalid([{ pointer: "#", code: "too_many", limits: { limit: mostAnswers } }]);
    return { message, attachmentIds, changes: { rating: null } };
  },
);
