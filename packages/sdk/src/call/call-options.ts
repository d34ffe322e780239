import type { UploadProgress } from "../upload/upload.ts";
import type { Hooks } from "./hooks.ts";

/** What any single call may set. */
export interface CallOptions {
  /** Ends the call at once, a pause between two tries included; the error's code is `aborted`. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for each try, until the whole answer is read; `0` for no limit. */
  timeout?: number | undefined;
  /** Milliseconds for all tries, the pauses between them and the solving of a challenge; `0` for no limit. A retry for which no time is left is not waited for. */
  totalTimeout?: number | undefined;
  /** How often to repeat a request that is safe to repeat: a read, or one with an idempotency key. */
  maxRetries?: number | undefined;
  /** Language of texts for people, `id` or `en`. */
  locale?: string | undefined;
  /** Told of this call, beside the client's own. */
  hooks?: Hooks | undefined;
  /** Set by `withResponse`, and told besides all hooks, so that a call may have its own. */
  received?: Hooks["response"];
}

/** What a call may set that carries an idempotency key, and is therefore repeated without danger of acting twice. */
export interface KeyedCallOptions extends CallOptions {
  /** Taken instead of a fresh UUID; store it with what is to be sent, and a later call with it is the same call. 8 to 255 characters. */
  idempotencyKey?: string | undefined;
}

/** What a read may set whose answer has an `ETag`. */
export interface ConditionalCallOptions extends CallOptions {
  /** The `ETag` of the answer one has (`withResponse` tells it). While it is still the present one, the call throws `not_modified`. */
  ifNoneMatch?: string | undefined;
}

/** What an upload may set. */
export interface UploadOptions extends KeyedCallOptions {
  /** Shown to officers; the file's own name unless told. */
  fileName?: string | undefined;
  /** Adds the file to a report that was already sent; with a publishable key the access code is needed as well. */
  trackingId?: string | undefined;
  accessCode?: string | undefined;
  /** Told how much has left, as it goes: in browsers by XMLHttpRequest, elsewhere by a counted stream; in service workers of start and end alone. */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
}
