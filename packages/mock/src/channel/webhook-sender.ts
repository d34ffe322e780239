import type { WebhookAttempt, WebhookCall } from "@lapor/channel/store";

// The `fetch` from before msw replaces it, so the mock's webhooks do not come back to the mock.
const originalFetch: typeof fetch = globalThis.fetch.bind(globalThis);

const timeoutMs = 15_000;

/**
 * Creates a sender that delivers webhooks with `fetch`. It does not follow redirects and ignores response
 * bodies.
 */
export const createFetchSender =
  (send: (request: Request) => Promise<Response> = originalFetch) =>
  async ({ url, headers, body }: WebhookCall, signal: AbortSignal): Promise<WebhookAttempt> => {
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      const over = AbortSignal.any([timeout, signal]);
      const init = { method: "POST", headers, body, redirect: "manual", signal: over } as const;
      const response = await send(new Request(url, init));
      void response.body?.cancel();
      return { status: response.status, retryAfter: response.headers.get("retry-after") };
    } catch {
      signal.throwIfAborted();
      return { error: timeout.aborted ? "timeout" : "unreachable" };
    }
  };
