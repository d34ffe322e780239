import type { Hooks } from "./hooks.ts";

/** Options for a single call. */
export interface CallOptions {
  /** Aborts the call immediately, also between two attempts. The error code is `aborted`. */
  signal?: AbortSignal | undefined;
  /**
   * The time limit for each attempt until the response is completely read, in milliseconds. `0` means no
   * limit.
   */
  timeout?: number | undefined;
  /**
   * The time limit for the whole call, including retries, pauses and challenges, in milliseconds. `0` means
   * no limit. The call fails immediately if too little time is left for the next retry.
   */
  totalTimeout?: number | undefined;
  /** The maximum number of retries. Only reads and requests with an idempotency key are retried. */
  maxRetries?: number | undefined;
  /** The language of human-readable text: `id` or `en`. */
  locale?: string | undefined;
  /** Headers to add to the client's `headers`. They replace those with the same name. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Hooks for this call, which run in addition to the client's hooks. */
  hooks?: Hooks | undefined;
  /** Set by `withResponse`. Separate from `hooks`, so the call can still have hooks of its own. */
  received?: Hooks["response"];
  /** Replaces the reader of the response body. Set by `streamEvents`, whose response does not end. */
  read?: ((response: Response) => Promise<object | undefined>) | undefined;
}

/** Options for a call with an idempotency key, which makes the call safe to retry. */
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
   * The `ETag` of the response that you have (see `withResponse`). If it is still current, the call throws
   * `not_modified`.
   */
  ifNoneMatch?: string | undefined;
}
