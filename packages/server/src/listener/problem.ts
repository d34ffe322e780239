import { STATUS_CODES } from "node:http";
import { type ChannelResponse, DomainError, type Locale, problemOf, readLocale } from "@lapor/channel";
import { securityHeaders } from "./security-headers.ts";

/** The errors that the host itself returns, without the channel. */
type HostCode = "invalid_request" | "request_timeout" | "internal_error" | "unavailable" | "rate_limited";

const headersOf = (code: HostCode, requestId: string): Record<string, string> => ({
  ...securityHeaders,
  "content-type": "application/problem+json",
  "cache-control": "no-store",
  "request-id": requestId,
  ...((code === "unavailable" || code === "rate_limited") && { "retry-after": "5" }),
});

/**
 * Returns the body of an error response.
 * @param status The status of the response. 431 has no error code.
 */
const bodyOf = (status: number, code: HostCode, requestId: string, locale: Locale): string =>
  JSON.stringify({ ...problemOf(new DomainError(code), requestId, locale), status });

/**
 * Creates an error response of the host in the contract's format. Every origin can read it, because the host
 * does not check keys.
 */
export function problemResponse(
  status: number,
  code: HostCode,
  requestId: string,
  asked: Headers,
): ChannelResponse {
  const body = bodyOf(status, code, requestId, readLocale(asked.get("accept-language")));
  const origin = asked.get("origin");
  const readable: Record<string, string> = origin
    ? {
        "access-control-allow-origin": origin,
        "access-control-expose-headers": "Request-Id, Retry-After",
        vary: "Origin",
      }
    : {};
  return { status, headers: { ...headersOf(code, requestId), ...readable }, body };
}

/** Returns an error response as bytes, for a connection whose request could not be parsed. */
export function rawProblem(status: number, requestId: string): string {
  const code = status === 408 ? "request_timeout" : "invalid_request";
  const body = bodyOf(status, code, requestId, "id");
  const lines = Object.entries({
    ...headersOf(code, requestId),
    connection: "close",
    "content-length": Buffer.byteLength(body),
  });
  const head = lines.map(([name, value]) => `${name}: ${value}`).join("\r\n");
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${head}\r\n\r\n${body}`;
}
