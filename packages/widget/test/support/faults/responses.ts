import type { Fault } from "./server.ts";

/** Lets the page read a response that is not from the channel. */
export const readable: Readonly<Record<string, string>> = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "Retry-After",
};

/** A refusal as the channel sends it (RFC 9457). */
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

/** The sign-in page of a Wi-Fi network. */
export const portal: Fault = {
  answer: new Response("<h1>Masuk</h1>", { headers: { ...readable, "content-type": "text/html" } }),
};
