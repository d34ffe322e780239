import { STATUS_CODES } from "node:http";
import { type Locale, problemTexts, readLocale } from "@lapor/channel";
import { securityHeaders } from "./security-headers.ts";

/** What the host itself refuses, before or around the channel; everything else the channel says. */
type HostCode = "invalid_request" | "request_timeout" | "internal_error" | "unavailable" | "rate_limited";

interface HostProblem {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const problem = (status: number, code: HostCode, requestId: string, locale: Locale): HostProblem => ({
  status,
  headers: {
    ...securityHeaders,
    "content-type": "application/problem+json",
    "cache-control": "no-store",
    "request-id": requestId,
    ...((code === "unavailable" || code === "rate_limited") && { "retry-after": "5" }),
  },
  body: JSON.stringify({
    type: `urn:lapor:problem:${code}`,
    title: problemTexts[code].title[locale],
    detail: problemTexts[code].detail[locale],
    status,
    code,
    requestId,
  }),
});

/** A refusal of the host in the contract's shape, readable for the page that asked: the host knows no keys. */
export const problemResponse = (
  status: number,
  code: HostCode,
  requestId: string,
  asked: Headers,
): Response => {
  const { headers, body } = problem(status, code, requestId, readLocale(asked.get("accept-language")));
  const origin = asked.get("origin");
  const readable: Record<string, string> = origin
    ? {
        "access-control-allow-origin": origin,
        "access-control-expose-headers": "Request-Id, Retry-After",
        vary: "Origin",
      }
    : {};
  return new Response(body, { status, headers: { ...headers, ...readable } });
};

/** The same as bytes, for a connection whose request could not even be parsed. */
export const rawProblem = (status: number, requestId: string): string => {
  const code = status === 408 ? "request_timeout" : "invalid_request";
  const { headers, body } = problem(status, code, requestId, "id");
  const lines = Object.entries({
    ...headers,
    connection: "close",
    "content-length": Buffer.byteLength(body),
  });
  const head = lines.map(([name, value]) => `${name}: ${value}`).join("\r\n");
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${head}\r\n\r\n${body}`;
};
