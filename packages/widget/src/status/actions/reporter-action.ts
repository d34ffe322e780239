import {
  type AvailableActionKind,
  createIdempotencyKey,
  type Lapor,
  type ReportAccess,
  type Survey,
  type TimelineEntry,
} from "@lapor/sdk";

/** An action that the reporter sends with a message or a rating. Files are sent separately. */
export type SentAction = Exclude<AvailableActionKind, "attach">;

/** The actions whose form has a message field. */
export type MessageAction = Exclude<SentAction, "rate">;

/** What the reporter has entered. A rating of 0 means no rating. The survey is sent only with a rating. */
export interface ActionValues {
  messages: Record<MessageAction, string>;
  rating: number;
  survey: Survey;
}

/** An action's error, and the id of the field that it belongs to. */
export interface ActionError {
  action: SentAction;
  field: string;
  code: "tooShort" | "tooLong" | "unrated" | "refused";
  /** The number of characters that are required, or that are too many. */
  count: number;
}

/** An action's request. Two requests with the same `body` are equal. */
export interface PreparedAction {
  body: object;
  send: (client: Lapor, access: ReportAccess, idempotencyKey: string) => Promise<TimelineEntry>;
}

/**
 * The minimum number of characters of a message under the contract. An optional message can also be empty.
 */
const minLength: Readonly<Record<MessageAction, number>> = { reply: 2, confirm: 2, contest: 10, withdraw: 2 };
const required: readonly SentAction[] = ["reply", "contest"];
const maxLength = 5000;

/** Returns the id of an action's message field. */
export const fieldOf = (action: SentAction): string =>
  action === "rate" ? "rating-1" : action === "reply" ? "message" : `${action}-message`;

/** Validates an action against the contract's limits. */
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
 * Converts what was entered into one request. Omits a rating that the channel no longer accepts (`ratable`),
 * together with the survey.
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

/** The body of an action's last request, and its idempotency key. */
export interface KeyedBody {
  key: string;
  text: string;
}

/**
 * Returns the last idempotency key if the body has not changed, so a retry after a lost response is the same
 * request. Otherwise, returns a new key, because the channel refuses a key that was used with another body
 * (422).
 */
export function withIdempotencyKey(body: object, last: KeyedBody | undefined): KeyedBody {
  const text = JSON.stringify(body);
  return last?.text === text ? last : { key: createIdempotencyKey(), text };
}
