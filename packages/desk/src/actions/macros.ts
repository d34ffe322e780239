import type { AnswerTemplate, FullAgencyReport } from "@lapor/sdk";
import type { Draft } from "../drafts/tab-draft.ts";
import { type Action, actions } from "../report/possible-actions.ts";

// A macro is an answer template with an action and a unit. Choosing a macro opens its action with the form
// filled in.

const writingActions: ReadonlySet<Action> = new Set([
  "startFollowUp",
  "askReporter",
  "answerReport",
  "addNote",
]);

export const hasTemplates = (action: Action): boolean => writingActions.has(action);

/** Returns a template's action, or undefined if a later version of the channel added that action. */
export const actionOf = ({ action = "answerReport" }: AnswerTemplate): Action | undefined =>
  actions.find((one) => one === action && hasTemplates(one));

const textOf = ({ text, rendered = text }: AnswerTemplate): string => rendered;

/**
 * Returns the draft of a template's action, with the template's text and unit. The text replaces another
 * template's text, but is appended to the officer's own text.
 */
export function draftOf(
  template: AnswerTemplate,
  action: Action,
  typed: Draft,
  templates: readonly AnswerTemplate[],
): Draft {
  const member = action === "addNote" ? "text" : "message";
  const text = textOf(template);
  const before = String(typed[member] ?? "").trimEnd();
  const isOwn = before !== "" && !templates.some((one) => textOf(one).trimEnd() === before);
  const { unitId: unitBefore, ...others } = typed;
  const unitId = template.unitId ?? (isOwn ? unitBefore : undefined);
  return {
    ...others,
    [member]: isOwn ? `${before}\n\n${text}` : text,
    ...(unitId && { unitId }),
  };
}

/**
 * Returns the unit to which a form assigns the report before the action, or undefined if the report is
 * already assigned to it or the officer is not allowed to assign the report.
 */
export function unitOf(
  action: Action,
  { unitId }: Draft,
  report: FullAgencyReport,
  possible: readonly Action[],
): string | undefined {
  if (!hasTemplates(action) || typeof unitId !== "string" || !unitId) return undefined;
  return possible.includes("assignReport") && report.unit?.id !== unitId ? unitId : undefined;
}
