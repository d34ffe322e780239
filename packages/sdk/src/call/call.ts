import type { Problem } from "@lapor/openapi/schemas";
import { isProgramError, messages } from "../for-programs.ts";
import type { Lapor } from "../lapor.gen.ts";
import { isLaporError, LaporError, type LaporErrorFacts } from "../lapor-error.ts";
import type { CallOptions } from "./call-options.ts";
import type { Hooks, SentRequest } from "./hooks.ts";
import type { ProgramOptions } from "./program-options.ts";
import { longestRefusal, readJson, tooLarge } from "./read-json.ts";
import { isTemporary, longestRetryAfter, readRetryAfter, retryDelay } from "./retry.ts";
import { now, waitUntil } from "./wait-until.ts";
import { warnOfEnd } from "./warn-of-end.ts";

/** A logical call, which can take several attempts. */
export interface Task<Body extends object> {
  operation: keyof Lapor;
  method: string;
  url: string;
  /**
   * The lane of the call. Calls in the same lane share a limit of the channel. Default: the calls of one
   * operation share a lane.
   */
  lane?: string | undefined;
  send: (signal: AbortSignal) => Promise<Response>;
  /**
   * Reads a successful response. A `SyntaxError`, or a value that is not an object, means that the response
   * is not from the channel.
   */
  read: (response: Response) => Promise<Body | undefined>;
  /** Whether the request is safe to send twice. */
  repeatable: boolean;
  /** Returns strings that errors must not contain. */
  secrets: () => (string | null | undefined)[];
  /** Milliseconds to add to the client's timeouts. */
  extraTime?: number | undefined;
}

/**
 * Makes one logical call. Retries until there is a response or a reason to give up, and then throws a
 * `LaporError`. Timeout and abort end an attempt immediately, even if `fetch` ignores its signal.
 */
export type Call = <Body extends object>(task: Task<Body>, options?: CallOptions) => Promise<Body>;

export const timedOut = (limit: number): LaporErrorFacts => ({
  code: "timeout",
  message: messages?.timeout(limit),
  retryable: true,
});

export const aborted = ({ reason: cause }: AbortSignal): LaporErrorFacts => ({
  code: "aborted",
  message: messages?.aborted(),
  cause,
});

export const unsent = (cause: Error): LaporErrorFacts => ({
  code: "invalid_request",
  message: messages?.unsent(cause.message),
  cause,
});

export function createCall({
  timeout: ownTimeout = 30_000,
  totalTimeout: ownTotal = 0,
  maxRetries: ownRetries = 2,
  hooks: ownHooks,
  fetch: ownFetch,
  pace,
}: ProgramOptions): Call {
  return async (
    { operation, method, url, lane = operation, send, read, repeatable, secrets, extraTime = 0 },
    {
      signal,
      maxRetries = ownRetries,
      timeout = ownTimeout && ownTimeout + extraTime,
      totalTimeout = ownTotal && ownTotal + extraTime,
      hooks,
      received,
    } = {},
  ) => {
    let attempt = 0;
    const notify = <Name extends keyof Hooks>(
      name: Name,
      facts?: () => Omit<Parameters<NonNullable<Hooks[Name]>>[0], keyof SentRequest>,
    ) => {
      for (const each of [ownHooks, hooks, { response: received }]) {
        // The type of `facts` is declared above, but TypeScript cannot follow it through the type parameter.
        const hook = each?.[name] as ((event: SentRequest) => void) | undefined;
        hook?.({
          operation,
          method,
          url: url.replace(/\b(q|cursor|signature)=[^&]*/g, "$1=[secret]"),
          attempt,
          ...facts?.(),
        });
      }
    };
    const end = now() + (totalTimeout || Infinity);
    const place = maxRetries ? pace?.(lane) : undefined;
    for (;;) {
      const waiting = place?.begin(end, signal);
      if (waiting) await waiting;
      const started = now();
      const limit = Math.min(timeout > 0 ? timeout : Infinity, end - started);
      const controller = new AbortController();
      let result: Awaited<ReturnType<typeof read>>;
      let facts: LaporErrorFacts | undefined;
      let response: Response | undefined;
      let delay = 0;
      let isAgain = false;
      const exchange = async () => {
        const received = await send(controller.signal);
        const { ok } = received;
        const body = await (ok ? read(received) : readJson(received, longestRefusal)).catch((error) => {
          // Checked by name, because WebKit's SyntaxError is of another class.
          if (ok && error?.name !== "SyntaxError") throw error;
        });
        response = received;
        if (ok && Object(body) === body) result = body as typeof result;
        else facts = describeRefusal(received, body);
      };
      try {
        if (!signal?.aborted && limit > 0) {
          attempt++;
          notify("request");
          const exchanged = exchange().catch((cause) => {
            // An error thrown by `validateResponses`, or caused by a bug in a custom `fetch`, is not retried.
            if (isLaporError(cause) || (ownFetch && isProgramError(cause))) throw cause;
            facts = { code: "network", message: messages?.network(url, cause), retryable: true, cause };
          });
          await waitUntil(limit, signal, exchanged);
          if (response) {
            const { status, headers } = response;
            warnOfEnd(operation, headers);
            notify("response", () => ({
              status,
              headers,
              requestId: headers.get("Request-Id") ?? undefined,
              milliseconds: now() - started,
            }));
          }
          if (result) return result;
          controller.abort();
        }
        if (signal?.aborted) facts = aborted(signal);
        facts ??= timedOut(limit > 0 ? limit : totalTimeout);
        const { retryable, retryAfter } = facts;
        const error = new LaporError({ ...facts, operation, attempts: attempt, secrets: secrets() });
        delay = retryDelay(attempt, retryAfter);
        if (
          !repeatable ||
          !retryable ||
          !(attempt <= maxRetries) ||
          (retryAfter ?? 0) > longestRetryAfter ||
          // A timer may fire slightly early, which would leave no time for another attempt.
          now() + delay + 1 > end
        ) {
          throw error;
        }
        notify("retry", () => ({ error, milliseconds: delay }));
        isAgain = true;
      } finally {
        place?.finish(facts?.status === 429 ? delay : undefined, isAgain);
      }
      await waitUntil(delay, signal);
    }
  };
}

/**
 * Describes an error response. Ignores the body and the parser's message unless the body is a problem
 * document, because both may quote a reporter.
 */
function describeRefusal({ ok, status, headers }: Response, body: unknown): LaporErrorFacts {
  const { code, title, detail, errors, requestId, challenge }: Partial<Problem> =
    typeof Object(body).code === "string" ? Object(body) : {};
  // Ignores members that are not objects.
  const fields = [errors ?? []].flat().filter((error) => Object(error) === error);
  return {
    code: code || (status === 304 ? "not_modified" : "bad_response"),
    message:
      body === tooLarge
        ? messages?.large()
        : messages?.refused(detail ?? title ?? code, fields, status, headers),
    status,
    detail: detail && `${detail}`,
    fields,
    requestId: headers.get("Request-Id") || requestId,
    retryable: ok ? body !== tooLarge : isTemporary(status, code),
    retryAfter: readRetryAfter(headers),
    challenge,
  };
}
