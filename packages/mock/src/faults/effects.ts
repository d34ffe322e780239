import { type DomainError, type FieldViolation, type Operation, validateBody } from "@lapor/channel";
import type { ErrorCode } from "../calls/operation-types.ts";

/** A refusal that the channel writes as one of its own: status, problem document, language and headers are its. */
export interface Failure {
  kind: "fail";
  code: ErrorCode;
  /** Seconds in `Retry-After`. Default: the channel's, or 1 where the contract wants one. */
  retryAfter?: number;
  /** The fields that are refused. Default for `validation_failed`: a field that the operation requires. */
  errors?: readonly FieldViolation[];
}

/** The connection is lost: before anything was done, or after all was done and the answer was on its way. */
export interface Drop {
  kind: "drop";
  when: "before" | "after";
}

/** Another answer in place of the channel's, which is not asked. */
export interface Reply {
  kind: "reply";
  status?: number;
  headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is, in place of `body`: the page of a proxy, or half a JSON. */
  text?: string;
}

/** The channel's answer, but with another body where it was a success. */
export interface Change {
  kind: "change";
  change(body: unknown): unknown;
}

/** What happens to a request in place of, or besides, its answer. */
export type Outcome = Failure | Drop | Reply | Change;

/** Everything that a request meets. */
export interface Effect {
  /** Milliseconds of real time, whatever the mock's clock says. */
  delay?: number | undefined;
  outcome?: Outcome | undefined;
}

/** The field that stands for all in a refusal nobody gave fields for: the first that the operation requires. */
export const sampleErrors = ({ id, body }: Operation): FieldViolation[] => {
  const [first] = body === "application/json" ? validateBody(id, {}) : [];
  return [first ?? { pointer: body === "multipart/form-data" ? "#/file" : "#", code: "required" }];
};

/** Waits; rejects with the reason of `signal` when that ends it. */
export const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const end = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", end);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", end, { once: true });
  });

/** A reply as a response; CORS and request id are added by the channel. */
export const replyResponse = ({ status = 200, headers, body, text }: Reply): Response => {
  const type = text === undefined ? "application/json" : "text/html; charset=utf-8";
  const content = text ?? (body === undefined ? null : JSON.stringify(body));
  return new Response(content, { status, headers: { "content-type": type, ...headers } });
};

/** The same response with what `change` makes of its JSON; refusals and files stay as they are. */
export const changedResponse = async (response: Response, { change }: Change): Promise<Response> => {
  const type = response.headers.get("content-type") ?? "";
  if (!response.ok || !type.startsWith("application/json")) return response;
  const { status, headers } = response;
  return new Response(JSON.stringify(change(await response.json())), { status, headers });
};

/** Codes of which the contract wants `Retry-After`, and the channel gives it by what was used: here nothing was. */
const needsWait: readonly ErrorCode[] = ["rate_limited", "upload_quota_exceeded"];

/** The size of the file whose bytes were asked for, in a refusal that names it: no file was looked at. */
const sampleFileBytes = 1000;

/** Puts the wanted refusal together; `challenge` is what a code that demands one has to carry. */
export const failureOptions = (
  { code, errors, retryAfter = needsWait.includes(code) ? 1 : undefined }: Failure,
  operation: Operation,
): NonNullable<ConstructorParameters<typeof DomainError>[1]> => ({
  ...(retryAfter !== undefined && { retryAfter }),
  ...(code === "range_not_satisfiable" && { fileBytes: sampleFileBytes }),
  ...(errors
    ? { violations: [...errors] }
    : code === "validation_failed" && { violations: sampleErrors(operation) }),
});
