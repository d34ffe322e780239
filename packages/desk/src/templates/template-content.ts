import type { AnswerTemplate, NewAnswerTemplate, ReportStatus, TemplateAction } from "@lapor/sdk";
import { statusesFor } from "../report/possible-actions.ts";
import { officerOf } from "../session/role.ts";
import type { ChannelContext, Clock, Session } from "../session/session.ts";
import { officialDay } from "../time/dates.ts";

/** The placeholders that the channel fills in, written in braces. */
export const placeholders = ["trackingId", "agency", "dueDate"] as const;

type Placeholder = (typeof placeholders)[number];

const inBraces = /\{(\w+)\}/g;
const isPlaceholder = (word: string): word is Placeholder => placeholders.some((one) => one === word);

/** Fills in a template's text. Other words in braces stay unchanged, as in the channel. */
export const fillIn = (text: string, facts: Readonly<Record<Placeholder, string>>): string =>
  text.replace(inBraces, (braced, word: string) => (isPlaceholder(word) ? facts[word] : braced));

/** Splits a text into its placeholders and the text between them. */
export function partsOf(text: string): (string | { placeholder: Placeholder })[] {
  // The pattern has a capturing group, so every second part is a word in braces.
  return text.split(inBraces).map((part, index) => {
    if (index % 2 === 0) return part;
    return isPlaceholder(part) ? { placeholder: part } : `{${part}}`;
  });
}

const week = 7 * 86_400_000;

/**
 * Returns the placeholders' values for a preview. The date is in Indonesian, like all messages to reporters.
 */
export const exampleFacts = ({
  me,
  channel,
  now,
}: Pick<Session, "me"> & ChannelContext & Clock): Record<Placeholder, string> => ({
  trackingId: "K7M-2QF-9XK",
  agency: me.agency?.name ?? channel.identity.verificationTeam,
  dueDate: officialDay(new Date(now().getTime() + week).toISOString()),
});

/** The form's values. An empty value means that nothing is chosen. */
export interface TemplateFields {
  name: string;
  action: TemplateAction;
  text: string;
  categoryId: string;
  status: ReportStatus | "";
  unitId: string;
}

const templateActions: readonly TemplateAction[] = [
  "answerReport",
  "startFollowUp",
  "askReporter",
  "addNote",
];
const statuses: readonly ReportStatus[] = [
  "submitted",
  "assigned",
  "in_progress",
  "awaiting_reporter",
  "answered",
  "closed",
  "archived",
];

/**
 * Returns the action with this name, or `answerReport` for an action that this version of the desk does not
 * support.
 */
export const actionNamed = (name: string | undefined): TemplateAction =>
  templateActions.find((action) => action === name) ?? "answerReport";

export const statusNamed = (name: string | undefined): ReportStatus | "" =>
  statuses.find((status) => status === name) ?? "";

export const fieldsOf = (template: AnswerTemplate): TemplateFields => ({
  name: template.name,
  action: actionNamed(template.action),
  text: template.text,
  categoryId: template.categoryId ?? "",
  status: statusNamed(template.status),
  unitId: template.unitId ?? "",
});

type Surroundings = Pick<Session, "me"> & ChannelContext;

export const actionsFor = (session: Surroundings): TemplateAction[] =>
  templateActions.filter((action) => statusesFor(action, officerOf(session)).length > 0);

/** Returns the statuses in which a template for the action can be used, including the current choice. */
export const statusChoices = (session: Surroundings, { action, status }: TemplateFields): ReportStatus[] => {
  const possible = statusesFor(action, officerOf(session));
  return statuses.filter((one) => one === status || possible.includes(one));
};

/** The maximum number of characters that the channel accepts. */
export const mostLetters = (action: TemplateAction): number => (action === "answerReport" ? 10_000 : 5_000);

export type TemplateFault =
  | { field: "name" | "text"; code: "short" }
  | { field: "text"; code: "long"; over: number }
  | { field: "text"; code: "unknown"; word: string };

/** Validates the fields like the channel. */
export function faultsOf({ name, text, action }: TemplateFields): TemplateFault[] {
  const faults: TemplateFault[] = [];
  if ([...name.trim()].length < 2) faults.push({ field: "name", code: "short" });
  const letters = [...text.trim()].length;
  const over = letters - mostLetters(action);
  const unknown = [...text.matchAll(inBraces)].find(([, word = ""]) => !isPlaceholder(word));
  if (letters < 5) faults.push({ field: "text", code: "short" });
  else if (over > 0) faults.push({ field: "text", code: "long", over });
  else if (unknown) faults.push({ field: "text", code: "unknown", word: unknown[0] });
  return faults;
}

/** Returns the template to send. It replaces all fields of an existing template. */
export const contentOf = ({
  name,
  action,
  text,
  categoryId,
  status,
  unitId,
}: TemplateFields): NewAnswerTemplate => ({
  name: name.trim(),
  text: text.trim(),
  action,
  ...(categoryId && { categoryId }),
  ...(status && { status }),
  ...(unitId && { unitId }),
});
