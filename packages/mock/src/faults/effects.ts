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
  /**
   * The seconds in `Retry-After`. Default: the channel's value, or 1 where the contract requires the header.
   */
  retryAfter?: number;
  /** The field errors. Default for `validation_failed`: the first field that the operation requires. */
  errors?: readonly FieldError[];
}

/**
 * Whether the connection is dropped before or after the request is handled. In the latter case, only the
 * response is lost.
 */
export interface Drop {
  kind: "drop";
  when: "before" | "after";
}

/** A response that replaces the channel's. The channel does not see the request. */
export interface Replacement {
  kind: "replace";
  status?: number;
  headers?: Readonly<Record<string, string>>;
  /** The body, which is sent as JSON. */
  body?: unknown;
  /** A text that is sent unchanged instead of `body`, for example a proxy's error page or incomplete JSON. */
  text?: string;
}

/** A change to the body of the channel's successful response. */
export interface Change {
  kind: "change";
  change(body: unknown): unknown;
}

/** A failure, a dropped connection, another response, or a change to the channel's response. */
export type Outcome = Failure | Drop | Replacement | Change;

/** Everything that a fault does to a request. */
export interface Effect {
  /** The delay in milliseconds of real time, independent of the mock's clock. */
  delay?: number | undefined;
  outcome?: Outcome | undefined;
}

/** Returns the default field error, for the first field that the operation requires. */
export function sampleFieldErrors({ id, body }: Operation): FieldError[] {
  const [first] = body === "application/json" ? validateBody(id, {}) : [];
  return [first ?? { pointer: body === "multipart/form-data" ? "#/file" : "#", code: "required" }];
}

/** Waits. Rejects with the reason of `signal` when it is aborted. */
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

/** Error codes whose `Retry-After` the channel derives from the used quota. The mock has used none. */
const needsRetryAfter: readonly ErrorCode[] = ["rate_limited", "upload_quota_exceeded"];

/** The file size in a `range_not_satisfiable` error, because the mock does not read a file. */
const sampleFileBytes = 1000;

/** Creates the error's options. The caller adds a challenge. */
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
