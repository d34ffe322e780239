/**
 * The default headers of every response. A response is JSON or a citizen's file, never a page, so it may run,
 * load and frame nothing, and no page may frame it. Pages read responses through CORS, which
 * `Cross-Origin-Resource-Policy` does not affect.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};
