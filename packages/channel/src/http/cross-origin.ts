const requestHeaders = [
  "Accept-Language",
  "Authorization",
  "Content-Type",
  "Idempotency-Key",
  "If-Match",
  "If-None-Match",
  "Lapor-Access-Code",
  "Lapor-Challenge",
  "Request-Id",
  // Of traces (W3C Trace Context), which a page's own tooling puts on each request.
  "traceparent",
  "tracestate",
];
const exposed = [
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
];

/**
 * Answers a browser's preflight (Fetch standard, CORS). It carries no key, so any site may ask; which sites may use a key is
 * decided on the request itself. Kept by browsers for two hours.
 */
export const preflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, POST",
      "access-control-allow-headers": requestHeaders.join(", "),
      "access-control-max-age": "7200",
    },
  });

/** Lets every page read an answer that is for everybody, whoever asked first: a cache may give it to another one. */
export const letEverybodyRead = (headers: Headers): void => {
  headers.set("access-control-allow-origin", "*");
  headers.set("access-control-expose-headers", exposed.join(", "));
};

/** Lets the page that asked read the answer, refusals too: nothing here goes by cookies, so a site learns only what its key may. */
export const letPageRead = (headers: Headers, origin: string | null): void => {
  headers.append("vary", "Origin");
  if (origin === null) return;
  headers.set("access-control-allow-origin", origin);
  headers.set("access-control-expose-headers", exposed.join(", "));
};
