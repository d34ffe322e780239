import {
  type ChannelResponse,
  type DomainError,
  type FieldError,
  type Operation,
  validateBody,
} from "@lapor/channel";
import type { ErrorCode } from "../calls/operation-types.ts";

/** An error response that the channel itself creates, with status, problem document, language and headers. */
export interface Failure {
  kind: "fail";
  code: ErrorCode;
  /** The seconds in `Retry-After`. Default: the channel's value, or 1 if the header is required. */
  retryAfter?: number;
  /** The field errors. Default for `validation_failed`: the first field that the operation requires. */
  errors?: readonly FieldError[];
}

/**
 * A dropped connection, either before or after the channel has handled the request. If after, only the
 * response is lost.
 */
export interface Drop {
  kind: "drop";
  when: "before" | "after";
}

/** A response that replaces the channel's. The channel never receives the request. */
export interface Replacement {
  kind: "replace";
  status?: number;
  headers?: Readonly<Record<string, string>>;
  /** The body, sent as JSON. */
  body?: unknown;
  /** A text that is sent unchanged instead of `body`, for example a proxy's error page or incomplete JSON. */
  text?: string;
}

/** A change to the body of the channel's successful response. */
export interface Change {
  kind: "change";
  change(body: unknown): unknown;
}

export type Outcome = Failure | Drop | Replacement | Change;

/** The effects of a fault on one call. */
export interface Effect {
  /** The delay in real time, independent of the mock's clock, in milliseconds. */
  delay?: number | undefined;
  outcome?: Outcome | undefined;
}

/** Returns the default field error, for the first field that the operation requires. */
export function sampleFieldErrors({ id, body }: Operation): FieldError[] {
  const [first] = body === "application/json" ? validateBody(id, {}) : [];
  return [first ?? { pointer: body === "multipart/form-data" ? "#/file" : "#", code: "required" }];
}

/** Waits. Rejects with the reason of `signal` if it is aborted. */
export const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", abort);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", abort, { once: true });
  });

/** Creates the replacement response. The channel adds CORS headers and the request id. */
export function replacementResponse({ status = 200, headers, body, text }: Replacement): ChannelResponse {
  const type = text === undefined ? "application/json" : "text/html; charset=utf-8";
  return {
    status,
    headers: Object.fromEntries(new Headers({ "content-type": type, ...headers })),
    body: text ?? (body === undefined ? null : JSON.stringify(body)),
  };
}

/** Applies `change` to a successful JSON response. Errors and files stay unchanged. */
export function changedResponse(response: ChannelResponse, { change }: Change): ChannelResponse {
  const { status, headers, body } = response;
  const isJson = headers["content-type"]?.startsWith("application/json") ?? false;
  if (status >= 300 || !isJson || typeof body !== "string") return response;
  return { ...response, body: JSON.stringify(change(JSON.parse(body))) };
}

/** Error codes whose `Retry-After` the channel computes from the used quota, which is 0 here. */
const needsRetryAfter: readonly ErrorCode[] = ["rate_limited", "upload_quota_exceeded"];

/** The invented file size in a `range_not_satisfiable` error. The mock reads no file. */
const sampleFileBytes = 1000;

/** Creates the options of the error, except for the challenge, which the caller adds. */
export const errorOptions = (
  { code, errors, retryAfter = needsRetryAfter.includes(code) ? 1 : undefined }: Failure,
  operation: Operation,
): NonNullable<ConstructorParameters<typeof DomainError>[1]> => ({
  ...(retryAfter !== undefined && { retryAfter }),
  ...(code === "range_not_satisfiable" && { fileBytes: sampleFileBytes }),
  ...(errors
    ? { fieldErrors: [...errors] }
    : code === "validation_failed" && { fieldErrors: sampleFieldErrors(operation) }),
});
