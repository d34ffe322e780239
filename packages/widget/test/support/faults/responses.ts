import type { Fault } from "./server.ts";

/** CORS headers that let the page read a response that does not come from the channel. */
export const readable: Readonly<Record<string, string>> = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "Retry-After",
};

/** Returns a refusal in the channel's format (RFC 9457). */
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

/** Imitates the sign-in page of a public Wi-Fi network. */
export const portal: Fault = {
  answer: new Response("<h1>Masuk</h1>", { headers: { ...readable, "content-type": "text/html" } }),
};
