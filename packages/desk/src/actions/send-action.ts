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

/** A form's filled-in fields, by the contract's field names. */
export type Body = Readonly<Record<string, BodyValue>>;

/**
 * Takes an action and returns the report afterwards. The response to a note does not contain the report, so
 * the report is loaded again. The channel validates the body.
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

/** What a failed action means for the form. */
export type Failure =
  /** The report has changed: the officer checks it and decides whether to send the text again. */
  | { kind: "conflict" }
  /** The action may not have been taken: the same attempt can be sent again. */
  | { kind: "unsent"; retryAfter: number | undefined }
  /** The channel refused the text or the action. */
  | { kind: "refused"; detail: string; fields: readonly FieldError[] };

/**
 * Codes that leave the action's result unknown. A session can expire between a lost response and the
 * repetition of its request, which must then keep its idempotency key.
 */
const undecided: readonly string[] = ["bad_response", "unauthorized", "step_up_required"];

/** Classifies an error. Returns undefined for an error in the program itself. */
export function failureOf(error: unknown): Failure | undefined {
  if (!isLaporError(error)) return undefined;
  if (error.code === "precondition_failed" || error.code === "invalid_transition")
    return { kind: "conflict" };
  if (error.status === undefined || error.retryable || undecided.includes(error.code))
    return { kind: "unsent", retryAfter: error.retryAfter };
  return { kind: "refused", detail: error.detail ?? error.message, fields: error.fields };
}

/** Returns a refusal's messages by the member of their field, for the form's fields. */
export function faultsOfRefusal(
  { fields }: Extract<Failure, { kind: "refused" }>,
  shown: readonly Pick<Field, "member">[],
): [string, string][] {
  const members = new Set(shown.map(({ member }) => member));
  return fields.flatMap((field): [string, string][] => {
    // A refused mention belongs to the note's text.
    const parts = field.pointer?.slice(2).replace("mentions", "text").split("/") ?? [];
    const member = parts.find((part) => members.has(part));
    return member ? [[member, field.message]] : [];
  });
}
