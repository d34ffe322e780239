import type { Hooks } from "./hooks.ts";

/** Options of a single call. */
export interface CallOptions {
  /** Aborts the call at once, also between two attempts. The error code is `aborted`. */
  signal?: AbortSignal | undefined;
  /** Limit for each attempt, in milliseconds, until the response is read completely. `0`: no limit. */
  timeout?: number | undefined;
  /**
   * Limit for the whole call, in milliseconds, including retries, pauses and challenges. `0`: no limit. The
   * call fails at once if too little time is left for the next retry.
   */
  totalTimeout?: number | undefined;
  /** Maximum number of retries. Only reads and requests with an idempotency key are retried. */
  maxRetries?: number | undefined;
  /** Language of texts for people: `id` or `en`. */
  locale?: string | undefined;
  /** Added to the client's `headers`, and instead of those with the same name. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Called for this call, in addition to the client's hooks. */
  hooks?: Hooks | undefined;
  /** Set by `withResponse`, separate from `hooks`, so that a call can still have its own. */
  received?: Hooks["response"];
  /** Set by `streamEvents`, whose response does not end. */
  read?: ((response: Response) => Promise<object | undefined>) | undefined;
}

/** Options of a call with an idempotency key, which makes it safe to retry. */
export interface KeyedCallOptions extends CallOptions {
  /**
   * Replaces the generated UUID; 8 to 255 characters. Store it with the data to send: a later call with the
   * same key takes effect only once.
   */
  idempotencyKey?: string | undefined;
}

/** Options for reads whose response has an `ETag`. */
export interface ConditionalCallOptions extends CallOptions {
  /**
   * `ETag` of the response that you have (see `withResponse`). If it is still current, the call throws
   * `not_modified`.
   */
  ifNoneMatch?: string | undefined;
}
