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
  // The names and versions of the SDK and of the page's program, for the log of a proxy.
  "Lapor-Client",
  "Lapor-Follow-Code",
  "Request-Id",
  // Trace headers (W3C Trace Context), which tools of a page add to every request.
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
 * gets it; the request itself decides which sites may use a key. Browsers cache it for two hours.
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

/** Lets every page read a public response: a cache may return it to another page than the first. */
export const readableByAll: Readonly<Record<string, string>> = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": exposed,
};

/**
 * Lets the requesting page read the response, including errors. Without cookies, a site learns only what its
 * key may read.
 */
export const readableBy = (origin: string): Readonly<Record<string, string>> => ({
  "access-control-allow-origin": origin,
  "access-control-expose-headers": exposed,
});
