import type { Problem } from "@lapor/openapi";
import { LaporError, type LaporErrorFacts } from "./lapor-error.ts";
import { waitUntil } from "./pause.ts";
import { longestRetryAfter, mayPass, readRetryAfter, retryDelay } from "./retry.ts";

/** What any single call may set. */
export interface CallOptions {
  /** Ends the call at once, a pause between two tries included; the error's code is `aborted`. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for each try, until the whole answer is read; `0` for no limit. */
  timeout?: number | undefined;
  /** How often to repeat a request that is safe to repeat: a read, or one with an idempotency key. */
  maxRetries?: number | undefined;
  /** Language of texts for people, `id` or `en`. */
  locale?: string | undefined;
}

/** What a call may set that carries an idempotency key, and is therefore repeated without danger of acting twice. */
export interface KeyedCallOptions extends CallOptions {
  /** Taken instead of a fresh UUID; store it with what is to be sent, and a later call with it is the same call. 8 to 255 characters. */
  idempotencyKey?: string | undefined;
}

/**
 * Makes one logical call: tries, with the pauses between them, until there is an answer or a reason to give up, which one `LaporError` says.
 * Timeout and abort end a try at once, even where `fetch` does not heed its signal.
 *
 * @param send makes one try.
 * @param read reads a good answer; a `SyntaxError` and what is no object mean that it is not the channel's.
 * @param repeatable only for what does no harm when it is sent twice.
 * @param secrets what no error may carry.
 * @param extraTime milliseconds on top of the client's timeout.
 */
export type Call = <Answer extends object>(
  send: (signal: AbortSignal) => Promise<Response>,
  read: (response: Response) => Promise<Answer | undefined>,
  repeatable: boolean,
  secrets: (string | null)[],
  options?: CallOptions,
  extraTime?: number,
) => Promise<Answer>;

/** Makes calls with the client's own limits, which the options of a call override. */
export function createCall({ timeout: ownTimeout = 30_000, maxRetries: ownRetries = 2 }: CallOptions): Call {
  return async (send, read, repeatable, secrets, options = {}, extraTime = 0) => {
    const {
      signal = new AbortController().signal,
      maxRetries = ownRetries,
      timeout = ownTimeout && ownTimeout + extraTime,
    } = options;
    for (let attempts = 0; ; ) {
      const controller = new AbortController();
      let answer: Awaited<ReturnType<typeof read>>;
      let facts: LaporErrorFacts = {
        code: "timeout",
        message: `No whole answer within ${timeout} ms.`,
        retryable: true,
      };
      const exchange = async () => {
        const response = await send(controller.signal);
        const { ok } = response;
        const body = await (ok ? read(response) : response.json()).catch((error) => {
          // WebKit throws one of another class.
          if (ok && error?.name !== "SyntaxError") throw error;
        });
        if (ok && Object(body) === body) answer = body;
        else facts = describeRefusal(response, body);
      };
      if (!signal.aborted) {
        attempts++;
        const exchanged = exchange().catch((cause) => {
          facts = { code: "network", message: "The channel cannot be reached.", retryable: true, cause };
        });
        await waitUntil(timeout > 0 ? timeout : Infinity, signal, exchanged);
        if (answer) return answer;
        controller.abort();
      }
      if (signal.aborted) facts = { code: "aborted", message: "Ended by its signal.", cause: signal.reason };
      const { retryable, retryAfter } = facts;
      if (!repeatable || !retryable || !(attempts <= maxRetries) || retryAfter! > longestRetryAfter) {
        throw new LaporError({ ...facts, attempts, secrets });
      }
      await waitUntil(retryDelay(attempts, retryAfter), signal);
    }
  };
}

/** Where it is no problem document, neither the body nor the parser's message goes into the error: both may quote a citizen. */
function describeRefusal({ ok, status, headers }: Response, body: unknown): LaporErrorFacts {
  const isProblem = typeof Object(body).code === "string";
  const { code, title, detail, errors, requestId, challenge }: Partial<Problem> = isProblem
    ? Object(body)
    : {};
  return {
    code: code || "bad_response",
    message: `${detail ?? title ?? code ?? `Not the channel's answer (${status}, ${headers.get("Content-Type")}).`}`,
    status,
    detail: detail && `${detail}`,
    // Members of another kind say nothing that could be shown.
    fields: Array.isArray(errors) ? errors.filter((error) => Object(error) === error) : [],
    requestId: headers.get("Request-Id") || requestId,
    retryable: ok || mayPass(status, code),
    retryAfter: readRetryAfter(headers),
    challenge,
  };
}
