import {
  type AgencyReport,
  type FieldError,
  isLaporError,
  type KeyedCallOptions,
  type Lapor,
  type SeenReport,
} from "@lapor/sdk";
import type { Action } from "../report/possible-actions.ts";
import type { BodyValue, Field } from "./action-fields.ts";

type Method = (report: SeenReport, body: never, options: KeyedCallOptions) => Promise<object>;

export type Body = Readonly<Record<string, BodyValue>>;

/**
 * Takes an action and returns the updated report. Loads the report again after a note, because that response
 * does not contain the report.
 */
export async function sendAction(
  client: Lapor,
  action: Action,
  report: SeenReport,
  body: Body,
  options: KeyedCallOptions,
): Promise<AgencyReport> {
  const methods: Record<Action, Method> = client;
  const result = await methods[action](report, body as never, options);
  return action === "addNote"
    ? client.getAgencyReport(report.trackingId, { locale: options.locale })
    : (result as AgencyReport);
}

export type Failure =
  /** The report has changed. The officer checks it and decides whether to send the text again. */
  | { kind: "conflict" }
  /** The action may not have been taken. The same attempt can be sent again. */
  | { kind: "unsent"; retryAfter: number | undefined }
  /** The channel refused the text or the action. */
  | { kind: "refused"; detail: string; fields: readonly FieldError[] };

/**
 * Error codes that leave the action's result unknown. A session can expire after a response was lost; the
 * request must then be repeated with the same idempotency key.
 */
const undecided: readonly string[] = ["bad_response", "unauthorized", "step_up_required"];

/** Classifies an error. Returns undefined for a bug in the desk itself. */
export function failureOf(error: unknown): Failure | undefined {
  if (!isLaporError(error)) return undefined;
  if (error.code === "precondition_failed" || error.code === "invalid_transition")
    return { kind: "conflict" };
  if (error.status === undefined || error.retryable || undecided.includes(error.code))
    return { kind: "unsent", retryAfter: error.retryAfter };
  return { kind: "refused", detail: error.detail ?? error.message, fields: error.fields };
}

/** Returns a refusal's messages, by the member of the form's field. */
export function faultsOfRefusal(
  { fields }: Extract<Failure, { kind: "refused" }>,
  shown: readonly Pick<Field, "member">[],
): [string, string][] {
  const members = new Set(shown.map(({ member }) => member));
  return fields.flatMap((field): [string, string][] => {
    // An error in a mention is shown at the note's text.
    const parts = field.pointer?.slice(2).replace("mentions", "text").split("/") ?? [];
    const member = parts.find((part) => members.has(part));
    return member ? [[member, field.message]] : [];
  });
}
