import type { AnswerTemplate, FullAgencyReport } from "@lapor/sdk";
import type { Draft } from "./attempt.ts";
import { type Act, acts } from "./possible-acts.ts";

// A macro is an answer template with its act and its unit: choosing it opens that act, filled in.

const writingActs: ReadonlySet<Act> = new Set([
  "startFollowUp",
  "requestInformation",
  "answerReport",
  "addNote",
]);

/** Whether templates can be written for an act. */
export const hasTemplates = (act: Act): boolean => writingActs.has(act);

/** The act of a template; undefined for one of a later version of the channel. */
export const actOf = ({ act = "answerReport" }: AnswerTemplate): Act | undefined =>
  acts.find((one) => one === act && hasTemplates(one));

const textOf = ({ text, rendered = text }: AnswerTemplate): string => rendered;

/**
 * The draft of a template's act: its text, filled in for the report, and its unit. The text of another
 * template is replaced, words of the officer stay before it.
 */
export function draftOf(
  template: AnswerTemplate,
  act: Act,
  typed: Draft,
  templates: readonly AnswerTemplate[],
): Draft {
  const member = act === "addNote" ? "text" : "message";
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
 * The unit to which a form also assigns the report; undefined when it is there already, or when the officer
 * cannot assign it now.
 */
export function unitOf(
  act: Act,
  { unitId }: Draft,
  report: FullAgencyReport,
  possible: readonly Act[],
): string | undefined {
  if (!hasTemplates(act) || typeof unitId !== "string" || !unitId) return undefined;
  return possible.includes("assignReport") && report.unit?.id !== unitId ? unitId : undefined;
}
