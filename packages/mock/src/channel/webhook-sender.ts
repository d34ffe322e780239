import type { Attempt, WebhookCall } from "@lapor/channel";

// As it is before anything takes its place, msw above all: what the mock sends is not to come back to it.
const plainFetch: typeof fetch = globalThis.fetch.bind(globalThis);

const timeoutMs = 15_000;

/** Sends webhooks by `fetch`: follows no redirect, reads no answer. */
export const createFetchSender =
  (send: (request: Request) => Promise<Response> = plainFetch) =>
  async ({ url, headers, body }: WebhookCall, signal: AbortSignal): Promise<Attempt> => {
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      const over = AbortSignal.any([timeout, signal]);
      const init = { method: "POST", headers, body, redirect: "manual", signal: over } as const;
      const response = await send(new Request(url, init));
      void response.body?.cancel();
      return { status: response.status, retryAfter: response.headers.get("retry-after") };
    } catch {
      signal.throwIfAborted();
      return { fault: timeout.aborted ? "timeout" : "unreachable" };
    }
  };
