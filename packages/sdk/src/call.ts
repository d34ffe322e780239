import { type Attempt, makeAttempt, type Transport } from "./attempt.ts";
import { isLaporError } from "./lapor-error.ts";
import { longestRetryAfter, retryDelay } from "./retry.ts";

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

/** The client's own settings, which the options of a call override. */
export interface CallDefaults {
  transport: Transport;
  timeout: number;
  maxRetries: number;
}

/** One logical call, whatever number of tries it takes. */
export interface CallPlan<Result> extends Pick<Attempt<Result>, "build" | "read" | "secrets"> {
  /** Only what does no harm when it is sent twice. */
  repeatable: boolean;
  /** Sends in the place of the client's own. */
  transport?: Transport | undefined;
  /** Milliseconds on top of the client's timeout. */
  extraTime?: number | undefined;
}

/** Makes tries, with the pauses between them, until there is an answer or a reason to give up. */
export type Call = <Result extends object>(
  plan: CallPlan<Result>,
  options: CallOptions | undefined,
) => Promise<Result>;

export function createCall(defaults: CallDefaults): Call {
  return async ({ repeatable, extraTime = 0, transport = defaults.transport, ...plan }, options = {}) => {
    const { signal, maxRetries = defaults.maxRetries } = options;
    const timeout = options.timeout ?? (defaults.timeout && defaults.timeout + extraTime);
    for (let attempts = 1; ; attempts++) {
      try {
        return await makeAttempt({ ...plan, transport, timeout, signal, attempts });
      } catch (error) {
        const again = repeatable && isLaporError(error) && error.retryable && attempts <= maxRetries;
        if (!again || (error.retryAfter ?? 0) > longestRetryAfter) throw error;
        await pause(retryDelay(attempts, error.retryAfter), signal);
      }
    }
  };
}

/** Ends early on abort; the next try then says so. */
function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener("abort", end);
  });
}
