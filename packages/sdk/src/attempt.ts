import type { Problem } from "@lapor/openapi";
import { LaporError, type LaporErrorFacts } from "./lapor-error.ts";
import { mayPass, readRetryAfter } from "./retry.ts";

/** An address and what to send there. Kept in two, as the platform's `fetch` is a quarter slower on a `Request` (Node 24). */
export type Message = [url: string, init: RequestInit];

/** Sends one message. */
export type Transport = (...message: Message) => Promise<Response>;

/** One try of a call. */
export interface Attempt<Result> {
  /** Builds the message anew each time: a body that was sent cannot be sent again everywhere. */
  build: (signal: AbortSignal) => Message;
  transport: Transport;
  /** Reads a good answer; a `SyntaxError` means that it is not the channel's. */
  read: (response: Response) => Promise<Result>;
  /** Milliseconds for this try, the reading of the answer included. */
  timeout: number;
  signal: AbortSignal | undefined;
  /** What no error may carry. */
  secrets: (string | undefined)[];
  /** 1 for the first. */
  attempts: number;
}

/**
 * Sends once and says in one `LaporError` what went wrong. Timeout and abort end it at once, even where `fetch` does not heed its signal.
 * By hand, because `AbortSignal.any` and `AbortSignal.timeout` are younger than Chrome 80 and Safari 15.4.
 */
export function makeAttempt<Result extends object>(attempt: Attempt<Result>): Promise<Result> {
  const { build, transport, read, timeout, signal, secrets, attempts } = attempt;
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let sent = 0;
    let response: Response | undefined;

    const settle = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
    const fail = (facts: LaporErrorFacts) => {
      settle();
      reject(new LaporError({ ...facts, secrets, attempts: attempts - 1 + sent }));
    };
    const onAbort = () => {
      fail({ code: "aborted", message: "The call was ended by its signal.", cause: signal?.reason });
      controller.abort();
    };
    const exchange = async () => {
      const message = build(controller.signal);
      sent = 1;
      response = await transport(...message);
      if (!response.ok) return fail(readRefusal(response, await response.json().catch(() => undefined)));
      const result = await read(response);
      if (!result || typeof result !== "object") return fail(describeUnreadable(response));
      settle();
      resolve(result);
    };

    if (signal?.aborted) return onAbort();
    signal?.addEventListener("abort", onAbort);
    // Longer than setTimeout can count would fire at once.
    if (timeout > 0 && timeout < 2 ** 31) {
      timer = setTimeout(() => {
        fail({ code: "timeout", message: `No whole answer came within ${timeout} ms.`, retryable: true });
        controller.abort();
      }, timeout);
    }
    exchange().catch((cause: unknown) => {
      if (!sent) fail({ code: "invalid_request", message: "The request cannot be formed.", cause });
      else if (response && cause instanceof SyntaxError) fail(describeUnreadable(response));
      else fail({ code: "network", message: "The channel cannot be reached.", retryable: true, cause });
    });
  });
}

/** Neither the answer's body nor the parser's message goes into the error: both may quote a citizen. */
function describeUnreadable(response: Response): LaporErrorFacts {
  const { status, headers } = response;
  return {
    code: "bad_response",
    message: `The answer is not the channel's (${status}, ${headers.get("Content-Type")}): a proxy, a captive portal or a wrong baseUrl?`,
    status,
    requestId: headers.get("Request-Id") || undefined,
    retryable: response.ok || mayPass(status),
    retryAfter: readRetryAfter(headers),
  };
}

function readRefusal(response: Response, body: unknown): LaporErrorFacts {
  const facts = describeUnreadable(response);
  const { code, title, detail, errors, requestId } = (body ?? {}) as Partial<Problem>;
  if (typeof code !== "string") return facts;
  return {
    ...facts,
    code,
    message: `${detail ?? title ?? code}`,
    detail: detail && `${detail}`,
    fields: Array.isArray(errors) ? errors : [],
    requestId: facts.requestId ?? requestId,
    retryable: mayPass(response.status, code),
  };
}
