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

/** The filled fields of a form, by the contract's field names. */
export type Body = Readonly<Record<string, BodyValue>>;

/**
 * Takes an action and returns the report afterwards. The response to a note has no report, so the report is
 * read again. The channel validates the body.
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

/** The consequence of a failed action for the form. */
export type Failure =
  /** The report has changed: the officer looks, and decides whether to send the words again. */
  | { kind: "conflict" }
  /** Not known to have been taken: the same attempt can be sent again. */
  | { kind: "unsent"; retryAfter: number | undefined }
  /** The channel refused the words or the action. */
  | { kind: "refused"; detail: string; fields: readonly FieldError[] };

/**
 * Codes that leave the result of the action unknown. A session can end between a lost response and the
 * repetition of its request, which must then keep its idempotency key.
 */
const undecided: readonly string[] = ["bad_response", "unauthorized", "step_up_required"];

/** Sorts an error; undefined for one in the program itself. */
export function failureOf(error: unknown): Failure | undefined {
  if (!isLaporError(error)) return undefined;
  if (error.code === "precondition_failed" || error.code === "invalid_transition")
    return { kind: "conflict" };
  if (error.status === undefined || error.retryable || undecided.includes(error.code))
    return { kind: "unsent", retryAfter: error.retryAfter };
  return { kind: "refused", detail: error.detail ?? error.message, fields: error.fields };
}

/** The messages of a refusal by the member of their field, for the fields of the form. */
export function faultsOfRefusal(
  { fields }: Extract<Failure, { kind: "refused" }>,
  shown: readonly Pick<Field, "member">[],
): [string, string][] {
  const members = new Set(shown.map(({ member }) => member));
  return fields.flatMap((field): [string, string][] => {
    // A refused mention is part of the note's text.
    const parts = field.pointer?.slice(2).replace("mentions", "text").split("/") ?? [];
    const member = parts.find((part) => members.has(part));
    return member ? [[member, field.message]] : [];
  });
}
