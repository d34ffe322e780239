import {
  createIdempotencyKey,
  type Lapor,
  type ReportAccess,
  type ReporterActKind,
  type Survey,
  type TimelineEntry,
} from "@lapor/sdk";

/** An action that the reporter sends with a message or a rating. Files are sent on their own. */
export type SentAction = Exclude<ReporterActKind, "attach">;

/** Actions with a message field. */
export type MessageAction = Exclude<SentAction, "rate">;

/** The reporter's entries; a rating of 0 means none. The survey is sent with a rating only. */
export interface ActionValues {
  messages: Record<MessageAction, string>;
  rating: number;
  survey: Survey;
}

/** The error of an action, and the id of its field. */
export interface ActionError {
  action: SentAction;
  field: string;
  code: "tooShort" | "tooLong" | "unrated" | "refused";
  /** Characters that are required, or that are too many. */
  count: number;
}

/** The request of an action; two with the same `body` are the same. */
export interface PreparedAction {
  body: object;
  send: (client: Lapor, access: ReportAccess, idempotencyKey: string) => Promise<TimelineEntry>;
}

/** Characters that the contract requires; an optional message may also be empty. */
const minLength: Readonly<Record<MessageAction, number>> = { reply: 2, confirm: 2, contest: 10, withdraw: 2 };
const required: readonly SentAction[] = ["reply", "contest"];
const maxLength = 5000;

/** Id of the field for an action's message. */
export const fieldOf = (action: SentAction): string =>
  action === "rate" ? "rating-1" : action === "reply" ? "message" : `${action}-message`;

/** Checks an action against the contract's limits. */
export function validateAction(
  action: SentAction,
  { messages, rating }: ActionValues,
): ActionError | undefined {
  const at = { action, field: fieldOf(action) };
  if (action === "rate") return rating ? undefined : { ...at, code: "unrated", count: 0 };
  const { length } = [...messages[action].trim()];
  if (length > maxLength) return { ...at, code: "tooLong", count: length - maxLength };
  if (length ? length < minLength[action] : required.includes(action))
    return { ...at, code: "tooShort", count: minLength[action] };
  return undefined;
}

/**
 * Turns the entries into one request. Leaves out a rating, and the survey with it, that the channel no longer
 * accepts (`ratable`).
 */
export function prepareAction(
  action: SentAction,
  { messages, rating, survey }: ActionValues,
  ratable: boolean,
): PreparedAction {
  const typed = action === "rate" ? "" : messages[action].trim();
  const message = typed ? { message: typed } : {};
  if (action === "reply") {
    const body = { message: typed };
    return {
      body,
      send: (client, access, idempotencyKey) => client.addReply(access, body, { idempotencyKey }),
    };
  }
  if (action === "withdraw")
    return {
      body: message,
      send: (client, access, idempotencyKey) => client.withdrawReport(access, message, { idempotencyKey }),
    };
  const rated = { rating, ...(Object.keys(survey).length > 0 && { survey }) };
  const body =
    action === "contest"
      ? ({ kind: action, message: typed } as const)
      : action === "rate"
        ? ({ kind: action, ...rated } as const)
        : ({ kind: action, ...(ratable && rating && rated), ...message } as const);
  return {
    body,
    send: (client, access, idempotencyKey) => client.giveFeedback(access, body, { idempotencyKey }),
  };
}

/** The body of the last request of an action, and its idempotency key. */
export interface KeyedBody {
  key: string;
  text: string;
}

/**
 * Keeps the idempotency key while the body is the same, so that a retry after a lost response is the same
 * request. Another body gets another key, because the channel refuses a key that it has seen with another
 * body (422).
 */
export function withIdempotencyKey(body: object, last: KeyedBody | undefined): KeyedBody {
  const text = JSON.stringify(body);
  return last?.text === text ? last : { key: createIdempotencyKey(), text };
}
