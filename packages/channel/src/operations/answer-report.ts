import type { AnswerReport, FieldErrorCode } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import { DomainError, throwIfInvalid } from "../platform/domain-error.ts";
import type { AnswerTemplateRecord } from "../records/desk.ts";
import type { ReportFile } from "../records/report.ts";
import { fitsTemplate, renderTemplate } from "./list-answer-templates.ts";
import { officerAction } from "./officer-action.ts";

/** The same limit as for replies. Limits the size of a report and the cost of reading it. */
const mostAnswers = 200;

function answer({ timeline }: ReportFile, { message, attachmentIds }: AnswerReport) {
  if (timeline.filter(({ kind }) => kind === "answered").length >= mostAnswers)
    throwIfInvalid([{ pointer: "#", code: "too_many", limits: { limit: mostAnswers } }]);
  return { message, attachmentIds, changes: { rating: null } };
}

/** The limit of `answerReport`, in characters. Filling in a template can make its text longer. */
const longestAnswer = 10_000;

/** Tanggapan. Adds the agency's answer, with optional files. */
export const answerReport = officerAction<AnswerReport>("answerReport", answer);

/** `template` is undefined if the party has no template with this ID. */
interface TemplateAnswer {
  templateId: string;
  template: AnswerTemplateRecord | undefined;
}

/**
 * Tanggapan dari templat. Answers like `answerReport`, with a template's text filled in for the report. A
 * repeated request counts as the same request even if the template has since been changed or deleted.
 */
export const answerWithTemplate = officerAction<TemplateAnswer>(
  "answerReport",
  (file, { template }, { policy }) => {
    const refused = (code: FieldErrorCode, limits?: FieldError["limits"]) =>
      new DomainError("validation_failed", {
        fieldErrors: [{ pointer: "#/templateId", code, ...(limits && { limits }) }],
      });
    if (!template) throw refused("not_found");
    const { action } = template;
    if (!fitsTemplate(file.report, template) || (action !== null && action !== "answerReport"))
      throw refused("not_permitted");
    const message = renderTemplate(policy, file.report, template);
    if ([...message].length > longestAnswer) throw refused("too_long", { limit: longestAnswer });
    return answer(file, { message });
  },
  { contentOf: ({ templateId }) => ({ templateId }) },
);
