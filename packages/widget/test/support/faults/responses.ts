import type { Fault } from "./server.ts";

/** What lets the page read an answer that does not come from the channel. */
export const readable: Readonly<Record<string, string>> = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "Retry-After",
};

/** A refusal as the channel gives it (RFC 9457). */
export const refusal = (
  status: number,
  code: string,
  headers: Readonly<Record<string, string>> = {},
  errors: readonly object[] = [],
): Fault => ({
  answer: new Response(
    JSON.stringify({ type: `urn:lapor:problem:${code}`, title: code, status, code, errors }),
    { status, headers: { ...readable, "content-type": "application/problem+json", ...headers } },
  ),
});

/** The page of a Wi-Fi that wants its guest to log in first. */
export const portal: Fault = {
  answer: new Response("<h1>Masuk</h1>", { headers: { ...readable, "content-type": "text/html" } }),
};
