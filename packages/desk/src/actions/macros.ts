import type { AnswerTemplate, FullAgencyReport } from "@lapor/sdk";
import type { Draft } from "../drafts/tab-draft.ts";
import { type Action, actions } from "../report/possible-actions.ts";

// A macro is an answer template with an action and a unit: choosing it opens that action with the form filled
// in.

const writingActions: ReadonlySet<Action> = new Set([
  "startFollowUp",
  "askReporter",
  "answerReport",
  "addNote",
]);

/** Returns whether templates can be written for an action. */
export const hasTemplates = (action: Action): boolean => writingActions.has(action);

/** Returns a template's action, or undefined for an action from a later version of the channel. */
export const actionOf = ({ action = "answerReport" }: AnswerTemplate): Action | undefined =>
  actions.find((one) => one === action && hasTemplates(one));

const textOf = ({ text, rendered = text }: AnswerTemplate): string => rendered;

/**
 * Returns the draft of a template's action: its text, filled in for the report, and its unit. Another
 * template's text is replaced, and the officer's own text stays before it.
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
 * Returns the unit to which a form also assigns the report, or undefined when the report is already there or
 * the officer cannot assign it now.
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
