import { operations } from "@lapor/openapi/operations";
import type { ChannelResponse } from "./exchange.ts";

const methods = [...new Set(operations.map(({ method }) => method))].join(", ");
const requestHeaders = [
  "Accept-Language",
  "Authorization",
  "Content-Type",
  "Idempotency-Key",
  "If-Match",
  "If-None-Match",
  "Lapor-Access-Code",
  "Lapor-Challenge",
  // The names and versions of the SDK and of the page's program, for a proxy's log.
  "Lapor-Client",
  "Lapor-Follow-Code",
  "Request-Id",
  // Trace headers (W3C Trace Context), which tools on a page add to every request.
  "traceparent",
  "tracestate",
];
const exposed: string = [
  "Accept-Ranges",
  "Content-Range",
  "Deprecation",
  "ETag",
  "Idempotent-Replayed",
  "Link",
  "Location",
  "RateLimit",
  "RateLimit-Policy",
  "Request-Id",
  "Retry-After",
  "Sunset",
].join(", ");

/**
 * The response to a browser's preflight (Fetch standard, CORS). A preflight carries no key, so every site
 * gets this response; the actual request decides which sites can use a key. Browsers cache it for two hours.
 */
export const preflight: ChannelResponse = {
  status: 204,
  headers: {
    "access-control-allow-origin": "*",
    "access-control-allow-methods": methods,
    "access-control-allow-headers": requestHeaders.join(", "),
    "access-control-max-age": "7200",
  },
  body: null,
};

/**
 * Lets every page read a public response, because a cache may return it to a different page than the one that
 * requested it.
 */
export const readableByAll: Readonly<Record<string, string>> = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": exposed,
};

/**
 * Lets the requesting page read the response, including errors. Browsers send no cookies with such a request,
 * so a site learns only what its key can read.
 */
export const readableBy = (origin: string): Readonly<Record<string, string>> => ({
  "access-control-allow-origin": origin,
  "access-control-expose-headers": exposed,
});
