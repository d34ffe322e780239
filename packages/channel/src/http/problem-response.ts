import type { ErrorCode, Problem } from "@lapor/openapi";
import type { DomainError } from "../platform/domain-error.ts";
import type { Locale } from "../platform/locale.ts";
import type { ChannelResponse } from "./exchange.ts";
import { fieldMessage, problemTexts } from "./messages.ts";

/** The HTTP status of each error code. */
export const statusOf: Record<ErrorCode, number> = {
  invalid_request: 400,
  idempotency_key_missing: 400,
  invalid_tracking_id: 400,
  unauthorized: 401,
  key_expired: 401,
  wrong_key_kind: 403,
  secret_key_exposed: 403,
  role_not_allowed: 403,
  not_responsible: 403,
  origin_not_allowed: 403,
  step_up_required: 403,
  invalid_link: 403,
  not_found: 404,
  report_not_found: 404,
  agency_not_found: 404,
  attachment_not_found: 404,
  method_not_allowed: 405,
  request_timeout: 408,
  idempotency_in_flight: 409,
  invalid_transition: 409,
  cursor_expired: 410,
  precondition_failed: 412,
  payload_too_large: 413,
  unsupported_media_type: 415,
  range_not_satisfiable: 416,
  validation_failed: 422,
  idempotency_key_reused: 422,
  precondition_required: 428,
  challenge_required: 428,
  challenge_invalid: 428,
  rate_limited: 429,
  upload_quota_exceeded: 429,
  internal_error: 500,
  unavailable: 503,
};

/** Seconds until the client can try again. */
const retryAfter: Partial<Record<ErrorCode, number>> = { idempotency_in_flight: 1, unavailable: 5 };

/**
 * Replaces a name that looks like prose. Field and parameter names come from the client, and the response
 * must not repeat its text.
 */
const safeName = (name: string, instead: "#" | "?"): string =>
  /^[!#-~]{1,200}$/.test(name) ? name : instead;

/** Returns the problem document (RFC 9457) for an error, in the client's language. */
export function problemOf(error: DomainError, requestId: string, locale: Locale): Problem {
  const { code, fieldErrors, detail, challenge } = error;
  const texts = problemTexts[code];
  return {
    type: `urn:lapor:problem:${code}`,
    title: texts.title[locale],
    status: statusOf[code],
    detail: (detail ?? texts.detail)[locale],
    code,
    ...(fieldErrors.length > 0 && {
      errors: fieldErrors.map((fieldError) => {
        const { pointer, parameter, code } = fieldError;
        const message = fieldMessage(fieldError, locale);
        return pointer === undefined
          ? { parameter: safeName(parameter, "?"), code, message }
          : { pointer: safeName(pointer, "#"), code, message };
      }),
    }),
    ...(challenge && { challenge }),
    requestId,
  };
}

/** Returns an error as a response with its problem document. */
export function problemResponse(error: DomainError, requestId: string, locale: Locale): ChannelResponse {
  const { code, fileBytes } = error;
  const problem = problemOf(error, requestId, locale);
  const headers: Record<string, string> = { "content-type": "application/problem+json" };
  const seconds = error.retryAfter ?? retryAfter[code];
  if (seconds !== undefined) headers["retry-after"] = String(seconds);
  // The rest of the body may still arrive, so the connection cannot carry another request (RFC 9110 §15.5.9).
  if (code === "request_timeout") headers.connection = "close";
  if (fileBytes !== undefined) headers["content-range"] = `bytes */${fileBytes}`;
  if (code === "unauthorized") headers["www-authenticate"] = "Bearer";
  // RFC 6750 §3.1 defines `invalid_token`.
  if (code === "key_expired") headers["www-authenticate"] = 'Bearer error="invalid_token"';
  return { status: problem.status, headers, body: JSON.stringify(problem) };
}
