import type { AnswerReport, FieldErrorCode } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import { DomainError, throwIfInvalid } from "../platform/domain-error.ts";
import type { AnswerTemplateRecord } from "../records/desk.ts";
import type { ReportFile } from "../records/report.ts";
import { fitsTemplate, renderTemplate } from "./list-answer-templates.ts";
import { officerAction } from "./officer-action.ts";

/** Most answers on one report, as for replies. Bounds the size of a report and the cost of reading it. */
const mostAnswers = 200;

/** The decision for an answer. A new answer clears the rating of the last one. */
function answer({ timeline }: ReportFile, { message, attachmentIds }: AnswerReport) {
  if (timeline.filter(({ kind }) => kind === "answered").length >= mostAnswers)
    throwIfInvalid([{ pointer: "#", code: "too_many", limits: { limit: mostAnswers } }]);
  return { message, attachmentIds, changes: { rating: null } };
}

/** Characters, as for the message of `answerReport`. A filled-in template may be longer than its text. */
const longestAnswer = 10_000;

/** Tanggapan. Adds the answer of the agency, with optional files. */
export const answerReport = officerAction<AnswerReport>("answerReport", answer);

/** An answer with the text of a template. `template` is undefined if the party has none with this id. */
interface TemplateAnswer {
  templateId: string;
  template: AnswerTemplateRecord | undefined;
}

/**
 * Tanggapan dari templat. The same step with the text of a template, filled in for the report. A repetition
 * counts as the same although the template was changed or deleted meanwhile.
 */
export const answerWithTemplate = officerAction<TemplateAnswer>(
  "answerReport",
  (file, { template }, { policy }) => {
    const refused = (code: FieldErrorCode, limits?: FieldError["limits"]) =>
      new DomainError("validation_failed", {
        fieldErrors: [{ pointer: "#/templateId", code, ...(limits && { limits }) }],
      });
    if (!template) throw refused("not_found");
    const { act } = template;
    if (!fitsTemplate(file.report, template) || (act !== null && act !== "answerReport"))
      throw refused("not_permitted");
    const message = renderTemplate(policy, file.report, template);
    if ([...message].length > longestAnswer) throw refused("too_long", { limit: longestAnswer });
    return answer(file, { message });
  },
  { contentOf: ({ templateId }) => ({ templateId }) },
);
