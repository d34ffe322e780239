import type { Problem } from "@lapor/openapi/schemas";
import type { Lapor } from "../lapor.gen.ts";
import { isLaporError, LaporError, type LaporErrorFacts } from "../lapor-error.ts";
import type { CallOptions } from "./call-options.ts";
import type { Hooks, SentRequest } from "./hooks.ts";
import { longestRetryAfter, mayPass, readRetryAfter, retryDelay } from "./retry.ts";
import { waitUntil } from "./wait-until.ts";
import { warnOfEnd } from "./warn-of-end.ts";

/** One logical call, however often it is sent. */
export interface Task<Answer extends object> {
  operation: keyof Lapor;
  method: string;
  url: string;
  /** Makes one try. */
  send: (signal: AbortSignal) => Promise<Response>;
  /** Reads a good answer; a `SyntaxError` and what is no object mean that it is not the channel's. */
  read: (response: Response) => Promise<Answer | undefined>;
  /** Only for what does no harm when it is sent twice. */
  repeatable: boolean;
  /** What no error may carry. */
  secrets: (string | null)[];
  /** Milliseconds on top of the client's timeouts. */
  extraTime?: number | undefined;
}

/**
 * Makes one logical call: tries, with the pauses between them, until there is an answer or a reason to give up, which one `LaporError` says.
 * Timeout and abort end a try at once, even where `fetch` does not heed its signal.
 */
export type Call = <Answer extends object>(task: Task<Answer>, options?: CallOptions) => Promise<Answer>;

/** Of a call that ran out of time, milliseconds. */
export const timedOut = (limit: number): LaporErrorFacts => ({
  code: "timeout",
  message: `No answer in ${Math.round(limit)} ms.`,
  retryable: true,
});

/** Of a call whose own signal ended it. */
export const aborted = ({ reason: cause }: AbortSignal): LaporErrorFacts => ({
  code: "aborted",
  message: "Ended by its signal.",
  cause,
});

/** Makes calls with the client's own limits, which the options of a call override. */
export function createCall({
  timeout: ownTimeout = 30_000,
  totalTimeout: ownTotal = 0,
  maxRetries: ownRetries = 2,
  hooks: ownHooks,
}: CallOptions): Call {
  return async (
    { operation, method, url, send, read, repeatable, secrets, extraTime = 0 },
    {
      signal = new AbortController().signal,
      maxRetries = ownRetries,
      timeout = ownTimeout && ownTimeout + extraTime,
      totalTimeout = ownTotal && ownTotal + extraTime,
      hooks,
      received,
    } = {},
  ) => {
    let attempt = 0;
    const tell = <Name extends keyof Hooks>(
      name: Name,
      facts?: Omit<Parameters<NonNullable<Hooks[Name]>>[0], keyof SentRequest>,
    ) => {
      for (const told of [ownHooks, hooks, { response: received }]) {
        // Typed at `facts`; through a type parameter it cannot be followed.
        const hook = told?.[name] as ((event: SentRequest) => void) | undefined;
        hook?.({
          operation,
          method,
          url: url.replace(/\b(q|cursor|signature)=[^&]*/g, "$1=[secret]"),
          attempt,
          ...facts,
        });
      }
    };
    const end = now() + (totalTimeout || Infinity);
    for (;;) {
      const started = now();
      const limit = Math.min(timeout > 0 ? timeout : Infinity, end - started);
      const controller = new AbortController();
      let answer: Awaited<ReturnType<typeof read>>;
      let facts = timedOut(limit);
      let response: Response | undefined;
      const exchange = async () => {
        const received = await send(controller.signal);
        const { ok } = received;
        const body = await (ok ? read(received) : received.json()).catch((error) => {
          // WebKit throws one of another class.
          if (ok && error?.name !== "SyntaxError") throw error;
        });
        response = received;
        if (ok && Object(body) === body) answer = body;
        else facts = describeRefusal(received, body);
      };
      if (!signal.aborted) {
        attempt++;
        tell("request");
        const exchanged = exchange().catch((cause) => {
          // A judge of answers in the place of `fetch`: its word is the last.
          if (isLaporError(cause)) throw cause;
          facts = { code: "network", message: "The channel cannot be reached.", retryable: true, cause };
        });
        await waitUntil(limit, signal, exchanged);
        if (response) {
          const { status, headers } = response;
          const requestId = headers.get("Request-Id") ?? undefined;
          warnOfEnd(operation, headers);
          tell("response", { status, headers, requestId, milliseconds: now() - started });
        }
        if (answer) return answer;
        controller.abort();
      }
      if (signal.aborted) facts = aborted(signal);
      const { retryable, retryAfter } = facts;
      const error = new LaporError({ ...facts, attempts: attempt, secrets });
      const delay = retryDelay(attempt, retryAfter);
      if (
        !repeatable ||
        !retryable ||
        !(attempt <= maxRetries) ||
        retryAfter! > longestRetryAfter ||
        // A timer may end a moment early, which is no time for another try.
        now() + delay + 1 > end
      ) {
        throw error;
      }
      tell("retry", { error, milliseconds: delay });
      await waitUntil(delay, signal);
    }
  };
}

/** Milliseconds by a clock that nobody sets. */
export const now = (): number => performance.now();

/** Where it is no problem document, neither the body nor the parser's message goes into the error: both may quote a citizen. */
function describeRefusal({ ok, status, headers }: Response, body: unknown): LaporErrorFacts {
  const { code, title, detail, errors, requestId, challenge }: Partial<Problem> =
    typeof Object(body).code === "string" ? Object(body) : {};
  return {
    code: code || (status === 304 ? "not_modified" : "bad_response"),
    message: `${detail ?? title ?? code ?? `Not the channel's answer: ${status}, ${headers.get("Content-Type")}`}`,
    status,
    detail: detail && `${detail}`,
    // Members of another kind say nothing that could be shown.
    fields: [errors ?? []].flat().filter((error) => Object(error) === error),
    requestId: headers.get("Request-Id") || requestId,
    retryable: ok || mayPass(status, code),
    retryAfter: readRetryAfter(headers),
    challenge,
  };
}
